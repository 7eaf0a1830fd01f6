// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termside.h"

#include "views/glossary/glossarysession.h"
#include "views/glossary/termnews.h"
#include "views/glossary/termreview.h"
#include "views/glossary/termuses.h"

#include <QVBoxLayout>

namespace meshbook::views {

namespace {
constexpr int narrowest = 220;
}

TermSide::TermSide(GlossarySession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumWidth(narrowest);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setMinimumWidth(1); // long names are elided rather than cut off at the edge
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_review = new TermReview(session, content);
    m_uses = new TermUses(session, content);
    m_news = new TermNews(session, content);
    layout->addWidget(m_review);
    layout->addWidget(m_uses);
    layout->addWidget(m_news);
    layout->addStretch();
    setWidget(content);
    connect(m_review, &TermReview::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_uses, &TermUses::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_news, &TermNews::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_news, &TermNews::termWanted, this, &TermSide::termWanted);
    setTerm({});
}

void TermSide::setTerm(const QString &key)
{
    widget()->setVisible(!key.isEmpty());
    m_review->setTerm(key);
    m_uses->setTerm(key);
    m_news->setTerm(key);
}

} // namespace meshbook::views
