// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/meshparser.h"

#include <QRegularExpression>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList commaList(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        list << part.trimmed();
    return list;
}

/// Splits at blanks, keeping "quoted parts" and {bracketed parts} whole.
QStringList tokens(const QString &text)
{
    QStringList list;
    QString current;
    int depth = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"' && depth == 0) {
            quoted = !quoted;
            continue;
        }
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (c == u' ' && !quoted && depth == 0) {
            if (!current.isEmpty())
                list << current;
            current.clear();
        } else {
            current += c;
        }
    }
    if (!current.isEmpty())
        list << current;
    return list;
}

QString withDates(QStringView text, const QDate &today)
{
    static const QRegularExpression mark(u"\\{today([+-]\\d+)?\\}"_s);
    QString out = text.toString();
    for (auto match = mark.match(out); match.hasMatch(); match = mark.match(out))
        out.replace(match.capturedStart(), match.capturedLength(),
                    today.addDays(match.captured(1).toInt()).toString(Qt::ISODate));
    return out;
}

QString classificationOf(const QString &flag)
{
    return flag == u"pii" ? u"pii"_s
        : flag == u"conf" ? u"confidential"_s
        : flag == u"int"  ? u"internal"_s
        : flag == u"pub"  ? u"public"_s
                          : QString();
}

QString comparisonOf(const QString &sign)
{
    return sign == u"=" ? u"mustBe"_s
        : sign == u"<=" ? u"mustBeLessOrEqualTo"_s
        : sign == u">"  ? u"mustBeGreaterThan"_s
                        : QString();
}

} // namespace

core::Result<> MeshParser::read(const QString &name, QStringView text)
{
    const QString dated = withDates(text, m_model.today);
    int number = 0;
    for (const QString &raw : dated.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype blank = line.indexOf(u' ');
        const QString word = blank < 0 ? line : line.left(blank);
        if (!statement(word, blank < 0 ? QString() : line.mid(blank + 1).trimmed()))
            return core::failure(core::ErrorCode::Internal,
                                 u"The sample mesh has a mistake in %1, line %2."_s.arg(name).arg(number),
                                 line);
    }
    finishTable();
    m_product = nullptr;
    m_contract = nullptr;
    return {};
}

bool MeshParser::statement(const QString &word, const QString &rest)
{
    QStringList fields;
    for (const QString &field : rest.split(u" | "_s))
        fields << (field.trimmed() == u"-" ? QString() : field.trimmed());
    return domainStatement(word, fields) || incidentStatement(word, fields)
        || (m_table && tableStatement(word, rest)) || (m_contract && contractStatement(word, rest, fields))
        || (m_product && productStatement(word, rest, fields));
}

bool MeshParser::domainStatement(const QString &word, const QStringList &f)
{
    if (word == u"domain" && f.size() == 3) {
        m_model.domains.push_back({f.at(0), f.at(1), f.at(2), {}, {}, {}});
        return true;
    }
    if (m_model.domains.empty())
        return false;
    Domain &domain = m_model.domains.back();
    if (word == u"team" && f.size() == 4) {
        domain.teams.push_back({f.at(0), f.at(1), f.at(2), f.at(3), {}});
    } else if (word == u"member" && f.size() == 4 && !domain.teams.empty()) {
        domain.teams.back().members.push_back({f.at(0), f.at(1), f.at(2), f.at(3)});
    } else if (word == u"exposure" && f.size() == 7) {
        domain.exposures.push_back(
            {f.at(0), f.at(1), f.at(2), f.at(3), f.at(4), commaList(f.at(5)), f.at(6)});
    } else if (word == u"product" && f.size() == 7 && domain.team(f.at(4))) {
        finishTable();
        domain.products.push_back(
            {f.at(0), f.at(1), f.at(2), f.at(3), f.at(4), f.at(5), f.at(6), {}, {}, {}, {}, {}, {}, {}});
        m_product = &domain.products.back();
        m_contract = nullptr;
    } else {
        return false;
    }
    return true;
}

