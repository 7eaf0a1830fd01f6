// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/clashes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

using core::TermRelation;

TermRelation differsFrom(const QString &term)
{
    TermRelation relation;
    relation.kind = core::RelationKind::Related;
    relation.target = term;
    relation.raw = u"differs from"_s; // in the data, so the same in every language
    return relation;
}

bool areToldApart(const Lexicon &lexicon, const WordClash &clash)
{
    const auto differ = [&lexicon](const QString &from, const QString &to) {
        const EntryPtr entry = lexicon.find(from);
        const QString name = relationName(differsFrom(to));
        return entry
            && std::any_of(entry->term.relations.begin(), entry->term.relations.end(),
                           [&name](const TermRelation &each) { return relationName(each) == name; });
    };
    for (std::size_t i = 0; i < clash.meanings.size(); ++i) {
        for (std::size_t j = i + 1; j < clash.meanings.size(); ++j) {
            const WordClash::Meaning &a = clash.meanings[i];
            const WordClash::Meaning &b = clash.meanings[j];
            if (a.place != b.place && !differ(a.term, b.term) && !differ(b.term, a.term))
                return false;
        }
    }
    return true;
}

Editor::Changes tellApart(Editor &editor, const QString &term, const QStringList &others)
{
    Editor::Changes changes = std::vector<TermChange>();
    for (const QString &other : others) {
        changes = editor.relate(term, differsFrom(other));
        if (!changes)
            break;
    }
    return changes;
}

} // namespace meshbook::glossary
