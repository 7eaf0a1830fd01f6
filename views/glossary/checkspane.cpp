// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/checkspane.h"

#include "glossary/clashes.h"
#include "glossary/fixes.h"
#include "items/lintkindmodel.h"
#include "items/lintmodel.h"
#include "items/lintwords.h"
#include "services/answer.h"
#include "views/glossary/clashview.h"
#include "views/glossary/countdelegate.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/lintfilter.h"
#include "views/glossary/linttable.h"
#include "views/glossary/steppanel.h"
#include "views/lineage/busystrip.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::LintFinding;
using items::LintKindModel;
using items::LintModel;

namespace {

constexpr int laterMs = 300;

/// What a step that mends findings is in the log.
glossary::Verb verbOf(const std::vector<LintFinding> &findings)
{
    using glossary::LintKind;
    using glossary::Verb;
    const LintKind kind = findings.front().kind;
    const bool same = std::all_of(findings.begin(), findings.end(),
                                  [kind](const LintFinding &each) { return each.kind == kind; });
    if (!same)
        return Verb::Edit;
    switch (kind) {
    case LintKind::Duplicate:
    case LintKind::NearDuplicate:
        return Verb::Merge;
    case LintKind::Cycle:
        return Verb::Move;
    case LintKind::MissingInverse:
        return Verb::Relate;
    default:
        return Verb::Edit;
    }
}

} // namespace

struct ChecksPane::Found {
    std::vector<LintFinding> findings;
    std::vector<glossary::WordClash> clashes;
};

ChecksPane::ChecksPane(GlossarySession &session, QWidget *parent)
    : GlossaryPane(parent)
    , m_session(session)
    , m_model(new LintModel(this))
    , m_kindModel(new LintKindModel(this))
    , m_proxy(new LintFilter(this))
    , m_kinds(new QListView(this))
    , m_table(makeLintTable(m_model, m_proxy, this))
    , m_states(new ViewStates(m_table, this))
    , m_clashes(new ClashView(session, this))
    , m_stack(new QStackedWidget(this))
    , m_step(new StepPanel(session, this))
    , m_glossaries(new QComboBox(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter findings"), this))
    , m_advice(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_choose(new Button(tr("Choose all that can be fixed"), Button::Role::Secondary, Icon::Check, this))
    , m_busy(new BusyStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_busy);
    layout->addWidget(makeBody(), 1);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connectAll();
    fillGlossaries();
    m_states->showLoading(tr("Looking at all terms…"));
}

ChecksPane::~ChecksPane()
{
    m_ending.end();
}

QWidget *ChecksPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(240);
    m_glossaries->setAccessibleName(tr("Glossary"));
    m_glossaries->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choose->setCompact(true);
    strip->addWidget(m_filter);
    strip->addWidget(m_glossaries);
    strip->addWidget(m_advice, 1);
    strip->addWidget(m_choose);
    return strip;
}

QWidget *ChecksPane::makeBody()
{
    m_kinds->setModel(m_kindModel);
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setUniformItemSizes(true);
    m_kinds->setAccessibleName(tr("Kinds of findings"));
    m_kinds->setItemDelegate(new CountDelegate(LintKindModel::CountRole, m_kinds));
    m_stack->addWidget(m_states);
    m_stack->addWidget(m_clashes);
    auto *right = new HairSplitter(Qt::Vertical, this);
    right->addWidget(m_stack);
    right->addWidget(m_step);
    right->setStretchFactor(0, 1);
    right->setChildrenCollapsible(false);
    right->setSizes({460, 220});
    auto *body = new HairSplitter(Qt::Horizontal, this);
    body->addWidget(m_kinds);
    body->addWidget(right);
    body->setStretchFactor(1, 1);
    body->setSizes({metrics::treeWidth, 800});
    return body;
}

void ChecksPane::connectAll()
{
    connect(&m_session, &GlossarySession::changed, this, &ChecksPane::runLater);
    connect(&m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (!m_answered)
            m_states->showError(sentence, {});
    });
    connect(&m_later, &QTimer::timeout, this, &ChecksPane::run);
    connect(m_busy, &BusyStrip::cancelRequested, this, [this] {
        m_ending.end();
        ++m_asked;
        m_busy->stop();
        core::Error error;
        error.code = core::ErrorCode::Cancelled;
        error.message = tr("The terms were not looked at to the end.");
        fail(error);
    });
    connect(m_states, &ViewStates::retryRequested, this, [this] {
        m_states->showLoading(tr("Looking at all terms…"));
        if (m_session.isReady())
            run();
        else
            m_session.refresh();
    });
    connect(m_kinds->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPane::showKind);
    connect(m_glossaries, &QComboBox::activated, this, [this] {
        m_glossary = m_glossaries->currentData().toString();
        emit placeWanted({glossaryaddress::View::Checks, {}, {}, m_glossary}, true);
        run();
    });
    connect(m_filter, &SearchField::textEdited, this, &ChecksPane::showKind);
    connect(m_filter, &SearchField::escaped, this, &ChecksPane::focusMain);
    connect(m_filter, &SearchField::moveRequested, this, &ChecksPane::focusMain);
    connect(m_choose, &QPushButton::clicked, this, &ChecksPane::chooseFixable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksPane::propose);
    connect(m_table, &QAbstractItemView::activated, this, &ChecksPane::openTerm);
    connect(m_clashes, &ClashView::termWanted, this, [this](const QString &key) {
        emit placeWanted({glossaryaddress::View::Browse, key}, true);
    });
    connect(m_clashes, &ClashView::proposed, m_step, &StepPanel::propose);
    connect(m_clashes, &ClashView::nothingProposed, this, [this] {
        if (showsClashes())
            m_step->showNone(tr("Choose what to do, and see here what would change."));
    });
}

