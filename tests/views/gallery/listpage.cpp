// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallery/listpage.h"

#include "views/widgets/celldelegate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/resultrowdelegate.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QHeaderView>
#include <QListView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshbook::gallery {

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class Rows final : public ResultRowDelegate {
public:
    using ResultRowDelegate::ResultRowDelegate;
    [[nodiscard]] ResultRow row(const QModelIndex &index) const override
    {
        ResultRow r;
        const int i = index.row();
        r.icon = i % 4 == 3 ? Icon::Column
            : i % 4 == 2    ? Icon::Dataset
            : i % 4 == 1    ? Icon::Term
                            : Icon::Product;
        r.name = i % 4 == 3 ? u"customer_segment_code"_s
            : i % 4 == 1    ? u"Ordering Customer"_s
                            : u"Customer Order History"_s;
        r.nameMatches = {{i % 4 == 1 ? 9 : 0, 8}};
        r.nameIsCode = i % 4 == 3;
        r.badge = {i % 3 == 1 ? u"deprecated"_s : u"active"_s, i % 3 == 1 ? Tone::Warning : Tone::Neutral};
        if (i % 4 == 3) {
            r.badge = {};
            r.chip = pieces::Chip{u"string"_s};
        }
        r.path = u"orders.customer_order_history"_s;
        r.domain = i;
        r.domainName = u"Orders"_s;
        r.owner = u"Order Insights"_s;
        r.why = u"name · 4 columns"_s;
        const State states[] = {State::Ok, State::Warning, State::Breach, State::Unknown};
        const QString values[] = {u"99.8 %"_s, u"97.1 %"_s, u"86.0 %"_s, u"no data"_s};
        r.facts.resize(4);
        r.facts[0] = pieces::Mark{states[i % 4], values[i % 4]};
        r.facts[1] = pieces::Mark{State::Ok, u"41/41"_s};
        r.facts[2] = pieces::Mark{State::Ok, u"12 min"_s, Icon::Clock, true};
        if (i % 4 == 2)
            r.facts[3] = pieces::Mark{State::Warning, u"3"_s, Icon::Flag};
        if (i % 4 == 1)
            r.factsInstead = u"6 columns"_s;
        return r;
    }
};

class Terms final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell c;
        c.hairline = false;
        c.text = index.data().toString();
        if (index.parent().isValid()) {
            const Progress states[] = {Progress::Approved, Progress::InReview, Progress::Draft,
                                       Progress::Deprecated};
            c.progress = states[index.row() % 4];
        } else {
            c.domain = index.row();
            c.role = TextRole::Strong;
        }
        c.count = QString::number(14 + index.row());
        return c;
    }
};

class Schema final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell c;
        switch (index.column()) {
        case 0:
            c.icon = index.parent().isValid() ? Icon::Column : Icon::Dataset;
            c.text = index.data().toString();
            c.role = TextRole::Mono;
            break;
        case 1:
            c.text = u"decimal(12,2)"_s;
            c.role = TextRole::MonoCaption;
            c.ink = Ink::Text2;
            break;
        case 2:
            if (index.row() % 3 == 1)
                c.chip = pieces::Chip{u"PII"_s, Icon::Lock, Tone::Warning};
            break;
        case 3:
            c.icon = Icon::Term;
            c.text = u"Lifetime value"_s;
            break;
        case 4:
            c.mark = pieces::Mark{index.row() % 5 == 2 ? State::Breach : State::Ok, u"14 negative"_s};
            break;
        default:
            c.trailing = {Icon::GitBranch, Icon::File, Icon::Server};
        }
        return c;
    }
};

} // namespace

ListPage::ListPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new HairSplitter;
    splitter->addWidget(makeTree());
    auto *right = new HairSplitter(Qt::Vertical);
    right->addWidget(makeResults());
    right->addWidget(makeTable());
    splitter->addWidget(right);
    splitter->setSizes({232, 1048});
    layout->addWidget(splitter);
}

QWidget *ListPage::makeTree()
{
    auto *tree = new QTreeView;
    tree->setAccessibleName(u"Terms"_s);
    auto *model = new QStandardItemModel(tree);
    for (const QString &domain : {u"Parties"_s, u"Orders"_s, u"Payments"_s}) {
        auto *item = new QStandardItem(domain);
        for (const QString &term : {u"Customer"_s, u"Consent"_s, u"Household"_s, u"Loyalty member"_s})
            item->appendRow(new QStandardItem(term));
        model->appendRow(item);
    }
    tree->setModel(model);
    tree->setItemDelegate(new Terms(tree));
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->expandAll();
    tree->setCurrentIndex(model->index(1, 0, model->index(0, 0)));
    return tree;
}

QWidget *ListPage::makeResults()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ToolStrip;
    strip->setPadding(14, 12);
    strip->addWidget(new TextLabel(u"18 matches"_s, TextRole::Strong));
    strip->addWidget(new TextLabel(u"in 0.6 ms"_s, TextRole::Base, Ink::Text3));
    strip->addStretch();
    auto *captions = new ResultColumnsHeader;
    captions->setCaptions({u"SLA met"_s, u"Quality"_s, u"Freshness"_s, u"Findings"_s});
    strip->addWidget(captions);
    layout->addWidget(strip);
    auto *list = new QListView;
    list->setAccessibleName(u"Results"_s);
    auto *model = new QStandardItemModel(30, 1, list);
    list->setModel(model);
    list->setItemDelegate(new Rows(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setCurrentIndex(model->index(1, 0));
    list->setFocus();
    captions->follow(list);
    layout->addWidget(list);
    return pane;
}

QWidget *ListPage::makeTable()
{
    auto *table = new QTreeView;
    table->setAccessibleName(u"Schema"_s);
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels(
        {u"Column"_s, u"Type"_s, u"Class"_s, u"Term"_s, u"Last rule result"_s, u"Said by"_s});
    auto *top = new QStandardItem(u"customer_360"_s);
    for (const QString &name :
         {u"customer_id"_s, u"email"_s, u"lifetime_value_eur"_s, u"segment_code"_s, u"consent_marketing"_s}) {
        QList<QStandardItem *> row{new QStandardItem(name)};
        while (row.size() < 6)
            row.append(new QStandardItem);
        top->appendRow(row);
    }
    QList<QStandardItem *> row{top};
    while (row.size() < 6)
        row.append(new QStandardItem);
    model->appendRow(row);
    table->setModel(model);
    table->setItemDelegate(new Schema(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(true);
    table->expandAll();
    for (int i = 0; i < 5; ++i)
        table->setColumnWidth(i, i == 0 ? 260 : 150);
    table->setCurrentIndex(model->index(2, 0, model->index(0, 0)));
    return table;
}

} // namespace meshbook::gallery
