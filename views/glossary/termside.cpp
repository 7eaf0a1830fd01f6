// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termside.h"

#include "core/uri.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termnews.h"
#include "views/glossary/termpeople.h"
#include "views/glossary/termpolicies.h"
#include "views/glossary/termreview.h"
#include "views/glossary/termuses.h"

#include <QEvent>
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
    m_people = new TermPeople(content);
    m_policies = new TermPolicies(session.governance(), content);
    m_news = new TermNews(session, content);
    layout->addWidget(m_review);
    layout->addWidget(m_uses);
    layout->addWidget(m_people);
    layout->addWidget(m_policies);
    layout->addWidget(m_news);
    layout->addStretch();
    setWidget(content);
    content->installEventFilter(this);
    connect(m_review, &TermReview::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_uses, &TermUses::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_uses, &TermUses::known, this, &TermSide::showAround);
    connect(m_people, &TermPeople::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_policies, &TermPolicies::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_news, &TermNews::navigateRequested, this, &TermSide::navigateRequested);
    connect(m_news, &TermNews::termWanted, this, &TermSide::termWanted);
    setTerm({});
}

void TermSide::setTerm(const QString &key)
{
    widget()->setVisible(!key.isEmpty());
    if (key != m_term) {
        m_people->clear();
        m_policies->setThings({});
    }
    m_term = key;
    m_review->setTerm(key);
    m_uses->setTerm(key);
    m_news->setTerm(key);
}

/// A part that is built anew comes last in the order of the tab key; that order follows the eye.
void TermSide::orderTabs()
{
    QWidget *before = nullptr;
    for (const QWidget *part : QList<QWidget *>{m_review, m_uses, m_people, m_policies, m_news}) {
        QList<QWidget *> stops;
        for (QWidget *each = part->nextInFocusChain(); each != part; each = each->nextInFocusChain()) {
            if (part->isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
                stops.append(each);
        }
        for (QWidget *each : std::as_const(stops)) {
            if (before != nullptr)
                setTabOrder(before, each);
            before = each;
        }
    }
}

bool TermSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        orderTabs();
    return QScrollArea::eventFilter(watched, event);
}

void TermSide::showAround(const services::TermUse &use)
{
    const glossary::EntryPtr entry = m_session.lexicon().find(m_term);
    if (!entry)
        return;
    m_people->setUse(glossary::labelOf(*entry), use);
    QStringList things{core::Uri{core::EntityKind::Term, entry->key(), {}}.toString()};
    for (const services::TermUse::Use &each : use.uses)
        things.append(each.target.uri);
    m_policies->setThings(things);
}

} // namespace meshbook::views
