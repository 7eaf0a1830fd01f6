// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarypane.h"

class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::items {
class ChangeSetModel;
}

namespace meshbook::views {

class ChangeSetView;
class GlossarySession;
class HairSplitter;
class SearchField;
class ViewStates;

/// Change sets by what is to be done about them, and the chosen one.
class ReviewsPane final : public GlossaryPane {
    Q_OBJECT

public:
    /// The session must outlive the pane.
    explicit ReviewsPane(GlossarySession &session, QWidget *parent = nullptr);

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] bool isModified() const override;
    bool find() override;
    void focusMain() override;

    [[nodiscard]] QTreeView *queue() const { return m_queue; }
    [[nodiscard]] ChangeSetView *view() const { return m_view; }

private:
    [[nodiscard]] QWidget *makeQueue();
    void addKeys();
    void take();
    void choose(const QString &uid);
    void chosen(const QModelIndex &index);
    [[nodiscard]] QString currentUid() const;

    GlossarySession &m_session;
    glossaryaddress::Place m_place;
    items::ChangeSetModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SearchField *m_filter;
    QTreeView *m_queue;
    ChangeSetView *m_view;
    HairSplitter *m_splitter;
    ViewStates *m_states;
    bool m_isTaking = false; ///< a row is chosen by the program, or rows come and go
};

} // namespace meshbook::views
