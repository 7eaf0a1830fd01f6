// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/cellchangesdelegate.h"

#include "items/cellchangesmodel.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/theme/readingdirection.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlook.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::CellChangesModel;

namespace {

constexpr int padding = metrics::space2;
constexpr int lettersBefore = 16; ///< shown before the first word that differs
constexpr qsizetype mostLetters = 600;

bool hasWords(const QModelIndex &index)
{
    return (index.column() == CellChangesModel::BeforeSection
            || index.column() == CellChangesModel::AfterSection)
        && index.data(CellChangesModel::ProblemRole).toString().isEmpty();
}

} // namespace

Cell CellChangesDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    const bool fails = !index.data(CellChangesModel::ProblemRole).toString().isEmpty();
    if (index.column() == CellChangesModel::TermSection) {
        cell.role = TextRole::Name;
        if (fails) {
            cell.icon = Icon::Warning;
            cell.iconInk = Ink::Warning;
            cell.text = index.data().toString();
        } // else behind the check box
        return cell;
    }
    if (hasWords(index))
        return cell;
    cell.text = index.data().toString().left(mostLetters);
    cell.ink = fails && index.column() == CellChangesModel::AfterSection ? Ink::Warning : Ink::Text2;
    return cell;
}

void CellChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (hasWords(index))
        paintWords(painter, option, index);
    else if (index.column() == CellChangesModel::TermSection && index.data(Qt::CheckStateRole).isValid())
        paintCheck(painter, option, index);
}

void CellChangesDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    // Where QStyledItemDelegate looks for clicks.
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
    QStyleOptionViewItem indicator = box;
    indicator.rect = place;
    indicator.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    indicator.state |= box.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &indicator, painter, option.widget);
    const SemanticPalette palette = SemanticPalette::of(option.palette);
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    if (option.direction == Qt::RightToLeft)
        rest.setRight(place.left() - padding);
    else
        rest.setLeft(place.right() + padding);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paint::text(painter, rest, plaintext::oneLine(index.data().toString().left(mostLetters)),
                fontFor(TextRole::Name, FontScale::current()), palette.text);
    painter->restore();
}

void CellChangesDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    const auto stretches = index.data(CellChangesModel::StretchesRole).value<QList<QPoint>>();
    QString text = plaintext::oneLine(index.data().toString());
    qsizetype from = 0;
    if (!stretches.isEmpty() && stretches.first().x() > lettersBefore + lettersBefore / 2) {
        from = text.indexOf(u' ', stretches.first().x() - lettersBefore) + 1;
        if (from <= 0 || from > stretches.first().x())
            from = stretches.first().x() - lettersBefore;
        text = u'…' + text.mid(from);
        --from; // for the dots
    }
    text = text.left(mostLetters);
    const SemanticPalette palette = SemanticPalette::of(option.palette);
    const bool isOld = index.column() == CellChangesModel::BeforeSection;
    QList<QTextLayout::FormatRange> formats;
    for (const QPoint &stretch : stretches) {
        QTextLayout::FormatRange range;
        range.start = stretch.x() - static_cast<int>(from);
        range.length = stretch.y();
        range.format.setForeground(isOld ? palette.removed : palette.added);
        range.format.setBackground(isOld ? palette.removedTint : palette.addedTint);
        range.format.setFontStrikeOut(isOld);
        range.format.setFontUnderline(!isOld);
        if (range.start >= 0 && range.start < text.size())
            formats.append(range);
    }
    QTextLayout layout(text, fontFor(TextRole::Base, FontScale::current()));
    QTextOption how;
    how.setWrapMode(QTextOption::NoWrap);
    how.setTextDirection(readingDirection(text, option.direction));
    how.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(how);
    layout.setFormats(formats);
    const QRect area = option.rect.adjusted(padding, 0, -padding, -1);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    painter->setPen(palette.text);
    // What is too long shows its beginning, whichever way the window reads.
    const double spare = std::max(0.0, area.width() - line.naturalTextWidth());
    const double shift = option.direction == Qt::RightToLeft ? spare : 0.0;
    layout.draw(painter, QPointF(area.left() + shift, area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace meshbook::views
