// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallery/widgetpage.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/charts.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/hairline.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/taskchip.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/truststrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshbook::gallery {

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    return layout;
}

QHBoxLayout *line(QVBoxLayout *parent)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    parent->addLayout(layout);
    return layout;
}

QList<AttainmentDay> days(int count)
{
    QList<AttainmentDay> result;
    for (int i = 0; i < count; ++i) {
        const State state = i % 11 == 7 ? State::Warning
            : i % 13 == 9               ? State::Breach
            : i == 20                   ? State::Unknown
                                        : State::Ok;
        result.append({state, u"day %1"_s.arg(i + 1)});
    }
    return result;
}

PageHeader *header()
{
    auto *head = new PageHeader(Icon::Product);
    head->setTitle(u"Customer 360"_s);
    head->setDomain(0);
    head->setFavouriteVisible(true);
    head->setFavourite(true);
    head->setBadges(
        {{u"3.2.0"_s, Tone::Neutral}, {u"active"_s, Tone::Neutral}, {u"deprecated"_s, Tone::Warning}});
    head->setFacts({{Icon::None, 0, u"Customer › Master data"_s, false, QUrl(u"meshbook:domain/customer"_s)},
                    {Icon::Team, -1, u"Customer Data Team"_s, false, {}},
                    {Icon::GitBranch, -1, u"contracts/customer/customer_360.odcs.yaml"_s, true, {}}});
    head->addAction(new Button(u"Request access"_s, Button::Role::Primary, Icon::Lock));
    head->addAction(new Button(u"Copy link"_s, Button::Role::Secondary, Icon::Link));
    head->addAction(new Button(u"Open source"_s, Button::Role::Secondary, Icon::External));
    head->addAction(new IconButton(Icon::More, u"More actions"_s));
    return head;
}

TrustStrip *trust()
{
    auto *strip = new TrustStrip;
    const SparkValues down{99.0, 99.2, 99.1, 98.8, std::nullopt, 98.7, 98.4, 98.3};
    const SparkValues up{1.0, 2.0, 2.5, 4.0, 4.5, 6.0, 6.5};
    strip->setFigures(
        {{u"sla"_s, u"SLA met"_s, u"98.6 %"_s, u"promise 99.0 %, 30 days"_s, State::Warning, Icon::None,
          down},
         {u"quality"_s, u"Quality"_s, u"44 / 47"_s, u"1 breach · 1 warning · 1 no run"_s, State::Breach,
          Icon::None, down},
         {u"fresh"_s, u"Freshness"_s, u"26 min"_s, u"promise ≤ 60 min"_s, State::Ok, Icon::None, up},
         {u"use"_s, u"Consumers"_s, u"31"_s, u"9 products · 22 reports"_s, State::Ok, Icon::Team, up},
         {u"find"_s, u"Findings"_s, QString(), u"no run yet"_s, State::Unknown, Icon::None, {}}});
    return strip;
}

} // namespace

WidgetPage::WidgetPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(trust());
    auto *sections = new SectionTabBar;
    for (const auto &[title, count] : QList<QPair<QString, int>>{{u"Overview"_s, -1},
                                                                 {u"Schema"_s, 59},
                                                                 {u"Contract"_s, -1},
                                                                 {u"Terms"_s, 23},
                                                                 {u"Findings"_s, 2}})
        sections->addSection(title, count);
    sections->setCurrentIndex(1);
    layout->addWidget(sections);
    auto *splitter = new HairSplitter;
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeMiddle());
    splitter->addWidget(makeRight());
    layout->addWidget(splitter, 1);
}

