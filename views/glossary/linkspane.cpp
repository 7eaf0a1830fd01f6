// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linkspane.h"

#include "glossary/samewords.h"
#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/linkfilter.h"
#include "views/glossary/linksearch.h"
#include "views/glossary/linktable.h"
#include "views/lineage/busystrip.h"
#include "views/lineage/reporttable.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::LinkModel;
using items::LinkRow;

namespace {

constexpr int laterMs = 800; // it works for seconds: not for each of several changes
constexpr int progressMs = 250;
constexpr std::array presets{55, 70, 80, 90}; // percent

} // namespace

struct LinksPane::Found {
    linksearch::Links links;
    glossary::Lexicon lexicon;
    services::GlossaryReading::Targets targets;
};

LinksPane::LinksPane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_suggestedModel(new LinkModel(this))
    , m_refusedModel(new LinkModel(this))
    , m_suggestedFilter(new LinkFilter(this))
    , m_refusedFilter(new LinkFilter(this))
    , m_suggestedTable(makeLinkTable(m_suggestedModel, m_suggestedFilter, session.catalog(),
                                     tr("Suggested links"), u"suggested links"_s, true, this))
    , m_refusedTable(makeLinkTable(m_refusedModel, m_refusedFilter, session.catalog(), tr("Refused links"),
                                   u"refused links"_s, false, this))
    , m_suggestedStates(new ViewStates(m_suggestedTable, this))
    , m_refusedStates(new ViewStates(m_refusedTable, this))
    , m_disagreements(
          new ReportTable(tr("Disagreements"), tr("No linked column contradicts its term."), this))
    , m_stack(new QStackedWidget(this))
    , m_lists(new SegmentedControl(tr("Links"), this))
    , m_least(new QComboBox(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter links"), this))
    , m_accept(new Button(tr("Accept"), Button::Role::Primary, Icon::Check, this))
    , m_refuse(new Button(tr("Refuse"), Button::Role::Secondary, Icon::Close, this))
    , m_busy(new BusyStrip(this))
{
    m_stack->addWidget(m_suggestedStates);
    m_stack->addWidget(m_refusedStates);
    m_stack->addWidget(m_disagreements);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    m_progress.setInterval(progressMs);
    makeActions();
    connectAll();
    showDisagreements({});
    showCounts();
    showList();
    showLoading();
}

LinksPane::~LinksPane()
{
    m_ending.end();
}

QWidget *LinksPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(300);
    m_least->setAccessibleName(tr("Least score"));
    for (const int percent : presets) {
        const QString share = QLocale().toString(percent);
        m_least->addItem(percent == presets.front() ? tr("Any score") : tr("From %1 %").arg(share),
                         percent / 100.0);
    }
    m_accept->setCompact(true);
    m_refuse->setCompact(true);
    strip->addWidget(m_lists);
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_least);
    strip->addStretch();
    strip->addWidget(m_refuse);
    strip->addWidget(m_accept);
    return strip;
}