void ChecksPane::setPlace(const glossaryaddress::Place &place)
{
    if (m_glossary == place.glossary)
        return;
    m_glossary = place.glossary;
    fillGlossaries();
    runLater();
}

void ChecksPane::fillGlossaries()
{
    m_glossaries->clear();
    m_glossaries->addItem(tr("All glossaries"), QString());
    if (m_session.isReady()) {
        for (const core::Glossary &glossary : m_session.lexicon().glossaries())
            m_glossaries->addItem(glossary.name, glossary.identities.value(0));
    }
    m_glossaries->setCurrentIndex(std::max(0, m_glossaries->findData(m_glossary)));
}

/// What nobody looks at is not worked out.
void ChecksPane::runLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void ChecksPane::showEvent(QShowEvent *event)
{
    GlossaryPane::showEvent(event);
    if (m_stale)
        run();
}

void ChecksPane::run()
{
    m_later.stop();
    m_ending.end();
    if (!m_session.isReady())
        return; // changed() follows
    m_ending = Ending();
    m_stale = false;
    m_answered = false;
    const quint64 asked = ++m_asked;
    fillGlossaries();
    m_busy->start(tr("Looking at all terms…"));
    m_session.service().targets().then(
        this, [this, asked](const core::Result<services::GlossaryReading::Targets> &targets) {
            if (asked != m_asked)
                return;
            if (targets)
                lint(*targets, asked);
            else
                fail(targets.error());
        });
}

