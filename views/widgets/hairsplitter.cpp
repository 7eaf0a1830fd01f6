// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/hairsplitter.h"

namespace meshbook::views {

HairSplitter::HairSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    // One pixel puts Qt's handles into the mode where the mouse area is wider than the line.
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

} // namespace meshbook::views
