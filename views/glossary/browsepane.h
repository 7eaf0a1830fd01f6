// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarypane.h"

namespace meshbook::views {

class GlossarySession;
class HairSplitter;
class TermTree;

/// The tree of terms, the form of the one that is chosen, and what is around it.
class BrowsePane final : public GlossaryPane {
    Q_OBJECT

public:
    /// The session must outlive it.
    BrowsePane(GlossarySession &session, QWidget *parent);

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    [[nodiscard]] TermTree *tree() const { return m_tree; }

private:
    void goToTerm(const QString &key, bool push);

    glossaryaddress::Place m_place;
    HairSplitter *m_splitter;
    TermTree *m_tree;
};

} // namespace meshbook::views
