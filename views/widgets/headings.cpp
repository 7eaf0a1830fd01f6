// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/headings.h"

#include <QHeaderView>

namespace meshbook::views::headings {

void setWidth(QHeaderView *header, int section, int width)
{
    header->resizeSection(section, qMax(width, header->sectionSizeHint(section)));
}

void setWidths(QHeaderView *header, const QList<int> &widths)
{
    header->ensurePolished();
    for (int section = 0; section < widths.size(); ++section)
        setWidth(header, section, widths.at(section));
}

} // namespace meshbook::views::headings
