// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/lint.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

constexpr std::size_t mostMeanings = 50; ///< of one word

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = looseName(text).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> set;
    for (const QString &word : words) {
        if (word.size() > 2) // articles and the like make nothing alike
            set.insert(word);
    }
    return set;
}

double likenessOf(const QString &a, const QString &b)
{
    const QSet<QString> left = wordsOf(a);
    const QSet<QString> right = wordsOf(b);
    const qsizetype both = QSet<QString>(left).intersect(right).size();
    const qsizetype all = left.size() + right.size() - both;
    return all == 0 ? 1 : double(both) / double(all);
}

} // namespace

std::vector<WordClash> wordClashes(const Lexicon &lexicon, double most)
{
    QHash<QString, std::vector<EntryPtr>> byName;
    for (const EntryPtr &entry : lexicon.sorted())
        byName[looseName(labelOf(*entry))].push_back(entry);
    std::vector<WordClash> found;
    for (const auto &entries : std::as_const(byName)) {
        if (entries.size() < 2)
            continue;
        WordClash clash;
        clash.word = labelOf(*entries.front());
        clash.likeness = 1;
        QSet<QString> places;
        for (const EntryPtr &entry : entries) {
            const QString definition =
                entry->term.definitions.empty() ? entry->term.description : bestText(entry->term.definitions);
            if (definition.isEmpty() || clash.meanings.size() >= mostMeanings)
                continue;
            const QString place = entry->term.domain.isEmpty() ? entry->term.glossary : entry->term.domain;
            for (const WordClash::Meaning &other : clash.meanings) {
                if (other.place != place)
                    clash.likeness = std::min(clash.likeness, likenessOf(other.definition, definition));
            }
            places.insert(place);
            clash.meanings.push_back({entry->key(), place, definition});
        }
        if (places.size() > 1 && clash.likeness < most)
            found.push_back(std::move(clash));
    }
    std::sort(found.begin(), found.end(), [](const WordClash &a, const WordClash &b) {
        return a.likeness != b.likeness ? a.likeness < b.likeness : a.word < b.word;
    });
    return found;
}

} // namespace meshbook::glossary
