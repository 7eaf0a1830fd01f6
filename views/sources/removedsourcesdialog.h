// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableView;

namespace meshbook::items {
class RemovedSourceModel;
}

namespace meshbook::services {
class SyncService;
}

namespace meshbook::views {

class Button;
class InlineMessage;

/// The sources that were removed lately. What is brought back leaves the list, is in the workspace as it was
/// and is synced; the dialog closes with the last.
class RemovedSourcesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RemovedSourcesDialog(services::SyncService &sync, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void buildTable();
    void reload();
    void bringBack();
    void showError(const QString &message, const QString &detail);

    services::SyncService &m_sync;
    items::RemovedSourceModel *m_model;
    QTableView *m_table;
    InlineMessage *m_message;
    Button *m_back;
};

} // namespace meshbook::views