void ChecksPane::lint(const services::GlossaryReading::Targets &targets, quint64 asked)
{
    const auto work = [lexicon = m_session.lexicon(), state = m_session.state(), targets,
                       glossary = m_glossary, now = QDateTime::currentDateTimeUtc(), ending = m_ending] {
        const auto ended = [&ending] { return ending.isEnded(); };
        Found found;
        found.findings = services::GlossaryReading::lint(
            lexicon, *targets, services::GlossaryReading::inReviewSince(state->changeSets), glossary, now,
            ended);
        if (ended())
            return found;
        found.clashes = glossary::wordClashes(lexicon);
        std::erase_if(found.clashes, [&](const glossary::WordClash &clash) {
            const auto isHere = [&](const glossary::WordClash::Meaning &meaning) {
                const glossary::EntryPtr entry = lexicon.find(meaning.term);
                return glossary.isEmpty() || (entry && entry->term.glossary == glossary);
            };
            return glossary::areToldApart(lexicon, clash)
                || std::none_of(clash.meanings.begin(), clash.meanings.end(), isHere);
        });
        return found;
    };
    services::elsewhere(work).then(this, [this, asked](const Found &found) {
        if (asked == m_asked)
            arrived(found);
    });
}

void ChecksPane::fail(const core::Error &error)
{
    m_busy->stop();
    m_stale = true;
    m_states->showError(error.message, error.detail);
    m_stack->setCurrentWidget(m_states);
}

void ChecksPane::arrived(Found found)
{
    m_busy->stop();
    m_answered = true;
    const QModelIndex kept = m_kinds->currentIndex();
    const bool first = !kept.isValid();
    const auto row = first ? LintKindModel::Row::All : m_kindModel->rowAt(kept.row());
    const auto kind = first ? std::nullopt : m_kindModel->kindAt(kept.row());
    const int at = m_table->currentIndex().row();
    m_kindModel->setCounts(found.findings, static_cast<int>(found.clashes.size()));
    m_model->setFindings(std::move(found.findings));
    m_clashes->setClashes(std::move(found.clashes));
    m_kinds->setCurrentIndex(m_kindModel->index(std::max(0, m_kindModel->rowOf(row, kind))));
    if (!m_wanted.isEmpty())
        chooseWanted();
    showKind();
    if (at > 0 && m_proxy->rowCount() > 0) // what was mended is gone: go on with the next one
        m_table->setCurrentIndex(m_proxy->index(std::min(at, m_proxy->rowCount() - 1), 0));
    emit answered();
}

bool ChecksPane::showsClashes() const
{
    const QModelIndex index = m_kinds->currentIndex();
    return index.isValid() && m_kindModel->rowAt(index.row()) == LintKindModel::Row::Clashes;
}

void ChecksPane::showKind()
{
    const QModelIndex index = m_kinds->currentIndex();
    const auto kind = index.isValid() ? m_kindModel->kindAt(index.row()) : std::nullopt;
    m_proxy->setText(m_filter->text());
    m_proxy->setKind(kind);
    m_clashes->setFilter(m_filter->text());
    m_stack->setCurrentWidget(showsClashes() ? static_cast<QWidget *>(m_clashes) : m_states);
    m_table->setColumnHidden(LintModel::KindSection, kind.has_value());
    if (showsClashes())
        m_advice->setText(tr("Domains or glossaries explain the same word differently."));
    else
        m_advice->setText(kind ? items::lintwords::advice(*kind) : QString());
    m_choose->setVisible(!showsClashes());
    showState();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    if (showsClashes())
        m_step->showNone(tr("Choose what to do, and see here what would change."));
    else
        propose();
}

void ChecksPane::showState()
{
    if (!m_answered)
        return;
    bool fixable = false;
    for (int row = 0; row < m_proxy->rowCount() && !fixable; ++row)
        fixable = m_proxy->index(row, 0).data(LintModel::CanFixRole).toBool();
    m_choose->setEnabled(fixable);
    if (m_proxy->rowCount() > 0) {
        m_states->showContent();
    } else if (m_model->rowCount() == 0) {
        EmptyState *state =
            m_states->showEmpty(tr("Nothing to complain about"),
                                tr("All terms are defined, related and linked as they should be."));
        connect(state->addAction(tr("Browse terms"), Icon::Glossary), &QPushButton::clicked, this,
                [this] { emit placeWanted({glossaryaddress::View::Browse}, true); });
    } else {
        EmptyState *state =
            m_states->showNoMatch(tr("No finding matches"), tr("Try other words, or look at all findings."));
        connect(state->addAction(tr("Show all findings")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_kinds->setCurrentIndex(m_kindModel->index(0));
            showKind();
        });
    }
}

