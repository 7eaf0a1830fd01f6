// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/past.h"
#include "services/lineageservice.h"
#include "views/lineage/canvasscene.h"
#include "views/lineage/lineagetoolbar.h"
#include "views/lineage/scopeedits.h"
#include "views/search/keepers.h"
#include "views/shell/page.h"

#include <QTimer>

class QMenu;
class QStackedWidget;

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class BusyStrip;
class CanvasPane;
class FindBar;
class HairSplitter;
class InlineMessage;
class LineageCanvas;
class LineageInspector;
class LineageStart;
class PictureLists;
class TimeBar;
class ViewStates;
class WhatIfBar;

/// The page "Lineage": a scope as picture, outline or table, what is chosen in it beside it. Every change of
/// the scope is a step of the history, and can be undone.
class LineagePage final : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    LineagePage(const QUrl &uri, services::LineageService &lineage, services::CatalogService &catalog,
                QWidget *parent = nullptr, Keepers keepers = {});
    ~LineagePage() override;

    [[nodiscard]] static QUrl pageUri(); ///< with nothing to show: the ways in

    [[nodiscard]] QUrl uri() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Lineage; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("lineage"); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    [[nodiscard]] std::optional<core::ThingMark> subject() const override;
    [[nodiscard]] bool hasSidePanel() const override { return true; }
    void setSidePanelVisible(bool visible) override;
    bool findInPage() override;
    void focusMain() override;

    [[nodiscard]] const lineage::Scope &scope() const { return m_scope; }
    /// As a step that can be undone.
    void setScope(const lineage::Scope &scope);
    [[nodiscard]] LineageCanvas *canvas() const;
    [[nodiscard]] const CanvasScenePtr &scene() const { return m_scene; }
    [[nodiscard]] lineage::Flow flow() const { return m_flow; }
    void setFlow(lineage::Flow flow);
    void setLens(Lens lens);
    [[nodiscard]] Lens lens() const;
    void setView(LineageView view);
    [[nodiscard]] LineageView view() const { return m_view; }
    [[nodiscard]] bool isAnswered() const { return !m_waiting; }
    [[nodiscard]] services::LineageService &lineage() const { return m_lineage; }
    [[nodiscard]] DomainNumber domainNumber() const;
    /// As the picture calls a thing; else the end of its key.
    [[nodiscard]] QString nameOf(const core::Uri &thing) const;

    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }
    void undo();
    void redo();

    // What a person does with what is chosen (or everything); nothing where it means nothing there.
    void growCurrent(lineage::Direction direction, int hops);
    void shrinkCurrent();
    void toggleColumns();
    void hideCurrent();
    void refocusCurrent();
    void traceCurrent();
    void toggleGroup();
    void setGrouping(lineage::Grouping grouping);
    void setAllGroupsClosed(bool closed);
    void setNoiseShown(bool shown);
    void openColumnsOfAll(bool open);
    /// A change of what is chosen in mind; absent: none any more.
    void supposeCurrent(const std::optional<lineage::WhatIf> &change);
    [[nodiscard]] std::optional<lineage::WhatIf> whatIfOf(const core::Uri &about) const;
    void copyPath();
    void copyLink();

signals:
    /// A picture is on view, or why there is none.
    void answered();
    void stepsChanged();
    /// The consequences of a change of this thing are to be told.
    void impactRequested(const meshbook::core::Uri &thing);
    /// The page's menu is about to show; what others offer goes in.
    void menuAboutToShow(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    void connectCanvas();
    void connectParts();
    void connectInspector();
    void moveTo(const lineage::Scope &scope, bool push);
    void lookAgain();
    void ask();
    void arrived(const core::Result<CanvasScenePtr> &answer);
    void showScene(const CanvasScenePtr &scene);
    void showNothing(const lineage::Picture &picture);
    void showFact();
    void askStandings();
    void showCurrent();
    void applyLens();
    void checkSelector(const QString &text);
    void grow(const core::Uri &from, lineage::Direction direction, int hops);
    void chooseBox(int box);
    void open(const CanvasTarget &target, OpenIn openIn);
    void showMenu(const CanvasTarget &target, const QPoint &at);
    void fillTargetMenu(QMenu *menu, const CanvasTarget &target);
    void fillWhatIfMenu(QMenu *menu, const core::Uri &about);
    void suppose(const core::Uri &about, const std::optional<lineage::WhatIf> &change);
    void chooseThing(const core::Uri &thing);
    void fillPageMenu(QMenu *menu);
    void fillGroupMenu(QMenu *menu);
    void showNotes(const lineage::Picture &picture);
    void rememberInWindow();
    [[nodiscard]] core::Uri currentUri() const; ///< of the box or column; empty key: none
    [[nodiscard]] QString currentFrame() const;

    services::LineageService &m_lineage;
    services::CatalogService &m_catalog;
    Keepers m_keepers;
    lineage::Scope m_scope;
    scopeedits::Steps m_steps;
    std::vector<core::Uri> m_roots; ///< those looked from before, for the breadcrumb
    QHash<QString, QString> m_names; ///< of roots, as pictures told them
    lineage::Flow m_flow = lineage::Flow::LeftToRight;
    LineageView m_view = LineageView::Picture;
    CanvasScenePtr m_scene;
    services::Answer<core::Result<CanvasScenePtr>> m_question;
    quint64 m_asked = 0;
    bool m_waiting = false;
    bool m_restored = false; ///< a state was restored: the window's own choice does not count
    QJsonObject m_viewMemory; ///< zoom and place, until the picture is there

    LineageToolbar *m_toolbar;
    InlineMessage *m_message;
    BusyStrip *m_busy;
    FindBar *m_find;
    TimeBar *m_time;
    WhatIfBar *m_whatIf;
    HairSplitter *m_splitter;
    QStackedWidget *m_top; ///< the ways in, or the work
    QStackedWidget *m_stack; ///< picture or lists
    LineageStart *m_start;
    CanvasPane *m_pane;
    PictureLists *m_lists;
    ViewStates *m_states;
    LineageInspector *m_inspector;
    QMenu *m_menu;
};

} // namespace meshbook::views