QWidget *WidgetPage::makeLeft()
{
    auto *pane = new QWidget;
    auto *layout = column(pane);
    auto *buttons = line(layout);
    buttons->addWidget(new Button(u"Open"_s, Button::Role::Primary));
    buttons->addWidget(new Button(u"Lineage"_s, Button::Role::Secondary, Icon::Lineage));
    buttons->addWidget(new Button(u"Comment"_s, Button::Role::Plain));
    auto *off = new Button(u"Disabled"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch(1);
    auto *icons = line(layout);
    for (const Icon icon : {Icon::Inbox, Icon::Panel, Icon::Copy, Icon::More})
        icons->addWidget(new IconButton(icon, u"Action"_s));
    auto *on = new IconButton(Icon::Panel, u"Checked"_s);
    on->setCheckable(true);
    on->setChecked(true);
    icons->addWidget(on);
    auto *segments = new SegmentedControl(u"Scope"_s);
    segments->setSegments({u"My products"_s, u"All 24"_s, u"By domain"_s});
    icons->addWidget(segments);
    icons->addStretch(1);
    addFields(layout);
    layout->addStretch(1);
    return pane;
}

void WidgetPage::addFields(QVBoxLayout *layout)
{
    auto *combo = new QComboBox;
    combo->addItems({u"Last 30 days"_s, u"Last 90 days"_s});
    combo->setAccessibleName(u"Window"_s);
    auto *edit = new QLineEdit(u"^C[0-9]{11}$"_s);
    edit->setAccessibleName(u"Pattern"_s);
    auto *fields = line(layout);
    fields->addWidget(combo);
    fields->addWidget(edit);
    auto *checks = line(layout);
    auto *checked = new QCheckBox(u"Orders"_s);
    checked->setChecked(true);
    checks->addWidget(new QCheckBox(u"Customer"_s));
    checks->addWidget(checked);
    auto *radio = new QRadioButton(u"One"_s);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(u"Two"_s));
    checks->addStretch(1);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 6);
    flow->addWidget(new ChipLabel({u"PII"_s, Icon::Lock, Tone::Warning}));
    flow->addWidget(new ChipLabel({u"Confidential"_s, Icon::Shield, Tone::Neutral, true}));
    flow->addWidget(new ChipLabel({u"string"_s}));
    auto *removable = new ChipLabel({u"domain: Orders"_s, Icon::None, Tone::Accent});
    removable->setRemovable(true);
    flow->addWidget(removable);
    auto *offered = new ChipLabel({u"Drift 1"_s, Icon::Drift, Tone::Neutral, true});
    offered->setClickable(true);
    flow->addWidget(offered);
    flow->addWidget(new BadgeLabel(u"active"_s));
    flow->addWidget(new BadgeLabel(u"in review"_s, Tone::Warning));
    flow->addWidget(new KeyCap(u"Ctrl+K"_s));
    layout->addWidget(chips);
    auto *marks = line(layout);
    marks->addWidget(new MarkLabel({State::Ok, u"99.8 %"_s}));
    marks->addWidget(new MarkLabel({State::Warning, u"97.1 %"_s}));
    marks->addWidget(new MarkLabel({State::Breach, u"7 h"_s}));
    marks->addWidget(new MarkLabel({State::Unknown, u"no runs"_s}));
    marks->addStretch(1);
    auto *search = new SearchField(Icon::Search, u"Search products, columns, terms…"_s);
    search->setChips({{u"d"_s, u"domain: Orders"_s}, {u"s"_s, u"has: sla"_s}});
    search->setHint(u"Enter opens · Tab completes"_s, u"Ctrl+K"_s);
    layout->addWidget(search);
    auto *filter = new SearchField(Icon::Filter, u"Filter columns"_s);
    filter->setCompact(true);
    layout->addWidget(filter);
    auto *task = new TaskChip;
    task->setStatus({u"Indexing dbt manifest"_s, 0.62, true, false});
    layout->addWidget(task);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    layout->addWidget(bar);
}