/// In the menus of the tables, with the keys that do them.
void LinksPane::makeActions()
{
    const auto add = [this](QTableView *table, const QString &text, const QList<QKeySequence> &keys,
                            auto does) {
        auto *action = new QAction(text, table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
        connect(action, &QAction::triggered, this, does);
    };
    const QList<QKeySequence> enter{Qt::Key_Return, Qt::Key_Enter};
    for (const List each : {List::Suggested, List::Refused}) {
        const Sheet of = sheet(each);
        if (each == List::Suggested) {
            add(of.table, tr("Accept"), enter, [this, of] { settle(of, true); });
            add(of.table, tr("Refuse"), {Qt::Key_Delete}, [this, of] { settle(of, false); });
        } else {
            add(of.table, tr("Take back"), enter, [this] { takeBack(); });
        }
        add(of.table, tr("Tick or untick"), {Qt::Key_Space}, [this, of] {
            QList<int> rows;
            bool all = true;
            for (const QModelIndex &row : of.table->selectionModel()->selectedRows()) {
                rows.append(of.filter->mapToSource(row).row());
                all = all && of.model->isChecked(rows.last());
            }
            of.model->setChecked(rows, !all);
        });
        add(of.table, tr("Open the term"), {QKeySequence(Qt::CTRL | Qt::Key_Return)},
            [this, of] { openTerm(of.table->currentIndex()); });
        add(of.table, tr("Open the data"), {}, [this, of] {
            const QString uri = of.table->currentIndex().data(LinkModel::UriRole).toString();
            if (!uri.isEmpty())
                emit navigateRequested(QUrl(uri), OpenIn::CurrentTab);
        });
    }
}

void LinksPane::connectAll()
{
    connectSheet(sheet(List::Suggested));
    connectSheet(sheet(List::Refused));
    connect(&m_session, &GlossarySession::changed, this, &LinksPane::lexiconChanged);
    connect(&m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (!m_answered)
            m_suggestedStates->showError(sentence, {});
    });
    connect(&m_later, &QTimer::timeout, this, &LinksPane::run);
    connect(&m_progress, &QTimer::timeout, this, &LinksPane::tellProgress);
    connect(m_busy, &BusyStrip::cancelRequested, this, &LinksPane::cancel);
    connect(m_lists, &SegmentedControl::currentChanged, this, &LinksPane::showList);
    connect(m_least, &QComboBox::currentIndexChanged, this, &LinksPane::filterChanged);
    connect(m_filter, &SearchField::textEdited, this, &LinksPane::filterChanged);
    connect(m_filter, &SearchField::escaped, this, &LinksPane::focusMain);
    connect(m_filter, &SearchField::moveRequested, this, &LinksPane::focusMain);
    connect(m_filter, &SearchField::chipRemoved, this,
            [this] { emit placeWanted({glossaryaddress::View::Links}, true); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (list() == List::Refused)
            takeBack();
        else
            settle(sheet(List::Suggested), true);
    });
    connect(m_refuse, &QPushButton::clicked, this, [this] { settle(sheet(List::Suggested), false); });
    connect(m_disagreements, &ReportTable::navigateRequested, this, [this](const QUrl &url) {
        if (const auto uri = things::parse(url)) // the editor says what can be done about it
            emit placeWanted({glossaryaddress::View::Browse, uri->key}, true);
    });
}

void LinksPane::connectSheet(const Sheet &of)
{
    connect(of.states, &ViewStates::retryRequested, this, [this] {
        showLoading();
        if (m_session.isReady())
            run();
        else
            m_session.refresh();
    });
    connect(of.model, &LinkModel::checksChanged, this, &LinksPane::showCounts);
    connect(of.table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinksPane::showCounts);
    connect(of.table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == LinkModel::TargetSection)
            emit navigateRequested(QUrl(index.data(LinkModel::UriRole).toString()), OpenIn::CurrentTab);
        else
            openTerm(index);
    });
}

LinksPane::Sheet LinksPane::sheet(List list) const
{
    if (list == List::Refused)
        return {m_refusedModel, m_refusedFilter, m_refusedTable, m_refusedStates};
    return {m_suggestedModel, m_suggestedFilter, m_suggestedTable, m_suggestedStates};
}

LinksPane::List LinksPane::list() const
{
    return static_cast<List>(m_lists->current());
}

QString LinksPane::labelOf(const QString &term) const
{
    const glossary::EntryPtr entry = m_session.lexicon().find(term);
    return entry ? glossary::labelOf(*entry) : term;
}

void LinksPane::setPlace(const glossaryaddress::Place &place)
{
    if (m_term == place.term)
        return;
    m_term = place.term;
    if (m_term.isEmpty())
        m_filter->setChips({});
    else
        m_filter->setChips({{u"term"_s, tr("Term: %1").arg(labelOf(m_term))}});
    filterChanged();
}

/// What a person just accepted or refused is gone at once; the rest is looked for again only where names, or
/// what there is to link to, may be others.
void LinksPane::lexiconChanged()
{
    prune();
    if (m_answered && !m_stale && glossary::haveSameWords(m_ranOn, m_session.lexicon())) {
        m_unsure = true;
        if (isVisible())
            checkTargets();
        return;
    }
    m_stale = true;
    if (isVisible())
        m_later.start();
}

/// A sync may have brought other columns.
void LinksPane::checkTargets()
{
    m_unsure = false;
    m_session.service().targets().then(
        this, [this](const core::Result<services::GlossaryReading::Targets> &targets) {
            if (targets && *targets != m_ranWith && !m_stale) {
                m_stale = true;
                m_later.start();
            }
        });
}

