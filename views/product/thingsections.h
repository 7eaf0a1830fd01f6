// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "services/catalogservice.h"
#include "views/widgets/openin.h"
#include "views/widgets/truststrip.h"

#include <QUrl>

#include <functional>
#include <memory>

class QWidget;

namespace meshbook::services {
class GovernanceService;
class LineageService;
} // namespace meshbook::services

namespace meshbook::views {

/// Opens an address: a page, a look-up of a written reference, or a link out.
using Follow = std::function<void(const QUrl &url, OpenIn openIn)>;

/// What the sections of a page are made from. Kept alive by the page.
struct ThingContext {
    services::CatalogService *catalog = nullptr;
    services::LineageService *lineage = nullptr; ///< nullptr: lineage is told as lists only
    services::GovernanceService *governance = nullptr; ///< nullptr: nothing is told of policies
    core::Dossier dossier;
    Follow follow;
};
using ThingContextPtr = std::shared_ptr<const ThingContext>;

/// One tab of the page of a thing; its widget is made when it is first shown.
struct ThingSection {
    QString id; ///< stable: kept in the session
    QString title;
    int count = -1; ///< shown beside the title; -1 for none
    std::function<QWidget *(QWidget *parent)> make;
};

/// The sections of the page of a thing, by its kind, the most useful first.
[[nodiscard]] QList<ThingSection> sectionsOf(const ThingContextPtr &context);
/// The figures below the header; empty for kinds without any.
[[nodiscard]] QList<TrustFigure> figuresOf(const core::Dossier &dossier);

} // namespace meshbook::views
