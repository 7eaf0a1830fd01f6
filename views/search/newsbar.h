// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/searchnews.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"

#include <QUrl>

class QHBoxLayout;

namespace meshbook::views {

/// Above the matches of a saved search: how many are new and gone since one last looked, and which are gone,
/// as links. Hidden where nothing is.
class NewsBar final : public PaintedWidget {
    Q_OBJECT

public:
    static constexpr qsizetype mostNamed = 4;

    explicit NewsBar(QWidget *parent = nullptr);

    void setNews(const services::SearchNews::News &news);
    void clear();
    [[nodiscard]] QString text() const { return m_text; }

    /// "3 new, 1 gone since 2 days ago"; null where nothing is.
    [[nodiscard]] static QString sentence(const services::SearchNews::News &news);
    /// "3 new, 1 gone"; null where nothing is.
    [[nodiscard]] static QString words(const services::SearchNews::News &news);

signals:
    void openRequested(const QUrl &url, meshbook::views::OpenIn openIn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLink(const QString &uri);

    QHBoxLayout *m_layout;
    QString m_text;
};

} // namespace meshbook::views
