// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/drifttable.h"

#include "core/fields.h"
#include "core/precedence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using governance::ColumnDrift;

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::DriftTable)
};

/// What one speaker says of a dataset, from all its files; absent where it names no columns.
std::optional<core::Dataset> wordOf(const core::Dossier &dossier, const ColumnSpeaker &speaker)
{
    std::optional<core::AnyEntity> folded;
    for (const core::Statement &statement : dossier.statements) {
        const auto *dataset = std::get_if<core::Dataset>(&statement.entity);
        if (dataset == nullptr || dataset->columns.empty()
            || speaker != ColumnSpeaker{statement.source, statement.format})
            continue;
        if (folded)
            core::fold(*folded, statement.entity);
        else
            folded = statement.entity;
    }
    return folded ? std::optional(std::get<core::Dataset>(*folded)) : std::nullopt;
}

/// How close a format is to the data itself; the higher the closer.
int closeness(const QString &format)
{
    static const std::array seen{u"dbt-catalog"_s,  u"openlineage"_s, u"great-expectations"_s, u"datahub"_s,
                                 u"openmetadata"_s, u"dbt-sources"_s, u"dbt-manifest"_s};
    const auto at = std::find(seen.begin(), seen.end(), format);
    return static_cast<int>(seen.end() - at);
}

QString wordFor(ColumnDrift::Kind kind)
{
    switch (kind) {
    case ColumnDrift::Kind::Missing:
        return Words::tr("not observed");
    case ColumnDrift::Kind::Extra:
        return Words::tr("not declared");
    case ColumnDrift::Kind::Type:
        return Words::tr("other type");
    case ColumnDrift::Kind::Required:
        return Words::tr("may be empty or not");
    }
    return {};
}

Comparison::Row rowOf(const ColumnDrift &drift)
{
    const auto shown = [](const QString &text) {
        if (text == "required"_L1)
            return Words::tr("required");
        return text == "optional"_L1 ? Words::tr("optional") : text;
    };
    const bool isWord = drift.kind == ColumnDrift::Kind::Required;
    Comparison::Row row;
    row.op = drift.kind == ColumnDrift::Kind::Missing ? Comparison::Op::Removed
        : drift.kind == ColumnDrift::Kind::Extra      ? Comparison::Op::Added
                                                      : Comparison::Op::Changed;
    row.isField = true;
    row.title = drift.path;
    row.before = isWord ? shown(drift.declared) : drift.declared;
    row.after = isWord ? shown(drift.observed) : drift.observed;
    row.words = core::WordDiff::of(row.before, row.after);
    row.note = wordFor(drift.kind);
    return row;
}

} // namespace

std::vector<ColumnSpeaker> DriftTable::speakersOf(const Dossiers &dossiers)
{
    std::vector<ColumnSpeaker> speakers;
    for (const auto &dossier : dossiers) {
        for (const core::Statement &statement : dossier->statements) {
            const auto *dataset = std::get_if<core::Dataset>(&statement.entity);
            const ColumnSpeaker speaker{statement.source, statement.format};
            if (dataset != nullptr && !dataset->columns.empty()
                && std::find(speakers.begin(), speakers.end(), speaker) == speakers.end())
                speakers.push_back(speaker);
        }
    }
    std::stable_sort(speakers.begin(), speakers.end(), [](const ColumnSpeaker &a, const ColumnSpeaker &b) {
        return core::precedenceOf(a.format) < core::precedenceOf(b.format);
    });
    return speakers;
}

std::pair<int, int> DriftTable::likeliest(const std::vector<ColumnSpeaker> &speakers)
{
    int best = 0;
    for (int i = 1; i < static_cast<int>(speakers.size()); ++i) {
        const auto closenessAt = [&](int place) {
            return closeness(speakers[static_cast<std::size_t>(place)].format);
        };
        if (best == 0 || closenessAt(i) > closenessAt(best))
            best = i;
    }
    return {0, best};
}

DriftTable DriftTable::of(const Dossiers &dossiers, const ColumnSpeaker &declares,
                          const ColumnSpeaker &observes, governance::TypeComparison types)
{
    DriftTable table;
    for (const auto &dossier : dossiers) {
        const auto declared = wordOf(*dossier, declares);
        const auto observed = wordOf(*dossier, observes);
        if (!declared || !observed)
            continue;
        ++table.datasets;
        Comparison::Row whole;
        whole.title = dossier->line.name;
        QString last;
        for (const ColumnDrift &drift : governance::driftBetween(*declared, *observed, types)) {
            whole.rows.push_back(rowOf(drift));
            table.columns += drift.path != last ? 1 : 0;
            last = drift.path;
        }
        if (dossiers.size() == 1)
            table.rows = std::move(whole.rows);
        else if (!whole.rows.empty())
            table.rows.push_back(std::move(whole));
    }
    return table;
}

} // namespace meshbook::items
