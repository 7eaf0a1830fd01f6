// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "store/statements.h"

#include <QDateTime>

namespace meshbook::store {

/// The row of a thing in `entity`, worked out from all that is said of it.
struct EntityRow {
    core::EntityKind kind = core::EntityKind::Dataset;
    QString key;
    QString name;
    QString qualified;
    QString type;
    QString domain;
    QString owner;
    QString platform;
    QString status;
    core::Lifecycle lifecycle = core::Lifecycle::Unknown;
    QString summary;
    QString glossary;
    QStringList tags;
    int records = 0;
    bool implied = false;
    bool stale = false;
    int columns = 0;
    int ports = 0;
    int objectives = 0;
    int rules = 0;
    int relations = 0;
    int links = 0;
};

/// Which of a thing's names is its key: of a dataset the most telling one, else the first.
[[nodiscard]] QString bestKey(core::EntityKind kind, const QStringList &names);

/// `records` are decoded and in order of precedence; their fold is the thing.
[[nodiscard]] EntityRow entityRow(const QString &key, const core::AnyEntity &folded, int records);

/// Writes the row anew; `changed`: it says something else now than before.
void updateEntityRow(Statements &sql, qint64 id, const EntityRow &row, qint64 nowMs, bool changed);
/// Writes the row of a new thing and returns its id, which is `id` unless that is 0.
qint64 insertEntityRow(Statements &sql, qint64 id, const EntityRow &row, qint64 nowMs);
void eraseEntityRow(Statements &sql, qint64 id);
/// For a thing about to be erased: the history of edges may lead to it and goes on under its last names.
void keepLastNames(Statements &sql, qint64 id);

} // namespace meshbook::store
