// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/answer.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

class TaskRegistry;

/// The workspace as a folder: what in it takes how much room, and making anew what can be made anew.
class WorkspaceService final : public QObject {
    Q_OBJECT

public:
    /// What a part of the folder is for.
    enum class Kind { Cache, Search, Sources, Ledger, Backups, Other };
    struct Part {
        Kind kind = Kind::Other;
        qint64 bytes = 0;
        qint64 files = 0;
    };
    /// Files counted at most; a checkout may hold any number.
    static constexpr qint64 mostFiles = 500'000;

    /// Both must outlive the service.
    WorkspaceService(store::Workspace &workspace, TaskRegistry &tasks, QObject *parent = nullptr);
    ~WorkspaceService() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isReadOnly() const;
    /// By kind, in its order, without those of which there is nothing. Counted in the background.
    [[nodiscard]] Answer<std::vector<Part>> sizes();
    /// Makes the search index anew from the cache, as a task; nothing while one runs.
    void rebuildSearch();
    [[nodiscard]] bool isRebuilding() const;

signals:
    void rebuildStarted();
    /// `wrong` is empty when all went well, else a sentence.
    void rebuildFinished(const QString &wrong);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
