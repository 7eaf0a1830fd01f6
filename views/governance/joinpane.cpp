// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/joinpane.h"

#include "items/healthwords.h"
#include "services/catalogservice.h"
#include "views/code/codeview.h"
#include "views/governance/joinwords.h"
#include "views/governance/thingpicker.h"
#include "views/lineage/reporttable.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using governanceaddress::Place;
using governanceaddress::View;
using services::JoinAnswer;

namespace {

constexpr int keysShare = 64;
constexpr int sideShare = 36;

/// Things that an address dropped here names.
std::vector<core::Uri> thingsIn(const QMimeData *mime)
{
    QStringList texts;
    // Asked for addresses, a plain text calls itself one.
    if (mime->formats().contains("text/uri-list"_L1)) {
        for (const QUrl &url : mime->urls())
            texts.append(url.toString(QUrl::FullyEncoded));
    } else if (mime->hasText()) {
        texts = mime->text().left(20'000).split(u'\n', Qt::SkipEmptyParts);
    }
    std::vector<core::Uri> things;
    for (const QString &text : std::as_const(texts)) {
        const auto uri = core::Uri::parse(text.trimmed());
        const bool holdsData = uri
            && (uri->kind == core::EntityKind::Product || uri->kind == core::EntityKind::Contract
                || uri->kind == core::EntityKind::Dataset);
        if (holdsData) {
            core::Uri thing = *uri;
            thing.column.clear(); // of a column its dataset
            things.push_back(thing);
        }
    }
    return things;
}

} // namespace

JoinPane::JoinPane(const GovernanceTools &tools, QWidget *parent)
    : GovernancePane(parent)
    , m_governance(tools.governance)
    , m_catalog(tools.catalog)
    , m_picker(new ThingPicker(tools.catalog, tr("Add a product, contract or dataset")))
    , m_chosen(new QWidget)
    , m_chosenLayout(new FlowLayout(m_chosen, metrics::space2))
    , m_mark(new MarkLabel({}))
    , m_keys(new ReportTable(tr("Shared identifiers"), tr("They share no identifier")))
    , m_problems(new TextLabel({}, TextRole::Base, Ink::Warning))
    , m_worth(new FactsGrid)
    , m_sql(new CodeView)
    , m_copy(new Button(tr("Copy"), Button::Role::Plain, Icon::Copy))
{
    m_place.view = View::Join;
    setAcceptDrops(true);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    auto *verdict = new ToolStrip(false);
    verdict->addWidget(m_mark);
    verdict->addStretch();
    leftLayout->addWidget(verdict);
    leftLayout->addWidget(m_keys, 1);
    m_problems->setWrapped(true);
    m_problems->setContentsMargins(metrics::panePadding, metrics::space2, metrics::panePadding,
                                   metrics::space3);
    leftLayout->addWidget(m_problems);
    auto *splitter = new HairSplitter(Qt::Horizontal);
    splitter->setObjectName(u"join"_s);
    splitter->addWidget(left);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, keysShare);
    splitter->setStretchFactor(1, sideShare);
    m_states = new ViewStates(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_states, 1);
    connect(m_picker, &ThingPicker::picked, this, &JoinPane::add);
    connect(m_keys, &ReportTable::navigateRequested, this, &JoinPane::navigateRequested);
    connect(m_worth, &FactsGrid::linkActivated, this, &JoinPane::navigateRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_statement); });
    connect(m_states, &ViewStates::retryRequested, this, &JoinPane::ask);
    connect(&m_catalog, &services::CatalogService::changed, this, &JoinPane::ask);
    showTooFew();
}

JoinPane::~JoinPane() = default;

QWidget *JoinPane::makeHead()
{
    auto *head = new QWidget;
    auto *strip = new ToolStrip(true);
    m_picker->setMinimumWidth(300);
    strip->addWidget(m_picker, 1);
    strip->addStretch();
    m_chosenLayout->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_chosen->hide();
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_chosen);
    return head;
}

