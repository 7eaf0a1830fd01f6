// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/stylepainters.h"

#include "views/theme/colormath.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

#include <algorithm>

namespace meshbook::views::stylepainters {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor pressed(const QColor &fill, const SemanticPalette &p)
{
    return colormath::mix(p.text, fill, 0.12);
}

constexpr int headerArrow = 14; ///< the sign of sorting and the room before it

} // namespace

void buttonPanel(QPainter *painter, const QStyleOptionButton &option, bool primary)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool hover = has(option, QStyle::State_MouseOver) && enabled;
    const bool on = has(option, QStyle::State_On);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    QColor fill = p.raised;
    QColor border = enabled ? p.line : p.hair;
    if (primary && enabled) {
        // The fill stays put on hover: its text was chosen to be legible on exactly this colour.
        fill = p.accentFill;
        border = p.highContrast ? p.text : QColor();
        if (down || hover)
            fill = colormath::mix(p.dark ? p.window : p.text, p.accentFill, down ? 0.18 : 0.08);
    } else {
        if (flat) {
            fill = QColor();
            border = hover && p.highContrast ? p.text : QColor();
        }
        if (on)
            fill = p.highContrast ? p.raised : p.sel;
        if (hover && !on)
            fill = p.hover;
        if (down)
            fill = pressed(p.hover, p);
    }
    paint::frame(painter, option.rect, metrics::radiusControl, fill, border);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget, bool primary)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor color = !enabled ? p.disabled : primary ? p.onAccent : p.text;
    if (enabled && has(option, QStyle::State_On))
        color = p.accent;
    const QFont font = widget ? widget->font() : painter->font();
    const QFontMetrics fm(font);
    const int gap = option.text.isEmpty() || option.icon.isNull() ? 0 : metrics::space2;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int menuWidth = option.features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
    const int textWidth = fm.size(Qt::TextShowMnemonic, option.text).width();
    const int room = option.rect.width() - 2 * metrics::space2 - menuWidth;
    const int content = qMin(room, iconWidth + gap + textWidth);
    QRect area(option.rect.left() + (option.rect.width() - content - menuWidth) / 2, option.rect.top(),
               content, option.rect.height());
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    if (iconWidth > 0) {
        const QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
        const QRect iconRect(area.left(), area.center().y() - iconWidth / 2 + 1, iconWidth, iconWidth);
        option.icon.paint(painter, visual(iconRect), Qt::AlignCenter, mode,
                          has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        area.setLeft(area.left() + iconWidth + gap);
    }
    painter->setPen(color);
    painter->setFont(font);
    const auto mnemonic = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->drawText(visual(area), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonic,
                      fm.elidedText(option.text, Qt::ElideRight, area.width(), Qt::TextShowMnemonic));
    if (menuWidth > 0) {
        const QRect arrow(option.rect.right() - metrics::space2 - 12, option.rect.top(), 12,
                          option.rect.height());
        icons::paint(painter, Icon::ChevronDown, visual(arrow), color, metrics::iconTiny);
    }
}

void toolPanel(QPainter *painter, const QStyleOption &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    QColor fill;
    if (has(option, QStyle::State_Enabled)) {
        if (has(option, QStyle::State_Sunken))
            fill = pressed(p.hover, p);
        else if (has(option, QStyle::State_On))
            fill = p.sel;
        else if (has(option, QStyle::State_MouseOver))
            fill = p.hover;
    }
    if (fill.isValid())
        paint::frame(painter, option.rect, metrics::radiusControl, fill, p.highContrast ? p.text : QColor());
}

void fieldFrame(QPainter *painter, const QStyleOption &option, bool focused)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    paint::frame(painter, option.rect, metrics::radiusControl, enabled ? p.base : p.window,
                 enabled ? p.line : p.hair);
    if (focused)
        paint::focusRing(painter, option.rect, metrics::radiusControl, p);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver) && !option.editable;
    paint::frame(painter, option.rect, metrics::radiusControl,
                 hover ? p.hover : (option.editable ? p.base : p.raised), enabled ? p.line : p.hair);
    if (has(option, QStyle::State_HasFocus))
        paint::focusRing(painter, option.rect, metrics::radiusControl, p);
    const QRect arrow(option.rect.right() - 20, option.rect.top(), 12, option.rect.height());
    icons::paint(painter, Icon::ChevronDown, QStyle::visualRect(option.direction, option.rect, arrow),
                 enabled ? p.text2 : p.disabled, metrics::iconTiny);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    fieldFrame(painter, option, has(option, QStyle::State_HasFocus));
    const bool enabled = has(option, QStyle::State_Enabled);
    const auto arrow = [&](Icon icon, const QRect &place, QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = enabled && option.stepEnabled.testFlag(step);
        icons::paint(painter, icon, place, can ? p.text2 : p.disabled, metrics::iconTiny);
    };
    arrow(Icon::ChevronUp, up, QAbstractSpinBox::StepUpEnabled);
    arrow(Icon::ChevronDown, down, QAbstractSpinBox::StepDownEnabled);
}