/// What mends the chosen findings, worked out and shown below.
void ChecksPane::propose()
{
    if (showsClashes())
        return;
    std::vector<LintFinding> chosen;
    int byHand = 0;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const LintFinding &finding = m_model->finding(m_proxy->mapToSource(row).row());
        if (finding.canFix)
            chosen.push_back(finding);
        else
            ++byHand;
    }
    if (chosen.empty()) {
        m_step->showNone(byHand > 0 ? tr("This is mended by hand: Enter opens the term.")
                                    : tr("Choose findings, and see here what their fix would change."));
        return;
    }
    const glossary::Verb verb = verbOf(chosen);
    const QString text = tr("Fix %n finding(s)", nullptr, static_cast<int>(chosen.size()));
    m_step->propose(verb, text, [lexicon = m_session.lexicon(), chosen](const Ending &ending) {
        std::size_t begun = 0; // one question for each finding
        glossary::Fixes fixes = glossary::fixAll(lexicon, chosen, [&] {
            ending.tell(static_cast<int>(100 * begun++ / chosen.size()));
            return ending.isEnded();
        });
        return StepPanel::Step{std::move(fixes.changes), fixes.why};
    });
}

void ChecksPane::chooseFixable()
{
    QItemSelection chosen;
    const auto canFix = [this](int row) {
        return m_proxy->index(row, 0).data(LintModel::CanFixRole).toBool();
    };
    for (int row = 0; row < m_proxy->rowCount(); ++row) { // neighbours as one range: there may be thousands
        const int first = row;
        while (row < m_proxy->rowCount() && canFix(row))
            ++row;
        if (row > first)
            chosen.select(m_proxy->index(first, 0), m_proxy->index(row - 1, LintModel::SectionCount - 1));
    }
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChecksPane::openTerm(const QModelIndex &index)
{
    const QString key = index.data(LintModel::KeyRole).toString();
    if (!key.isEmpty())
        emit placeWanted({glossaryaddress::View::Browse, key}, true);
}

QJsonObject ChecksPane::saveState() const
{
    const QModelIndex index = m_kinds->currentIndex();
    QJsonObject state;
    if (index.isValid()) {
        state["row"_L1] = static_cast<int>(m_kindModel->rowAt(index.row()));
        if (const auto kind = m_kindModel->kindAt(index.row()))
            state["kind"_L1] = QString(glossary::toText(*kind));
    }
    state["filter"_L1] = m_filter->text();
    return state;
}

void ChecksPane::restoreState(const QJsonObject &state)
{
    m_filter->setText(state["filter"_L1].toString());
    if (state.contains("row"_L1))
        m_wanted = state;
    if (m_answered)
        chooseWanted();
}

/// What was on view when the window was closed; once.
void ChecksPane::chooseWanted()
{
    const auto row = static_cast<LintKindModel::Row>(std::clamp(m_wanted["row"_L1].toInt(), 0, 2));
    const QString name = m_wanted["kind"_L1].toString();
    m_wanted = {};
    int found = row == LintKindModel::Row::Kind ? -1 : m_kindModel->rowOf(row);
    for (int i = 0; i < m_kindModel->rowCount() && found < 0; ++i) {
        const auto kind = m_kindModel->kindAt(i);
        found = kind && glossary::toText(*kind) == name ? i : -1;
    }
    if (found >= 0)
        m_kinds->setCurrentIndex(m_kindModel->index(found));
}

bool ChecksPane::find()
{
    m_filter->focusText();
    return true;
}

void ChecksPane::focusMain()
{
    QWidget *main = showsClashes() ? static_cast<QWidget *>(m_clashes->list()) : m_table;
    main->setFocus(Qt::OtherFocusReason);
    if (!showsClashes() && !m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
}

} // namespace meshbook::views
