// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/removedsourcesdialog.h"

#include "items/removedsourcemodel.h"
#include "services/syncservice.h"
#include "views/sources/sourcedelegate.h"
#include "views/sources/sourcetable.h"
#include "views/widgets/button.h"
#include "views/widgets/headings.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

using items::RemovedSourceModel;

namespace {

constexpr int momentWidth = 150;
constexpr QSize usualSize(720, 360);

} // namespace

RemovedSourcesDialog::RemovedSourcesDialog(services::SyncService &sync, QWidget *parent)
    : QDialog(parent)
    , m_sync(sync)
    , m_model(new RemovedSourceModel(this))
    , m_table(makeSourceTable(tr("Recently removed"), this))
    , m_message(new InlineMessage(Tone::Breach, {}))
    , m_back(new Button(tr("Bring Back"), Button::Role::Primary))
{
    setWindowTitle(tr("Recently removed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(windowTitle(), TextRole::Section, Ink::Text));
    auto *words = new TextLabel(tr("Sources are kept here for %n day(s) after they were removed. One that is "
                                   "brought back is as it was, and its files are read again.",
                                   nullptr, core::RemovedSource::keptDays),
                                TextRole::Base, Ink::Text2);
    words->setWrapped(true);
    layout->addWidget(words);
    m_message->hide();
    layout->addWidget(m_message);
    buildTable();
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = new Button(tr("Close"));
    m_back->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_back);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &RemovedSourcesDialog::bringBack);
    connect(&m_sync, &services::SyncService::sourcesChanged, this, &RemovedSourcesDialog::reload);
    resize(usualSize);
    reload();
    m_table->setFocus();
}

void RemovedSourcesDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RemovedSourceDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(SourceDelegate::rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(RemovedSourceModel::Name, QHeaderView::Stretch);
    headings::setWidth(m_table->horizontalHeader(), RemovedSourceModel::Removed, momentWidth);
    headings::setWidth(m_table->horizontalHeader(), RemovedSourceModel::KeptUntil, momentWidth);
    connect(m_table, &QTableView::doubleClicked, this, &RemovedSourcesDialog::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_back->setEnabled(m_table->selectionModel()->hasSelection()); });
}

void RemovedSourcesDialog::reload()
{
    auto removed = m_sync.removedSources();
    if (!removed) {
        showError(removed.error().message, removed.error().detail);
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setSources(std::move(*removed));
    if (m_model->rowCount() == 0) {
        m_back->setEnabled(false);
        accept();
        return;
    }
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

void RemovedSourcesDialog::bringBack()
{
    const core::RemovedSource *wanted = m_model->at(m_table->currentIndex().row());
    if (wanted == nullptr)
        return;
    const core::Source source = wanted->source; // the row goes meanwhile
    if (const core::Result<> back = m_sync.bringBack(source); !back)
        showError(back.error().message, back.error().detail);
}

void RemovedSourcesDialog::showError(const QString &message, const QString &detail)
{
    m_message->setMessage(Tone::Breach, message);
    m_message->setDetails(detail);
    m_message->show();
}

} // namespace meshbook::views
