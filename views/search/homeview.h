// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "views/search/homerow.h"
#include "views/search/keepers.h"

#include <QScrollArea>
#include <QSet>

class QGridLayout;
class QVBoxLayout;

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class TextLabel;

/// What a person sees before searching: what was looked at last, saved searches with their news, favourites.
class HomeView final : public QScrollArea {
    Q_OBJECT

public:
    static constexpr std::size_t mostRecent = 12;
    static constexpr std::size_t mostOthers = 8;
    static constexpr int twoColumns = 720; ///< from this width on

    /// `keepers.bookmarks` must not be null.
    HomeView(services::CatalogService &catalog, Keepers keepers, QWidget *parent = nullptr);

    /// Whether there is anything to show.
    [[nodiscard]] bool hasContent() const;
    /// How many things the catalog has, for the line at the top.
    void setTotal(qint64 total);
    void focusFirst();

signals:
    void openRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void browseRequested();
    /// hasContent() may be otherwise.
    void contentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void askWhatIsGone();
    [[nodiscard]] QWidget *section(const QString &title, const QList<HomeRowText> &rows, QWidget *trailing);
    [[nodiscard]] QList<HomeRowText> recentRows() const;
    [[nodiscard]] QList<HomeRowText> favouriteRows() const;
    [[nodiscard]] QList<HomeRowText> searchRows() const;
    [[nodiscard]] HomeRowText rowOf(const core::ThingMark &mark) const;

    services::CatalogService &m_catalog;
    Keepers m_keepers;
    TextLabel *m_sentence = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_recent = nullptr;
    QWidget *m_searches = nullptr;
    QWidget *m_favourites = nullptr;
    qint64 m_total = 0;
    QSet<QString> m_gone; ///< addresses the catalog does not have any more
    quint64 m_asked = 0;
};

} // namespace meshbook::views
