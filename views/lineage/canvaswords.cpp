// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the canvas, in words.
#include "views/lineage/lineagecanvas.h"
#include "views/lineage/picturewords.h"

#include <QAccessible>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using Kind = CanvasTarget::Kind;

QString LineageCanvas::describeBox(const CanvasTarget &target) const
{
    const lineage::Box &box = m_scene->box(target.index);
    QStringList words = picturewords::box(m_scene->picture(), box);
    words << tr("%1: %2").arg(lensName(m_painter.lens().lens()), m_painter.lens().textOf(target.index));
    const auto in = static_cast<int>(m_scene->linesIn(target.index).size());
    const auto out = static_cast<int>(m_scene->linesOut(target.index).size());
    words << tr("%n line(s) in", nullptr, in) << tr("%n line(s) out", nullptr, out);
    return words.join(u", "_s);
}

QString LineageCanvas::describeLine(int index) const
{
    return picturewords::line(m_scene->picture(), m_scene->line(index)).join(u", "_s);
}

QString LineageCanvas::describe(const CanvasTarget &target) const
{
    if (m_scene == nullptr)
        return {};
    switch (target.kind) {
    case Kind::None:
        return {};
    case Kind::Box:
    case Kind::More:
        return describeBox(target);
    case Kind::Column: {
        const lineage::Box &box = m_scene->box(target.index);
        return picturewords::column(box, box.columns.at(static_cast<std::size_t>(target.column)))
            .join(u", "_s);
    }
    case Kind::Stub: {
        const lineage::Box &box = m_scene->box(target.index);
        return target.direction == lineage::Direction::Up
            ? tr("Show %n more that %1 is made from", nullptr, box.hiddenUp).arg(box.name)
            : tr("Show %n more that are made from %1", nullptr, box.hiddenDown).arg(box.name);
    }
    case Kind::Frame: {
        const lineage::Frame &frame = m_scene->picture().frames.at(static_cast<std::size_t>(target.index));
        return tr("%1, group of %n", nullptr, frame.members).arg(frame.title);
    }
    case Kind::Line:
        return describeLine(target.index);
    }
    return {};
}

/// The focus stays on the canvas, so its description says what the keys stand on.
void LineageCanvas::speak()
{
    const QString words = m_current.isNone() && m_scene != nullptr
        ? tr("%n thing(s); arrow keys walk along the lines", nullptr, m_scene->boxCount())
        : describe(m_current);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace meshbook::views
