// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What OpenMetadata puts into single CSV cells.
namespace meshbook::formats::openmetadata {

/// "a;\"b;c\";d" → a, b;c, d. Items are trimmed, empty ones left out. Quotes are only taken off items
/// that are quoted as a whole, so that names with quoted parts ("Terms.\"a.b\"") stay as they are.
[[nodiscard]] QStringList cellItems(const QString &cell);

struct CellParty {
    QString type; ///< user or team; null where the cell does not say
    QString name;
};
/// "user;john;team;marketing" (until 1.5), "user:john;team:marketing" (since) or bare names.
[[nodiscard]] QList<CellParty> cellParties(const QString &cell);

/// "synonym:Terms.Client" → relation and name; the relation is null where none is written.
struct CellRelation {
    QString relation;
    QString term;
};
[[nodiscard]] CellRelation cellRelation(const QString &item);

} // namespace meshbook::formats::openmetadata
