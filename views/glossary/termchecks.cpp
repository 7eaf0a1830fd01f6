// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termchecks.h"

#include "core/identity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::termchecks {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::TermChecks)
};

constexpr qsizetype longestPattern = 4'000;

QString patternProblem(const QString &text)
{
    if (text.size() > longestPattern)
        return Words::tr("This pattern is too long.");
    const QRegularExpression pattern(text);
    if (pattern.isValid())
        return {};
    //: %1 is what is wrong, in English; %2 a position
    return Words::tr("No regular expression: %1 at %2.")
        .arg(pattern.errorString())
        .arg(pattern.patternErrorOffset());
}

QString referenceProblem(const QJsonArray &references)
{
    for (const QJsonValue &each : references) {
        const QString url = each.toObject()["url"_L1].toString();
        if (!url.isEmpty() && !isAddress(url))
            return Words::tr("“%1” is no web address.").arg(url);
    }
    return {};
}

} // namespace

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || text.contains(u' '))
        return false;
    if (!url.scheme().isEmpty())
        return !url.host().isEmpty() || !url.path().isEmpty();
    return url.path().section(u'/', 0, 0).contains(u'.');
}

QString problem(const glossary::Entry &entry, const QString &path, const QJsonValue &value)
{
    const bool label = path.startsWith("labels["_L1) || path == "name"_L1;
    if (label && entry.term.labels.size() <= 1 && value.toString().trimmed().isEmpty() && !value.isArray())
        return Words::tr("A term needs a label.");
    if (path == "element.pattern"_L1 && !value.toString().isEmpty())
        return patternProblem(value.toString());
    if (path == "references"_L1)
        return referenceProblem(value.toArray());
    return {};
}

QString hint(const glossary::Lexicon &lexicon, const QString &term, const QString &path,
             const QJsonValue &value)
{
    if (!path.startsWith("labels["_L1) && path != "name"_L1)
        return {};
    const glossary::EntryPtr own = lexicon.find(term);
    const QString folded = core::foldedName(value.toString());
    if (!own || folded.isEmpty())
        return {};
    for (const QString &key : lexicon.named(folded)) {
        const glossary::EntryPtr other = lexicon.find(key);
        if (other && !other->trashed && other->key() != own->key()
            && other->term.glossary == own->term.glossary)
            return Words::tr("There is another term with this name: %1.").arg(lexicon.pathOf(key));
    }
    return {};
}

} // namespace meshbook::views::termchecks
