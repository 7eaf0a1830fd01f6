// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/shell/page.h"

class QTableView;

namespace meshbook::items {
class IssueModel;
class SourceModel;
} // namespace meshbook::items

namespace meshbook::services {
class CatalogService;
class SyncService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class InlineMessage;
class TextLabel;
class ViewStates;

/// The sources of the workspace and everything they had to complain about: state, counts, last sync,
/// progress with cancel; below, each issue with its file and line, which opens there.
class SourcesPage final : public Page {
    Q_OBJECT

public:
    SourcesPage(services::CatalogService &catalog, services::SyncService &sync, QWidget *parent = nullptr);

    [[nodiscard]] static QUrl pageUri(); // meshbook:sources
    [[nodiscard]] QUrl uri() const override { return pageUri(); }
    [[nodiscard]] QString title() const override { return tr("Sources"); }
    [[nodiscard]] Icon icon() const override { return Icon::Sources; }
    [[nodiscard]] QString railItem() const override;
    void focusMain() override;

signals:
    void addFolderRequested();
    void addRepositoryRequested();
    void addSampleRequested();

private:
    [[nodiscard]] QWidget *makeSources();
    [[nodiscard]] QWidget *makeIssues();
    void connectServices();
    void reload();
    void loadIssues();
    void showSelection();
    void removeSelected();
    void openIssue(const QModelIndex &index);
    [[nodiscard]] QString selectedUid() const;

    services::CatalogService &m_catalog;
    services::SyncService &m_sync;
    items::SourceModel *m_sources;
    items::IssueModel *m_issues;
    QTableView *m_sourceView = nullptr;
    QTableView *m_issueView = nullptr;
    ViewStates *m_states = nullptr;
    ViewStates *m_issueStates = nullptr;
    TextLabel *m_issueTitle = nullptr;
    InlineMessage *m_message = nullptr;
    Button *m_syncOne = nullptr;
    Button *m_remove = nullptr;
};

} // namespace meshbook::views
