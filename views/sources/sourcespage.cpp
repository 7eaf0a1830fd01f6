// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcespage.h"

#include "items/issuemodel.h"
#include "items/sourcemodel.h"
#include "services/catalogservice.h"
#include "services/syncservice.h"
#include "views/sources/sourcedelegate.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::IssueModel;
using items::SourceModel;

namespace {

constexpr int shownIssues = 5'000; // the list is for reading; the command line gives all
constexpr int nameWidth = 360;
constexpr int numberWidth = 84;
constexpr int syncedWidth = 190;
constexpr int filterWidth = 220;

QTableView *makeTable(const QString &name)
{
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

} // namespace

SourcesPage::SourcesPage(services::CatalogService &catalog, services::SyncService &sync, QWidget *parent)
    : Page(parent)
    , m_catalog(catalog)
    , m_sync(sync)
    , m_sources(new SourceModel(this))
    , m_issues(new IssueModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *split = new HairSplitter(Qt::Vertical);
    split->setObjectName(u"sources.split"_s);
    split->addWidget(makeSources());
    split->addWidget(makeIssues());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    m_states = new ViewStates(split);
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryRequested, this, &SourcesPage::reload);
    connectServices();
    reload();
}

QUrl SourcesPage::pageUri()
{
    return QUrl(u"meshbook:sources"_s);
}

QString SourcesPage::railItem() const
{
    return u"sources"_s;
}

void SourcesPage::focusMain()
{
    m_sourceView->setFocus(Qt::OtherFocusReason);
}

QWidget *SourcesPage::makeSources()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ToolStrip(true);
    auto *folder = new Button(tr("Add Folder…"), Button::Role::Secondary, Icon::Folder);
    auto *repository = new Button(tr("Add Repository…"), Button::Role::Secondary, Icon::GitBranch);
    m_remove = new Button(tr("Remove"), Button::Role::Plain, Icon::Trash);
    m_syncOne = new Button(tr("Sync"), Button::Role::Secondary, Icon::Sync);
    auto *all = new Button(tr("Sync All"), Button::Role::Primary, Icon::Sync);
    strip->addWidget(folder);
    strip->addWidget(repository);
    strip->addStretch();
    strip->addWidget(m_remove);
    strip->addWidget(m_syncOne);
    strip->addWidget(all);
    layout->addWidget(strip);
    m_message = new InlineMessage(Tone::Breach, {});
    m_message->hide();
    layout->addWidget(m_message);
    m_sourceView = makeTable(tr("Sources"));
    m_sourceView->setModel(m_sources);
    m_sourceView->setItemDelegate(new SourceDelegate(m_sourceView));
    m_sourceView->setColumnWidth(SourceModel::Name, nameWidth);
    m_sourceView->setColumnWidth(SourceModel::Files, numberWidth);
    m_sourceView->setColumnWidth(SourceModel::Things, numberWidth);
    m_sourceView->setColumnWidth(SourceModel::Issues, 2 * numberWidth);
    m_sourceView->horizontalHeader()->setSectionResizeMode(SourceModel::Name, QHeaderView::Stretch);
    m_sourceView->horizontalHeader()->setStretchLastSection(false);
    m_sourceView->setColumnWidth(SourceModel::Synced, syncedWidth);
    layout->addWidget(m_sourceView);
    connect(folder, &QPushButton::clicked, this, &SourcesPage::addFolderRequested);
    connect(repository, &QPushButton::clicked, this, &SourcesPage::addRepositoryRequested);
    connect(all, &QPushButton::clicked, &m_sync, &services::SyncService::syncAll);
    connect(m_syncOne, &QPushButton::clicked, this, [this] { m_sync.sync(selectedUid()); });
    connect(m_remove, &QPushButton::clicked, this, &SourcesPage::removeSelected);
    connect(m_sourceView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SourcesPage::showSelection);
    return pane;
}

QWidget *SourcesPage::makeIssues()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ToolStrip;
    m_issueTitle = new TextLabel(tr("Issues"), TextRole::Section, Ink::Text);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter issues"));
    filter->setAccessibleName(tr("Filter issues"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(filterWidth);
    strip->addWidget(m_issueTitle);
    strip->addStretch();
    strip->addWidget(filter);
    layout->addWidget(strip);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_issues);
    proxy->setFilterRole(IssueModel::FilterRole);
    proxy->setFilterKeyColumn(0);
    proxy->setSortRole(IssueModel::SortRole);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_issueView = makeTable(tr("Issues"));
    m_issueView->setModel(proxy);
    m_issueView->setItemDelegate(new IssueDelegate(m_issueView));
    m_issueView->setColumnWidth(IssueModel::SeveritySection, 100);
    m_issueView->setColumnWidth(IssueModel::PlaceSection, 320);
    m_issueView->setColumnWidth(IssueModel::MessageSection, 420);
    m_issueView->setColumnWidth(IssueModel::CodeSection, 150);
    m_issueView->setSortingEnabled(true);
    m_issueView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_issueView->setToolTip(tr("Enter or double click opens the file there"));
    m_issueStates = new ViewStates(m_issueView);
    layout->addWidget(m_issueStates, 1);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QLineEdit::textChanged, this, [this, proxy](const QString &text) {
        if (proxy->rowCount() == 0 && !text.isEmpty())
            m_issueStates->showNoMatch(tr("No issue matches"), tr("No issue contains \"%1\".").arg(text));
        else if (m_issues->rowCount() > 0)
            m_issueStates->showContent();
    });
    connect(m_issueView, &QTableView::activated, this, &SourcesPage::openIssue);
    connect(m_issueStates, &ViewStates::retryRequested, this, &SourcesPage::loadIssues);
    return pane;
}

