// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/picturequestion.h"

#include "services/lineagepictures.h"

namespace meshbook::views {

services::Answer<core::Result<CanvasScenePtr>> askForScene(services::LineageService &lineage,
                                                           PictureQuestion question)
{
    return lineage.ask<CanvasScenePtr>(
        [question = std::move(question)](
            const services::LineageService::Sight &sight) -> core::Result<CanvasScenePtr> {
            core::Result<lineage::Picture> picture = services::pictureOf(sight, question.scope);
            if (!picture)
                return core::Unexpected{picture.error()};
            const auto layout = lineage::layOut(
                layoutInput(*picture, question.metrics, question.flow, question.earlier), sight.cancelled);
            if (!layout)
                return core::failure(core::ErrorCode::Cancelled, {});
            return CanvasScenePtr(std::make_shared<CanvasScene>(std::move(*picture), *layout, question.flow,
                                                                question.metrics, question.mirrored));
        });
}

} // namespace meshbook::views
