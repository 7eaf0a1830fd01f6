// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultstrip.h"

#include "views/search/resultgrouping.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/resultrowdelegate.h"
#include "views/widgets/textlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using core::SearchOrder;

constexpr std::array<SearchOrder, 4> orders{SearchOrder::Relevance, SearchOrder::Name, SearchOrder::Updated,
                                            SearchOrder::Importance};

QString wordFor(SearchOrder order)
{
    switch (order) {
    case SearchOrder::Relevance:
        return ResultStrip::tr("Relevance");
    case SearchOrder::Name:
        return ResultStrip::tr("Name");
    case SearchOrder::Updated:
        return ResultStrip::tr("Updated");
    case SearchOrder::Importance:
        break;
    }
    return ResultStrip::tr("Importance");
}

/// What grouping by a facet is called in the menu, and beside the order.
std::pair<QString, QString> wordsFor(const QString &grouping)
{
    if (grouping == "domain"_L1)
        return {ResultStrip::tr("Group by Domain"), ResultStrip::tr("by domain")};
    if (grouping == "type"_L1)
        return {ResultStrip::tr("Group by Type"), ResultStrip::tr("by type")};
    return {ResultStrip::tr("No Groups"), QString()};
}

} // namespace

ResultStrip::ResultStrip(QWidget *parent)
    : ToolStrip(false, parent)
    , m_count(new TextLabel({}, TextRole::Strong, Ink::Text, this))
    , m_note(new TextLabel({}, TextRole::Base, Ink::Text3, this))
    , m_orderButton(new Button({}, Button::Role::Plain, Icon::Sort, this))
    , m_orders(new QMenu(this))
    , m_orderActions(new QActionGroup(this))
    , m_groupActions(new QActionGroup(this))
    , m_tools(new QWidget(this))
    , m_more(new IconButton(Icon::More, tr("Do something with all matches"), this))
    , m_menu(new QMenu(this))
    , m_captions(new ResultColumnsHeader(this))
{
    setPadding(14, 12);
    m_count->setElide(Qt::ElideNone);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    m_orderButton->setCompact(true);
    m_orderButton->setMenu(m_orders);
    m_more->setSmall(true);
    m_more->setMenu(m_menu);
    addWidget(m_count);
    addWidget(m_note);
    addWidget(m_orderButton);
    addWidget(m_tools);
    addWidget(m_more);
    addStretch();
    addWidget(m_captions);
    fillOrders();
    fillGroupings();
    fillMenu();
    setOrder(m_order);
}

void ResultStrip::fillOrders()
{
    for (const SearchOrder order : orders) {
        QAction *action = m_orders->addAction(wordFor(order), this, [this, chosen = order] {
            if (chosen == m_order)
                return;
            setOrder(chosen);
            emit orderChanged(chosen);
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        m_orderActions->addAction(action);
    }
}

void ResultStrip::fillGroupings()
{
    m_orders->addSeparator();
    for (const QString &facet : QStringList{QString()} + ResultGrouping::facets()) {
        QAction *action = m_orders->addAction(wordsFor(facet).first, this, [this, facet] {
            if (facet == m_grouping)
                return;
            setGrouping(facet);
            emit groupingChanged(facet);
        });
        action->setCheckable(true);
        action->setData(facet);
        m_groupActions->addAction(action);
    }
}

void ResultStrip::fillMenu()
{
    using services::HitFormat;
    const auto add = [this](const QString &words, Icon icon, auto signal, HitFormat format) {
        m_menu->addAction(icons::icon(icon), words, this,
                          [this, signal, format] { emit(this->*signal)(format); });
    };
    add(tr("Export All as CSV…"), Icon::Export, &ResultStrip::exportRequested, HitFormat::Csv);
    add(tr("Export All as JSON…"), Icon::Export, &ResultStrip::exportRequested, HitFormat::Json);
    add(tr("Export All as Markdown…"), Icon::Export, &ResultStrip::exportRequested, HitFormat::Markdown);
    m_menu->addSeparator();
    add(tr("Copy All"), Icon::Copy, &ResultStrip::copyAllRequested, HitFormat::Text);
    add(tr("Copy All as CSV"), Icon::Copy, &ResultStrip::copyAllRequested, HitFormat::Csv);
    add(tr("Copy All as JSON"), Icon::Copy, &ResultStrip::copyAllRequested, HitFormat::Json);
    add(tr("Copy All as Markdown"), Icon::Copy, &ResultStrip::copyAllRequested, HitFormat::Markdown);
}

void ResultStrip::setCount(const QString &words)
{
    m_count->setText(words);
    fitIn();
}

void ResultStrip::setNote(const QString &words)
{
    m_note->setText(words);
    fitIn();
}

void ResultStrip::setOrder(SearchOrder order)
{
    m_order = order;
    showChoice();
}

void ResultStrip::setGrouping(const QString &facet)
{
    m_grouping = facet;
    showChoice();
}

void ResultStrip::showChoice()
{
    const QString order = wordFor(m_order);
    const QString grouping = wordsFor(m_grouping).second;
    m_orderButton->setText(grouping.isEmpty() ? order : tr("%1, %2").arg(order, grouping));
    m_orderButton->setAccessibleName(grouping.isEmpty()
                                         ? tr("Sorted by %1").arg(order)
                                         : tr("Sorted by %1, grouped %2").arg(order, grouping));
    m_orderButton->setToolTip(tr("Order and groups of the matches"));
    const QList<QAction *> actions = m_orderActions->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(m_order));
    const QList<QAction *> groupings = m_groupActions->actions();
    for (QAction *action : groupings)
        action->setChecked(action->data().toString() == m_grouping);
    fitIn();
}

void ResultStrip::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
    fitIn();
}

/// What is least needed gives way first.
void ResultStrip::fitIn()
{
    const int captions = m_captions->isHidden() ? 0 : m_captions->sizeHint().width() + metrics::space2;
    const int needed = m_count->sizeHint().width() + m_orderButton->sizeHint().width()
        + m_tools->sizeHint().width() + m_more->sizeHint().width() + captions + 26 + 5 * metrics::space2;
    m_note->setVisible(width() - needed > 40 && !m_note->text().isEmpty());
}

void ResultStrip::resizeEvent(QResizeEvent *event)
{
    ToolStrip::resizeEvent(event);
    fitIn();
}

} // namespace meshbook::views