bool MeshParser::productStatement(const QString &word, const QString &rest, const QStringList &f)
{
    if (word == u"purpose")
        m_product->purpose = rest;
    else if (word == u"usage")
        m_product->usage = rest;
    else if (word == u"limits")
        m_product->limitations = rest;
    else if (word == u"tags")
        m_product->tags = commaList(rest);
    else if (word == u"synonyms")
        m_product->synonyms = commaList(rest);
    else if (word == u"consumes")
        m_product->consumes = commaList(rest);
    else if (word == u"contract" && f.size() >= 4) {
        finishTable();
        Contract contract;
        contract.id = f.at(0);
        contract.version = f.at(1);
        contract.apiVersion = f.at(2);
        contract.status = f.at(3);
        contract.fileName = f.value(4, m_product->id);
        m_product->contracts.push_back(contract);
        m_contract = &m_product->contracts.back();
    } else {
        return false;
    }
    return true;
}

bool MeshParser::contractStatement(const QString &word, const QString &rest, const QStringList &f)
{
    const QStringList words = rest.split(u' ');
    if (word == u"schema") {
        m_contract->schema = rest;
    } else if (word == u"server" && words.value(0) == u"kafka") {
        m_contract->kafkaHost = words.value(1);
    } else if (word == u"goal") {
        m_contract->goal = rest;
    } else if (word == u"price") {
        m_contract->price = {words.value(0), words.value(1), words.mid(2).join(u' ')};
    } else if (word == u"unobserved") {
        m_contract->observed = false;
    } else if (word == u"role" && f.size() == 4) {
        m_contract->roles.push_back({f.at(0), f.at(1), f.at(2), f.at(3)});
    } else if (word == u"sla" && f.size() == 2) {
        const QStringList parts = f.at(0).split(u' ');
        m_contract->objectives.push_back(
            {parts.value(0), parts.value(1), parts.value(2), parts.value(3), f.at(1)});
    } else if (word == u"table" && f.size() == 3) {
        return addTable(f);
    } else {
        return false;
    }
    return true;
}

bool MeshParser::addTable(const QStringList &f)
{
    finishTable();
    const QStringList name = f.at(0).split(u" as "_s);
    Table table;
    table.name = name.at(0);
    table.logicalName = name.value(1, table.name);
    table.schema = m_contract->schema;
    table.kind = f.at(1);
    table.description = f.at(2);
    m_contract->tables.push_back(table);
    m_table = &m_contract->tables.back();
    return true;
}

bool MeshParser::tableStatement(const QString &word, const QString &rest)
{
    static const QRegularExpression input(u"^(\\S+) (\\w+)(?: on (.+))?$"_s);
    if (word == u"grain") {
        m_table->granularity = rest;
    } else if (word == u"job") {
        m_table->job = rest;
    } else if (word == u"where") {
        m_table->where = rest;
    } else if (word == u"group") {
        m_table->groupBy = rest;
    } else if (word == u"ingest") {
        m_table->ingestNamespace = rest.section(u' ', 0, 0);
        m_table->ingestName = rest.section(u' ', 1);
    } else if (word == u"from" || word == u"join") {
        const auto match = input.match(rest);
        m_table->inputs.push_back({match.captured(1), match.captured(2), match.captured(3)});
        return match.hasMatch();
    } else if (word == u"-") {
        return addColumn(rest);
    } else if (word == u"!") {
        return addRule(rest.split(u" | "_s));
    } else {
        return false;
    }
    return true;
}

bool MeshParser::addColumn(const QString &rest)
{
    const qsizetype end = rest.indexOf(u" :: "_s);
    const qsizetype bare = rest.endsWith(u" ::") ? rest.size() - 3 : rest.size();
    const QStringList parts = tokens(rest.left(end < 0 ? bare : end));
    if (parts.size() < 2)
        return false;
    Column column;
    column.path = parts.at(0);
    column.type = parts.at(1);
    column.description = end < 0 ? QString() : rest.mid(end + 4).trimmed();
    for (const QString &token : parts.mid(2)) {
        if (!columnFlag(column, token))
            return false;
    }
    if (!column.allowed.isEmpty()) {
        Rule rule;
        rule.name = column.leaf() + u"_in_list"_s;
        rule.metric = u"invalidValues"_s;
        rule.validValues = column.allowed;
        rule.comparison = u"mustBe"_s;
        rule.threshold = u"0"_s;
        rule.dimension = u"conformity"_s;
        rule.severity = u"error"_s;
        rule.column = column.path;
        rule.derived = true;
        column.rules.push_back(rule);
    }
    trace(column);
    m_table->columns.push_back(column);
    return true;
}