void checkIndicator(QPainter *painter, const QStyleOption &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On);
    const bool partial = has(option, QStyle::State_NoChange);
    const QRectF box(option.rect.center().x() - 6, option.rect.center().y() - 6, 14, 14);
    if (set || partial) {
        paint::frame(painter, box, metrics::radiusCell, enabled ? p.accentFill : p.line, {});
        icons::paint(painter, set ? Icon::Check : Icon::Minus, box, p.onAccent, metrics::iconTiny - 1);
    } else {
        paint::frame(painter, box, metrics::radiusCell, enabled ? p.base : p.window,
                     enabled ? p.text3 : p.line);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paint::focusRing(painter, box.adjusted(-2, -2, 2, 2), metrics::radiusChip, p);
}

void radioIndicator(QPainter *painter, const QStyleOption &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option.rect.center().x() - 6, option.rect.center().y() - 6, 14, 14);
    const bool set = has(option, QStyle::State_On);
    paint::frame(painter, box, 7, enabled ? p.base : p.window,
                 set ? p.accentFill : (enabled ? p.text3 : p.line), set ? 4.0 : 1.0);
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const QRectF groove(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4);
    paint::frame(painter, groove, 2, p.line, {});
    const int span = option.maximum - option.minimum;
    // A bar without a known end shows a third: still words beside it say what runs.
    const double share = span > 0 ? double(option.progress - option.minimum) / span : 0.33;
    QRectF chunk = groove;
    chunk.setWidth(groove.width() * qBound(0.0, share, 1.0));
    if (option.direction == Qt::RightToLeft)
        chunk.moveRight(groove.right());
    paint::frame(painter, chunk, 2, p.accent, {});
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const double inset = active ? 2.0 : 3.0;
    const QRectF handle = QRectF(thumb).adjusted(inset, inset, -inset, -inset);
    const QColor color = has(option, QStyle::State_Sunken) ? p.text3
        : active                                           ? colormath::mix(p.text3, p.line, 0.5)
                                                           : p.line;
    paint::frame(painter, handle, qMin(handle.width(), handle.height()) / 2.0,
                 p.highContrast ? p.text : color, {});
}

void headerSection(QPainter *painter, const QStyleOption &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    painter->fillRect(option.rect, p.base);
    paint::hairBottom(painter, option.rect, p.hair);
}

void headerLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const QFont font = FontScale::current().caption;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? headerArrow : 0;
    const int used = QFontMetrics(font).horizontalAdvance(option.text);
    // Narrow sections, such as those of days, have their few letters in the middle rather than dots.
    const int margin = std::clamp((option.rect.width() - arrow - used - 2) / 2, 0, metrics::space2);
    QRect area = option.rect.adjusted(margin, 0, -margin, -1);
    QRect label = area.adjusted(0, 0, -arrow, 0);
    const QColor color = sorted ? p.text : p.text2;
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    painter->setLayoutDirection(option.direction);
    paint::text(painter, QStyle::visualRect(option.direction, option.rect, label), option.text, font, color,
                (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (sorted) {
        const int x = right ? label.right() + 3 : qMin(label.left() + used + 3, label.right());
        const QRect mark(x, area.top(), 10, area.height());
        icons::paint(painter,
                     option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronDown
                                                                          : Icon::ChevronUp,
                     QStyle::visualRect(option.direction, option.rect, mark), color, 10);
    }
}

int headerWidth(const QStyleOptionHeader &option)
{
    const int arrow = option.sortIndicator != QStyleOptionHeader::None ? headerArrow : 0;
    return QFontMetrics(FontScale::current().caption).horizontalAdvance(option.text) + arrow
        + 2 * metrics::space2 + 2;
}

void branch(QPainter *painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const Icon closed = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    icons::paint(painter, has(option, QStyle::State_Open) ? Icon::ChevronDown : closed, option.rect, p.text2,
                 metrics::iconTiny);
}

void itemPanel(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget, bool wholeRow)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    paint::RowLook look;
    look.selected = has(option, QStyle::State_Selected);
    look.active = has(option, QStyle::State_Active) && (!view || view->hasFocus());
    look.hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    look.direction = option.direction;
    // Trees paint the whole row first; its cells must not repeat the bar.
    const bool cellOfTree = !wholeRow && qobject_cast<const QTreeView *>(widget);
    look.leadingEdge = wholeRow
        || (!cellOfTree
            && (option.viewItemPosition == QStyleOptionViewItem::Beginning
                || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
                || option.viewItemPosition == QStyleOptionViewItem::Invalid));
    if (option.backgroundBrush.style() != Qt::NoBrush && !look.selected)
        painter->fillRect(option.rect, option.backgroundBrush);
    paint::row(painter, option.rect, look, p);
}

void menuPanel(QPainter *painter, const QStyleOption &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    painter->fillRect(option.rect, p.raised);
    paint::frame(painter, option.rect, 0, {}, p.line);
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, bool mnemonics)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    painter->fillRect(option.rect, p.window);
    paint::hairBottom(painter, option.rect, p.hair);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool open = has(option, QStyle::State_Sunken) || has(option, QStyle::State_Selected);
    if (open && enabled)
        paint::frame(painter, option.rect.adjusted(1, 3, -1, -3), metrics::radiusChip, p.hover,
                     p.highContrast ? p.text : QColor());
    painter->setFont(option.font);
    painter->setPen(!enabled ? p.disabled : open ? p.text : p.text2);
    painter->drawText(option.rect,
                      Qt::AlignCenter | Qt::TextSingleLine
                          | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option.text);
}

void focusFrame(QPainter *painter, const QStyleOption &option)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    paint::focusRing(painter, option.rect, metrics::radiusControl + 4, p);
}

} // namespace meshbook::views::stylepainters
