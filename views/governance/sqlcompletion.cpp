// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/sqlcompletion.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype mostWords = 200;

const QStringList &sqlWords()
{
    static const QStringList words{u"SELECT"_s,
                                   u"FROM"_s,
                                   u"WHERE"_s,
                                   u"JOIN"_s,
                                   u"LEFT JOIN"_s,
                                   u"ON"_s,
                                   u"AND"_s,
                                   u"OR"_s,
                                   u"NOT"_s,
                                   u"IS NULL"_s,
                                   u"IS NOT NULL"_s,
                                   u"IN"_s,
                                   u"EXISTS"_s,
                                   u"LIKE"_s,
                                   u"REGEXP"_s,
                                   u"CASE"_s,
                                   u"WHEN"_s,
                                   u"THEN"_s,
                                   u"ELSE"_s,
                                   u"END"_s,
                                   u"GROUP BY"_s,
                                   u"HAVING"_s,
                                   u"ORDER BY"_s,
                                   u"LIMIT"_s,
                                   u"UNION ALL"_s,
                                   u"WITH"_s,
                                   u"DISTINCT"_s,
                                   u"AS"_s,
                                   u"coalesce("_s,
                                   u"count("_s,
                                   u"length("_s,
                                   u"lower("_s,
                                   u"json_each("_s,
                                   u"regexp("_s,
                                   u"words("_s,
                                   u"is_semver("_s,
                                   u"strictness("_s,
                                   u"is_personal("_s,
                                   u"thing_uri("_s,
                                   u"column_uri("_s,
                                   u"seconds("_s,
                                   u"iso_time("_s,
                                   u"semver_compare("_s,
                                   u"pii_hint("_s,
                                   u"keeps_style("_s};
    return words;
}

const QStringList &topKeys()
{
    static const QStringList keys{u"id:"_s,         u"title:"_s,     u"severity:"_s, u"scope:"_s,
                                  u"category:"_s,   u"rationale:"_s, u"remedy:"_s,   u"links:"_s,
                                  u"parameters:"_s, u"sql: |"_s,     u"tests:"_s};
    return keys;
}

bool isWordPart(QChar each)
{
    return each.isLetterOrNumber() || each == u'_';
}

/// The text of the block below "sql:", with the place in the whole text where it begins; -1: there is none.
qsizetype sqlBegin(const QString &text, qsizetype &end)
{
    static const QRegularExpression key(u"^( *)sql:[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = key.match(text);
    if (!match.hasMatch())
        return -1;
    const qsizetype indent = match.capturedLength(1);
    qsizetype at = match.capturedEnd();
    while (at < text.size()) {
        qsizetype first = at;
        while (first < text.size() && text.at(first) == u' ')
            ++first;
        const bool isBlank = first >= text.size() || text.at(first) == u'\n';
        if (!isBlank && first - at <= indent)
            break;
        const qsizetype lineEnd = text.indexOf(u'\n', first);
        at = lineEnd < 0 ? text.size() : lineEnd + 1;
    }
    end = at;
    return match.capturedEnd();
}

/// Which view an alias or name stands for, in the SQL.
QMap<QString, QString> namedViews(const QString &sql, const QMap<QString, QStringList> &views)
{
    static const QRegularExpression from(
        u"(?:\\bfrom|\\bjoin|,)\\s+\"?([a-z_]+)\"?(?:\\s+(?:as\\s+)?([a-z_][a-z0-9_]*))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList noAlias{u"on"_s,    u"where"_s, u"join"_s,  u"left"_s,  u"inner"_s, u"group"_s,
                                     u"order"_s, u"limit"_s, u"union"_s, u"cross"_s, u"using"_s, u"having"_s};
    QMap<QString, QString> named;
    auto matches = from.globalMatch(sql);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString view = match.captured(1).toLower();
        if (!views.contains(view))
            continue;
        named.insert(view, view);
        const QString alias = match.captured(2).toLower();
        if (!alias.isEmpty() && !noAlias.contains(alias))
            named.insert(alias, view);
    }
    return named;
}

/// Names below "parameters:", as far as they can be told without reading the YAML.
QStringList parametersIn(const QString &text)
{
    static const QRegularExpression block(u"^parameters:\\s*\\n((?:[ ]+[^\\n]*\\n|\\s*\\n)+)"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"^  ([a-z][a-z0-9_]*):"_s, QRegularExpression::MultilineOption);
    QStringList names{u"now"_s};
    auto matches = name.globalMatch(block.match(text).captured(1));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

QStringList valuesOf(const QString &line)
{
    if (line.startsWith("severity:"_L1))
        return {u"info"_s, u"warning"_s, u"error"_s};
    if (line.startsWith("scope:"_L1))
        return {u"product"_s, u"contract"_s, u"dataset"_s,  u"column"_s, u"domain"_s,
                u"team"_s,    u"term"_s,     u"glossary"_s, u"job"_s};
    return {};
}

void addFrom(const QStringList &candidates, const QString &begin, QStringList &words)
{
    for (const QString &each : candidates) {
        const bool fits =
            each.startsWith(begin, Qt::CaseInsensitive) && each.compare(begin, Qt::CaseInsensitive) != 0;
        if (fits && !words.contains(each) && words.size() < mostWords)
            words.append(each);
    }
}

} // namespace

bool isInSql(const QString &text, qsizetype cursor)
{
    qsizetype end = 0;
    const qsizetype begin = sqlBegin(text, end);
    return begin >= 0 && cursor >= begin && cursor <= end;
}

PolicyCompletion completePolicy(const QString &text, qsizetype cursor,
                                const QMap<QString, QStringList> &views)
{
    PolicyCompletion found;
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    found.start = cursor;
    while (found.start > 0 && isWordPart(text.at(found.start - 1)))
        --found.start;
    const QString begin = text.sliced(found.start, cursor - found.start);
    qsizetype sqlEnd = 0;
    const qsizetype sqlStart = sqlBegin(text, sqlEnd);
    if (sqlStart < 0 || cursor < sqlStart || cursor > sqlEnd) {
        const qsizetype lineStart = cursor == 0 ? 0 : text.lastIndexOf(u'\n', cursor - 1) + 1;
        const QString line = text.sliced(lineStart, cursor - lineStart);
        addFrom(found.start == lineStart ? topKeys() : valuesOf(line), begin, found.words);
        return found;
    }
    const QChar before = found.start > 0 ? text.at(found.start - 1) : QChar();
    if (before == u':') {
        addFrom(parametersIn(text), begin, found.words);
        return found;
    }
    const QMap<QString, QString> named = namedViews(text.sliced(sqlStart, sqlEnd - sqlStart), views);
    if (before == u'.') {
        qsizetype aliasStart = found.start - 1;
        while (aliasStart > 0 && isWordPart(text.at(aliasStart - 1)))
            --aliasStart;
        const QString alias = text.sliced(aliasStart, found.start - 1 - aliasStart).toLower();
        addFrom(views.value(named.value(alias)), begin, found.words);
        return found;
    }
    static const QRegularExpression afterFrom(u"\\b(?:from|join)\\s+$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const bool wantsView =
        afterFrom.match(text.sliced(sqlStart, found.start - sqlStart).right(40)).hasMatch();
    if (!wantsView) {
        for (const QString &view : named)
            addFrom(views.value(view), begin, found.words);
    }
    addFrom(views.keys(), begin, found.words);
    if (!wantsView)
        addFrom(sqlWords(), begin, found.words);
    return found;
}

} // namespace meshbook::views
