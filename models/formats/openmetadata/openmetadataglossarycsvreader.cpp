// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/openmetadataglossarycsvreader.h"

#include "core/identity.h"
#include "formats/csv/csvrows.h"
#include "formats/openmetadata/csvcells.h"
#include "formats/openmetadata/session.h"
#include "formats/reader/redaction.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using namespace openmetadata;

/// The file's name without ending and without the date of an export ("Terms_2026-01-31T10_20.csv").
QString glossaryOfPath(const QString &path)
{
    QString name = path.section(u'/', -1);
    if (name.endsWith(".csv"_L1, Qt::CaseInsensitive))
        name.chop(4);
    static const QRegularExpression date(u"[ _-]+\\d{4}-\\d{2}-\\d{2}.*$"_s);
    const QString bare = QString(name).remove(date);
    return bare.isEmpty() ? name : bare;
}

/// Reads the rows after the header.
class GlossaryRows final {
public:
    GlossaryRows(Session &session, CsvHeader header, QString glossary)
        : m_session(session)
        , m_header(std::move(header))
        , m_glossary(std::move(glossary))
    {
    }
    void addRow(const CsvRow &row);

private:
    [[nodiscard]] QString cell(const CsvRow &row, QLatin1StringView name) const
    {
        return row.cell(m_header.find({name}));
    }
    void complain(core::Severity severity, QLatin1StringView code, QString message, const CsvRow &row)
    {
        m_session.batch().issues.push_back({severity, QString(code), std::move(message), {row.line, 1}});
    }
    void place(const CsvRow &row, const QString &fqn, core::Term &term);
    void addPeople(const CsvRow &row, core::Term &term);
    void addRelations(const CsvRow &row, core::Term &term);
    void addReferences(const CsvRow &row, core::Term &term);
    void addExtra(const CsvRow &row, core::Term &term);

    Session &m_session;
    CsvHeader m_header;
    QString m_glossary;
    QSet<QString> m_known;
};

void GlossaryRows::place(const CsvRow &row, const QString &fqn, core::Term &term)
{
    term.nativeId = fqn;
    term.identities = {termKeyOf(fqn)};
    term.glossary = core::glossaryKey(m_glossary);
    const QStringList parts = splitFqn(fqn);
    if (core::glossaryKey(parts.value(0)) != term.glossary)
        complain(
            core::Severity::Warning, "openmetadata-glossary-csv.glossary"_L1,
            u"The parent \"%1\" belongs to another glossary than \"%2\"."_s.arg(parentFqn(fqn), m_glossary),
            row);
    if (parts.size() < 3)
        return;
    const QString parent = parentFqn(fqn);
    term.parent = termKeyOf(parent);
    term.relations.push_back({core::RelationKind::Broader, term.parent, u"parent"_s, {row.line, 1}});
    (void)m_session.refer(u"glossaryTerm"_s, parent);
}

void GlossaryRows::addPeople(const CsvRow &row, core::Term &term)
{
    for (const CellParty &party : cellParties(row.cell(m_header.find({"owner"_L1, "owners"_L1})))) {
        (void)m_session.refer(party.type.isEmpty() ? u"user"_s : party.type, party.name);
        term.owners.push_back({lastPart(party.name), u"owner"_s});
    }
    for (const CellParty &party : cellParties(cell(row, "reviewers"_L1))) {
        (void)m_session.refer(party.type.isEmpty() ? u"user"_s : party.type, party.name);
        term.reviewers.append(lastPart(party.name));
    }
}

void GlossaryRows::addRelations(const CsvRow &row, core::Term &term)
{
    for (const QString &item : cellItems(cell(row, "relatedTerms"_L1))) {
        const CellRelation related = cellRelation(item);
        const std::optional<core::EntityRef> ref = m_session.refer(u"glossaryTerm"_s, related.term);
        if (!ref || splitFqn(related.term).size() < 2) {
            complain(core::Severity::Warning, "openmetadata-glossary-csv.related"_L1,
                     u"\"%1\" is no fully qualified name of a term."_s.arg(item), row);
            continue;
        }
        const core::RelationKind kind =
            core::relationKindFromText(related.relation).value_or(core::RelationKind::Related);
        term.relations.push_back({kind, ref->key, related.relation, {row.line, 1}});
    }
}

void GlossaryRows::addReferences(const CsvRow &row, core::Term &term)
{
    const QStringList items = cellItems(cell(row, "references"_L1));
    for (qsizetype i = 0; i < items.size(); i += 2) {
        if (i + 1 >= items.size()) {
            complain(core::Severity::Warning, "openmetadata-glossary-csv.references"_L1,
                     u"References come in pairs of name and URL; \"%1\" is left over."_s.arg(items[i]), row);
            break;
        }
        const QString url = redactedText(items[i + 1], {row.line, 1}, m_session.batch().issues);
        term.references.push_back({u"reference"_s, url, items[i]});
    }
}

