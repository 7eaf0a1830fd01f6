// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace meshbook::search {

/// What can be counted and selected beside the results. The order is part of the segment format.
enum class Facet : quint8 { Type, Domain, Owner, Platform, Tag, Class, Term, Status, Sla, Source };
inline constexpr int facetCount = 10;

/// "type", "domain" …: the spelling in queries, answers and the command line.
[[nodiscard]] QLatin1StringView toText(Facet facet);
[[nodiscard]] std::optional<Facet> facetFromText(QStringView text);

/// What `has:` and `missing:` ask for. The order is part of the segment format.
enum class Trait : quint8 { Owner, Description, Sla, Contract, Lineage, Term, Class, Tests };
inline constexpr int traitCount = 8;
[[nodiscard]] QLatin1StringView toText(Trait trait);
[[nodiscard]] std::optional<Trait> traitFromText(QStringView text);

/// A column: found inside its dataset and as a hit of its own.
struct ColumnText {
    QString path; ///< dotted, as shown
    QStringList names; ///< business, physical and other names
    QString text; ///< description
    QStringList tags;
    QStringList classes;
    QStringList terms;
};

/// One thing as the index sees it.
struct Document {
    qint64 id = 0; ///< of the entity; a newer document with the same id replaces an older one
    core::EntityKind kind = core::EntityKind::Dataset;
    QString name;
    QStringList aliases; ///< qualified and technical names, synonyms, abbreviations, other labels
    QStringList texts; ///< everything else that words are looked for in
    std::vector<ColumnText> columns;
    std::array<QStringList, facetCount> facets; ///< as written; Type is filled from `kind`
    QString subtype; ///< table, view, topic …: also answers `type:`
    QStringList products; ///< what `product:` finds it by
    quint16 traits = 0; ///< bit n: has Trait n
    quint16 importance = 0; ///< see importance.h; more is sooner
    qint64 changed = 0; ///< seconds since 1970, UTC; what `updated:` asks for
    int score = -1; ///< health 0 … 100; -1 where it is not known

    void addTrait(Trait trait) { traits = static_cast<quint16>(traits | (1u << static_cast<int>(trait))); }
};

} // namespace meshbook::search
