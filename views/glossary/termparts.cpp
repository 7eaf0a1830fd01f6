// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termparts.h"

#include "core/bidi.h"
#include "items/glossarywords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::termparts {

namespace {

QString inLanguage(QLatin1StringView name, const QString &language)
{
    return name + u'[' + language + u']';
}

QString languageOf(const std::vector<core::LabelText> &texts, const QString &wanted)
{
    const QString best = glossary::bestText(texts, wanted);
    for (const core::LabelText &text : texts) {
        if (text.text == best)
            return text.language;
    }
    return wanted;
}

} // namespace

QString label(const glossary::Entry &entry, const QString &language)
{
    return entry.term.labels.empty() ? u"name"_s : inLanguage("labels"_L1, language);
}

QString definition(const glossary::Entry &entry, const QString &language)
{
    const bool plain = entry.term.definitions.empty() && !entry.term.description.isEmpty();
    return plain ? u"description"_s : inLanguage("definitions"_L1, language);
}

QString synonyms(const glossary::Entry &entry, const QString &language)
{
    const bool plain = entry.term.altLabels.empty() && !entry.term.synonyms.isEmpty();
    return plain ? u"synonyms"_s : inLanguage("altLabels"_L1, language);
}

QString owners(const glossary::Entry &entry, QLatin1StringView role)
{
    const bool steward = role == "steward"_L1;
    for (const core::Ownership &owner : entry.term.owners) {
        const QString written = owner.role.toLower();
        if (steward ? written.contains("steward"_L1) : written == "owner"_L1 || written.isEmpty())
            return inLanguage("owners"_L1, owner.role);
    }
    return inLanguage("owners"_L1, role);
}

QStringList languages(const glossary::Entry &entry)
{
    QStringList found;
    const core::Term &term = entry.term;
    for (const auto *texts : {&term.labels, &term.definitions, &term.altLabels, &term.examples}) {
        for (const core::LabelText &text : *texts) {
            if (!found.contains(text.language))
                found.append(text.language);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

QString firstLanguage(const glossary::Entry &entry, const QString &wanted)
{
    const std::vector<core::LabelText> &texts =
        entry.term.labels.empty() ? entry.term.definitions : entry.term.labels;
    return texts.empty() ? wanted : languageOf(texts, wanted);
}

QString fallback(const std::vector<core::LabelText> &texts, const QString &language)
{
    const bool there = std::any_of(texts.begin(), texts.end(), [&](const core::LabelText &text) {
        return text.language == language && !text.text.isEmpty();
    });
    if (there || texts.empty())
        return {};
    const QString other = languageOf(texts, language);
    QStringList words;
    for (const core::LabelText &text : texts) {
        if (text.language == other)
            words.append(text.text);
    }
    return core::joinedApart(words, u", "_s) + u" ("_s + items::glossarywords::language(other) + u')';
}

} // namespace meshbook::views::termparts
