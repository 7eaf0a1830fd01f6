// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarypane.h"
#include "views/glossary/termpicture.h"

#include <QTimer>

class QMenu;
class QSortFilterProxyModel;
class QTableView;

namespace meshbook::items {
class NeighbourModel;
}

namespace meshbook::views {

class Button;
class FamilyLegend;
class GlossarySession;
class HairSplitter;
class SegmentedControl;
class TermCanvas;
class TermPicker;
class TextLabel;
class ViewStates;

/// A term and what is around it as a picture, and the same as a list.
class GraphPane final : public GlossaryPane {
    Q_OBJECT

public:
    /// `session` must outlive the pane.
    explicit GraphPane(GlossarySession &session, QWidget *parent = nullptr);

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    [[nodiscard]] TermCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] FamilyLegend *legend() const { return m_legend; }
    [[nodiscard]] SegmentedControl *hops() const { return m_hops; }
    [[nodiscard]] ViewStates *states() const { return m_states; }

signals:
    void shown(); ///< a picture is on view, or why there is none

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStrip();
    [[nodiscard]] QWidget *makeSide();
    void buildList();
    void fillExport(QMenu *menu);
    void connectAll();
    void askLater();
    void ask();
    void arrived(const TermPicturePtr &picture);
    void showNone();
    void showFacts();
    void currentChanged(int term);
    void listMoved();
    void centreOn(const QString &key);
    void openTerm(const QString &key);
    void showMenu(int term, const QPoint &global);
    void save(bool svg);
    void copyPicture();
    [[nodiscard]] QString keyOf(int term) const;
    [[nodiscard]] QString labelInMiddle() const;

    GlossarySession &m_session;
    QString m_term;
    bool m_stale = true;
    quint64 m_asked = 0;
    QTimer m_later; ///< one picture for several changes that come together
    bool m_choosing = false;

    TermCanvas *m_canvas;
    items::NeighbourModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_list;
    FamilyLegend *m_legend;
    TermPicker *m_picker;
    SegmentedControl *m_hops;
    TextLabel *m_facts;
    Button *m_export;
    HairSplitter *m_split;
    ViewStates *m_states;
};

} // namespace meshbook::views
