// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/neighbourhood.h"
#include "views/theme/fontscale.h"

#include <QPainterPath>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace meshbook::views {

/// What is around a term, laid out: what is broader, whole or more general comes before the rest. Plain
/// values, made on any thread.
struct TermPicture {
    struct Line {
        QPainterPath path;
        QPointF fromHeading; ///< unit vector out of the box it begins at
        QPointF toHeading; ///< in which it arrives
        QPointF middle;
    };
    std::shared_ptr<const glossary::Neighbourhood> around;
    std::vector<QRectF> boxes; ///< by term
    std::vector<Line> lines; ///< by tie
    QRectF bounds; ///< of all of it, with a margin
    bool mirrored = false; ///< read from right to left
};
using TermPicturePtr = std::shared_ptr<const TermPicture>;

/// The measures of boxes, from the fonts in force.
struct TermSizes {
    double height = 30;
    double least = 84; ///< width
    double most = 220;
    double lead = 26; ///< before the label: padding and the status
    double tail = 10;
    std::function<double(const QString &label, bool strong)> labelWidth;
    std::function<double(const QString &text)> captionWidth;

    /// On the UI thread; what comes back is good on any.
    [[nodiscard]] static TermSizes current();
    /// "+4" at the end of a box: neighbours that are not in the picture; null for none.
    [[nodiscard]] static QString moreOf(const glossary::Neighbourhood::Node &term);
};

[[nodiscard]] TermPicturePtr drawTerms(glossary::Neighbourhood around, const TermSizes &sizes, bool mirrored);

} // namespace meshbook::views