void GlossaryRows::addExtra(const CsvRow &row, core::Term &term)
{
    static const QStringList known{u"parent"_s,    u"name"_s,         u"displayname"_s,    u"description"_s,
                                   u"synonyms"_s,  u"relatedterms"_s, u"references"_s,     u"tags"_s,
                                   u"reviewers"_s, u"owner"_s,        u"owners"_s,         u"status"_s,
                                   u"domain"_s,    u"domains"_s,      u"glossarystatus"_s, u"extension"_s};
    for (size_t i = 0; i < m_header.names().size(); ++i) {
        const QString value = row.cell(static_cast<int>(i));
        if (!value.isEmpty() && !known.contains(m_header.names()[i].toLower()))
            term.extra.insert(m_header.names()[i], value);
    }
    QJsonObject extension;
    for (const QString &item : cellItems(cell(row, "extension"_L1)))
        extension.insert(item.section(u':', 0, 0).trimmed(), item.section(u':', 1).trimmed());
    if (!extension.isEmpty())
        term.extra.insert(u"extension"_s, redacted(extension, {row.line, 1}, m_session.batch().issues));
}

void GlossaryRows::addRow(const CsvRow &row)
{
    core::Term term;
    term.at = {row.line, 1};
    term.name = cell(row, "name"_L1);
    if (term.name.isEmpty()) {
        complain(core::Severity::Error, "openmetadata-glossary-csv.name"_L1, u"The term has no name."_s, row);
        return;
    }
    if (row.cells.size() > m_header.names().size())
        complain(core::Severity::Warning, "openmetadata-glossary-csv.cells"_L1,
                 u"The line has %1 cells, the header %2; the rest was left out."_s.arg(
                     QString::number(row.cells.size()), QString::number(m_header.names().size())),
                 row);
    const QString parent = cell(row, "parent"_L1);
    const QString fqn = childFqn(parent.isEmpty() ? childFqn({}, m_glossary) : parent, term.name);
    place(row, fqn, term);
    if (m_known.contains(term.identities.first()))
        complain(core::Severity::Warning, "openmetadata-glossary-csv.duplicate"_L1,
                 u"The term \"%1\" stands in an earlier line too."_s.arg(fqn), row);
    m_known.insert(term.identities.first());
    term.displayName = cell(row, "displayName"_L1);
    term.description = cell(row, "description"_L1);
    term.labels.push_back({{}, term.displayName.isEmpty() ? term.name : term.displayName});
    if (!term.description.isEmpty())
        term.definitions.push_back({{}, term.description});
    term.synonyms = cellItems(cell(row, "synonyms"_L1));
    for (const QString &synonym : std::as_const(term.synonyms))
        term.altLabels.push_back({{}, synonym});
    term.tags = cellItems(cell(row, "tags"_L1));
    term.status = row.cell(m_header.find({"glossaryStatus"_L1, "status"_L1}));
    term.lifecycle = core::lifecycleFromText(term.status);
    const QStringList domains = cellItems(row.cell(m_header.find({"domains"_L1, "domain"_L1})));
    for (const QString &domain : domains)
        (void)m_session.refer(u"domain"_s, domain);
    if (!domains.isEmpty())
        term.domain = domainPathOf(domains.first());
    addPeople(row, term);
    addRelations(row, term);
    addReferences(row, term);
    addExtra(row, term);
    m_session.describe(core::EntityKind::Term, term.identities);
    m_session.batch().entities.emplace_back(std::move(term));
}

/// The glossary that the file's parents name; null if no term has one.
QString glossaryOfParents(const Content &content, Budget &budget)
{
    QString glossary;
    std::vector<core::Issue> ignored;
    std::optional<CsvHeader> header;
    readCsvRows(content.bytes(), content.limits(), ignored, [&](const CsvRow &row) {
        if (!header) {
            header.emplace(row);
            return true;
        }
        const QString parent = row.cell(header->find({"parent"_L1}));
        if (!parent.isEmpty())
            glossary = splitFqn(parent).value(0);
        return glossary.isNull() && budget.take();
    });
    return glossary;
}

} // namespace

int OpenMetadataGlossaryCsvReader::recognise(const Content &content) const
{
    if (content.syntax() != Syntax::Csv)
        return 0;
    const CsvHeader header = csvHeader(content.bytes());
    const bool own = header.has("parent"_L1) && header.has("name"_L1) && header.has("relatedTerms"_L1)
        && header.has("synonyms"_L1);
    if (!own)
        return 0;
    return header.find({"glossaryStatus"_L1, "status"_L1}) >= 0 ? 95 : 70;
}

core::Batch OpenMetadataGlossaryCsvReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    const CsvHeader columns = csvHeader(content.bytes());
    batch.formatVersion = columns.has("glossaryStatus"_L1) ? u"1.6"_s : u"2023"_s;
    Budget budget(content, context, batch);
    Session session(context, batch, budget);
    core::Glossary glossary;
    glossary.name = glossaryOfParents(content, budget);
    if (glossary.name.isEmpty())
        glossary.name = glossaryOfPath(context.path);
    glossary.nativeId = glossary.name;
    glossary.identities = {core::glossaryKey(glossary.name)};
    glossary.labels.push_back({{}, glossary.name});
    glossary.at = {1, 1};
    std::optional<GlossaryRows> rows;
    readCsvRows(content.bytes(), content.limits(), batch.issues, [&](const CsvRow &row) {
        if (!budget.take())
            return false;
        if (!rows)
            rows.emplace(session, CsvHeader(row), glossary.name);
        else
            rows->addRow(row);
        return true;
    });
    session.describe(core::EntityKind::Glossary, glossary.identities);
    batch.entities.emplace_back(std::move(glossary));
    session.finish();
    return batch;
}

} // namespace meshbook::formats
