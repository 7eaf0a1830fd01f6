// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcespage.h"

#include "items/sourcemodel.h"
#include "services/catalogservice.h"
#include "services/syncservice.h"
#include "views/sources/issuespane.h"
#include "views/sources/removedsourcesdialog.h"
#include "views/sources/sourcedelegate.h"
#include "views/sources/sourcetable.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::SourceModel;

namespace {

constexpr int numberWidth = 76;
constexpr int issuesWidth = 190;
constexpr int syncedWidth = 200;
constexpr int mostRowsAtFirst = 6; ///< of the sources table, before a person moves the divider

} // namespace

SourcesPage::SourcesPage(services::CatalogService &catalog, services::SyncService &sync, QWidget *parent)
    : Page(parent)
    , m_catalog(catalog)
    , m_sync(sync)
    , m_model(new SourceModel(this))
    , m_split(new HairSplitter(Qt::Vertical))
    , m_table(makeSourceTable(tr("Sources"), this))
    , m_issues(new IssuesPane(catalog, this))
    , m_states(new ViewStates(m_split))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_split->setObjectName(u"sources.split"_s);
    m_split->addWidget(makeSources());
    m_split->addWidget(m_issues);
    m_split->setStretchFactor(1, 1);
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryRequested, this, &SourcesPage::reload);
    connect(m_issues, &IssuesPane::openRequested, this, &Page::navigateRequested);
    connectServices();
    m_states->showLoading(tr("Reading the catalog…"));
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
    m_table->setFocus(Qt::OtherFocusReason);
}

bool SourcesPage::findInPage()
{
    m_issues->focusFilter();
    return true;
}

QJsonObject SourcesPage::saveState() const
{
    return {{u"source"_s, selectedUid()}};
}

void SourcesPage::restoreState(const QJsonObject &state)
{
    m_wanted = state.value("source"_L1).toString();
    choose();
}

void SourcesPage::choose()
{
    if (const int row = m_model->rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_table->selectRow(row);
    } else if (m_model->rowCount() == 1 && selectedUid().isEmpty()) {
        m_table->selectRow(0);
    }
}

QWidget *SourcesPage::makeSources()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    m_message = new InlineMessage(Tone::Breach, {});
    m_message->setDismissible(true);
    m_message->hide();
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    layout->addWidget(m_message);
    buildTable();
    layout->addWidget(m_table, 1);
    return pane;
}

QWidget *SourcesPage::makeStrip()
{
    auto *strip = new ToolStrip(true);
    m_strip = strip;
    auto *folder = new Button(tr("Add Folder…"), Button::Role::Secondary, Icon::Folder);
    auto *repository = new Button(tr("Add Repository…"), Button::Role::Secondary, Icon::GitBranch);
    m_totals = new TextLabel({}, TextRole::Caption, Ink::Text3);
    m_removed = new Button(tr("Recently Removed…"), Button::Role::Plain, Icon::History);
    m_removed->hide();
    m_remove = new Button(tr("Remove…"), Button::Role::Plain, Icon::Trash);
    m_syncOne = new Button(tr("Sync"), Button::Role::Secondary, Icon::Sync);
    auto *all = new Button(tr("Sync All"), Button::Role::Primary, Icon::Sync);
    strip->addWidget(folder);
    strip->addWidget(repository);
    strip->addWidget(m_totals);
    strip->addStretch();
    strip->addWidget(m_removed);
    strip->addWidget(m_remove);
    strip->addWidget(m_syncOne);
    strip->addWidget(all);
    connect(folder, &QPushButton::clicked, this, &SourcesPage::addFolderRequested);
    connect(repository, &QPushButton::clicked, this, &SourcesPage::addRepositoryRequested);
    connect(all, &QPushButton::clicked, &m_sync, &services::SyncService::syncAll);
    connect(m_syncOne, &QPushButton::clicked, this, &SourcesPage::syncOrCancel);
    connect(m_removed, &QPushButton::clicked, this, &SourcesPage::showRemoved);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPage::removeSelected);
    return strip;
}

void SourcesPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SourceDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(SourceDelegate::rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(SourceModel::Name, QHeaderView::Stretch);
    headings::setWidth(m_table->horizontalHeader(), SourceModel::Files, numberWidth);
    headings::setWidth(m_table->horizontalHeader(), SourceModel::Things, numberWidth);
    headings::setWidth(m_table->horizontalHeader(), SourceModel::Issues, issuesWidth);
    headings::setWidth(m_table->horizontalHeader(), SourceModel::Synced, syncedWidth);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SourcesPage::showMenu);
    connect(m_table, &QTableView::activated, this, &SourcesPage::syncOrCancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SourcesPage::showSelection);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SourcesPage::removeSelected);
}

void SourcesPage::connectServices()
{
    connect(&m_sync, &services::SyncService::sourcesChanged, this, &SourcesPage::reload);
    connect(&m_sync, &services::SyncService::progress, m_model, &SourceModel::setProgress);
    connect(&m_catalog, &services::CatalogService::changed, this, &SourcesPage::reload);
    connect(&m_sync, &services::SyncService::finished, this, [this](const core::SourceReport &report) {
        m_model->setRunning(report.source.uid, false);
        showSelection();
    });
}

