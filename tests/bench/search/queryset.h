// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace meshbook::bench {

struct QueryClass {
    QString name;
    QStringList queries;
    bool filters = false; ///< in our language only, which the peers do not have
    bool typo = false; ///< the peers do not put it right
};

/// Queries over the synthetic catalog of `things` datasets, from its own vocabulary; the same on every
/// machine. The last class is 200 texts as typed, key by key, each beginning a query.
[[nodiscard]] std::vector<QueryClass> queryClasses(quint64 things);
/// What nobody should ask: long, unbalanced, control characters, right to left, emoji, wildcards, ORs.
[[nodiscard]] QueryClass badInput();

} // namespace meshbook::bench
