// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/workspacepage.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Kind = services::WorkspaceService::Kind;

namespace {

constexpr int labelWidth = 150;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Cache:
        return WorkspacePage::tr("Catalog cache");
    case Kind::Search:
        return WorkspacePage::tr("Search index");
    case Kind::Sources:
        return WorkspacePage::tr("Checkouts, sample");
    case Kind::Ledger:
        return WorkspacePage::tr("Your work");
    case Kind::Backups:
        return WorkspacePage::tr("Its backups");
    case Kind::Other:
        break;
    }
    return WorkspacePage::tr("Other files");
}

QString kindNote(Kind kind)
{
    switch (kind) {
    case Kind::Cache:
        return WorkspacePage::tr("catalog.db; made anew from the sources at any time");
    case Kind::Search:
        return WorkspacePage::tr("search; made anew from the cache");
    case Kind::Sources:
        return WorkspacePage::tr("fetched anew with the next sync");
    case Kind::Ledger:
        return WorkspacePage::tr("ledger.db; never deleted by Meshbook");
    case Kind::Backups:
        return WorkspacePage::tr("backups; the last seven days");
    case Kind::Other:
        break;
    }
    return {};
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    return row;
}

} // namespace

WorkspacePage::WorkspacePage(services::Settings &settings, services::WorkspaceService &workspace)
    : SettingsPage(
        settings, tr("Workspace"),
        tr("One folder holds the catalog and your work. It can be copied, backed up and moved while "
           "Meshbook is closed."))
    , m_workspace(workspace)
    , m_parts(new FactsGrid)
{
    auto *folder = new TextLabel(m_workspace.folder(), TextRole::Mono);
    folder->setObjectName(u"folder"_s);
    folder->setElide(Qt::ElideMiddle);
    folder->setSelectable(true);
    addRow(tr("Folder"), folder);
    addRow({}, makeButtons());
    addHeading(tr("What takes room"));
    m_parts->setLabelWidth(labelWidth);
    m_parts->setFacts({{.label = tr("Counting…"), .value = u" "_s}});
    addWide(m_parts);
    addHeading(tr("Search index"));
    addWide(makeRebuild());
    connect(&m_workspace, &services::WorkspaceService::rebuildStarted, this, [this] {
        m_rebuild->setEnabled(false);
        m_rebuilt->setText(tr("Rebuilding; search goes on with the old one."));
    });
    connect(&m_workspace, &services::WorkspaceService::rebuildFinished, this, [this](const QString &wrong) {
        m_rebuild->setEnabled(true);
        m_rebuilt->setText(wrong.isEmpty() ? tr("Rebuilt.") : tr("Not rebuilt: %1").arg(wrong));
        measure();
    });
    measure();
}

QWidget *WorkspacePage::makeButtons()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    m_another = new Button(tr("Open another…"), Button::Role::Secondary, Icon::Folder);
    auto *show = new Button(tr("Show in files"), Button::Role::Secondary, Icon::External);
    auto *copy = new Button(tr("Copy path"), Button::Role::Secondary, Icon::Copy);
    for (Button *button : {m_another, show, copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_another, &QPushButton::clicked, this, &WorkspacePage::openWorkspaceRequested);
    connect(show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspace.folder())); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_workspace.folder()); });
    return widget;
}

QWidget *WorkspacePage::makeRebuild()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    m_rebuild = new Button(tr("Rebuild search index"), Button::Role::Secondary, Icon::Sync);
    m_rebuild->setObjectName(u"rebuild"_s);
    m_rebuild->setAutoDefault(false);
    m_rebuild->setEnabled(!m_workspace.isReadOnly() && !m_workspace.isRebuilding());
    m_rebuilt = new TextLabel(m_workspace.isReadOnly()
                                  ? tr("This workspace can only be read.")
                                  : tr("Only needed if a search misses what you can see elsewhere."),
                              TextRole::Caption, Ink::Text3);
    m_rebuilt->setObjectName(u"rebuilt"_s);
    row->addWidget(m_rebuild);
    row->addWidget(m_rebuilt, 1);
    connect(m_rebuild, &QPushButton::clicked, &m_workspace, &services::WorkspaceService::rebuildSearch);
    return widget;
}

QWidget *WorkspacePage::firstField() const
{
    return m_another;
}

void WorkspacePage::measure()
{
    m_workspace.sizes().then(
        this, [this](const std::vector<services::WorkspaceService::Part> &parts) { showParts(parts); });
}

void WorkspacePage::showParts(const std::vector<services::WorkspaceService::Part> &parts)
{
    const QLocale locale;
    QList<Fact> facts;
    qint64 total = 0;
    for (const services::WorkspaceService::Part &part : parts) {
        if (part.bytes == 0)
            continue;
        const QString note = kindNote(part.kind);
        const QString size = locale.formattedDataSize(part.bytes, 1);
        facts.append(
            {.label = kindWord(part.kind), .value = note.isEmpty() ? size : tr("%1 · %2").arg(size, note)});
        total += part.bytes;
    }
    facts.append({.label = tr("Together"), .value = locale.formattedDataSize(total, 1)});
    m_parts->setFacts(facts);
}

} // namespace meshbook::views
