// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/svglegend.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::lineage {
namespace {

constexpr int columns = 3;
constexpr double rowHeight = 20;
constexpr double padding = 12;
constexpr double sampleWidth = 24;
constexpr double mostLabel = 160;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::lineage::SvgLegend)
};

} // namespace

SvgLegend::SvgLegend(SvgElements &svg, const Picture &picture, const SvgStyle &style)
    : m_svg(svg)
    , m_style(style)
{
    for (int i = 0; i < static_cast<int>(style.lenses.size()); ++i)
        m_entries.push_back({Sample::Lens, style.lenses[i].label, i});
    const auto anyLine = [&](const auto &is) {
        return std::any_of(picture.lines.begin(), picture.lines.end(), is);
    };
    const auto anyBox = [&](const auto &is) {
        return std::any_of(picture.boxes.begin(), picture.boxes.end(), is);
    };
    const auto marked = [&](Mark one, Mark other) {
        return anyLine([=](const Line &line) { return line.mark == one || line.mark == other; })
            || anyBox([=](const Box &box) { return box.mark == one || box.mark == other; });
    };
    add(!picture.lines.empty(), Sample::Line, Words::tr("feeds"));
    add(anyLine([](const Line &line) { return line.traced; }), Sample::Traced, Words::tr("traced"));
    add(anyLine([](const Line &line) { return line.bridged; }), Sample::Bridged,
        Words::tr("over what is left out"));
    add(anyBox([](const Box &box) { return box.hiddenUp > 0 || box.hiddenDown > 0; }), Sample::Stub,
        Words::tr("more, not shown"));
    add(anyBox([](const Box &box) { return box.implied; }), Sample::Implied,
        Words::tr("named, described nowhere"));
    add(marked(Mark::Added, Mark::Added), Sample::Added, Words::tr("added"));
    add(marked(Mark::Removed, Mark::Dropped), Sample::Removed, Words::tr("removed"));
    add(marked(Mark::Changed, Mark::AtRisk), Sample::Changed, Words::tr("changed or at risk"));
    for (const Entry &entry : m_entries) {
        const double label = std::min(mostLabel, style.sizes.widthOf(entry.label, style.sizes.caption));
        m_columnWidth = std::max(m_columnWidth, sampleWidth + 8 + label + 16);
    }
}

void SvgLegend::add(bool wanted, Sample sample, const QString &label)
{
    if (wanted)
        m_entries.push_back({sample, label, -1});
}

QSizeF SvgLegend::size() const
{
    if (m_entries.empty())
        return {};
    const int count = static_cast<int>(m_entries.size());
    const int rows = (count + columns - 1) / columns;
    return {2 * padding + m_columnWidth * std::min(columns, count) - 16, 2 * padding + rowHeight * rows};
}

void SvgLegend::write(QPointF at)
{
    m_svg.open("g");
    m_svg.rect(QRectF(at, size()).adjusted(0.5, 0.5, -0.5, -0.5), 6, m_style.colours.raised,
               m_style.colours.line);
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry &entry = m_entries[i];
        const int line = i / columns;
        const QPointF row = at + QPointF(padding + m_columnWidth * (i % columns), padding + rowHeight * line);
        writeSample(entry, row);
        m_svg.text({entry.label, row + QPointF(sampleWidth + 8, rowHeight / 2 + 4), m_style.sizes.caption,
                    m_style.colours.text, 400, false, false, false, mostLabel});
    }
    m_svg.close();
}

void SvgLegend::writeSample(const Entry &entry, QPointF at)
{
    const SvgColours &colours = m_style.colours;
    const double y = at.y() + rowHeight / 2;
    const QString line = u"M%1 %2h%3"_s.arg(SvgElements::number(at.x()), SvgElements::number(y),
                                            SvgElements::number(sampleWidth));
    const QRectF capsule(at.x() + 0.5, y - 5, sampleWidth - 1, 10);
    switch (entry.sample) {
    case Sample::Lens:
        m_svg.square({at.x() + sampleWidth - 8, y - 4}, m_style.lenses[entry.lens]);
        break;
    case Sample::Line:
        m_svg.path(line, colours.text3, 1);
        break;
    case Sample::Traced:
        m_svg.path(line, colours.accent, 2);
        break;
    case Sample::Bridged:
        m_svg.path(line, colours.text3, 1, {{"stroke-dasharray", u"4 3"_s}});
        break;
    case Sample::Added:
        m_svg.path(line, colours.added, 2);
        break;
    case Sample::Removed:
        m_svg.path(line, colours.removed, 2, {{"stroke-dasharray", u"2 3"_s}});
        break;
    case Sample::Changed:
        m_svg.path(line, colours.warning, 2);
        break;
    case Sample::Stub:
        m_svg.rect(capsule, 5, colours.base, colours.text3, {{"stroke-dasharray", u"3 2"_s}});
        break;
    case Sample::Implied:
        m_svg.rect(capsule, 3, colours.raised, colours.line, {{"stroke-dasharray", u"4 3"_s}});
        break;
    }
}

} // namespace meshbook::lineage
