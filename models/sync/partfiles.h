// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/content.h"

#include <QMap>
#include <QString>

#include <optional>

namespace meshbook::sync {

/// The other files of a source that one file is made of (`$ref` with a relative path). Only regular files
/// that lie in the source's folder, also after links are followed; bounded in number and size.
class PartFiles final {
public:
    explicit PartFiles(QString root);

    /// The parsed file; null if it is not there, too large, one too many or outside the source.
    [[nodiscard]] std::optional<formats::Content> open(const QString &path);

    /// What was opened or asked for in vain, for areUnchanged(): lines of "size time path".
    [[nodiscard]] QString looks() const;
    /// Whether all of them look as they did.
    [[nodiscard]] static bool areUnchanged(const QString &root, const QString &looks);

private:
    QString m_root;
    QMap<QString, QString> m_looks; ///< path → "size time"
    qint64 m_bytes = 0;
};

} // namespace meshbook::sync
