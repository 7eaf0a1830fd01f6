// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termsearch.h"

#include "core/identity.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::termsearch {

namespace {

constexpr int noMatch = 100;
constexpr int ofOtherNames = 3;

struct Found {
    int rank = noMatch;
    qsizetype length = 0;
    QString label;
    QString key;
    [[nodiscard]] auto order() const { return std::tie(rank, length, label, key); }
};

int rankOf(const QString &name, const QString &text)
{
    const qsizetype at = name.indexOf(text);
    if (at < 0)
        return noMatch;
    if (at == 0)
        return name.size() == text.size() ? 0 : 1;
    return name.at(at - 1).isLetterOrNumber() ? 3 : 2;
}

QString detailOf(const glossary::Lexicon &lexicon, const glossary::Entry &entry)
{
    if (!entry.term.parent.isEmpty())
        return lexicon.pathOf(entry.term.parent);
    const core::Glossary *home = lexicon.glossary(entry.term.glossary);
    return home != nullptr ? home->name : entry.term.glossary;
}

} // namespace

std::vector<Hit> find(const glossary::Lexicon &lexicon, const QString &text, std::size_t most)
{
    const QString folded = core::foldedName(text);
    std::vector<Found> found;
    if (folded.isEmpty())
        return {};
    lexicon.each([&](const glossary::Entry &entry) {
        if (entry.trashed)
            return;
        Found one;
        one.label = glossary::labelOf(entry);
        const QString label = core::foldedName(one.label);
        for (const QString &name : glossary::foldedNames(entry.term))
            one.rank = std::min(one.rank, rankOf(name, folded) + (name == label ? 0 : ofOtherNames));
        if (one.rank >= noMatch)
            return;
        one.length = label.size();
        one.key = entry.key();
        found.push_back(std::move(one));
    });
    const std::size_t count = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(),
                      [](const Found &a, const Found &b) { return a.order() < b.order(); });
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < count; ++i) {
        const glossary::EntryPtr entry = lexicon.find(found[i].key);
        hits.push_back({found[i].key, found[i].label, detailOf(lexicon, *entry)});
    }
    return hits;
}

} // namespace meshbook::views::termsearch
