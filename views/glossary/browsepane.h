// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarypane.h"

namespace meshbook::views {

class GlossarySession;
class HairSplitter;
class TermForm;
class TermSide;
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
    [[nodiscard]] bool isModified() const override;
    bool find() override;
    void focusMain() override;
    void setSideVisible(bool visible);

    [[nodiscard]] TermTree *tree() const { return m_tree; }
    [[nodiscard]] TermForm *form() const { return m_form; }
    [[nodiscard]] TermSide *side() const { return m_side; }

private:
    void goToTerm(const QString &key, bool push);
    void showTerm();

    GlossarySession &m_session;
    glossaryaddress::Place m_place;
    HairSplitter *m_splitter;
    TermTree *m_tree;
    TermForm *m_form;
    TermSide *m_side;
    bool m_sideWanted = true;
};

} // namespace meshbook::views
