// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linkdelegate.h"

#include "items/linkmodel.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace meshbook::views {

using items::LinkModel;

namespace {

constexpr int checkRoom = 28;
constexpr int checkSide = 16;
constexpr int barHeight = 6;
constexpr int barWidth = 56;

QRect checkRect(const QStyleOptionViewItem &option)
{
    const QRect cell = option.rect;
    return QStyle::visualRect(option.direction, cell,
                              QRect(cell.left() + metrics::space2,
                                    cell.top() + (cell.height() - checkSide) / 2, checkSide, checkSide));
}

} // namespace

LinkDelegate::LinkDelegate(DomainNumber domainNumber, QObject *parent)
    : CellDelegate(parent)
    , m_domainNumber(std::move(domainNumber))
{
}

Cell LinkDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data().toString();
    cell.ink = Ink::Text2;
    switch (index.column()) {
    case LinkModel::TermSection:
        cell.icon = Icon::Term;
        cell.role = TextRole::Name;
        cell.ink = Ink::Text;
        break;
    case LinkModel::TargetSection:
        cell.role = TextRole::MonoCaption;
        cell.ink = Ink::Text;
        cell.elide = Qt::ElideMiddle;
        break;
    case LinkModel::ScoreSection:
        cell.alignment = Qt::AlignRight;
        break;
    case LinkModel::TypeSection:
        cell.role = TextRole::MonoCaption;
        break;
    case LinkModel::DomainSection:
        if (!cell.text.isEmpty())
            cell.domain = m_domainNumber(cell.text);
        break;
    default:
        break;
    }
    return cell;
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.column() != LinkModel::TermSection) {
        CellDelegate::paint(painter, option, index);
        if (index.column() == LinkModel::ScoreSection)
            paintScore(painter, option, index.data(LinkModel::ScoreRole).toDouble());
        return;
    }
    QStyleOptionViewItem moved = option;
    moved.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(checkRoom, 0, 0, 0));
    CellDelegate::paint(painter, moved, index);
    paintCheck(painter, option, index);
}

/// The row's panel goes on under the mark, over the bar that the cell behind it began with.
void LinkDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    constexpr int bar = 3;
    const QRect cell = option.rect;
    const QRect lead = QStyle::visualRect(option.direction, cell,
                                          QRect(cell.left(), cell.top(), checkRoom + bar, cell.height()));
    const QWidget *widget = option.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    panel.text.clear();
    panel.viewItemPosition = QStyleOptionViewItem::Beginning;
    painter->save();
    painter->setClipRect(lead);
    painter->fillRect(lead, option.palette.brush(QPalette::Base));
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);
    paint::hairBottom(painter, cell, SemanticPalette::of(option.palette).hair);
    QStyleOptionViewItem check = option;
    check.rect = checkRect(option);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    check.state.setFlag(QStyle::State_On, on);
    check.state.setFlag(QStyle::State_Off, !on);
    check.state.setFlag(QStyle::State_HasFocus, false);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, widget);
    painter->restore();
}

void LinkDelegate::paintScore(QPainter *painter, const QStyleOptionViewItem &option, double score) const
{
    const SemanticPalette base = SemanticPalette::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && option.widget != nullptr
        && option.widget->hasFocus();
    const SemanticPalette palette = selected ? base.onSelection() : base;
    const QRect cell = option.rect;
    const auto place = [&](int width) {
        return QStyle::visualRect(option.direction, cell,
                                  QRect(cell.left() + metrics::space2,
                                        cell.top() + (cell.height() - barHeight) / 2, width, barHeight));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paint::frame(painter, place(barWidth), metrics::radiusMark, palette.hair, {});
    paint::frame(painter, place(qMax(2, qRound(barWidth * score))), metrics::radiusMark, palette.accent, {});
    painter->restore();
}

bool LinkDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (index.column() != LinkModel::TermSection)
        return false;
    const bool presses = event->type() == QEvent::MouseButtonPress;
    const bool releases = event->type() == QEvent::MouseButtonRelease;
    const bool doubles = event->type() == QEvent::MouseButtonDblClick;
    if (!presses && !releases && !doubles)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int slack = metrics::space1;
    if (mouse->button() != Qt::LeftButton
        || !checkRect(option).adjusted(-slack, -slack, slack, slack).contains(mouse->pos()))
        return false;
    if (!releases)
        return true; // no row is chosen by ticking it
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, static_cast<int>(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace meshbook::views
