// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/columnrows.h"

#include "governance/columntype.h"
#include "governance/drift.h"
#include "lineage/classification.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::EntityKind;

namespace {

QLatin1StringView wordFor(governance::ColumnType::Family family)
{
    static constexpr std::array words{"unknown"_L1,  "text"_L1,    "integer"_L1, "decimal"_L1, "float"_L1,
                                      "number"_L1,   "boolean"_L1, "date"_L1,    "time"_L1,    "timestamp"_L1,
                                      "interval"_L1, "binary"_L1,  "uuid"_L1,    "json"_L1,    "array"_L1,
                                      "struct"_L1,   "map"_L1};
    static_assert(words.size() == static_cast<std::size_t>(governance::ColumnType::Family::Map) + 1);
    return words[static_cast<std::size_t>(family)];
}

/// The family of a column's type. A million columns have a few hundred types.
class Families final {
public:
    QLatin1StringView of(const core::Column &column)
    {
        const std::pair<QString, QString> written{column.physicalType, column.logicalType};
        const auto known = m_known.constFind(written);
        if (known != m_known.constEnd())
            return *known;
        const auto type = governance::ColumnType::of(column);
        const QLatin1StringView word = type.isStated() ? wordFor(type.family) : QLatin1StringView();
        m_known.insert(written, word);
        return word;
    }

private:
    QHash<std::pair<QString, QString>, QLatin1StringView> m_known;
};

struct Sensitivity {
    int rank = 0;
    bool isPersonal = false;
};

/// The strictest of classification, tags and terms; plain tags are no classification.
Sensitivity sensitivityOf(const core::Column &column)
{
    Sensitivity found;
    const auto add = [&found](const QString &word) {
        const QByteArray utf8 = word.toUtf8();
        found.rank = std::max(found.rank, lineage::strictness(utf8));
        found.isPersonal = found.isPersonal || lineage::isPersonal(utf8);
    };
    if (!column.classification.isEmpty())
        add(column.classification);
    if (column.pii.value_or(false))
        add(u"PII"_s);
    for (const QStringList *words : {&column.tags, &column.terms}) {
        for (const QString &word : *words) {
            if (lineage::saysToKeep(word.toUtf8()))
                add(word);
        }
    }
    return found;
}

/// In which file each column stands: the first in order of precedence that has it.
class ColumnFiles final {
public:
    explicit ColumnFiles(const DescribedThing &thing)
        : m_first(thing.said().front().record->file)
    {
        if (thing.said().size() < 2)
            return;
        for (const DescribedThing::Said &said : thing.said()) {
            for (const core::Column &column : std::get<core::Dataset>(said.entity).columns) {
                const QString path = column.path.toLower();
                if (!m_files.contains(path))
                    m_files.insert(path, said.record->file);
            }
        }
    }
    [[nodiscard]] qint64 of(const core::Column &column) const
    {
        return m_files.isEmpty() ? m_first : m_files.value(column.path.toLower(), m_first);
    }

private:
    qint64 m_first;
    QHash<QString, qint64> m_files;
};

QString option(const core::Column &column, QLatin1StringView key)
{
    const QJsonValue value = column.options.value(key);
    return value.isString() ? value.toString() : QString();
}

void addColumn(qint64 dataset, qint64 position, const core::Column &column, QLatin1StringView family,
               qint64 file, RowBatch &rows)
{
    const Sensitivity sensitivity = sensitivityOf(column);
    rows.row(Table::Column)
        .number(dataset)
        .number(position)
        .text(column.path)
        .text(column.name)
        .text(column.businessName)
        .text(column.physicalName)
        .text(column.description)
        .text(column.logicalType)
        .text(column.physicalType);
    if (family.isNull())
        rows.null();
    else
        rows.text(family);
    rows.flag(column.required)
        .flag(column.unique)
        .flag(column.primaryKey)
        .flag(column.partitioned)
        .text(column.classification)
        .number(qint64{sensitivity.rank})
        .flag(sensitivity.isPersonal)
        .flag(column.pii)
        .flag(column.criticalDataElement)
        .flag(column.deprecated)
        .text(column.role)
        .text(option(column, "format"_L1))
        .text(option(column, "pattern"_L1))
        .list(column.enumValues)
        .list(column.examples)
        .list(column.tags)
        .object(column.options)
        .object(column.extra)
        .number(static_cast<qint64>(column.terms.size()))
        .number(static_cast<qint64>(column.rules.size()))
        .number(file)
        .number(qint64{column.at.line});
}

void addBelow(qint64 dataset, const core::Column &column, qint64 file, RowBatch &rows)
{
    for (const QString &term : column.terms)
        rows.row(Table::TermLink)
            .number(dataset)
            .text(column.path)
            .text(term)
            .reference(EntityKind::Term, term)
            .number(file)
            .number(qint64{column.at.line});
    for (const core::QualityRule &rule : column.rules)
        addRule(dataset, rule, column.path, file, rows);
    for (const core::Relationship &relationship : column.relationships)
        addRelationship(dataset, relationship, column.path, file, rows);
    for (const core::Reference &reference : column.references)
        rows.row(Table::Reference)
            .number(dataset)
            .text(column.path)
            .text(reference.type)
            .text(reference.url)
            .text(reference.description);
}

QLatin1StringView wordFor(governance::ColumnDrift::Kind kind)
{
    switch (kind) {
    case governance::ColumnDrift::Kind::Missing:
        return "missing"_L1;
    case governance::ColumnDrift::Kind::Extra:
        return "extra"_L1;
    case governance::ColumnDrift::Kind::Type:
        return "type"_L1;
    case governance::ColumnDrift::Kind::Required:
        return "required"_L1;
    }
    return {};
}

} // namespace

