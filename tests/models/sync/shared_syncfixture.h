// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syncreport.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "sync/cancellation.h"
#include "sync/readerregistry.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace meshbook::tests {

/// A workspace of its own and folders to sync into it.
class SyncFixture final {
public:
    SyncFixture();

    [[nodiscard]] bool isReady() const { return m_workspace != nullptr; }
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }
    [[nodiscard]] store::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const sync::ReaderRegistry &readers() const { return m_readers; }

    /// Syncs a folder under a name that is its path.
    core::SourceReport sync(const QString &folder, const core::SyncOptions &options = {},
                            const sync::Cancellation &cancellation = {},
                            const std::function<void(const core::SyncProgress &)> &progress = {});
    [[nodiscard]] std::unique_ptr<store::CacheReader> reader() const;
    [[nodiscard]] core::Stats stats() const;
    /// All things of a kind by their address; empty where the catalog cannot be read.
    [[nodiscard]] std::vector<core::EntityLine> list(core::EntityKind kind) const;
    [[nodiscard]] core::EntityLine only(const QString &text) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    sync::ReaderRegistry m_readers;
};

[[nodiscard]] core::Source folderSource(const QString &location);

/// Writes a file, with the folders above it. False if it cannot be written.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);

/// A small ODCS contract of one PostgreSQL table in a schema of the contract's name.
[[nodiscard]] QByteArray smallContract(const QByteArray &id, const QByteArray &description = "A table.");

/// Runs git as a person would, with an author; false if it fails.
[[nodiscard]] bool git(const QString &folder, const QStringList &arguments, QByteArray *output = nullptr);

} // namespace meshbook::tests
