// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"
#include "core/source.h"
#include "views/shell/page.h"

class QTableView;

namespace meshbook::items {
class SourceModel;
}

namespace meshbook::services {
class CatalogService;
class SyncService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class HairSplitter;
class InlineMessage;
class IssuesPane;
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
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool findInPage() override;
    void focusMain() override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] IssuesPane *issues() const { return m_issues; }
    [[nodiscard]] ViewStates *states() const { return m_states; }
    /// Asks before anything is removed.
    void removeSelected();

signals:
    void addFolderRequested();
    void addRepositoryRequested();
    void addSampleRequested();

private:
    [[nodiscard]] QWidget *makeSources();
    [[nodiscard]] QWidget *makeStrip();
    void buildTable();
    void connectServices();
    void reload();
    void arrived(const core::Result<std::vector<core::Source>> &sources,
                 const core::Result<std::vector<core::SourceState>> &states);
    void showEmpty(bool anyRemoved);
    void showRemoved();
    void fitTable();
    void choose();
    void showSelection();
    void showIssues();
    void syncOrCancel();
    void showMenu(const QPoint &at);
    [[nodiscard]] QString selectedUid() const;
    [[nodiscard]] bool isRunning(const QString &uid) const;

    services::CatalogService &m_catalog;
    services::SyncService &m_sync;
    items::SourceModel *m_model;
    HairSplitter *m_split;
    QTableView *m_table;
    IssuesPane *m_issues;
    ViewStates *m_states;
    InlineMessage *m_message = nullptr;
    QWidget *m_strip = nullptr;
    TextLabel *m_totals = nullptr;
    Button *m_syncOne = nullptr;
    Button *m_remove = nullptr;
    Button *m_removed = nullptr;
    QString m_wanted; ///< source to choose once it is there
    quint64 m_asked = 0;
    bool m_fitted = false;
    bool m_offersRemoved = false; ///< where there are no sources
};

} // namespace meshbook::views
