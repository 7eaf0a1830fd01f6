// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace meshbook::views {

/// What could be written at a place of a policy.
struct PolicyCompletion {
    qsizetype start = 0; ///< of the word that is replaced, up to the cursor
    QStringList words; ///< that begin with it, the likeliest first
};

/// `views` has the columns of each view that policies may ask. Within the SQL views, columns of the views it
/// names (of one alone after "alias."), parameters after ":" and words of SQL; outside it the keys of
/// policies.
[[nodiscard]] PolicyCompletion completePolicy(const QString &text, qsizetype cursor,
                                              const QMap<QString, QStringList> &views);

/// Whether the place is in the block below "sql:".
[[nodiscard]] bool isInSql(const QString &text, qsizetype cursor);

} // namespace meshbook::views
