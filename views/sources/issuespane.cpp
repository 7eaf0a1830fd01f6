// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/issuespane.h"

#include "items/issuemodel.h"
#include "services/catalogservice.h"
#include "views/code/codepage.h"
#include "views/sources/issuefilter.h"
#include "views/sources/sourcedelegate.h"
#include "views/sources/sourcetable.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::IssueModel;

namespace {

constexpr int shownIssues = 5'000; // the list is for reading; the command line gives all
constexpr std::array severities{core::Severity::Error, core::Severity::Warning, core::Severity::Info};

} // namespace

IssuesPane::IssuesPane(services::CatalogService &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new IssueModel(this))
    , m_proxy(new IssueFilter(this))
    , m_table(makeSourceTable(tr("Issues"), this))
    , m_states(new ViewStates(m_table, this))
    , m_title(new TextLabel(tr("Issues"), TextRole::Section, Ink::Text, this))
    , m_severity(new SegmentedControl(tr("Severity"), this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter issues"), this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_states, 1);
    connect(m_states, &ViewStates::retryRequested, this, &IssuesPane::load);
}

QWidget *IssuesPane::makeStrip()
{
    auto *strip = new ToolStrip(true, this);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(220);
    strip->addWidget(m_title);
    strip->addStretch();
    strip->addWidget(m_severity);
    strip->addWidget(m_filter);
    connect(m_filter, &SearchField::textEdited, this, &IssuesPane::filterChanged);
    connect(m_filter, &SearchField::moveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &SearchField::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_severity, &SegmentedControl::currentChanged, this, &IssuesPane::filterChanged);
    showSeverities();
    return strip;
}

void IssuesPane::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    tablecopy::install(m_table);
    m_table->setItemDelegate(new IssueDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(IssueModel::MessageSection, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    headings::setWidth(m_table->horizontalHeader(), IssueModel::SeveritySection, 92);
    headings::setWidth(m_table->horizontalHeader(), IssueModel::PlaceSection, 300);
    headings::setWidth(m_table->horizontalHeader(), IssueModel::CodeSection, 150);
    headings::setWidth(m_table->horizontalHeader(), IssueModel::SourceSection, 130);
    connect(m_table, &QTableView::activated, this, &IssuesPane::openIssue);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == IssueModel::PlaceSection) // a link, as everywhere
            openIssue(index);
    });
}

void IssuesPane::show(const QString &uid, const QString &name, qint64 total)
{
    m_uid = uid;
    m_name = name;
    m_total = total;
    QHeaderView *header = m_table->horizontalHeader();
    TableLayout::lift(header);
    m_table->setColumnHidden(IssueModel::SourceSection, !uid.isNull());
    TableLayout::install(header, uid.isNull() ? u"issues"_s : u"issues of a source"_s);
    load();
}

void IssuesPane::load()
{
    const quint64 asked = ++m_asked;
    m_catalog.issues(m_uid, shownIssues, 0)
        .then(this, [this, asked](const core::Result<std::vector<core::FileIssue>> &issues) {
            if (asked == m_asked)
                arrived(issues);
        });
}

void IssuesPane::arrived(const core::Result<std::vector<core::FileIssue>> &issues)
{
    if (!issues) {
        m_states->showError(issues.error().message, issues.error().detail);
        return;
    }
    const QLocale locale;
    const auto listed = static_cast<qint64>(issues->size());
    const QString count = listed < m_total
        ? tr("first %1 of %2").arg(locale.toString(listed), locale.toString(m_total))
        : locale.toString(listed);
    m_title->setText(m_name.isEmpty() ? tr("Issues · %1").arg(count)
                                      : tr("Issues of %1 · %2").arg(m_name, count));
    m_model->setIssues(*issues);
    showSeverities();
    filterChanged();
}

void IssuesPane::showSeverities()
{
    std::array<int, severities.size()> counts{};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto found =
            std::find(severities.begin(), severities.end(), m_model->issue(row).issue.severity);
        if (found != severities.end())
            ++counts[static_cast<size_t>(found - severities.begin())];
    }
    const QLocale locale;
    m_severity->setSegments({tr("All"), tr("Errors %1").arg(locale.toString(counts[0])),
                             tr("Warnings %1").arg(locale.toString(counts[1])),
                             tr("Notes %1").arg(locale.toString(counts[2]))});
}

void IssuesPane::filterChanged()
{
    const int chosen = m_severity->current();
    m_proxy->setText(m_filter->text());
    m_proxy->setSeverity(chosen > 0 ? std::optional(severities[static_cast<size_t>(chosen - 1)])
                                    : std::nullopt);
    if (m_proxy->rowCount() > 0) {
        m_states->showContent();
    } else if (m_model->rowCount() == 0) {
        m_states->showEmpty(tr("Nothing to complain about"), tr("Every file could be read as it is."));
    } else {
        EmptyState *state =
            m_states->showNoMatch(tr("No issue matches"), tr("Try other words, or look at all severities."));
        connect(state->addAction(tr("Show all issues")), &QPushButton::clicked, this, [this] {
            m_filter->setText({});
            m_severity->setCurrent(0);
            filterChanged();
        });
    }
}

void IssuesPane::openIssue(const QModelIndex &index)
{
    const QString path = index.data(IssueModel::FilePathRole).toString();
    if (path.isEmpty())
        return; // about the source as a whole
    emit openRequested(CodePage::fileUri(index.data(IssueModel::SourceUidRole).toString(), path,
                                         index.data(IssueModel::LineRole).toInt()),
                       OpenIn::NewTab);
}

void IssuesPane::focusFilter()
{
    m_filter->focusText();
}

} // namespace meshbook::views
