// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/matchreason.h"

#include "core/bidi.h"
#include "views/widgets/markuptags.h"
#include "views/widgets/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype longestQuery = 500;
constexpr qsizetype mostMarks = 50;
constexpr qsizetype before = 14; ///< letters shown before the first match in a snippet
constexpr qsizetype snippetLength = 90;

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::MatchReason)
};

void append(MarkedText &to, const QString &text, const QList<pieces::Range> &matches = {})
{
    if (!to.text.isEmpty())
        to.text += u" · "_s;
    const bool mixed = core::mixesDirections({text, to.text}) && core::runsAgainstWindow(text);
    const int offset = static_cast<int>(to.text.size()) + (mixed ? 1 : 0);
    to.text += mixed ? core::isolated(text) : text;
    for (const pieces::Range &each : matches)
        to.matches.append({each.start + offset, each.length});
}

/// "word “… text around the first match …”"
MarkedText quoted(const QString &word, const QString &text, const QString &query)
{
    const QString clean = plaintext::oneLine(text);
    const QList<pieces::Range> matches = matchesIn(clean, query);
    if (matches.isEmpty())
        return {word, {}};
    qsizetype from = std::max<qsizetype>(0, matches.first().start - before);
    if (from > 0) { // at a word's start
        const qsizetype space = clean.indexOf(u' ', from);
        from = space >= 0 && space < matches.first().start ? space + 1 : matches.first().start;
    }
    const QString shown = clean.mid(from, snippetLength);
    const QString quote =
        (from > 0 ? u"…"_s : QString()) + shown + (from + snippetLength < clean.size() ? u"…"_s : QString());
    const bool mixed = core::mixesDirections({word, shown}) && core::runsAgainstWindow(shown);
    //: Where a word was found, and the words around it: description “… the order of …”
    const QString pattern = Words::tr("%1 “%2”");
    const qsizetype at = pattern.indexOf("%2"_L1);
    const QString opening = pattern.left(at).replace("%1"_L1, word);
    const QString closing = pattern.mid(at + 2).replace("%1"_L1, word);
    const QString lead =
        opening + (mixed ? QString(QChar(0x2068)) : QString()) + (from > 0 ? u"…"_s : QString());
    MarkedText marked{opening + (mixed ? core::isolated(quote) : quote) + closing, {}};
    for (const pieces::Range &each : matches) {
        if (each.start >= from && each.start + each.length <= from + shown.size())
            marked.matches.append({static_cast<int>(each.start - from + lead.size()), each.length});
    }
    return marked;
}

QString placeWord(const QString &matched)
{
    if (matched == "name"_L1)
        //: Where a word of the search was found; so the next ones too
        return Words::tr("name");
    if (matched == "names"_L1)
        return Words::tr("other names");
    if (matched == "glossary"_L1)
        return Words::tr("glossary");
    if (matched == "columns"_L1)
        return Words::tr("columns");
    if (matched == "text"_L1 || matched == "words"_L1)
        return Words::tr("description");
    return matched;
}

} // namespace

QStringList wordsOf(const QString &query)
{
    QStringList words;
    const QStringList tokens = query.left(longestQuery).split(u' ', Qt::SkipEmptyParts);
    for (const QString &token : tokens) {
        const bool operators = token == "OR"_L1 || token == "AND"_L1 || token == "NOT"_L1;
        if (operators || token.contains(u':') || token.startsWith(u'-'))
            continue;
        QString word;
        const QString ended = token + u' ';
        for (const QChar c : ended) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
                word += c;
            } else if (!word.isEmpty()) {
                words << word;
                word.clear();
            }
        }
    }
    return words;
}

QList<pieces::Range> matchesIn(const QString &text, const QString &query)
{
    QList<pieces::Range> found;
    const QStringList words = wordsOf(query);
    for (const QString &each : words) {
        qsizetype at = text.indexOf(each, 0, Qt::CaseInsensitive);
        while (at >= 0 && found.size() < mostMarks) {
            const bool starts = at == 0 || !text.at(at - 1).isLetterOrNumber()
                || (text.at(at).isUpper() && text.at(at - 1).isLower());
            if (starts)
                found.append({static_cast<int>(at), static_cast<int>(each.size())});
            at = text.indexOf(each, at + each.size(), Qt::CaseInsensitive);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const pieces::Range &a, const pieces::Range &b) { return a.start < b.start; });
    // "cust" and "customer" may both match at one place: the longer mark covers it.
    QList<pieces::Range> apart;
    for (const pieces::Range &each : std::as_const(found)) {
        if (!apart.isEmpty() && each.start < apart.last().start + apart.last().length)
            apart.last().length =
                std::max(apart.last().length, each.start + each.length - apart.last().start);
        else
            apart.append(each);
    }
    return apart;
}

QString placeOf(const core::EntityLine &line)
{
    if (line.uri.kind == core::EntityKind::Dataset) {
        // "postgres://host:5432/db.schema.table": what stands between host and table.
        if (line.uri.key.startsWith("contract:"_L1))
            return {}; // a contract without a server: the key holds nothing a person would look for
        const qsizetype host = line.uri.key.indexOf("://"_L1);
        QString path = host < 0 ? line.uri.key : line.uri.key.mid(line.uri.key.indexOf(u'/', host + 3) + 1);
        const qsizetype rest = path.size() - line.name.size() - 1;
        if (rest > 0 && path.endsWith(line.name, Qt::CaseInsensitive) && path.at(rest) == u'.')
            path.truncate(rest);
        return path.compare(line.name, Qt::CaseInsensitive) == 0 ? QString() : path;
    }
    QString place = line.qualified.compare(line.name, Qt::CaseInsensitive) == 0 ? QString() : line.qualified;
    if (line.uri.kind == core::EntityKind::Term && !line.glossary.contains("://"_L1)
        && !line.glossary.isEmpty())
        place = place.isEmpty() ? line.glossary : line.glossary + u" › "_s + place;
    return place;
}

MarkedText reasonOf(const core::SearchHit &hit, const QString &query)
{
    MarkedText reason;
    if (wordsOf(query).isEmpty())
        return reason;
    const core::EntityLine &line = hit.line;
    const bool inName = hit.matched.contains(u"name"_s);
    for (const QString &each : hit.matched) {
        if (each == "names"_L1 && hit.matched.size() > 1)
            continue; // a qualified name holds the name: says nothing beside it
        if ((each == "text"_L1 || each == "words"_L1) && !inName) {
            const MarkedText words = quoted(placeWord(each), withoutMarkup(line.summary), query);
            append(reason, words.text, words.matches);
        } else {
            append(reason, placeWord(each));
        }
    }
    for (const QString &tag : line.tags) {
        if (const QList<pieces::Range> matches = matchesIn(tag, query); !inName && !matches.isEmpty()) {
            const MarkedText words = quoted(Words::tr("tag"), tag, query);
            append(reason, words.text, words.matches);
            break;
        }
    }
    return reason;
}

} // namespace meshbook::views
