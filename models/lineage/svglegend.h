// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "lineage/svgelements.h"

namespace meshbook::lineage {

/// Says what colours, dashes and capsules of a picture mean; only what is in it.
class SvgLegend {
public:
    SvgLegend(SvgElements &svg, const Picture &picture, const SvgStyle &style);

    [[nodiscard]] QSizeF size() const; ///< empty: there is nothing to say
    void write(QPointF at);

private:
    enum class Sample : quint8 { Lens, Line, Traced, Bridged, Added, Removed, Changed, Stub, Implied };
    struct Entry {
        Sample sample = Sample::Lens;
        QString label;
        int lens = -1;
    };

    void add(bool wanted, Sample sample, const QString &label);
    void writeSample(const Entry &entry, QPointF at);

    SvgElements &m_svg;
    const SvgStyle &m_style;
    std::vector<Entry> m_entries;
    double m_columnWidth = 0;
};

} // namespace meshbook::lineage