bool MeshParser::columnFlag(Column &column, const QString &token)
{
    const QString value = token.mid(token.indexOf(u'=') + 1);
    if (token == u"pk")
        column.primaryKey = true;
    else if (token == u"req")
        column.required = true;
    else if (token == u"uniq")
        column.unique = true;
    else if (token == u"cde")
        column.critical = true;
    else if (token == u"part")
        column.partition = true;
    else if (!classificationOf(token).isEmpty())
        column.classification = classificationOf(token);
    else if (token.startsWith(u'@'))
        column.term = token.mid(1);
    else if (token.startsWith(u'<'))
        column.expression = token.mid(1);
    else if (token.startsWith(u'{') && token.endsWith(u'}'))
        column.expression = token.mid(1, token.size() - 2);
    else if (token.startsWith(u"ex="))
        column.examples = commaList(value);
    else if (token.startsWith(u"enum="))
        column.allowed = commaList(value);
    else if (token.startsWith(u"fk="))
        column.foreignKey = value;
    else if (token.startsWith(u"pat="))
        column.pattern = value;
    else if (token.startsWith(u"actual="))
        column.actualType = QString(value).replace(u'_', u' ');
    else
        return false;
    return true;
}

void MeshParser::trace(Column &column)
{
    static const QRegularExpression reference(u"\\b(\\w+)\\.(\\w+)"_s);
    auto matches = reference.globalMatch(column.expression);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const TableInput &input : m_table->inputs) {
            if (input.alias == match.captured(1))
                column.sources.push_back({input.key, match.captured(2)});
        }
    }
}

bool MeshParser::addRule(const QStringList &f)
{
    const QStringList limit = f.value(2).split(u' ');
    Rule rule;
    rule.name = f.value(0).trimmed();
    const QString check = f.value(1);
    if (check.startsWith(u"sql ")) {
        rule.metric = u"sql"_s;
        rule.query = check.mid(4);
    } else {
        rule.metric = check.section(u' ', 0, 0);
        rule.pattern = check.section(u' ', 2);
    }
    rule.comparison = comparisonOf(limit.value(0));
    rule.threshold = limit.value(1);
    rule.unit = limit.value(2) == u"%" ? u"percent"_s : QString();
    rule.dimension = f.value(3);
    rule.severity = f.value(4);
    rule.description = f.value(5);
    const bool ofTable = m_table->columns.empty() || rule.metric == u"rowCount";
    if (!ofTable)
        rule.column = m_table->columns.back().path;
    (ofTable ? m_table->rules : m_table->columns.back().rules).push_back(rule);
    return f.size() == 6 && !rule.comparison.isEmpty();
}

bool MeshParser::incidentStatement(const QString &word, const QStringList &f)
{
    Incident incident;
    incident.subject = f.value(0);
    if (word == u"stale" && f.size() == 4) {
        incident.kind = Incident::Kind::Stale;
        incident.fromDay = f.at(1).section(u' ', 0, 0).toInt();
        incident.fromHour = f.at(1).section(u' ', 1).toInt();
        incident.toDay = f.at(2).section(u' ', 0, 0).toInt();
        incident.toHour = f.at(2).section(u' ', 1).toInt();
        incident.value = f.at(3).toDouble();
    } else if (word == u"fail" && f.size() == 5) {
        incident.kind = Incident::Kind::Fail;
        incident.rule = f.at(1);
        incident.fromDay = f.at(2).toInt();
        incident.toDay = f.at(3).toInt();
        incident.value = f.at(4).toDouble();
    } else if (word == u"gap" && f.size() == 3) {
        incident.kind = Incident::Kind::Gap;
        incident.fromDay = f.at(1).toInt();
        incident.toDay = f.at(2).toInt();
    } else if (word == u"broken" && f.size() == 2) {
        incident.kind = Incident::Kind::Broken;
        incident.fromDay = incident.toDay = f.at(1).toInt();
    } else {
        return false;
    }
    m_model.incidents.push_back(incident);
    return true;
}

void MeshParser::finishTable()
{
    // What is copied from a source system carries the moment it was copied, as the loader adds it.
    if (m_table && !m_table->ingestName.isEmpty()) {
        bool stamped = false;
        for (const Column &column : m_table->columns)
            stamped = stamped || column.term == u"load-timestamp";
        if (!stamped) {
            Column column;
            column.path = u"ingested_at"_s;
            column.type = u"timestamptz"_s;
            column.term = u"load-timestamp"_s;
            column.required = true;
            column.description = u"When the loader wrote the row."_s;
            m_table->columns.push_back(column);
        }
    }
    m_table = nullptr;
}

} // namespace meshbook::sample
