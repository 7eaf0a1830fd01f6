// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/termoutline.h"

namespace meshbook::items {

/// Makes one TermOutline, step by step.
class TermOutlineMaker final {
public:
    TermOutlineMaker(const glossary::Lexicon &lexicon, const TermOutline::Rules &rules,
                     const TermOutline *previous);

    [[nodiscard]] std::shared_ptr<const TermOutline> make();

private:
    using Facts = TermOutline::Facts;
    void collect();
    [[nodiscard]] Facts factsOf(const glossary::EntryPtr &entry) const;
    [[nodiscard]] bool isFound(const Facts &facts) const;
    void placeInHierarchy();
    void placeUnder(int parent, const Facts &facts);
    void placeInGroups();
    void placeTrash();
    [[nodiscard]] QStringList groupsOf(const Facts &facts) const;
    [[nodiscard]] QString groupTitle(const QString &group) const;
    [[nodiscard]] QString glossaryTitle(const QString &key) const;
    [[nodiscard]] QString noteOf(const Facts &facts) const;
    int addHeading(const QString &key, const QString &text);
    int addTerm(int parent, const Facts &facts);
    [[nodiscard]] glossary::TermStatus statusOf(const glossary::Entry &entry) const;
    void keepFound();
    void count();

    const glossary::Lexicon &m_lexicon;
    const TermOutline *m_previous;
    std::shared_ptr<TermOutline> m_made;
    QString m_wanted; ///< the filter, folded
    std::vector<const Facts *> m_terms; ///< that are to be shown, in order
    QHash<QString, std::vector<const Facts *>> m_below; ///< by key of term or glossary
    QSet<QString> m_placed;
};

} // namespace meshbook::items
