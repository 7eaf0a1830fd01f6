// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matchset.h"
#include "core/result.h"
#include "services/answer.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QThreadPool>
#include <QTimer>

namespace meshbook::services {

class BookmarkService;
class CatalogService;

/// What is new and gone in each saved search since its matches were last looked at. Compared after each
/// change of the catalog, one search at a time, in the background; above core::MatchSet::mostDigests matches
/// only their numbers are.
class SearchNews final : public QObject {
    Q_OBJECT

public:
    struct News {
        qint64 total = 0;
        core::MatchSet::Difference difference;
        core::MatchSet before; ///< what was there at the last look
        core::MatchSet now;
        QDateTime since; ///< UTC, of the last look; invalid: never, then everything counts as seen
    };

    /// Both must outlive it.
    SearchNews(CatalogService &catalog, BookmarkService &bookmarks, QObject *parent = nullptr);
    ~SearchNews() override;

    /// nullptr: not known yet, or its query cannot be understood.
    [[nodiscard]] const News *of(const QString &uid) const;
    /// Its matches are being looked at: gives what is new, and from then on counts it as seen.
    [[nodiscard]] Answer<core::Result<News>> look(const QString &uid);
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_busy; }

signals:
    void changed(const QString &uid);

private:
    [[nodiscard]] Answer<core::Result<News>> compare(const QString &uid);
    void follow();
    void checkAll();
    void checkNext();
    void arrived(const QString &uid, const core::Result<News> &news);

    CatalogService &m_catalog;
    BookmarkService &m_bookmarks;
    QHash<QString, News> m_news; ///< by uid
    QHash<QString, QString> m_words; ///< what was asked, by uid: other words are another question
    QQueue<QString> m_waiting;
    bool m_busy = false;
    QTimer m_soon;
    QThreadPool m_pool;
};

} // namespace meshbook::services
