// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossaryrows.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace meshbook::items {

using glossary::Entry;
using glossary::EntryPtr;

namespace {

struct Keyed {
    QCollatorSortKey key;
    bool isEmpty = false;
    EntryPtr entry;
};

} // namespace

bool GlossaryRows::holds(const Entry &entry) const
{
    if (entry.trashed || (!glossary.isEmpty() && entry.term.glossary != glossary))
        return false;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(columns.begin(), columns.end(), [&](const GridColumn &column) {
            return cells.text(entry, column).contains(word, Qt::CaseInsensitive);
        });
    });
}

std::vector<EntryPtr> GlossaryRows::find() const
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const GridColumn column = sortedBy.value_or(GridColumn());
    std::vector<Keyed> found;
    for (const EntryPtr &entry : cells.lexicon().sorted()) {
        if (!holds(*entry))
            continue;
        const QString text = cells.text(*entry, column);
        found.push_back({collator.sortKey(text), text.isEmpty(), entry});
    }
    // What is not stated comes last either way.
    std::stable_sort(found.begin(), found.end(), [this](const Keyed &a, const Keyed &b) {
        if (a.isEmpty != b.isEmpty)
            return b.isEmpty;
        const int compared = a.key.compare(b.key);
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    std::vector<EntryPtr> rows;
    rows.reserve(found.size());
    for (Keyed &each : found)
        rows.push_back(std::move(each.entry));
    return rows;
}

std::vector<EntryPtr> GlossaryRows::follow(const QStringList &keys) const
{
    std::vector<EntryPtr> rows;
    QSet<QString> known;
    for (const QString &key : keys) {
        const EntryPtr entry = cells.lexicon().find(key);
        if (!entry || entry->trashed || known.contains(entry->key())
            || (!glossary.isEmpty() && entry->term.glossary != glossary))
            continue;
        known.insert(entry->key());
        rows.push_back(entry);
    }
    const auto kept = static_cast<std::ptrdiff_t>(rows.size());
    cells.lexicon().each([&](const Entry &entry) {
        if (!known.contains(entry.key()) && holds(entry))
            rows.push_back(cells.lexicon().find(entry.key()));
    });
    std::sort(rows.begin() + kept, rows.end(), [](const EntryPtr &a, const EntryPtr &b) {
        return std::pair(glossary::labelOf(*a), a->key()) < std::pair(glossary::labelOf(*b), b->key());
    });
    return rows;
}

} // namespace meshbook::items
