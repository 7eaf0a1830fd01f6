// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pieces.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/theme/readingdirection.h"
#include "views/widgets/plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace meshbook::views::pieces {

namespace {

constexpr int chipPadding = 6;
constexpr int badgePadding = 4;
constexpr int markGap = 4;

int advance(const QFont &font, const QString &text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

// A box of the given size at the leading edge of `place`, centred vertically on whole pixels.
QRectF box(const QPainter *painter, const QRectF &place, double width, double height)
{
    const double y = place.top() + qFloor((place.height() - height) / 2.0);
    const double x = painter->layoutDirection() == Qt::RightToLeft ? place.right() - width : place.left();
    return {x, y, width, height};
}

QRectF part(const QPainter *painter, const QRectF &outer, double offset, double width)
{
    const double x = painter->layoutDirection() == Qt::RightToLeft ? outer.right() - offset - width
                                                                   : outer.left() + offset;
    return {x, outer.top(), width, outer.height()};
}

} // namespace

int chipWidth(const Chip &chip)
{
    const int icon = chip.icon == Icon::None ? 0 : metrics::iconTiny + metrics::space1;
    return 2 * chipPadding + icon + advance(FontScale::current().chip, plaintext::oneLine(chip.text));
}

int chipHeight()
{
    return metrics::heightFor(metrics::chipHeight, QFontMetrics(FontScale::current().chip), 4);
}

int paintChip(QPainter *painter, const QRectF &place, const Chip &chip, const SemanticPalette &palette)
{
    const QString text = plaintext::oneLine(chip.text);
    const int width = qMin(chipWidth(chip), qFloor(place.width()));
    const QRectF body = box(painter, place, width, chipHeight());
    const bool outline = chip.outlined || palette.highContrast;
    paint::frame(painter, body, metrics::radiusChip, outline ? QColor() : palette.toneTint(chip.tone),
                 outline ? palette.line : QColor());
    const QColor color = palette.toneText(chip.tone);
    double offset = chipPadding;
    if (chip.icon != Icon::None) {
        icons::paint(painter, chip.icon, part(painter, body, offset, metrics::iconTiny), color,
                     metrics::iconTiny);
        offset += metrics::iconTiny + metrics::space1;
    }
    paint::text(painter, part(painter, body, offset, width - offset - chipPadding + 1), text,
                FontScale::current().chip, color);
    return width;
}

int badgeWidth(const Badge &badge)
{
    return 2 * badgePadding + 1 + advance(FontScale::current().caption, plaintext::oneLine(badge.text));
}

int paintBadge(QPainter *painter, const QRectF &place, const Badge &badge, const SemanticPalette &palette)
{
    const QFont &font = FontScale::current().caption;
    const int width = qMin(badgeWidth(badge), qFloor(place.width()));
    const int height = metrics::heightFor(metrics::badgeHeight, QFontMetrics(font), 2);
    const QRectF body = box(painter, place, width, height);
    const bool neutral = badge.tone == Tone::Neutral;
    const QColor color = palette.toneText(badge.tone);
    paint::frame(painter, body, metrics::radiusChip, {}, neutral ? palette.line : color);
    paint::text(painter, body.adjusted(badgePadding, 0, -badgePadding + 1, 0), plaintext::oneLine(badge.text),
                font, color);
    return width;
}

int markWidth(const Mark &mark)
{
    return metrics::iconSmall + (mark.value.isEmpty() ? 0 : markGap)
        + advance(FontScale::current().caption, mark.value);
}

int paintMark(QPainter *painter, const QRectF &place, const Mark &mark, const SemanticPalette &palette)
{
    const bool ok = mark.state == State::Ok;
    const QColor stateColor = palette.state(mark.state).text;
    const QRectF line = box(painter, place, place.width(), place.height());
    icons::paint(painter, mark.icon == Icon::None ? icons::forState(mark.state) : mark.icon,
                 part(painter, line, 0, metrics::iconSmall),
                 ok && mark.quietIcon ? palette.text2 : stateColor, metrics::iconSmall);
    const double offset = metrics::iconSmall + markGap;
    const int used = paint::text(painter, part(painter, line, offset, line.width() - offset), mark.value,
                                 FontScale::current().caption, ok ? palette.text2 : stateColor);
    return qCeil(offset) + used;
}

Range inElided(const Range &range, const QString &text, const QString &shown)
{
    const auto length = static_cast<int>(text.size());
    const Range inside{qBound(0, range.start, length),
                       qBound(0, range.start + range.length, length) - qBound(0, range.start, length)};
    if (shown == text)
        return inside;
    // What is shown is a head, one ellipsis, and a tail, either perhaps empty.
    const auto head = static_cast<int>(
        std::mismatch(text.begin(), text.end(), shown.begin(), shown.end()).first - text.begin());
    const int tail = qMax(0, static_cast<int>(shown.size()) - head - 1);
    if (inside.start < head)
        return {inside.start, qMin(inside.length, head - inside.start)};
    const int tailStart = length - tail;
    const int end = inside.start + inside.length;
    if (end <= tailStart)
        return {};
    const int from = qMax(inside.start, tailStart);
    return {from - length + static_cast<int>(shown.size()), end - from};
}

int paintMatched(QPainter *painter, const QRectF &place, const QString &text, const QList<Range> &matches,
                 const QFont &font, const QColor &color, const SemanticPalette &palette,
                 Qt::TextElideMode elide)
{
    const QString clean = plaintext::oneLine(text);
    const QFontMetricsF fm(font);
    const QString shown = fm.elidedText(clean, elide, place.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const Range &match : matches) {
        const Range seen = inElided(match, clean, shown);
        if (seen.length <= 0)
            continue;
        QTextLayout::FormatRange format;
        format.start = seen.start;
        format.length = seen.length;
        format.format.setForeground(palette.matchText);
        format.format.setBackground(palette.match);
        formats.append(format);
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // The order of the letters follows the words, the place follows the window.
    option.setTextDirection(readingDirection(clean, painter->layoutDirection()));
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(qMax(1.0, place.width() + 1.0));
    layout.endLayout();
    painter->setPen(color);
    const double width = fm.horizontalAdvance(shown);
    const double x = painter->layoutDirection() == Qt::RightToLeft ? place.right() - width : place.left();
    layout.draw(painter, QPointF(x, place.top() + qFloor((place.height() - line.height()) / 2.0)));
    return qCeil(width);
}

int keyCapWidth(const QString &keys)
{
    return 2 * 5 + advance(FontScale::current().caption, keys);
}

int paintKeyCap(QPainter *painter, const QRectF &place, const QString &keys, const SemanticPalette &palette)
{
    const QFont &font = FontScale::current().caption;
    const int width = keyCapWidth(keys);
    const QRectF body =
        box(painter, place, width, metrics::heightFor(metrics::chipHeight, QFontMetrics(font), 2));
    paint::frame(painter, body, metrics::radiusChip, palette.base, palette.line);
    paint::text(painter, body, keys, font, palette.text2, Qt::AlignCenter, Qt::ElideNone);
    return width;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Ok:
        return QCoreApplication::translate("meshbook::views", "met");
    case State::Warning:
        return QCoreApplication::translate("meshbook::views", "warning");
    case State::Breach:
        return QCoreApplication::translate("meshbook::views", "breached");
    case State::Unknown:
        break;
    }
    return QCoreApplication::translate("meshbook::views", "unknown");
}

} // namespace meshbook::views::pieces
