// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/finding.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshbook::services {

/// A field that takes a finding away when the file gets it.
struct FixField {
    QString field; ///< "domain", "description.purpose", as the standard calls it
    QString initial; ///< the value where nobody says another; null: somebody has to
};
/// Of a finding of the built-in policies; absent where nothing mechanical mends it.
[[nodiscard]] std::optional<FixField> fixFieldOf(const governance::Finding &finding);

/// One file with the fields it is to get, as text edits that leave every other byte alone.
struct FileFix {
    QString path;
    QByteArray before;
    QByteArray after;
    QString diff; ///< unified, with three lines around
    std::vector<governance::Finding> mended;
    std::vector<std::pair<governance::Finding, core::Error>> refused; ///< and why
    [[nodiscard]] bool isEmpty() const { return before == after; }
};

struct FixWish {
    governance::Finding finding;
    QString value; ///< null: the field's initial one
};

/// Looks at the file as it is now and works out all edits together. Only ODCS, ODPS and DCS files in YAML or
/// JSON are edited; Unreadable for what cannot be read.
[[nodiscard]] core::Result<FileFix> proposeFixes(const QString &path, const std::vector<FixWish> &wishes);

/// Writes `after` if the file still is `before`, else Conflict and nothing is written.
[[nodiscard]] core::Result<> applyFix(const FileFix &fix);

/// What lines come in and go, as `diff -u` writes it. For texts that are alike but for some lines.
[[nodiscard]] QString unifiedDiff(const QString &name, const QByteArray &before, const QByteArray &after);

} // namespace meshbook::services
