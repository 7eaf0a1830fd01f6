// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acknowledgement.h"
#include "core/connection.h"
#include "core/maintenance.h"
#include "core/result.h"
#include "services/answer.h"
#include "services/ledgersteps.h"

#include <QObject>

#include <memory>
#include <vector>

namespace meshbook::store {
class Upkeep;
class Workspace;
} // namespace meshbook::store

namespace meshbook::services {

/// Connections, acknowledgements and maintenance, for the window. Reading is at once, from what was last
/// read; every write goes to the ledger on a thread of its own and shows only when it is on disk. A write
/// that fails changes nothing and is told by its answer and by failed().
class UpkeepService final : public QObject {
    Q_OBJECT

public:
    using Written = Answer<core::Result<>>;

    /// Reads the ledger in the background. The workspace must outlive the service.
    explicit UpkeepService(store::Workspace &workspace, QObject *parent = nullptr);
    ~UpkeepService() override;

    [[nodiscard]] bool isReadOnly() const;
    /// By name.
    [[nodiscard]] const std::vector<core::Connection> &connections() const;
    /// nullptr: there is none of this uid.
    [[nodiscard]] const core::Connection *connection(const QString &uid) const;
    /// Newest first.
    [[nodiscard]] const std::vector<core::Acknowledgement> &acknowledgements() const;
    /// Of a breach (core::breachId); nullptr: nobody answers for it. It may be over:
    /// Acknowledgement::holds().
    [[nodiscard]] const core::Acknowledgement *acknowledgement(const QString &breach) const;
    /// By the time of their first occurrence.
    [[nodiscard]] const std::vector<core::MaintenanceWindow> &maintenance() const;

    Written addConnection(const core::Connection &connection);
    Written updateConnection(const core::Connection &connection);
    Written removeConnection(const QString &uid);

    /// Takes the place of an earlier one of the same breach. Its time is now.
    Written acknowledge(const core::Acknowledgement &acknowledgement);
    Written withdrawAcknowledgement(const QString &breach);

    Written addMaintenance(const core::MaintenanceWindow &window);
    Written updateMaintenance(const core::MaintenanceWindow &window);
    Written removeMaintenance(const QString &uid);

    /// Which of these breaches nobody was told of before; they are noted as told. Cannot be undone.
    [[nodiscard]] Answer<core::Result<QStringList>> noteAlerts(const QStringList &breaches);

    /// What undo() would take back, as a sentence of what was done; null: nothing.
    [[nodiscard]] QString undoText() const;
    void undo();
    /// What redo() would do again; null: nothing was taken back, or something else was done since.
    [[nodiscard]] QString redoText() const;
    void redo();

    /// Reads again what another process may have written.
    void refresh();
    /// Reads and writes that are not done yet.
    [[nodiscard]] int pendingSteps() const;

signals:
    void connectionsChanged();
    void acknowledgementsChanged();
    void maintenanceChanged();
    /// Something was done that undo() takes back. `removal`: something is gone from view.
    void done(const QString &sentence, bool removal);
    void undoChanged(); ///< undoText() or redoText()
    void failed(const meshbook::core::Error &error);

private:
    struct Private;
    Written perform(LedgerStep<store::Upkeep> step);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
