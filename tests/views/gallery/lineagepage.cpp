// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallery/lineagepage.h"

#include "tests/views/support/madepicture.h"
#include "views/lineage/lineagecanvas.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gallery {

QWidget *makeLineageCanvas(const QString &which)
{
    lineage::Picture picture = which == "small"_L1 ? test::smallPicture()
        : which == "marks"_L1                      ? test::markedPicture()
                                                   : test::largePicture(which.toInt());
    auto *canvas = new views::LineageCanvas;
    const views::CanvasMetrics sizes = views::CanvasMetrics::current();
    const auto flow = lineage::Flow::LeftToRight;
    const lineage::Layout layout = test::plainLayout(picture, views::layoutInput(picture, sizes, flow));
    const QStringList domains{u"Customer"_s,  u"Orders"_s,    u"Payments"_s,
                              u"Logistics"_s, u"Marketing"_s, u"Finance"_s};
    const views::LensColors lens(
        views::Lens::Domain, picture, views::SemanticPalette::of(canvas),
        [domains](const QString &domain) { return static_cast<int>(domains.indexOf(domain)); });
    canvas->resize(1280, 800);
    canvas->setScene(
        std::make_shared<views::CanvasScene>(picture, layout, flow, sizes, canvas->isRightToLeft()), lens);
    return canvas;
}

} // namespace meshbook::gallery
