// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/openin.h"

#include <QScrollArea>
#include <QUrl>

namespace meshbook::services {
struct TermUse;
}

namespace meshbook::views {

class GlossarySession;
class TermNews;
class TermPeople;
class TermPolicies;
class TermReview;
class TermUses;

/// What is around a term: its review, the data it is linked to and what of that contradicts it, whom to ask,
/// what policies find on all this, what is below it, and what was done to it lately.
class TermSide final : public QScrollArea {
    Q_OBJECT

public:
    explicit TermSide(GlossarySession &session, QWidget *parent = nullptr);

    void setTerm(const QString &key);

signals:
    void termWanted(const QString &key);
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void orderTabs();
    void showAround(const services::TermUse &use);

    GlossarySession &m_session;
    QString m_term;
    TermReview *m_review;
    TermUses *m_uses;
    TermPeople *m_people;
    TermPolicies *m_policies;
    TermNews *m_news;
};

} // namespace meshbook::views
