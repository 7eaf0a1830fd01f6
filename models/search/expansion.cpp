// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/expansion.h"

#include <set>

namespace meshbook::search {

namespace {

constexpr int mostTerms = 16;
constexpr int mostNamesOfTerm = 16;
constexpr std::size_t longestOtherName = 4; ///< words; longer ones are sentences or addresses

} // namespace

Expansion expansionOf(const Index &index, const std::string &key)
{
    Expansion found;
    std::set<std::string> linkKeys;
    std::set<std::string> nameKeys{key};
    int terms = 0;
    const auto take = [&](const Segment &segment, quint32 thing) {
        QStringList names = segment.aliases(thing).mid(0, mostNamesOfTerm);
        names.prepend(segment.name(thing));
        if (found.term.isEmpty())
            found.term = names.front();
        for (const QString &name : std::as_const(names)) {
            linkKeys.insert(Tokenizer::folded(name));
            std::vector<WordRun> runs = Tokenizer::runs(name, longestOtherName + 1);
            std::size_t parts = 0;
            for (const WordRun &run : runs)
                parts += run.parts.size();
            if (parts > 0 && parts <= longestOtherName && !name.contains(u'/')
                && nameKeys.insert(Tokenizer::key(name)).second)
                found.otherNames.push_back(std::move(runs));
        }
    };
    for (std::size_t i = 0; i < index.size(); ++i) {
        const Segment &segment = index.segment(i);
        const Lookup exact[] = {{listKey(List::ExactName, key), false},
                                {listKey(List::ExactAlias, key), false}};
        segment.unionOf(exact, segment.things()).forEach([&](quint32 thing) {
            const bool shown = !index.liveThings(i) || index.liveThings(i)->contains(thing);
            if (shown && segment.kind(thing) == core::EntityKind::Term) {
                take(segment, thing);
                ++terms;
            }
            return terms < mostTerms;
        });
    }
    for (const std::string &link : linkKeys) {
        found.links.push_back({facetKey(List::Facet, Facet::Term, link), false});
        found.columnLinks.push_back({facetKey(List::ColumnFacet, Facet::Term, link), false});
    }
    return found;
}

} // namespace meshbook::search
