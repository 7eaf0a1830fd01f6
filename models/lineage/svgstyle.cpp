// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/svgstyle.h"

#include <QMap>

#include <array>

namespace meshbook::lineage {

SvgStyle styleByDomain(const Picture &picture)
{
    static const std::array palette{"#2F4DA7", "#9F350E", "#915AD9", "#10A09D",
                                    "#6E2444", "#BA8313", "#217C92", "#D03158"};
    SvgStyle style;
    QMap<QString, int> domains;
    for (const Box &box : picture.boxes) {
        if (!box.domain.isEmpty())
            domains.insert(box.domain, -1);
    }
    for (const Frame &frame : picture.frames) {
        if (!frame.domain.isEmpty())
            domains.insert(frame.domain, -1);
    }
    for (auto domain = domains.begin(); domain != domains.end(); ++domain) {
        const std::size_t index = style.lenses.size();
        *domain = static_cast<int>(index);
        style.lenses.push_back({domain.key(), QString::fromLatin1(palette.at(index % palette.size())),
                                (index / palette.size()) % 2 == 1});
    }
    for (const Box &box : picture.boxes)
        style.lensOfBox.push_back(domains.value(box.domain, -1));
    for (const Frame &frame : picture.frames)
        style.lensOfFrame.push_back(domains.value(frame.domain, -1));
    return style;
}

} // namespace meshbook::lineage
