// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index.h"

#include "search/tokenizer.h"

#include <unordered_map>

namespace meshbook::search {

Index::Index(std::vector<std::shared_ptr<const Segment>> segments)
    : m_segments(std::move(segments))
    , m_live(m_segments.size())
{
    for (std::size_t newer = 1; newer < m_segments.size(); ++newer)
        hideOlder(newer);
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (!m_live[i].things)
            continue;
        DocSet columns(m_segments[i]->columns());
        m_live[i].things->forEach([&](quint32 thing) {
            columns.addRange(m_segments[i]->firstColumn(thing), m_segments[i]->firstColumn(thing + 1));
            return true;
        });
        m_live[i].columns = std::move(columns);
    }
}

void Index::hide(std::size_t segment, quint32 thing)
{
    std::optional<DocSet> &things = m_live[segment].things;
    if (!things)
        things = DocSet::all(m_segments[segment]->things());
    things->bits()[thing >> 6] &= ~(quint64(1) << (thing & 63u));
}

void Index::hideOlder(std::size_t newer)
{
    const Segment &by = *m_segments[newer];
    for (std::size_t older = 0; older < newer; ++older) {
        const Segment &from = *m_segments[older];
        if (from.things() == 0)
            continue;
        const qint64 least = from.id(from.byId(0));
        const qint64 most = from.id(from.byId(from.things() - 1));
        const auto hideOne = [&](qint64 id) {
            if (id < least || id > most)
                return;
            if (const quint32 thing = from.find(id); thing < from.things())
                hide(older, thing);
        };
        for (quint32 n = 0; n < by.things(); ++n)
            hideOne(by.id(by.byId(n)));
        for (quint32 n = 0; n < by.removedCount(); ++n)
            hideOne(by.removed(n));
    }
}

quint64 Index::things() const
{
    quint64 sum = 0;
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        sum += m_live[i].things ? m_live[i].things->count() : m_segments[i]->things();
    return sum;
}

const Index::FacetNames &Index::facetNames(Facet facet) const
{
    const auto at = static_cast<std::size_t>(facet);
    std::call_once(m_namesOnce[at], [this, facet, at] {
        FacetNames &names = m_names[at];
        if (m_segments.size() == 1) {
            names.labels = m_segments.front()->facetLabels(facet);
            names.numbers.resize(1); // empty: its own numbers
            return;
        }
        std::unordered_map<std::string, quint32> known;
        for (const auto &segment : m_segments) {
            std::vector<quint32> numbers;
            for (const QString &label : segment->facetLabels(facet)) {
                const auto [entry, fresh] =
                    known.try_emplace(Tokenizer::folded(label), static_cast<quint32>(names.labels.size()));
                if (fresh)
                    names.labels.push_back(label);
                numbers.push_back(entry->second);
            }
            names.numbers.push_back(std::move(numbers));
        }
    });
    return m_names[at];
}

} // namespace meshbook::search