void addColumns(qint64 id, const DescribedThing &thing, const core::Dataset &dataset, RowBatch &rows)
{
    static thread_local Families families;
    const ColumnFiles files(thing);
    qint64 position = 0;
    for (const core::Column &column : dataset.columns) {
        const qint64 file = files.of(column);
        addColumn(id, ++position, column, families.of(column), file, rows);
        addBelow(id, column, file, rows);
    }
}

void addRule(qint64 thing, const core::QualityRule &rule, const QString &element, qint64 file, RowBatch &rows)
{
    rows.row(Table::Rule)
        .number(thing)
        .text(element)
        .text(rule.id)
        .text(rule.name)
        .text(rule.description)
        .text(rule.type)
        .text(rule.metric)
        .text(core::toText(rule.dimension))
        .text(rule.comparison)
        .list(rule.thresholds)
        .text(rule.unit)
        .text(rule.severity)
        .text(rule.engine)
        .text(rule.implementation)
        .text(rule.schedule)
        .list(rule.arguments)
        .list(rule.tags)
        .number(file)
        .number(qint64{rule.at.line});
}

void addRelationship(qint64 dataset, const core::Relationship &relationship, const QString &element,
                     qint64 file, RowBatch &rows)
{
    rows.row(Table::Relationship)
        .number(dataset)
        .text(element)
        .text(relationship.type)
        .list(relationship.from)
        .list(relationship.to)
        .number(file)
        .number(qint64{relationship.at.line});
}

void addDrift(qint64 dataset, const DescribedThing &thing, RowBatch &rows)
{
    const std::vector<DescribedThing::Said> &said = thing.said();
    if (said.size() < 2)
        return;
    const auto &declared = std::get<core::Dataset>(said.front().entity);
    if (declared.columns.empty())
        return;
    for (std::size_t i = 1; i < said.size(); ++i) {
        const auto &observed = std::get<core::Dataset>(said[i].entity);
        if (said[i].record->source == said.front().record->source
            && said[i].record->format == said.front().record->format)
            continue; // the same voice twice
        if (observed.columns.empty() || observed.implied)
            continue;
        for (const governance::ColumnDrift &drift : governance::driftBetween(declared, observed))
            rows.row(Table::Drift)
                .number(dataset)
                .text(drift.path)
                .text(wordFor(drift.kind))
                .text(drift.declared)
                .text(drift.observed)
                .text(said.front().record->source)
                .text(said[i].record->source);
    }
}

} // namespace meshbook::policies
