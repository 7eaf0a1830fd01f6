// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/governance/governancepanes.h"
#include "views/shell/page.h"

#include <QMap>

class QStackedWidget;

namespace meshbook::views {

class InlineMessage;
class SectionTabBar;

/// Policies and how the mesh stands with them ("meshbook:governance"): a tab for each view, made when it is
/// first shown.
class GovernancePage final : public Page {
    Q_OBJECT

public:
    GovernancePage(const governanceaddress::Place &place, const GovernanceTools &tools,
                   QWidget *parent = nullptr);
    ~GovernancePage() override;

    [[nodiscard]] QUrl uri() const override { return governanceaddress::urlOf(m_place); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Shield; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("governance"); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    [[nodiscard]] bool isModified() const override;
    bool findInPage() override;
    void focusMain() override;

    /// The view in front.
    [[nodiscard]] GovernancePane *pane() const { return m_pane; }
    [[nodiscard]] SectionTabBar *tabs() const { return m_tabs; }

private:
    void goTo(const governanceaddress::Place &place, bool push);
    void showPlace();
    [[nodiscard]] int indexOf(governanceaddress::View view) const;
    [[nodiscard]] GovernancePane *makePane(const GovernanceView &view);
    void tell(const QString &sentence, bool good);

    governanceaddress::Place m_place;
    GovernanceTools m_tools;
    std::vector<GovernanceView> m_views;
    QMap<int, GovernancePane *> m_panes; ///< by place in m_views, those that were shown
    /// What each view was left at: a tab leads back to where one was.
    QMap<int, governanceaddress::Place> m_left;
    QJsonObject m_states; ///< of views that have not been made yet
    GovernancePane *m_pane = nullptr;
    SectionTabBar *m_tabs;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
};

} // namespace meshbook::views