void SourcesPage::reload()
{
    const quint64 asked = ++m_asked; // an older answer may overtake a newer one
    m_catalog.sources().then(this, [this, asked](const core::Result<std::vector<core::SourceState>> &states) {
        if (asked == m_asked)
            arrived(m_sync.sources(), states);
    });
}

void SourcesPage::arrived(const core::Result<std::vector<core::Source>> &sources,
                          const core::Result<std::vector<core::SourceState>> &states)
{
    if (!states || !sources) {
        const core::Error &error = states ? sources.error() : states.error();
        m_states->showError(error.message, error.detail);
        return;
    }
    m_model->setSources(*sources, *states);
    for (const core::Source &source : *sources) {
        const bool running = m_sync.isSyncing(source.uid);
        if (running != isRunning(source.uid))
            m_model->setRunning(source.uid, running);
    }
    const auto removed = m_sync.removedSources();
    const bool anyRemoved = removed && !removed->empty();
    m_removed->setVisible(anyRemoved);
    if (sources->empty()) {
        showEmpty(anyRemoved);
        return;
    }
    qint64 files = 0;
    qint64 things = 0;
    for (const core::SourceState &state : *states) {
        files += state.filesRead;
        things += state.things;
    }
    const QLocale locale;
    m_totals->setText(tr("%n source(s) · %1 files · %2 things", nullptr, static_cast<int>(sources->size()))
                          .arg(locale.toString(files), locale.toString(things)));
    m_states->showContent();
    fitTable();
    choose();
    showSelection();
}

void SourcesPage::showEmpty(bool anyRemoved)
{
    if (m_states->shown() == ViewStates::Shown::Empty && m_offersRemoved == anyRemoved)
        return;
    m_offersRemoved = anyRemoved;
    EmptyState *empty =
        m_states->showEmpty(tr("No sources yet"),
                            tr("Add a folder or Git repository with contracts, dbt artifacts, lineage "
                               "events or glossaries, or look around in the sample mesh."));
    connect(empty->addAction(tr("Add Folder…"), Icon::Folder), &QPushButton::clicked, this,
            &SourcesPage::addFolderRequested);
    connect(empty->addAction(tr("Add Repository…"), Icon::GitBranch), &QPushButton::clicked, this,
            &SourcesPage::addRepositoryRequested);
    if (anyRemoved) {
        connect(empty->addAction(tr("Recently Removed…"), Icon::History), &QPushButton::clicked, this,
                &SourcesPage::showRemoved);
        return;
    }
    connect(empty->addAction(tr("Open Sample"), Icon::Product), &QPushButton::clicked, this,
            &SourcesPage::addSampleRequested);
}

/// The table takes what its rows need, at first; a divider that was moved once stays where it is.
void SourcesPage::fitTable()
{
    if (m_fitted || m_split->property("remembered").toBool() || m_split->height() <= 0)
        return;
    m_fitted = true;
    const int rows = std::min(m_model->rowCount(), mostRowsAtFirst);
    const int above = m_strip->sizeHint().height() + m_table->horizontalHeader()->sizeHint().height();
    const int wanted = above + rows * SourceDelegate::rowHeight() + SourceDelegate::rowHeight() / 2;
    m_split->setSizes({wanted, std::max(1, m_split->height() - wanted)});
}

QString SourcesPage::selectedUid() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(SourceModel::UidRole).toString();
}

bool SourcesPage::isRunning(const QString &uid) const
{
    const int row = m_model->rowOf(uid);
    return row >= 0 && m_model->index(row, 0).data(SourceModel::RunningRole).toBool();
}

void SourcesPage::showSelection()
{
    const QString uid = selectedUid();
    const bool running = isRunning(uid);
    m_syncOne->setEnabled(!uid.isEmpty());
    m_syncOne->setText(running ? tr("Cancel") : tr("Sync"));
    m_syncOne->setIconId(running ? Icon::Close : Icon::Sync);
    m_remove->setEnabled(!uid.isEmpty());
    showIssues();
}

void SourcesPage::showIssues()
{
    const QString uid = selectedUid();
    qint64 total = 0;
    QString name;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const core::SourceState *state = m_model->at(row);
        if (!uid.isEmpty() && state->uid != uid)
            continue;
        total += state->errors + state->warnings + state->infos;
        name = uid.isEmpty() ? QString() : state->name;
    }
    m_issues->show(uid.isEmpty() ? QString() : uid, name, total);
}

void SourcesPage::syncOrCancel()
{
    const QString uid = selectedUid();
    if (isRunning(uid))
        m_sync.cancel(uid);
    else
        m_sync.sync(uid);
}

void SourcesPage::showMenu(const QPoint &at)
{
    const core::SourceState *state = m_model->at(m_table->indexAt(at).row());
    if (state == nullptr)
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(isRunning(state->uid) ? tr("Cancel") : tr("Sync"), this, &SourcesPage::syncOrCancel);
    if (state->kind == "folder"_L1)
        menu->addAction(tr("Open the Folder"), this, [location = state->location] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(location));
        });
    menu->addSeparator();
    menu->addAction(tr("Remove…"), this, &SourcesPage::removeSelected);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void SourcesPage::showRemoved()
{
    auto *dialog = new RemovedSourcesDialog(m_sync, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPage::removeSelected()
{
    const core::SourceState *state = m_model->at(m_model->rowOf(selectedUid()));
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
                    m_message->setDetails(removed.error().detail);
                    m_message->show();
                }
            });
    box->open();
}

} // namespace meshbook::views
