// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lineageservice.h"
#include "views/lineage/canvasscene.h"

namespace meshbook::views {

/// All that makes a scene: what is asked for and how it is drawn.
struct PictureQuestion {
    lineage::Scope scope;
    lineage::Flow flow = lineage::Flow::LeftToRight;
    CanvasMetrics metrics;
    EarlierPlaces earlier; ///< of the drawing on view: kept near
    bool mirrored = false;
};

/// Makes picture, layout and drawing off the UI thread. Cancel the future where it is not wanted any more.
[[nodiscard]] services::Answer<core::Result<CanvasScenePtr>> askForScene(services::LineageService &lineage,
                                                                         PictureQuestion question);

} // namespace meshbook::views
