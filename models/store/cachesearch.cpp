// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"

#include <QElapsedTimer>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

// The simple search of the first release: FTS5 over names, columns and texts. The engine in
// models/search takes its place behind the same call.
namespace meshbook::store {

using core::Result;

namespace {

/// Words become quoted prefixes, so nothing a person types is FTS5 syntax.
QString matchExpression(const QString &text)
{
    QStringList terms;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && terms.size() < 16)
            terms.append(u'"' + word.left(100) + u"\"*"_s);
        word.clear();
    };
    for (const QChar c : QStringView(text).left(2'000)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return terms.join(u' ');
}

struct Facet {
    const char *name;
    const char *condition; ///< with %1 for the list of placeholders
    const char *values; ///< SELECT value, label, count over the matches in `hit`
};

constexpr Facet facets[] = {
    {"type", "e.kind IN (%1)", "SELECT e.kind, e.kind, count(*) FROM hit JOIN entity e ON e.id = hit.id"},
    {"domain", "lower(e.domain) IN (%1)",
     "SELECT lower(e.domain), min(e.domain), count(*) FROM hit JOIN entity e ON e.id = hit.id"},
    {"owner", "lower(e.owner) IN (%1)",
     "SELECT lower(e.owner), min(e.owner), count(*) FROM hit JOIN entity e ON e.id = hit.id"},
    {"platform", "e.platform IN (%1)",
     "SELECT e.platform, e.platform, count(*) FROM hit JOIN entity e ON e.id = hit.id"},
    {"source",
     "e.id IN (SELECT r.entity FROM record r JOIN file f ON f.id = r.file JOIN source s ON s.id = f.source "
     "WHERE s.name IN (%1))",
     "SELECT s.name, s.name, count(DISTINCT hit.id) FROM hit JOIN record r ON r.entity = hit.id JOIN file f "
     "ON "
     "f.id = r.file JOIN source s ON s.id = f.source"}};

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// The WITH clause that yields the ids of all matches, leaving out the filter of `except`.
QString matches(const SearchRequest &request, const QString &expression, QStringView except,
                QVariantList &values)
{
    QString sql = expression.isEmpty()
        ? u"SELECT e.id FROM entity e WHERE e.records > 0"_s
        : u"SELECT e.id FROM search JOIN entity e ON e.id = search.rowid WHERE search MATCH ?"_s;
    if (!expression.isEmpty())
        values.append(expression);
    for (const Facet &facet : facets) {
        const QString name = QString::fromLatin1(facet.name);
        const QStringList wanted = request.filters.value(name);
        if (wanted.isEmpty() || name == except)
            continue;
        sql += u" AND "_s + QString::fromLatin1(facet.condition).arg(placeholders(wanted.size()));
        for (const QString &value : wanted) {
            if (name == "type"_L1) {
                const auto kind = core::entityKindFromText(value);
                values.append(kind ? static_cast<int>(*kind) : -1);
            } else {
                values.append(name == "domain"_L1 || name == "owner"_L1 ? value.toLower() : value);
            }
        }
    }
    return sql;
}

void bindAll(SQLite::Statement &statement, const QVariantList &values)
{
    int index = 1;
    for (const QVariant &value : values) {
        if (value.userType() == QMetaType::Int)
            statement.bind(index++, value.toInt());
        else
            bindText(statement, index++, value.toString());
    }
}

std::vector<FacetValue> facetValues(SQLite::Database &database, const Facet &facet,
                                    const SearchRequest &request, const QString &expression)
{
    QVariantList values;
    const QString name = QString::fromLatin1(facet.name);
    const QString ids = matches(request, expression, name, values);
    const QString sql = u"WITH hit AS MATERIALIZED ("_s + ids + u") "_s + QString::fromLatin1(facet.values)
        + u" GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT 200"_s;
    SQLite::Statement rows(database, sql.toStdString());
    bindAll(rows, values);
    std::vector<FacetValue> found;
    while (rows.executeStep()) {
        if (rows.getColumn(0).isNull())
            continue;
        FacetValue value{textColumn(rows, 0), textColumn(rows, 1), rows.getColumn(2).getInt64()};
        if (name == "type"_L1) {
            value.value = core::toText(static_cast<core::EntityKind>(rows.getColumn(0).getInt()));
            value.label = value.value;
        }
        if (!value.value.isEmpty())
            found.push_back(std::move(value));
    }
    return found;
}

} // namespace

Result<SearchAnswer> CacheReader::search(const SearchRequest &request)
{
    SearchAnswer answer;
    QElapsedTimer timer;
    timer.start();
    const Result<> read = guarded(u"search"_s, [&]() -> Result<> {
        const QString expression = matchExpression(request.text);
        const bool blank = request.text.trimmed().isEmpty();
        if (expression.isEmpty() && !blank)
            return {}; // only punctuation: matches nothing
        QVariantList values;
        const QString ids = matches(request, expression, {}, values);
        const QString countSql = u"SELECT count(*) FROM ("_s + ids + u')';
        SQLite::Statement count(*m_database, countSql.toStdString());
        bindAll(count, values);
        count.executeStep();
        answer.total = count.getColumn(0).getInt64();

        // What people look for most first, among hits that match equally well.
        const QString kindOrder = u"CASE e.kind WHEN 2 THEN 0 WHEN 4 THEN 1 WHEN 7 THEN 2 WHEN 3 THEN 3 "
                                  "WHEN 0 THEN 4 ELSE 5 END"_s;
        const QString order = expression.isEmpty()
            ? u"0.0, NULL, NULL, NULL, NULL FROM hit JOIN entity e ON e.id = hit.id ORDER BY e.implied, "_s
                + kindOrder + u", e.name COLLATE NOCASE"_s
            : u"-bm25(search, 10.0, 6.0, 3.0, 1.0) + CASE WHEN lower(e.name) = lower(asked.word) THEN 3000 "
              "WHEN instr(lower(e.name), lower(asked.word)) = 1 THEN 2000 WHEN instr(lower(e.name), "
              "lower(asked.word)) > 0 "
              "THEN 1000 ELSE 0 END - e.implied * 500 AS score, highlight(search, 0, char(2), char(3)), "
              "highlight(search, 1, char(2), char(3)), highlight(search, 2, char(2), char(3)), "
              "highlight(search, 3, char(2), char(3)) FROM search JOIN entity e ON e.id = search.rowid "
              "JOIN asked WHERE search MATCH ? AND e.id IN hit ORDER BY CAST(score / 500 AS INTEGER) DESC, "_s
                + kindOrder + u", score DESC, e.name"_s;
        QVariantList all = values;
        all << request.text.trimmed();
        if (!expression.isEmpty())
            all << expression;
        all << request.limit << request.offset;
        const QString sql = u"WITH hit AS MATERIALIZED ("_s + ids
            + u"), asked (word) AS (VALUES (?)) SELECT e.id, e.kind, e.key, e.name, e.qualified, e.type, "
              u"e.domain, e.owner, e.platform, "
              "e.status, e.lifecycle, e.summary, e.glossary, e.tags, e.implied, e.stale, e.records, "
              "e.columns, "
              "e.ports, e.objectives, e.rules, e.links, e.changed_at, "_s
            + order + u" LIMIT ? OFFSET ?"_s;
        SQLite::Statement rows(*m_database, sql.toStdString());
        bindAll(rows, all);
        static constexpr QLatin1StringView fields[] = {"name"_L1, "names"_L1, "columns"_L1, "text"_L1};
        while (rows.executeStep()) {
            SearchHit hit{lineFrom(rows), rows.getColumn(23).getDouble(), {}};
            for (int field = 0; field < 4; ++field) {
                if (textColumn(rows, 24 + field).contains(QChar(2)))
                    hit.matched.append(fields[field]);
            }
            answer.hits.push_back(std::move(hit));
        }
        if (request.facets) {
            for (const Facet &facet : facets)
                answer.facets.insert(QString::fromLatin1(facet.name),
                                     facetValues(*m_database, facet, request, expression));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    answer.elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace meshbook::store
