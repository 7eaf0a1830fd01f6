// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/findingsview.h"

#include "items/momenttext.h"
#include "items/policywords.h"
#include "views/governance/findingactions.h"
#include "views/governance/sourcefiles.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/button.h"
#include "views/widgets/charts.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Severity;
using governance::Finding;
using services::GovernanceService;
namespace policywords = items::policywords;

namespace {

enum Which { Open, Waived, WhichCount };

} // namespace

FindingsView::FindingsView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_files(new SourceFiles(*context->catalog, this))
    , m_actions(new FindingActions(*context->governance, *m_files, {}, this))
    , m_which(new SegmentedControl(tr("Findings shown"), this))
    , m_summary(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_trend(new Sparkline(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter findings"), this))
    , m_waive(new Button(tr("Waive…"), Button::Role::Secondary, Icon::Pause, this))
    , m_takeBack(new Button(tr("Take back"), Button::Role::Secondary, Icon::Undo, this))
    , m_fix(new Button(tr("Fix…"), Button::Role::Secondary, Icon::Edit, this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_table(new ReportTable(tr("Findings of policies"), tr("No policy finds anything here"), this))
    , m_states(new ViewStates(m_table, this))
{
    m_message->hide();
    m_message->setDismissible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_message);
    layout->addWidget(m_states, 1);
    connect(m_which, &SegmentedControl::currentChanged, this, &FindingsView::showRows);
    connect(m_filter, &SearchField::textEdited, m_table, &ReportTable::setFilter);
    connect(m_filter, &SearchField::moveRequested, m_table, &ReportTable::focusTable);
    connect(m_filter, &SearchField::escaped, m_table, &ReportTable::focusTable);
    connect(m_table, &ReportTable::navigateRequested, this,
            [this](const QUrl &uri, OpenIn openIn) { m_context->follow(uri, openIn); });
    connect(m_table, &ReportTable::choiceChanged, this, &FindingsView::showActions);
    connect(m_waive, &QPushButton::clicked, this, [this] { m_actions->waive(chosen()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_actions->takeBack(chosen()); });
    connect(m_fix, &QPushButton::clicked, this, [this] { m_actions->fix(chosen()); });
    connect(m_actions, &FindingActions::told, this, &FindingsView::tell);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(m_states, &ViewStates::retryRequested, this, &FindingsView::ask);
    connect(m_context->governance, &GovernanceService::changed, this, &FindingsView::ask);
    showActions();
    ask();
}

QWidget *FindingsView::makeStrip()
{
    m_which->setSegments({tr("Open"), tr("Waived")});
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(260);
    m_trend->hide();
    auto *strip = new ToolStrip(false, this);
    strip->addWidget(m_which);
    strip->addWidget(m_summary);
    strip->addWidget(m_trend);
    strip->addStretch();
    for (Button *button : {m_waive, m_takeBack, m_fix}) {
        button->setCompact(true);
        strip->addWidget(button);
    }
    strip->addWidget(m_filter, 1);
    return strip;
}

FindingsView::~FindingsView()
{
    m_question.cancel();
}

void FindingsView::ask()
{
    m_question.cancel();
    if (!m_answered)
        m_states->showLoading(tr("Running the policies…"));
    m_question = m_context->governance->ofThing(m_context->dossier.line.uri);
    m_question.then(this,
                    [this](const core::Result<GovernanceService::OfThing> &answer) { arrived(answer); });
}

void FindingsView::arrived(const core::Result<GovernanceService::OfThing> &answer)
{
    if (!answer) {
        if (answer.error().code == core::ErrorCode::Cancelled)
            return;
        m_states->showError(tr("The policies could not be run."), answer.error().message);
    } else {
        m_findings = answer->own;
        m_findings.insert(m_findings.end(), answer->ofParts.begin(), answer->ofParts.end());
        std::stable_sort(m_findings.begin(), m_findings.end(), governance::comesBefore);
        const auto waived = std::count_if(m_findings.begin(), m_findings.end(),
                                          [](const Finding &each) { return each.waiver.has_value(); });
        const QLocale locale;
        m_which->setSegments({tr("Open %1").arg(locale.toString(qint64(m_findings.size()) - waived)),
                              tr("Waived %1").arg(locale.toString(qint64(waived)))});
        m_summary->setText(
            tr("Held against %n policies", nullptr, static_cast<int>(answer->policies.size())));
        m_states->showContent();
        showRows();
        askTrend();
    }
    m_answered = true;
    emit answered();
}

void FindingsView::showRows()
{
    const bool waived = m_which->current() == Waived;
    std::vector<items::ReportRow> rows;
    m_shown.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = m_findings[i];
        if (finding.waiver.has_value() != waived)
            continue;
        items::ReportRow row;
        row.cells = {policywords::subject(finding),
                     policywords::severity(finding.severity),
                     finding.title,
                     items::withReadableMoments(finding.message),
                     waived ? policywords::waiver(*finding.waiver) : finding.remedy,
                     finding.firstSeen.isValid() ? items::momentText(finding.firstSeen) : QString()};
        if (const auto uri = core::Uri::parse(finding.subject))
            row.uri = *uri;
        row.sortKeys = {{}, -static_cast<int>(finding.severity), {}, {}, {}, finding.firstSeen};
        rows.push_back(std::move(row));
        m_shown.push_back(i);
    }
    m_table->setRows({tr("Found on"), tr("Severity"), tr("Policy"), tr("What is found"),
                      waived ? tr("Waived") : tr("What to do"), tr("Since")},
                     {-1, 76, -1, -1, -1, 148}, std::move(rows));
    showActions();
}

std::vector<Finding> FindingsView::chosen() const
{
    std::vector<Finding> findings;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows) {
        if (static_cast<std::size_t>(row) < m_shown.size())
            findings.push_back(m_findings[m_shown[static_cast<std::size_t>(row)]]);
    }
    return findings;
}

void FindingsView::showActions()
{
    const std::vector<Finding> findings = chosen();
    const bool waived = m_which->current() == Waived;
    const QString why = m_actions->whyNot();
    m_waive->setVisible(!waived);
    m_fix->setVisible(!waived);
    m_takeBack->setVisible(waived);
    m_waive->setEnabled(why.isEmpty() && FindingActions::canWaive(findings));
    m_takeBack->setEnabled(why.isEmpty() && FindingActions::canTakeBack(findings));
    m_fix->setEnabled(FindingActions::canFix(findings));
    for (Button *button : {m_waive, m_takeBack, m_fix})
        button->setToolTip(button->isEnabled()                     ? QString()
                               : !why.isEmpty() && button != m_fix ? why
                               : findings.empty()                  ? tr("Choose findings first.")
                                                  : tr("This cannot be done with what is chosen."));
}

void FindingsView::tell(const QString &sentence, bool good)
{
    m_message->setMessage(good ? Tone::Ok : Tone::Breach, sentence);
    m_message->show();
}

/// Checks know a course of products only.
void FindingsView::askTrend()
{
    const core::Uri &uri = m_context->dossier.line.uri;
    if (uri.kind != core::EntityKind::Product)
        return;
    m_context->governance->trend({governance::TrendOf::What::Product, uri.toString()})
        .then(this, [this](const core::Result<std::vector<governance::TrendPoint>> &points) {
            if (points)
                showTrend(*points);
        });
}

void FindingsView::showTrend(const std::vector<governance::TrendPoint> &points)
{
    m_trend->setVisible(points.size() > 1);
    if (points.size() < 2)
        return;
    SparkValues values;
    for (const governance::TrendPoint &point : points)
        values.append(double(point.findings));
    const QString words = tr("%n finding(s) on %1", nullptr, static_cast<int>(points.front().findings))
                              .arg(items::momentText(points.front().at))
        + u", "_s + tr("now %n", nullptr, static_cast<int>(points.back().findings));
    m_trend->setValues(values, words);
    m_trend->setToolTip(words);
}

QJsonObject FindingsView::saveMemory() const
{
    return {{u"which"_s, m_which->current()}, {u"filter"_s, m_filter->text()}};
}

void FindingsView::restoreMemory(const QJsonObject &memory)
{
    m_which->setCurrent(std::clamp(memory.value(u"which"_s).toInt(), 0, WhichCount - 1));
    m_filter->setText(memory.value(u"filter"_s).toString());
    m_table->setFilter(m_filter->text());
}

TrustFigure findingsFigure(const GovernanceService::OfThing &found)
{
    qint64 open = 0;
    qint64 errors = 0;
    for (const auto *list : {&found.own, &found.ofParts}) {
        for (const Finding &finding : *list) {
            if (finding.waiver)
                continue;
            ++open;
            errors += finding.severity == Severity::Error ? 1 : 0;
        }
    }
    const QLocale locale;
    TrustFigure figure;
    figure.id = u"findings"_s;
    figure.caption = FindingsView::tr("Policy findings");
    figure.figure = locale.toString(open);
    figure.state = errors > 0 ? State::Breach : open > 0 ? State::Warning : State::Ok;
    figure.promise = errors > 0 ? FindingsView::tr("%n error(s)", nullptr, static_cast<int>(errors))
        : open > 0              ? FindingsView::tr("no errors")
                                : FindingsView::tr("none");
    return figure;
}

} // namespace meshbook::views
