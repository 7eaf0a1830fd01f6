// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryservice.h"
#include "views/glossary/glossaryaddress.h"
#include "views/shell/page.h"
#include "views/shell/undoes.h"

#include <QHash>
#include <QPointer>

class QStackedWidget;

namespace meshbook::services {
class CatalogService;
class GovernanceService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class GlossaryPane;
class GlossarySession;
class IconButton;
class InlineMessage;
class SegmentedControl;
class ViewStates;

/// The glossary editor: one place of a mesh's terms, looked at in several ways ("meshbook:glossary"). All of
/// them share one session: the terms with the change set under work on top.
class GlossaryPage final : public Page, public Undoes {
    Q_OBJECT

public:
    /// The services must outlive the page.
    GlossaryPage(const glossaryaddress::Place &place, services::GlossaryService &glossary,
                 services::CatalogService &catalog, services::GovernanceService &governance,
                 QWidget *parent = nullptr);
    ~GlossaryPage() override;

    [[nodiscard]] QUrl uri() const override { return glossaryaddress::urlOf(m_place); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return m_place.term.isEmpty() ? Icon::Glossary : Icon::Term; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("glossary"); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    [[nodiscard]] std::optional<core::ThingMark> subject() const override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] bool hasSidePanel() const override;
    void setSidePanelVisible(bool visible) override;
    bool findInPage() override;
    void focusMain() override;
    void undo() override;
    void redo() override;

    [[nodiscard]] const glossaryaddress::Place &place() const { return m_place; }
    [[nodiscard]] GlossarySession &session() { return *m_session; }
    /// Of the view in front.
    [[nodiscard]] GlossaryPane *pane() const;
    /// How many change sets of others wait for a person's word, and conflicts for anybody's.
    [[nodiscard]] static int waitingFor(const services::GlossaryService::State &state, const QString &person);

private:
    [[nodiscard]] QWidget *makeStrip();
    void connectAll();
    void connectPane(GlossaryPane *pane);
    void follow(const QUrl &url, OpenIn openIn);
    void goTo(const glossaryaddress::Place &place, bool push);
    void showPlace();
    void sessionChanged();
    void showSegments();
    void fillSets();
    void tell(const QString &sentence, bool good);
    [[nodiscard]] QString label() const;

    glossaryaddress::Place m_place;
    GlossarySession *m_session;
    QHash<int, GlossaryPane *> m_panes; ///< by view, made when first shown
    bool m_sidePanel = true;
    QPointer<QWidget> m_focusBefore; ///< had it when work was to start but no view was there; null: not asked
    QJsonObject m_memory; ///< of views that were not shown yet
    SegmentedControl *m_views;
    Button *m_set; ///< what edits go into
    IconButton *m_more;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    ViewStates *m_states;
};

} // namespace meshbook::views
