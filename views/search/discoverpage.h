// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"
#include "services/hitwriter.h"
#include "views/search/keepers.h"
#include "views/shell/page.h"
#include "views/widgets/searchfield.h"

#include <QTimer>

class QListView;
class QMenu;
class QStackedWidget;

namespace meshbook::items {
class HitListModel;
class SearchResultsModel;
} // namespace meshbook::items
namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class FacetPanel;
class HairSplitter;
class HomeView;
class NoMatch;
class PreviewPanel;
class ResultDelegate;
class ResultGrouping;
class ResultList;
class ResultStrip;
class SearchKeeping;
class ViewStates;

/// Search: what the matches can be narrowed by, the matches, and the chosen one in short. The words come
/// from the window's search box; results follow while one types.
class DiscoverPage final : public Page {
    Q_OBJECT

public:
    static constexpr int debounceMs = 60;

    /// `uri` may carry words and filters: "meshbook:search?q=customer&domain=orders".
    /// With keepers, an empty query shows what a person looked at and keeps.
    DiscoverPage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent = nullptr,
                 Keepers keepers = {});

    [[nodiscard]] static bool isDiscoverUri(const QUrl &uri);

    void setQuery(const QString &text);
    [[nodiscard]] core::SearchWords words() const;
    /// nullptr without keepers.
    [[nodiscard]] SearchKeeping *keeping() const { return m_keeping; }
    [[nodiscard]] bool isHomeShown() const;
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] QMap<QString, QStringList> filters() const;
    void setFilters(const QMap<QString, QStringList> &filters);
    /// The filters in force as chips for the search box; many are summed up in the last one.
    [[nodiscard]] QList<SearchChip> chips() const;
    void removeChip(const QString &id);
    /// Moves the choice by the keys of a search box: Up, Down, PageUp, PageDown. Down goes into the list.
    void moveSelection(int key);
    /// Opens the chosen match, or the first one as soon as it is there.
    void openCurrent(OpenIn openIn);

    [[nodiscard]] QUrl uri() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Search; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    [[nodiscard]] std::optional<core::ThingMark> subject() const override;
    [[nodiscard]] bool hasSidePanel() const override { return true; }
    void setSidePanelVisible(bool visible) override;
    void focusMain() override;

    /// What is asked for: the first page of all matches, with facets.
    [[nodiscard]] core::SearchRequest request() const;
    /// Says something above the matches, until the next answer.
    void showNotice(const QString &words);
    /// Above the matches; what others offer for them goes there.
    [[nodiscard]] ResultStrip *strip() const { return m_strip; }
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] items::SearchResultsModel *model() const { return m_model; }
    [[nodiscard]] ResultGrouping *grouping() const { return m_grouping; }
    [[nodiscard]] ViewStates *states() const { return m_states; }

signals:
    /// The words or filters changed by the page itself (history, a facet): show them in the search box.
    void queryChanged();
    /// An answer is on view.
    void answered();
    /// All matches are to be written to a file, or to the clipboard.
    void exportRequested(meshbook::services::HitFormat format);
    void copyAllRequested(meshbook::services::HitFormat format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeResults();
    void take(const QUrl &uri);
    void askSoon();
    void ask();
    void fetch(int offset, int limit);
    void arrived(const core::Result<core::SearchAnswer> &answer);
    void search(const QString &text, const QMap<QString, QStringList> &filters);
    void showFacts();
    void fetchTrust(const std::vector<core::Uri> &uris);
    void showProblem(const core::SearchProblem &problem);
    void showPreview();
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void makeHome();
    void keepUp();
    void showHome();
    void moved(bool push);
    void choose(int row);
    void chooseAgain();
    void makeGroups();
    void setGrouping(const QString &facet);
    [[nodiscard]] items::HitListModel *shown() const;

    services::CatalogService &m_catalog;
    Keepers m_keepers;
    SearchKeeping *m_keeping = nullptr;
    HomeView *m_home = nullptr;
    QStackedWidget *m_centre;
    bool m_browse = false; ///< everything is to be listed, not the home page
    bool m_sidePanel = true;
    QString m_query;
    QString m_chosen; ///< uri to choose again after a new answer
    QTimer m_debounce;
    quint64 m_asked = 0;
    bool m_waiting = false; ///< the matches on view are those of older words
    std::optional<OpenIn> m_openWhenThere;
    HairSplitter *m_splitter;
    FacetPanel *m_facets;
    PreviewPanel *m_preview;
    ResultList *m_list = nullptr;
    items::SearchResultsModel *m_model;
    ResultDelegate *m_delegate = nullptr;
    ResultStrip *m_strip = nullptr;
    ResultGrouping *m_grouping = nullptr;
    ViewStates *m_states = nullptr;
    NoMatch *m_noMatch = nullptr;
};

} // namespace meshbook::views
