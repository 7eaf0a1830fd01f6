// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/issuetext.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

constexpr const char *context = "meshbook::items::IssueText";

// Word for word as models/formats and models/sync write them; tests/models/items/tst_issuetext.cpp holds them
// against these.
constexpr std::array sentences{
    // The wider ones after those that they would take for theirs.
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "%1 (%2 times)"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "RDF without concepts, datasets or classes that could be glossary terms."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "The context \"%1\" is not fetched; names of DCAT, DPROD and SKOS are known."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The event's job has no usable name."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "A dataset has neither an IRI nor a title and was left out."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "A section to be used by products; it describes none itself."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "\"%1\" is no full path; the term that ends so was taken."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "There is no term \"%1\" in this file."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "This is a template: its product has no name yet and is not listed."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "Dataset \"%1\" has no namespace, so it cannot be matched with other sources."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "The name \"%1\" differs from \"%2\", which name and parent give; both are known."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "An expectation suite: it names no data asset, so only its results are read."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "Kept as names or texts of other things only: %1."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "Entities without a place in the catalog were left out: %1."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "a %1 server needs \"%2\""),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" must be a list."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" must be a mapping."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" must be a text."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" is required and missing."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" should be a text and was left out."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" should be a list and was left out."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" holds a credential; it is left out"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "The value of custom property \"%1\" is a secret and was left out."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The contract has no id; \"%1\" is used"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "the contract lacks \"%1\""),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "A schema object has no name; \"%1\" is used"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "A property has no name; \"%1\" is used"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" names nothing in this contract"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" stands twice in this contract"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "\"%1\" is no key of %2 in any version; it is kept as it is."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" of %2 is empty"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "a quality rule has more than one operator"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "uses %1 features: %2"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "still uses names of %1: %2"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The file is nested deeper than %1 levels."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The file has more than %1 values."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The key \"%1\" stands twice; the last one counts."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "This is not valid YAML: %1."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "This is not valid JSON: %1."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The data product has no id: it is known by its name."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" leads nowhere in this file."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText",
                      "\"%1\" is no file of this source; what it describes is not known."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "%1 more of this kind are not listed."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The file has %1 MB; files over %2 MB are not read."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "The file cannot be opened: %1."),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "declares no version, %1"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "declares %1, %2"),
    QT_TRANSLATE_NOOP("meshbook::items::IssueText", "\"%1\" is no key of %2"),
};

/// What stands in the places of %1 and %2, which come in that order; absent where the text is another
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
    if (values.isEmpty())
        return sentence;
    return values.size() == 1 ? sentence.arg(values.at(0)) : sentence.arg(values.at(0), values.at(1));
}

QString translated(const QString &english, int depth);

/// What a file declares is followed by several clauses, and what happened often by how often.
QStringList translatedParts(const char *sentence, const QStringList &values, int depth)
{
    QStringList parts = values;
    const QLatin1StringView known(sentence);
    if (known.startsWith("declares"_L1)) {
        QStringList clauses = parts.last().split(u"; "_s);
        for (QString &clause : clauses)
            clause = translated(clause, depth + 1);
        parts.last() = clauses.join(u"; "_s);
    } else if (known.startsWith("%1 ("_L1)) {
        parts.first() = translated(parts.first(), depth + 1);
    }
    return parts;
}

QString translated(const QString &english, int depth)
{
    constexpr int deepest = 3;
    if (depth > deepest)
        return english;
    for (const char *sentence : sentences) {
        if (const auto values = valuesIn(english, QString::fromUtf8(sentence)))
            return filled(QCoreApplication::translate(context, sentence),
                          translatedParts(sentence, *values, depth));
    }
    return english;
}

} // namespace

QString issueText(const QString &english)
{
    return translated(english, 0);
}

QStringList knownIssueTexts()
{
    QStringList texts;
    for (const char *sentence : sentences)
        texts.append(QString::fromUtf8(sentence));
    return texts;
}

} // namespace meshbook::items
