// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/meshbookstyle.h"

#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/theme/readingdirection.h"
#include "views/theme/stylepainters.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return false;
    return (widget && widget->property("meshbookPrimary").toBool())
        || (button->features.testFlag(QStyleOptionButton::DefaultButton)
            && !button->features.testFlag(QStyleOptionButton::Flat));
}

int minimumHeight(const QWidget *widget)
{
    const int asked = widget ? widget->property("meshbookHeight").toInt() : 0;
    return asked > 0 ? asked : metrics::controlHeight;
}

// Fusion paints selections with the full highlight; here they are quiet, with the text they keep.
QPalette quietPalette(QPalette palette)
{
    const SemanticPalette p = SemanticPalette::of(palette);
    palette.setColor(QPalette::Highlight, p.sel);
    palette.setColor(QPalette::HighlightedText, p.selText);
    return palette;
}

// The thumb's length follows the visible share; its travel is what is left.
QRect scrollThumb(const QStyleOptionSlider &option, int minimum)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect r = option.rect;
    const int extent = horizontal ? r.width() : r.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = extent;
    if (range > 0)
        length = static_cast<int>(qint64(option.pageStep) * extent / (range + option.pageStep));
    length = qBound(qMin(minimum, extent), length, extent);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      extent - length, option.upsideDown);
    const QRect thumb = horizontal ? QRect(r.left() + start, r.top(), length, r.height())
                                   : QRect(r.left(), r.top() + start, r.width(), length);
    return QStyle::visualRect(option.direction, r, thumb);
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl sub, int minimum)
{
    const QRect r = option.rect;
    const QRect thumb = scrollThumb(option, minimum);
    const bool horizontal = option.orientation == Qt::Horizontal;
    switch (sub) {
    case QStyle::SC_ScrollBarGroove:
        return r;
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarSubPage:
        return horizontal ? QRect(r.topLeft(), QPoint(thumb.left() - 1, r.bottom()))
                          : QRect(r.topLeft(), QPoint(r.right(), thumb.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return horizontal ? QRect(QPoint(thumb.right() + 1, r.top()), r.bottomRight())
                          : QRect(QPoint(r.left(), thumb.bottom() + 1), r.bottomRight());
    default:
        return {};
    }
}

} // namespace

MeshbookStyle::MeshbookStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

MeshbookStyle::~MeshbookStyle() = default;

void MeshbookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton *>(widget))
        widget->installEventFilter(this);
}

void MeshbookStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

void MeshbookStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                 bool enabled, const QString &text, QPalette::ColorRole role) const
{
    if ((flags & Qt::TextForceLeftToRight) != 0 && QGuiApplication::isRightToLeft()
        && readingDirection(text, Qt::RightToLeft) == Qt::RightToLeft)
        flags = (flags & ~Qt::TextForceLeftToRight) | Qt::TextForceRightToLeft;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

bool MeshbookStyle::eventFilter(QObject *watched, QEvent *event)
{
    // The ring lies outside the button, so it is a frame of its own, shown for keyboard focus only.
    if (event->type() == QEvent::FocusIn) {
        auto *widget = static_cast<QWidget *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason) {
            delete m_focusFrame;
            m_focusFrame = new QFocusFrame(widget->parentWidget());
            connect(m_focusFrame, &QObject::destroyed, this, [this] { m_focusFrame = nullptr; });
            m_focusFrame->setWidget(widget);
        }
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        if (m_focusFrame && m_focusFrame->widget() == watched)
            m_focusFrame->deleteLater();
    }
    return QProxyStyle::eventFilter(watched, event);
}

int MeshbookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1; // Qt widens the grab area of such handles to 5 px by itself
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::space2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return metrics::icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return metrics::space1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_TreeViewIndentation:
        return metrics::treeIndent;
    case PM_HeaderMarkSize:
        return 10;
    case PM_HeaderMargin:
        return metrics::space2;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MeshbookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
        // Underlines appear while they can be used, not all day long.
        return QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier)
            || qobject_cast<const QMenu *>(widget) != nullptr;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize MeshbookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            int width = size.width() + 2 * metrics::space3 - 2;
            if (!button->icon.isNull())
                width += button->text.isEmpty() ? 0 : metrics::space1;
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                width += metrics::space1;
            result = QSize(width, metrics::heightFor(minimumHeight(widget), option->fontMetrics, 8));
        }
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(metrics::heightFor(minimumHeight(widget), option->fontMetrics, 8));
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            result.setWidth(stylepainters::headerWidth(*header));
        result.setHeight(metrics::heightFor(metrics::tableHeaderHeight, option->fontMetrics, 6));
        break;
    case CT_MenuBarItem:
        result.setHeight(metrics::heightFor(28, option->fontMetrics, 8));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(metrics::heightFor(26, option->fontMetrics, 8));
        break;
    default:
        break;
    }
    return result;
}

QRect MeshbookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*slider, sub, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        const QRect field = option->rect.adjusted(metrics::space2, 1, -24, -1);
        return visualRect(option->direction, option->rect, field);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect MeshbookStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && (!frame || frame->lineWidth > 0))
        return option->rect.adjusted(6, 1, -6, -1);
    if (element == SE_HeaderLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void MeshbookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const SemanticPalette p = SemanticPalette::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            stylepainters::buttonPanel(painter, *button, isPrimary(option, widget));
        return;
    case PE_PanelButtonTool:
        stylepainters::toolPanel(painter, *option);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return; // rings, frames and bars are drawn by their owners
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            !frame || frame->lineWidth > 0)
            stylepainters::fieldFrame(painter, *option, option->state.testFlag(State_HasFocus));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepainters::checkIndicator(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        stylepainters::radioIndicator(painter, *option);
        return;
    case PE_IndicatorBranch:
        stylepainters::branch(painter, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            stylepainters::itemPanel(painter, *item, widget, element == PE_PanelItemViewRow);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_PanelMenu:
        stylepainters::menuPanel(painter, *option);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
        paint::frame(painter, option->rect, 0, {}, p.line);
        return;
    case PE_Frame:
        paint::frame(painter, option->rect, 0, {}, p.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MeshbookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const SemanticPalette p = SemanticPalette::of(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            stylepainters::buttonLabel(painter, *button, widget, isPrimary(option, widget));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, p.hair);
        return;
    case CE_Header: // section and label at once: Fusion would add a second sort arrow
        stylepainters::headerSection(painter, *option);
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepainters::headerLabel(painter, *header);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        stylepainters::headerSection(painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepainters::headerLabel(painter, *header);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            stylepainters::progressBar(painter, *bar);
        return;
    case CE_FocusFrame:
        stylepainters::focusFrame(painter, *option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, p.window);
        paint::hairBottom(painter, option->rect, p.hair);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            stylepainters::menuBarItem(painter, *item,
                                       styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem quiet = *item;
            quiet.palette = quietPalette(item->palette);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem quiet = *item;
            quiet.palette = quietPalette(item->palette);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void MeshbookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            // Under the bar lies the pane it scrolls; inside menus and combo lists that is the same base.
            painter->fillRect(option->rect,
                              option->palette.brush(widget ? widget->backgroundRole() : QPalette::Base));
            stylepainters::scrollBar(painter, *slider,
                                     subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            stylepainters::comboBox(painter, *combo);
        return;
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            stylepainters::spinBox(painter, *spin, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                                   subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace meshbook::views