void SourcesPage::connectServices()
{
    connect(&m_sync, &services::SyncService::sourcesChanged, this, &SourcesPage::reload);
    connect(&m_sync, &services::SyncService::progress, m_sources, &SourceModel::setProgress);
    connect(&m_catalog, &services::CatalogService::changed, this, &SourcesPage::reload);
    connect(&m_sync, &services::SyncService::finished, this,
            [this](const core::SourceReport &report) { m_sources->setRunning(report.source.uid, false); });
}

void SourcesPage::reload()
{
    m_catalog.sources().then(this, [this](const core::Result<std::vector<core::SourceState>> &states) {
        const auto sources = m_sync.sources();
        if (!states || !sources) {
            const core::Error &error = states ? sources.error() : states.error();
            m_states->showError(error.message, error.detail);
            return;
        }
        if (sources->empty()) {
            EmptyState *empty = m_states->showEmpty(
                tr("No sources yet"),
                tr("Add a folder or Git repository with contracts, dbt artifacts, lineage "
                   "events or glossaries, or look around in the sample mesh."));
            connect(empty->addAction(tr("Add Folder…"), Icon::Folder), &QPushButton::clicked, this,
                    &SourcesPage::addFolderRequested);
            connect(empty->addAction(tr("Add Repository…"), Icon::GitBranch), &QPushButton::clicked, this,
                    &SourcesPage::addRepositoryRequested);
            connect(empty->addAction(tr("Open Sample"), Icon::Product), &QPushButton::clicked, this,
                    &SourcesPage::addSampleRequested);
            return;
        }
        m_sources->setSources(*sources, *states);
        for (const core::Source &source : *sources)
            m_sources->setRunning(source.uid, m_sync.isSyncing(source.uid));
        m_states->showContent();
        showSelection();
    });
}

QString SourcesPage::selectedUid() const
{
    const QModelIndexList rows = m_sourceView->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(SourceModel::UidRole).toString();
}

void SourcesPage::showSelection()
{
    const QString uid = selectedUid();
    m_syncOne->setEnabled(!uid.isEmpty());
    m_remove->setEnabled(!uid.isEmpty());
    const core::SourceState *state = m_sources->at(m_sources->rowOf(uid));
    const bool failed = state != nullptr && state->state == "failed"_L1;
    if (failed)
        m_message->setMessage(Tone::Breach, state->message);
    m_message->setVisible(failed);
    loadIssues();
}

void SourcesPage::loadIssues()
{
    const QString uid = selectedUid();
    const core::SourceState *state = m_sources->at(m_sources->rowOf(uid));
    const QString name = state != nullptr ? state->name : QString();
    m_catalog.issues(uid.isEmpty() ? QString() : uid, shownIssues, 0)
        .then(this, [this, name](const core::Result<std::vector<core::FileIssue>> &issues) {
            if (!issues) {
                m_issueStates->showError(issues.error().message, issues.error().detail);
                return;
            }
            const QString count = QLocale().toString(static_cast<qlonglong>(issues->size()));
            m_issueTitle->setText(name.isEmpty() ? tr("Issues · %1").arg(count)
                                                 : tr("Issues of %1 · %2").arg(name, count));
            m_issues->setIssues(*issues);
            if (issues->empty())
                m_issueStates->showEmpty(tr("Nothing to complain about"),
                                         tr("Every file of this source could be read as it is."));
            else
                m_issueStates->showContent();
        });
}

void SourcesPage::removeSelected()
{
    const core::SourceState *state = m_sources->at(m_sources->rowOf(selectedUid()));
    if (state == nullptr)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove this source?"),
                                tr("\"%1\" and what only it says leave the catalog. Its files are not "
                                   "touched, and it can be added again.")
                                    .arg(state->name),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QAbstractButton *go = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, go, uid = state->uid](const QAbstractButton *pressed) {
                if (pressed != go)
                    return;
                if (const core::Result<> removed = m_sync.remove(uid); !removed) {
                    m_message->setMessage(Tone::Breach, removed.error().message);
                    m_message->show();
                }
            });
    box->open();
}

void SourcesPage::openIssue(const QModelIndex &index)
{
    const QString path = index.data(IssueModel::FilePathRole).toString();
    if (path.isEmpty())
        return;
    QUrl uri;
    uri.setScheme(u"meshbook-file"_s);
    uri.setPath(index.data(IssueModel::SourceUidRole).toString() + u'/' + path);
    if (const int line = index.data(IssueModel::LineRole).toInt(); line > 0)
        uri.setFragment(QString::number(line));
    emit navigateRequested(uri, OpenIn::NewTab);
}

} // namespace meshbook::views
