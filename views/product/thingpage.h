// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/product/pageservices.h"
#include "views/product/thingsections.h"
#include "views/shell/explains.h"
#include "views/shell/page.h"

class QStackedWidget;
class QWidget;

namespace meshbook::services {
class BookmarkService;
}

namespace meshbook::views {

class Button;
class PageHeader;
class SectionTabBar;
class TrustStrip;
class ViewStates;

/// The page of one thing of the catalog: header, figures, sections by its kind. The address of a column
/// shows its dataset's schema at that column.
class ThingPage final : public Page, public Explains {
    Q_OBJECT

public:
    /// With `bookmarks` it has a star and is remembered as looked at once it is shown.
    ThingPage(const core::Uri &thing, services::CatalogService &catalog, QWidget *parent = nullptr,
              services::BookmarkService *bookmarks = nullptr, const PageServices &services = {});

    [[nodiscard]] QUrl uri() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] std::optional<core::ThingMark> subject() const override;
    [[nodiscard]] bool hasSidePanel() const override;
    void setSidePanelVisible(bool visible) override;
    bool findInPage() override;
    void focusMain() override;
    bool explain() override;

    void showSection(const QString &id);
    [[nodiscard]] QString section() const;
    [[nodiscard]] QWidget *sectionWidget() const;
    [[nodiscard]] bool isLoaded() const { return m_context != nullptr; }

signals:
    void loaded();

protected:
    bool event(QEvent *event) override;

private:
    void load();
    void addActions(); ///< the buttons of the header
    [[nodiscard]] QJsonObject sectionMemories() const;
    void restoreSection(QWidget *made, const QString &id);
    void arrived(const core::Result<core::Dossier> &answer);
    void showHeader();
    void showFindings();
    void showFavourite();
    void showSections();
    void makeSection(int index);
    void follow(const QUrl &url, OpenIn openIn);
    void lookUp(const QString &written, OpenIn openIn);
    void openSource();
    void requestAccess();

    core::Uri m_thing;
    services::CatalogService &m_catalog;
    services::BookmarkService *m_bookmarks;
    PageServices m_services;
    ThingContextPtr m_context;
    QList<ThingSection> m_sections;
    QString m_wanted; ///< section to show once they are there
    QJsonObject m_memory; ///< by section: how it was left
    quint64 m_asked = 0;
    bool m_sidePanel = true;
    ViewStates *m_states;
    PageHeader *m_header;
    Button *m_ask = nullptr;
    TrustStrip *m_figures;
    SectionTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace meshbook::views
