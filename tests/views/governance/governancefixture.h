// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "services/governanceservice.h"
#include "services/taskregistry.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "views/governance/governancetools.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace meshbook::test {

/// The sample mesh in a workspace, with the services that panes of governance work with.
class GovernanceFixture final {
public:
    static constexpr int patience = 90'000; ///< ms, on a machine with much else to do

    /// Null where it went well, else what went wrong.
    [[nodiscard]] QString open()
    {
        theme = std::make_unique<views::Theme>(qApp);
        theme->setScheme(views::Theme::Scheme::Light);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto mesh = sample::writeSampleMesh(path(QStringLiteral("mesh")), now.date());
        if (!mesh)
            return mesh.error().message;
        auto opened = store::Workspace::open(path(QStringLiteral("workspace")), now);
        if (!opened)
            return opened.error().message;
        workspace = std::move(*opened);
        core::Source source;
        source.kind = QStringLiteral("folder");
        source.name = QStringLiteral("harbour-goods");
        source.location = path(QStringLiteral("mesh"));
        source.addedAt = now;
        const auto added = workspace->ledger().addSource(source);
        if (!added)
            return added.error().message;
        const sync::ReaderRegistry readers;
        const core::SourceReport report =
            sync::SyncEngine(*workspace, readers).sync(*added, {}, {}, [](const core::SyncProgress &) {});
        if (report.failed)
            return report.error.message;
        catalog = std::make_unique<services::CatalogService>(*workspace);
        governance = std::make_unique<services::GovernanceService>(*workspace);
        tasks = std::make_unique<services::TaskRegistry>();
        return {};
    }

    void close()
    {
        governance.reset();
        catalog.reset();
        tasks.reset();
        workspace.reset();
        theme.reset();
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] views::GovernanceTools tools() const
    {
        return {*governance, *catalog, *tasks, workspace->directory(), [] { return QStringLiteral("Ana"); }};
    }
    /// The product of this name.
    [[nodiscard]] core::Uri product(const QString &name) const
    {
        const auto reader = workspace->openReader();
        const auto lines = (*reader)->resolve(name);
        for (const core::EntityLine &line : *lines) {
            if (line.uri.kind == core::EntityKind::Product)
                return line.uri;
        }
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<views::Theme> theme;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<services::CatalogService> catalog;
    std::unique_ptr<services::GovernanceService> governance;
    std::unique_ptr<services::TaskRegistry> tasks;
};

} // namespace meshbook::test