QWidget *JoinPane::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, metrics::space3, 0, 0);
    layout->setSpacing(metrics::space2);
    auto *worth = new QWidget;
    auto *worthLayout = new QVBoxLayout(worth);
    worthLayout->setContentsMargins(metrics::panePadding, 0, metrics::panePadding, metrics::space2);
    worthLayout->addWidget(
        new TextLabel(tr("What the result is worth"), TextRole::CaptionStrong, Ink::Text3));
    worthLayout->addWidget(m_worth);
    m_worth->setLabelWidth(100);
    layout->addWidget(worth);
    auto *strip = new ToolStrip(false);
    strip->addWidget(new TextLabel(tr("A statement to begin with"), TextRole::CaptionStrong, Ink::Text3));
    strip->addStretch();
    strip->addWidget(m_copy);
    m_copy->setAccessibleName(tr("Copy the statement"));
    layout->addWidget(strip);
    m_sql->setAccessibleName(tr("A statement to begin with"));
    m_sql->setTabChangesFocus(true);
    layout->addWidget(m_sql, 1);
    return side;
}

void JoinPane::setPlace(const Place &place)
{
    const bool same = place.with == m_place.with;
    m_place = place;
    m_place.view = View::Join;
    if (same && (m_isAnswered || m_place.with.size() < 2))
        return;
    m_isAnswered = false;
    showThings();
    ask();
}

void JoinPane::goTo(const QStringList &things)
{
    Place place = m_place;
    place.with = things;
    emit placeWanted(place, true);
    setPlace(place);
}

void JoinPane::add(const core::Uri &thing)
{
    const QString address = thing.toString();
    if (m_place.with.contains(address))
        return;
    if (m_place.with.size() >= mostThings) {
        emit told(tr("At most %n things are joined at once.", nullptr, static_cast<int>(mostThings)), false);
        return;
    }
    goTo(QStringList(m_place.with) << address);
}

void JoinPane::remove(const QString &thing)
{
    QStringList left = m_place.with;
    left.removeAll(thing);
    goTo(left);
}

