// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/syntheticdataset.h"

#include "bench/generator/vocabulary.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

namespace {

constexpr quint64 datasetsPerDatabase = 2'000;
constexpr quint64 domains = 200;
constexpr quint64 teams = 1'000;
constexpr int wordsOfDescription = 10;

/// Draws of one dataset lie beside each other and never meet those of another.
constexpr quint64 drawsPerDataset = 64;
constexpr quint64 firstDescriptionDraw = 8;
constexpr quint64 firstColumnDraw = 32;

const QStringList &platforms()
{
    static const QStringList list{u"postgres"_s, u"snowflake"_s, u"bigquery"_s, u"databricks"_s,
                                  u"oracle"_s,   u"kafka"_s,     u"s3"_s,       u"redshift"_s};
    return list;
}

/// How names of columns end. Real catalogs have few column names for how many columns they have, so the two
/// words are not drawn alike: ten million columns have 0.5 million names then.
QString ending(quint64 draw)
{
    static const QStringList list =
        QStringLiteral("id date name code type amount status number key count at by flag price rate total "
                       "value description currency time email address city country quantity unit level "
                       "reason source version hash rank")
            .split(u' ');
    const double even = static_cast<double>(noise(draw) >> 11U) / 9007199254740992.0; // 2^53
    const double place = std::exp(even * std::log(static_cast<double>(list.size() + 1)));
    return list.at(std::min<qsizetype>(static_cast<qsizetype>(place) - 1, list.size() - 1));
}

} // namespace

QStringList nameWords(quint64 index)
{
    const quint64 draw = index * drawsPerDataset;
    QStringList words{Vocabulary::drawn(draw), Vocabulary::drawn(draw + 1)};
    if (noise(index) % 2 == 0)
        words.append(Vocabulary::drawn(draw + 2));
    return words;
}

core::Dataset syntheticDataset(quint64 index, int revision)
{
    const quint64 draw = index * drawsPerDataset;
    core::Dataset d;
    d.name = nameWords(index).join(u'_') + u'_' + QString::number(index % datasetsPerDatabase);
    d.physicalName = u"db%1.%2.%3"_s.arg(QString::number(index / datasetsPerDatabase),
                                         Vocabulary::word(noise(index) % 40), d.name);
    d.platform = platforms().at(static_cast<qsizetype>(noise(index / datasetsPerDatabase) % 8));
    d.identities = {d.platform + u"://warehouse.example:5432/"_s + d.physicalName};
    d.type = noise(index + 1) % 5 == 0 ? u"view"_s : u"table"_s;
    d.domain = u"domain %1"_s.arg(noise(index) % domains);
    d.owners = {{u"team %1"_s.arg(noise(index) % teams), u"owner"_s}};
    d.tags = {Vocabulary::drawn(draw + 4)};
    for (quint64 i = 0; i < wordsOfDescription; ++i)
        d.description += Vocabulary::drawn(draw + firstDescriptionDraw + i) + u' ';
    d.description += u"(revision %1)."_s.arg(revision);
    for (int c = 0; c < columnsPerDataset; ++c) {
        core::Column column;
        const quint64 first = draw + firstColumnDraw + static_cast<quint64>(c) * 2;
        column.name = Vocabulary::drawn(first) + u'_' + ending(first + 1);
        column.path = column.name;
        column.logicalType = c % 3 == 0 ? u"integer"_s : u"string"_s;
        column.physicalType = c % 3 == 0 ? u"bigint"_s : u"varchar(64)"_s;
        column.at = {10 + c * 4, 7};
        d.columns.push_back(std::move(column));
    }
    return d;
}

} // namespace meshbook::bench