QWidget *WidgetPage::makeMiddle()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *pane = new QWidget;
    auto *layout = column(pane);
    auto *text = new MarkdownView;
    text->setMarkdownText(
        u"## Purpose\n\nEvery **confirmed** order of a customer, with its *lines* and `value_eur`. "
        u"See [the runbook](https://example.org/run) or [a file](file:///etc/passwd).\n\n"
        u"- arrives within 15 minutes\n- corrections for up to 72 h\n\n> Not for billing.\n\n"
        u"| field | meaning |\n|---|---|\n| `id` | order number |\n\n<b>raw html stays text</b>\n\n![picture](file:///dev/zero)\n"_s,
        u"Description"_s);
    layout->addWidget(text);
    layout->addWidget(new InlineMessage(
        Tone::Warning,
        u"customer_360.odcs.yaml could not be read at line 48; what is shown is from 18 November."_s));
    auto *error = new InlineMessage(Tone::Breach, u"The sync stopped: harbour-contracts is not reachable."_s);
    error->setRetryVisible(true);
    error->setDetails(u"ECONNREFUSED"_s);
    layout->addWidget(error);
    layout->addWidget(new InlineMessage(Tone::Ok, u"Everything is synced."_s));
    auto *heading = new SectionHeading(u"Attainment, 30 days"_s);
    heading->setFact(u"promise: ≤ 1 h"_s);
    layout->addWidget(heading);
    auto *strip = new AttainmentStrip;
    strip->setDays(days(30));
    layout->addWidget(strip);
    auto *charts = line(layout);
    for (const Score &score : {Score{0.97, u"A"_s, State::Ok}, Score{0.84, u"B"_s, State::Warning},
                               Score{0.58, u"D"_s, State::Breach}, Score{}}) {
        auto *ring = new ScoreRing;
        ring->setScore(score);
        charts->addWidget(ring);
    }
    for (const std::optional<double> left : {std::optional<double>(0.8), std::optional<double>(0.1),
                                             std::optional<double>(-0.4), std::optional<double>()}) {
        auto *budget = new BudgetBar;
        budget->setLeft(left);
        charts->addWidget(budget);
    }
    charts->addStretch(1);
    layout->addStretch(1);
    area->setWidget(pane);
    return area;
}

QWidget *WidgetPage::makeRight()
{
    auto *pane = new QWidget;
    auto *layout = column(pane);
    layout->addWidget(new SectionHeading(u"Facts"_s));
    auto *facts = new FactsGrid;
    facts->setFacts(
        {{u"Owner"_s, u"Customer Data Team"_s, Fact::Kind::Text, QUrl(u"meshbook:team/x"_s), Icon::Team},
         {u"Domain"_s, u"Customer"_s, Fact::Kind::Text, QUrl(u"meshbook:domain/customer"_s), Icon::None, 0},
         {u"Location"_s, u"postgres://warehouse:5432/analytics.customer.customer_360_long_name"_s,
          Fact::Kind::Code},
         {u"Last run"_s, u"09:42, 38 s"_s, Fact::Kind::Text, {}, Icon::None, -1, State::Ok},
         {u"Since"_s, QString()},
         {u"Purpose"_s, u"One row per customer with everything the teams agreed on, kept for analysis."_s}});
    layout->addWidget(facts);
    layout->addWidget(new Hairline);
    layout->addWidget(new SectionHeading(u"Type scale"_s));
    layout->addWidget(new TextLabel(u"Hero sentence"_s, TextRole::Hero));
    layout->addWidget(new TextLabel(u"Page title"_s, TextRole::Page));
    layout->addWidget(new TextLabel(u"Section title"_s, TextRole::Section));
    layout->addWidget(new TextLabel(u"Name in a list"_s, TextRole::Name));
    layout->addWidget(new TextLabel(u"Base text in text2"_s, TextRole::Base, Ink::Text2));
    layout->addWidget(new TextLabel(u"Caption in text3"_s, TextRole::Caption, Ink::Text3));
    layout->addWidget(new TextLabel(u"orders.customer_order_history"_s, TextRole::Mono));
    auto *link = new LinkLabel(u"Ordering Customer & more"_s, QUrl(u"meshbook:term/x"_s));
    link->setIconId(Icon::Term);
    layout->addWidget(link);
    layout->addStretch(1);
    return pane;
}

} // namespace meshbook::gallery
