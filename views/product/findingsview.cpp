// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/findingsview.h"

#include "items/momenttext.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/emptystate.h"
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

namespace {

enum Which { Open, Waived, WhichCount };

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsView::tr("Error");
    case Severity::Warning:
        return FindingsView::tr("Warning");
    case Severity::Info:
        break;
    }
    return FindingsView::tr("Hint");
}

QString placeOf(const Finding &finding)
{
    return finding.element.isEmpty() ? finding.name : QString(finding.name + u'.' + finding.element);
}

QString waiverText(const Finding &finding)
{
    return FindingsView::tr("until %1 by %2: %3")
        .arg(QLocale().toString(finding.waiver->until, QLocale::ShortFormat), finding.waiver->approver,
             finding.waiver->reason);
}

} // namespace

FindingsView::FindingsView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_which(new SegmentedControl(tr("Findings shown"), this))
    , m_summary(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter findings"), this))
    , m_table(new ReportTable(tr("Findings of policies"), tr("No policy finds anything here"), this))
    , m_states(new ViewStates(m_table, this))
{
    m_which->setSegments({tr("Open"), tr("Waived")});
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(260);
    auto *strip = new ToolStrip(false, this);
    strip->addWidget(m_which);
    strip->addWidget(m_summary);
    strip->addStretch();
    strip->addWidget(m_filter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_states, 1);
    connect(m_which, &SegmentedControl::currentChanged, this, &FindingsView::showRows);
    connect(m_filter, &SearchField::textEdited, m_table, &ReportTable::setFilter);
    connect(m_filter, &SearchField::moveRequested, m_table, &ReportTable::focusTable);
    connect(m_filter, &SearchField::escaped, m_table, &ReportTable::focusTable);
    connect(m_table, &ReportTable::navigateRequested, this,
            [this](const QUrl &uri, OpenIn openIn) { m_context->follow(uri, openIn); });
    connect(m_states, &ViewStates::retryRequested, this, &FindingsView::ask);
    connect(m_context->governance, &GovernanceService::changed, this, &FindingsView::ask);
    ask();
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
            tr("Held against %n standard(s).", nullptr, static_cast<int>(answer->policies.size())));
        m_states->showContent();
        showRows();
    }
    m_answered = true;
    emit answered();
}

void FindingsView::showRows()
{
    const bool waived = m_which->current() == Waived;
    std::vector<items::ReportRow> rows;
    for (const Finding &finding : m_findings) {
        if (finding.waiver.has_value() != waived)
            continue;
        items::ReportRow row;
        row.cells = {placeOf(finding),
                     word(finding.severity),
                     finding.title,
                     finding.message,
                     waived ? waiverText(finding) : finding.remedy,
                     finding.firstSeen.isValid() ? items::momentText(finding.firstSeen) : QString()};
        if (const auto uri = core::Uri::parse(finding.subject))
            row.uri = *uri;
        row.sortKeys = {{}, -static_cast<int>(finding.severity), {}, {}, {}, finding.firstSeen};
        rows.push_back(std::move(row));
    }
    m_table->setRows({tr("Found on"), tr("Severity"), tr("Standard"), tr("What is found"),
                      waived ? tr("Waived") : tr("What to do"), tr("Since")},
                     {180, 76, 180, 250, -1, 148}, std::move(rows));
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
