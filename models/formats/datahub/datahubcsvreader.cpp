// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubcsvreader.h"

#include "formats/csv/csvrows.h"
#include "formats/datahub/yamlparts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

QStringList listOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    QStringList items;
    for (const QString &item : text.split(u'|', Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

/// Rows of one file; assets may come back in later rows.
class Enricher final {
public:
    Enricher(datahub::Session &session, CsvHeader header)
        : m_session(session)
        , m_header(std::move(header))
    {
    }
    void addRow(const CsvRow &row);
    void finish();

private:
    [[nodiscard]] QString cell(const CsvRow &row, QLatin1StringView name) const
    {
        return row.cell(m_header.find({name}));
    }
    void enrich(const CsvRow &row, core::Entity &entity);
    void enrichColumn(const CsvRow &row, core::Dataset &dataset, const QString &path);

    datahub::Session &m_session;
    CsvHeader m_header;
    std::vector<core::AnyEntity> m_entities;
    QHash<QString, qsizetype> m_index;
};

template <typename T>
core::AnyEntity assetOf(const datahub::Urn &urn, const core::EntityRef &ref, core::SourcePosition at)
{
    T entity;
    entity.identities = {ref.key};
    entity.nativeId = urn.text;
    entity.name = urn.shortName();
    entity.at = at;
    if constexpr (std::is_same_v<T, core::Dataset>) {
        entity.platform = urn.platform();
        if (urn.type != "dataset"_L1)
            entity.type = urn.type.toLower();
    }
    return entity;
}

void Enricher::enrich(const CsvRow &row, core::Entity &entity)
{
    for (const QString &term : listOf(cell(row, "glossary_terms"_L1)))
        entity.terms.append(datahub::termOf(m_session, term));
    for (const QString &tag : listOf(cell(row, "tags"_L1)))
        entity.tags.append(datahub::tagOf(tag));
    const QString role = cell(row, "ownership_type"_L1);
    for (const QString &owner : listOf(cell(row, "owners"_L1))) {
        const QString urn = datahub::asUrn(owner, "corpuser"_L1);
        (void)m_session.refer(urn);
        core::Ownership part{m_session.partyName(urn), role};
        if (std::find(entity.owners.begin(), entity.owners.end(), part) == entity.owners.end())
            entity.owners.push_back(std::move(part));
    }
    if (const QString text = cell(row, "description"_L1); !text.isEmpty())
        entity.description = text;
    if (const QString domain = cell(row, "domain"_L1); !domain.isEmpty())
        entity.domain = datahub::domainOf(m_session, domain);
    static const QStringList known{u"resource"_s, u"subresource"_s,    u"glossary_terms"_s, u"tags"_s,
                                   u"owners"_s,   u"ownership_type"_s, u"description"_s,    u"domain"_s};
    QJsonObject properties = entity.extra.value(u"structuredProperties"_s).toObject();
    for (size_t i = 0; i < m_header.names().size(); ++i) {
        const QString value = row.cell(static_cast<int>(i));
        if (!value.isEmpty() && !known.contains(m_header.names()[i]))
            properties.insert(m_header.names()[i], value);
    }
    if (!properties.isEmpty())
        entity.extra.insert(u"structuredProperties"_s, properties);
    entity.terms.removeDuplicates();
    entity.tags.removeDuplicates();
}

void Enricher::enrichColumn(const CsvRow &row, core::Dataset &dataset, const QString &path)
{
    auto column = std::find_if(dataset.columns.begin(), dataset.columns.end(),
                               [&path](const core::Column &one) { return one.path == path; });
    if (column == dataset.columns.end()) {
        core::Column fresh;
        fresh.path = path;
        fresh.name = path.section(u'.', -1);
        fresh.at = {row.line, 1};
        column = dataset.columns.insert(dataset.columns.end(), std::move(fresh));
    }
    for (const QString &term : listOf(cell(row, "glossary_terms"_L1)))
        column->terms.append(datahub::termOf(m_session, term));
    for (const QString &tag : listOf(cell(row, "tags"_L1)))
        column->tags.append(datahub::tagOf(tag));
    if (const QString text = cell(row, "description"_L1); !text.isEmpty())
        column->description = text;
}

void Enricher::addRow(const CsvRow &row)
{
    const core::SourcePosition at{row.line, 1};
    const datahub::Urn urn = datahub::Urn::parse(cell(row, "resource"_L1));
    const std::optional<core::EntityRef> ref = datahub::entityRef(urn);
    if (!urn.isValid()) {
        m_session.complain(core::Severity::Error, "datahub-csv.resource"_L1,
                           u"\"%1\" is no urn."_s.arg(cell(row, "resource"_L1)), at);
        return;
    }
    if (!ref || (ref->kind != core::EntityKind::Dataset && ref->kind != core::EntityKind::Job)) {
        m_session.complain(core::Severity::Info, "datahub-csv.unmapped"_L1,
                           u"%1 has no place in the catalog and was left out."_s.arg(urn.text), at);
        return;
    }
    if (!m_index.contains(urn.text)) {
        m_index.insert(urn.text, static_cast<qsizetype>(m_entities.size()));
        m_session.describe(urn.text);
        m_entities.push_back(ref->kind == core::EntityKind::Dataset ? assetOf<core::Dataset>(urn, *ref, at)
                                                                    : assetOf<core::Job>(urn, *ref, at));
    }
    core::AnyEntity &any = m_entities[static_cast<size_t>(m_index.value(urn.text))];
    const QString path = datahub::columnPath(cell(row, "subresource"_L1));
    if (path.isEmpty())
        enrich(row, core::header(any));
    else if (auto *dataset = std::get_if<core::Dataset>(&any))
        enrichColumn(row, *dataset, path);
}

void Enricher::finish()
{
    for (core::AnyEntity &any : m_entities)
        m_session.batch().entities.push_back(std::move(any));
}

} // namespace

int DataHubCsvReader::recognise(const Content &content) const
{
    if (content.syntax() != Syntax::Csv)
        return 0;
    const CsvHeader header = csvHeader(content.bytes());
    return header.has("resource"_L1) && header.has("subresource"_L1) && header.has("glossary_terms"_L1) ? 95
                                                                                                        : 0;
}

core::Batch DataHubCsvReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    const datahub::AspectStore nothing(batch);
    datahub::Session session(nothing, batch, budget);
    std::optional<Enricher> enricher;
    readCsvRows(content.bytes(), content.limits(), batch.issues, [&](const CsvRow &row) {
        if (!budget.take())
            return false;
        if (!enricher)
            enricher.emplace(session, CsvHeader(row));
        else
            enricher->addRow(row);
        return true;
    });
    if (enricher)
        enricher->finish();
    session.finish();
    return batch;
}

} // namespace meshbook::formats