void JoinPane::showThings()
{
    while (QLayoutItem *item = m_chosenLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<core::Uri> uris;
    QList<ChipLabel *> chips;
    for (const QString &address : std::as_const(m_place.with)) {
        const auto uri = core::Uri::parse(address);
        const QString name = uri ? uri->key.section(u'/', -1) : address;
        auto *chip = new ChipLabel({name, uri ? things::icon(uri->kind) : Icon::Unknown}, m_chosen);
        chip->setRemovable(true);
        chip->setClickable(true);
        connect(chip, &ChipLabel::removeRequested, this, [this, address] { remove(address); });
        connect(chip, &QAbstractButton::clicked, this,
                [this, address] { emit navigateRequested(QUrl(address), OpenIn::CurrentTab); });
        m_chosenLayout->addWidget(chip);
        chip->show();
        if (uri) {
            uris.push_back(*uri);
            chips.append(chip);
        }
    }
    m_chosen->setVisible(!m_place.with.isEmpty());
    const quint64 own = ++m_linesAsked;
    m_catalog.lines(uris).then(this, [this, own, chips](const core::Result<core::FoundLines> &lines) {
        if (own != m_linesAsked || !lines)
            return;
        for (qsizetype i = 0; i < chips.size() && i < static_cast<qsizetype>(lines->size()); ++i) {
            if (const auto &line = (*lines)[static_cast<std::size_t>(i)])
                chips.at(i)->setChip({line->name, things::icon(line->uri.kind)});
        }
    });
}

void JoinPane::showTooFew()
{
    m_verdict.clear();
    EmptyState *state = m_states->showEmpty(
        tr("What would you join?"),
        tr("Choose two or more products, contracts or datasets above, or drop their links here."));
    connect(state->addAction(tr("Choose…"), Icon::Plus), &QPushButton::clicked, m_picker,
            &ThingPicker::focusText);
}

void JoinPane::ask()
{
    const quint64 own = ++m_asked;
    std::vector<core::Uri> things;
    for (const QString &address : std::as_const(m_place.with)) {
        if (const auto uri = core::Uri::parse(address))
            things.push_back(*uri);
    }
    if (things.size() < 2) {
        m_isAnswered = true;
        showTooFew();
        return;
    }
    if (!m_isAnswered)
        m_states->showLoading(tr("Comparing their identifiers…"));
    m_governance.join(things).then(this, [this, own](const core::Result<JoinAnswer> &answer) {
        if (own == m_asked)
            arrived(answer);
    });
}

void JoinPane::arrived(const core::Result<JoinAnswer> &answer)
{
    m_isAnswered = true;
    if (!answer) {
        m_states->showError(tr("They could not be compared."), answer.error().message);
    } else {
        showVerdict(*answer);
        showKeys(*answer);
        showWorth(*answer);
        m_statement = answer->report.sql;
        m_sql->setCode(m_statement.isEmpty() ? tr("-- There is nothing to join them by.") : m_statement,
                       u"join.sql"_s);
        m_copy->setEnabled(!m_statement.isEmpty());
        m_states->showContent();
    }
    emit answered();
}

void JoinPane::showVerdict(const JoinAnswer &answer)
{
    const governance::JoinReport &report = answer.report;
    if (report.canJoin())
        m_verdict = tr("They can be joined by %1").arg(report.keys.front().name);
    else if (report.keys.empty())
        m_verdict = report.apart.isEmpty()
            ? tr("They share no identifier")
            : tr("Nothing in common with the others: %1").arg(report.apart.join(u", "_s));
    else
        m_verdict = tr("What they share does not agree");
    m_mark->setMark({report.canJoin()          ? State::Ok
                         : report.keys.empty() ? State::Breach
                                               : State::Warning,
                     m_verdict});
    m_mark->setAccessibleName(m_verdict);
}

void JoinPane::showKeys(const JoinAnswer &answer)
{
    std::vector<items::ReportRow> rows;
    QStringList problems;
    for (const governance::JoinKey &key : answer.report.keys) {
        QStringList ends;
        for (const governance::KeyEnd &end : key.ends) {
            const governance::JoinDataset &dataset = answer.sides[static_cast<std::size_t>(end.side)]
                                                         .datasets[static_cast<std::size_t>(end.dataset)];
            const QString name = dataset.name + u'.' + end.path;
            ends.append(end.isKey ? tr("%1 (key)").arg(name) : name);
        }
        items::ReportRow row;
        row.cells = {key.name,
                     joinwords::governed(key),
                     joinwords::word(key.type),
                     joinwords::word(key.format),
                     key.coverage ? joinwords::share(*key.coverage) : tr("not known"),
                     ends.join(u" = "_s)};
        if (const auto term = core::Uri::parse(key.term); term && !key.term.isEmpty())
            row.uri = *term;
        row.sortKeys = {{}, {}, {}, {}, key.coverage.value_or(-1), {}};
        rows.push_back(std::move(row));
        for (const QString &problem : key.problems)
            problems.append(key.name + u": "_s + problem);
    }
    m_keys->setRows(
        {tr("Identifier"), tr("Governed"), tr("Type"), tr("Format"), tr("Rows with a value"), tr("Columns")},
        {110, 104, 64, 64, 110, -1}, std::move(rows));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void JoinPane::showWorth(const JoinAnswer &answer)
{
    const governance::JoinReport &report = answer.report;
    const QLocale locale;
    QList<Fact> facts;
    facts.append({.label = tr("Freshness"),
                  .value = report.freshness
                      ? tr("up to %1 old, by %2")
                            .arg(items::healthwords::duration(*report.freshness), report.freshnessOf)
                      : tr("promised by none")});
    if (report.freshness && !report.freshnessUnsaid.isEmpty())
        facts.append({.label = tr("No promise"), .value = report.freshnessUnsaid.join(u", "_s)});
    facts.append({.label = tr("Classification"),
                  .value = report.classification.isEmpty()
                      ? tr("none is stated")
                      : tr("%1, by %2").arg(report.classification, report.classificationOf)});
    facts.append({.label = tr("About people"),
                  .value = tr("%n column(s)", nullptr, static_cast<int>(report.personalColumns))});
    if (!report.unclassified.isEmpty())
        facts.append({.label = tr("Not classified"), .value = report.unclassified.join(u", "_s)});
    for (const governance::JoinSide &side : answer.sides) {
        Fact fact{.label = tr("Joined"), .value = side.name, .uri = things::url(side.uri)};
        fact.domain = DomainColors::of(m_catalog).index(side.domain);
        facts.append(fact);
    }
    m_worth->setFacts(facts);
}

QString JoinPane::worth() const
{
    return m_worth->toPlainText();
}

void JoinPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!thingsIn(event->mimeData()).empty())
        event->acceptProposedAction();
}

void JoinPane::dropEvent(QDropEvent *event)
{
    const std::vector<core::Uri> dropped = thingsIn(event->mimeData());
    if (dropped.empty())
        return;
    event->acceptProposedAction();
    for (const core::Uri &thing : dropped)
        add(thing);
}

bool JoinPane::find()
{
    m_picker->focusText();
    return true;
}

void JoinPane::focusMain()
{
    if (m_place.with.size() < 2)
        m_picker->focusText();
    else
        m_keys->focusTable();
}

} // namespace meshbook::views
