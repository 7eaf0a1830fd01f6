// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace meshbook::formats {

/// A field that a YAML or JSON file is to have.
struct NewField {
    QString pointer; ///< JSON pointer of the mapping that gets it: "" (the root), "/schema/0"
    QString key;
    QJsonValue value; ///< a text, number, boolean, list or object
    QStringList after; ///< keys behind which it belongs, the best first; all that do not fit are passed over
};

/// Where text comes in, and what goes for it.
struct FieldEdit {
    qsizetype offset = 0; ///< in the bytes as they were
    qsizetype removed = 0; ///< bytes; only an empty value ('' or "") is ever taken out
    QByteArray inserted;
    /// The file with it.
    [[nodiscard]] QByteArray applied(const QByteArray &bytes) const;
};

/// The smallest edit that gives the first document of a file the field: comments, order, quoting and line
/// ends of everything else stay byte for byte. A key that is there without a value gets one. The edit is
/// tried by parsing the result: it must say what the file said, and the field, and nothing else.
///
/// Conflict: the mapping has a value there already. NotFound: there is no such mapping. Unreadable: the file
/// cannot be parsed, or is not UTF-8. Internal: no place was found that changes nothing else (anchors that
/// several places share).
[[nodiscard]] core::Result<FieldEdit> addField(const QByteArray &bytes, const QString &path,
                                               const NewField &field);

} // namespace meshbook::formats
