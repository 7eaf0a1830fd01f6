// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace meshbook::formats {

/// A tag of an XML file and where it stands; comments, CDATA and the document type are none.
struct XmlTag {
    enum class Kind : quint8 { Open, Close, Empty };

    Kind kind = Kind::Open;
    qsizetype start = 0;
    qsizetype end = 0; ///< behind the last byte
    QByteArray name; ///< with its prefix
};

/// Of a file in UTF-8. Absent where the text is not what this can follow.
[[nodiscard]] std::optional<std::vector<XmlTag>> xmlTags(const QByteArray &bytes);

} // namespace meshbook::formats
