// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/termoutline.h"

#include "items/termoutlinemaker.h"

namespace meshbook::items {

bool TermOutline::Node::showsSame(const Node &other) const
{
    // The cheap ones first: of a hundred thousand siblings nearly all are the same.
    return entry == other.entry && status == other.status && changed == other.changed && found == other.found
        && count == other.count && text == other.text && note == other.note;
}

std::shared_ptr<const TermOutline> TermOutline::of(const glossary::Lexicon &lexicon, const Rules &rules,
                                                   const TermOutline *previous)
{
    return TermOutlineMaker(lexicon, rules, previous).make();
}

int TermOutline::counted(glossary::TermStatus status) const
{
    return m_counts.at(static_cast<std::size_t>(status));
}

} // namespace meshbook::items
