// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/lineageservice.h"
#include "views/lineage/canvasscene.h"
#include "views/lineage/lens.h"

#include <QObject>

/// A lineage picture as a file: always all of it, whatever is in sight, without the limits of the window.
namespace meshbook::views::lineageexport {

enum class Format { Svg, Pdf, Png, Csv, Json, Dot, Mermaid };
[[nodiscard]] QList<Format> formats();
[[nodiscard]] QString suffixOf(Format format); ///< "svg"
[[nodiscard]] QString nameOf(Format format); ///< translated: "SVG drawing"

struct Request {
    lineage::Scope scope;
    lineage::Flow flow = lineage::Flow::LeftToRight;
    Lens lens = Lens::Domain;
    DomainNumber domainNumber; ///< called on the UI thread only
    Format format = Format::Svg;
    QString path;
    double scale = 2; ///< pixels of a PNG for one of the canvas at 1:1
    /// How much of a PNG is written; called on another thread.
    std::function<void(qint64 done, qint64 total)> progress;
};

struct Written {
    qint64 boxes = 0;
    qint64 lines = 0;
    QString note; ///< what a person should know: that a picture was scaled
};

/// Made on other threads, written whole or not at all. `context` lives on the UI thread; the answer is
/// dropped with it. Cancel the future to end it.
[[nodiscard]] services::Answer<core::Result<Written>> write(services::LineageService &lineage,
                                                            QObject *context, const Request &request);

} // namespace meshbook::views::lineageexport