void LinksPane::prune()
{
    if (!m_session.isReady() || !m_ranWith)
        return;
    const glossary::Lexicon &lexicon = m_session.lexicon();
    m_suggestedModel->removeIf([&lexicon](const LinkRow &row) {
        const glossary::EntryPtr entry = lexicon.find(row.term);
        return !entry || entry->trashed || entry->links.contains(row.uri)
            || entry->rejected.contains(row.uri);
    });
    m_refusedModel->setRows(linksearch::refused(lexicon, *m_ranWith));
    showStates();
    showCounts();
}

void LinksPane::showEvent(QShowEvent *event)
{
    GlossaryPane::showEvent(event);
    if (m_stale)
        run();
    else if (m_unsure)
        checkTargets();
}

void LinksPane::run()
{
    m_later.stop();
    m_ending.end();
    if (!m_session.isReady())
        return; // changed() follows
    m_ending = Ending();
    m_stale = false;
    const quint64 asked = ++m_asked;
    m_busy->start(tr("Looking for links…"));
    m_progress.start();
    m_session.service().targets().then(
        this, [this, asked](const core::Result<services::GlossaryReading::Targets> &targets) {
            if (asked != m_asked)
                return;
            if (targets)
                look(*targets, asked);
            else
                fail(targets.error());
        });
}

void LinksPane::look(const services::GlossaryReading::Targets &targets, quint64 asked)
{
    const auto work = [lexicon = m_session.lexicon(), targets, ending = m_ending] {
        return Found{linksearch::find(lexicon, *targets, ending), lexicon, targets};
    };
    services::elsewhere(work).then(this, [this, asked](const Found &found) {
        if (asked == m_asked)
            arrived(found);
    });
}

void LinksPane::tellProgress()
{
    const int percent = m_ending.percent();
    if (percent > 0)
        m_busy->start(tr("Looking for links… %1 %").arg(QLocale().toString(percent)));
}

void LinksPane::cancel()
{
    m_ending.end();
    ++m_asked;
    if (m_answered) {
        m_busy->stop();
        m_progress.stop();
        return; // what was found before stays
    }
    core::Error error;
    error.code = core::ErrorCode::Cancelled;
    error.message = tr("Links were not looked for to the end.");
    fail(error);
}

void LinksPane::fail(const core::Error &error)
{
    m_busy->stop();
    m_progress.stop();
    m_stale = true;
    m_suggestedStates->showError(error.message, error.detail);
    m_refusedStates->showError(error.message, error.detail);
}

void LinksPane::arrived(const Found &found)
{
    m_busy->stop();
    m_progress.stop();
    m_answered = true;
    m_ranOn = found.lexicon;
    m_ranWith = found.targets;
    m_suggestedModel->setRows(found.links.suggested);
    showDisagreements(found.links.disagreements);
    prune(); // the terms may have moved on meanwhile
    if (!m_term.isEmpty())
        m_filter->setChips({{u"term"_s, tr("Term: %1").arg(labelOf(m_term))}});
    emit answered();
}

void LinksPane::filterChanged()
{
    for (const List each : {List::Suggested, List::Refused}) {
        LinkFilter *filter = sheet(each).filter;
        filter->setText(m_filter->text());
        filter->setTerm(m_term);
    }
    m_suggestedFilter->setLeast(m_least->currentData().toDouble());
    m_disagreements->setFilter(m_filter->text());
    showStates();
    showCounts();
}

bool LinksPane::find()
{
    m_filter->focusText();
    return true;
}

void LinksPane::focusMain()
{
    if (list() == List::Disagreements) {
        m_disagreements->focusTable();
        return;
    }
    const Sheet of = sheet(list());
    if (!of.table->currentIndex().isValid() && of.filter->rowCount() > 0)
        of.table->setCurrentIndex(of.filter->index(0, 0));
    of.table->setFocus(Qt::OtherFocusReason);
}

QJsonObject LinksPane::saveState() const
{
    return {{"list"_L1, m_lists->current()},
            {"least"_L1, m_least->currentIndex()},
            {"filter"_L1, m_filter->text()}};
}

void LinksPane::restoreState(const QJsonObject &state)
{
    m_filter->setText(state["filter"_L1].toString());
    m_least->setCurrentIndex(std::clamp(state["least"_L1].toInt(), 0, static_cast<int>(presets.size()) - 1));
    m_lists->setCurrent(std::clamp(state["list"_L1].toInt(), 0, 2));
    showList();
    filterChanged();
}

} // namespace meshbook::views
