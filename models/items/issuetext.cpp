// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/issuetext.h"

#include "items/issuesentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

constexpr const char *context = "meshbook::items::IssueText";

constexpr const char *howOften = QT_TRANSLATE_NOOP("meshbook::items::IssueText", "%1 (%2 times)");

/// The English of all of them, decoded once.
struct Sentence {
    const IssueSentence *known;
    QString english;
};

std::vector<Sentence> decoded(std::span<const IssueSentence> sentences)
{
    std::vector<Sentence> texts;
    texts.reserve(sentences.size());
    for (const IssueSentence &each : sentences)
        texts.push_back({&each, QString::fromUtf8(each.english)});
    return texts;
}

/// What stands in the places of %1 …, which come in that order; absent where the text is another
/// sentence.
std::optional<QStringList> valuesIn(const QString &text, const QString &sentence)
{
    QStringList values;
    qsizetype at = 0; // in the text
    qsizetype from = 0; // in the sentence
    while (true) {
        const qsizetype place = sentence.indexOf(u'%', from);
        const QStringView words =
            QStringView(sentence).sliced(from, (place < 0 ? sentence.size() : place) - from);
        if (from == 0) {
            if (!text.startsWith(words))
                return std::nullopt;
            at = words.size();
        } else {
            // The last words are those at the end: a value may hold the same.
            const qsizetype found = place < 0
                ? (text.endsWith(words) ? text.size() - words.size() : qsizetype(-1))
                : text.indexOf(words, at);
            if (found < at)
                return std::nullopt;
            values.append(text.sliced(at, found - at));
            at = found + words.size();
        }
        if (place < 0)
            break;
        from = place + 2;
    }
    return at == text.size() ? std::optional(values) : std::nullopt;
}

QString filled(const QString &sentence, const QStringList &values)
{
    switch (values.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(values.at(0));
    case 2:
        return sentence.arg(values.at(0), values.at(1));
    default:
        return sentence.arg(values.at(0), values.at(1), values.at(2));
    }
}

QString told(const char *english)
{
    return QCoreApplication::translate(context, english);
}

const std::vector<Sentence> &known()
{
    static const std::vector<Sentence> sentences = decoded(issueSentences());
    return sentences;
}

std::optional<QString> translated(const QString &english, const std::vector<Sentence> &sentences, int depth);

/// Words of ours within a sentence: a clause, or a whole sentence that another begins.
QString translatedPart(const QString &english, int depth)
{
    static const std::vector<Sentence> clauses = decoded(issueClauses());
    if (const auto clause = translated(english, clauses, depth + 1))
        return *clause;
    return translated(english, known(), depth + 1).value_or(english);
}

QString translatedNames(const QString &english, int depth)
{
    static const QRegularExpression cut(u" and (\\d+) more$"_s);
    const QRegularExpressionMatch more = cut.match(english);
    QStringList names = english.first(more.hasMatch() ? more.capturedStart() : english.size()).split(u", "_s);
    for (QString &name : names)
        name = translatedPart(name, depth);
    const QString list = names.join(u", "_s);
    return more.hasMatch() ? filled(told("%1 and %2 more"), {list, more.captured(1)}) : list;
}

QString translatedPlace(const IssueSentence &sentence, const QString &value, int depth)
{
    switch (sentence.reads) {
    case IssueSentence::Reads::Words:
        return translatedPart(value, depth);
    case IssueSentence::Reads::Names:
        return translatedNames(value, depth);
    case IssueSentence::Reads::Clauses:
        break;
    }
    QStringList clauses = value.split(u"; "_s);
    for (QString &clause : clauses) {
        const QString whole = translatedPart(clause, depth);
        clause =
            whole != clause ? whole : translatedNames(clause, depth); // remarks are a list without a verb
    }
    return clauses.join(u"; "_s);
}

std::optional<QString> translated(const QString &english, const std::vector<Sentence> &sentences, int depth)
{
    constexpr int deepest = 4;
    if (depth > deepest)
        return std::nullopt;
    for (const Sentence &sentence : sentences) {
        auto values = valuesIn(english, sentence.english);
        if (!values)
            continue;
        for (qsizetype place = 0; place < values->size(); ++place) {
            if ((sentence.known->places >> place & 1U) != 0)
                (*values)[place] = translatedPlace(*sentence.known, values->at(place), depth);
        }
        return filled(told(sentence.known->english), *values);
    }
    return std::nullopt;
}

/// What happened more than once says how often at its end.
QString translatedWithCount(const QString &english)
{
    static const QRegularExpression counted(u" \\((\\d+) times\\)$"_s);
    const QRegularExpressionMatch times = counted.match(english);
    if (!times.hasMatch())
        return translated(english, known(), 0).value_or(english);
    const QString once = english.first(times.capturedStart());
    return filled(told(howOften), {translated(once, known(), 0).value_or(once), times.captured(1)});
}

} // namespace

QString issueText(const QString &english)
{
    return english.isEmpty() ? english : translatedWithCount(english);
}

QStringList knownIssueTexts()
{
    QStringList texts{QString::fromUtf8(howOften)};
    for (const auto &list : {issueSentences(), issueClauses()}) {
        for (const IssueSentence &sentence : list)
            texts.append(QString::fromUtf8(sentence.english));
    }
    return texts;
}

} // namespace meshbook::items
