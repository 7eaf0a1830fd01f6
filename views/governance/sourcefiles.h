// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QObject>
#include <QUrl>

namespace meshbook::governance {
struct Finding;
struct Waiver;
} // namespace meshbook::governance
namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

/// Where the files that findings and waivers name are: the page that shows them, and the path on this machine
/// of those that may be written.
class SourceFiles final : public QObject {
    Q_OBJECT

public:
    /// The service must outlive it.
    explicit SourceFiles(services::CatalogService &catalog, QObject *parent = nullptr);

    /// The code page; empty where no file says it, or its source is not known (yet).
    [[nodiscard]] QUrl urlOf(const governance::Finding &finding) const;
    [[nodiscard]] QUrl urlOf(const governance::Waiver &waiver) const;
    /// Empty where the file is not in a folder of this machine, as with git repositories.
    [[nodiscard]] QString pathOf(const governance::Finding &finding) const;

signals:
    void changed();

private:
    void ask();
    [[nodiscard]] const core::SourceState *source(const QString &name) const;
    [[nodiscard]] QUrl urlOf(const QString &sourceName, const QString &file, int line) const;

    services::CatalogService &m_catalog;
    std::vector<core::SourceState> m_sources;
};

} // namespace meshbook::views
