// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/samewords.h"

namespace meshbook::glossary {

bool haveSameWords(const Lexicon &a, const Lexicon &b)
{
    if (a.size() != b.size())
        return false;
    bool same = true;
    a.each([&](const Entry &entry) {
        if (!same)
            return;
        const EntryPtr other = b.find(entry.key());
        same = other
            && (other.get() == &entry
                || (other->trashed == entry.trashed && other->redirect == entry.redirect
                    && other->term == entry.term));
    });
    return same;
}

} // namespace meshbook::glossary
