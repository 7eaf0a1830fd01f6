// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/diffdelegate.h"

#include "items/comparisonmodel.h"
#include "views/theme/metrics.h"
#include "views/theme/readingdirection.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlook.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::Comparison;
using items::ComparisonModel;

constexpr int mostLines = 12;
constexpr qsizetype mostLetters = 2'000; ///< more than fit into so many lines
constexpr int padding = metrics::space2;

State stateOf(governance::ChangeLevel level)
{
    switch (level) {
    case governance::ChangeLevel::ReaderBreaking:
    case governance::ChangeLevel::WriterBreaking:
        return State::Breach;
    case governance::ChangeLevel::Behavioural:
        return State::Warning;
    default:
        return State::Ok;
    }
}

} // namespace

bool DiffDelegate::isValue(const QModelIndex &index) const
{
    return (index.column() == ComparisonModel::BeforeSection
            || index.column() == ComparisonModel::AfterSection)
        && index.data(ComparisonModel::IsFieldRole).toBool();
}

Cell DiffDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    if (isValue(index))
        return cell;
    cell.text = index.data().toString();
    const auto op = static_cast<Comparison::Op>(index.data(ComparisonModel::OpRole).toInt());
    if (index.column() == ComparisonModel::FieldSection) {
        cell.role = TextRole::MonoCaption;
        cell.elide = Qt::ElideMiddle;
        cell.icon = op == Comparison::Op::Added ? Icon::Plus
            : op == Comparison::Op::Removed     ? Icon::Minus
                                                : Icon::Edit;
    } else if (index.column() == ComparisonModel::MeaningSection) {
        const QVariant level = index.data(ComparisonModel::LevelRole);
        cell.role = TextRole::Caption;
        cell.ink = Ink::Text2;
        if (!level.isValid())
            return cell;
        const auto known = static_cast<governance::ChangeLevel>(level.toInt());
        const State state = stateOf(known);
        if (state == State::Ok)
            return cell;
        cell.text.clear();
        cell.mark = pieces::Mark{state, ComparisonModel::levelWord(known)};
    }
    return cell;
}

double DiffDelegate::layOut(QTextLayout &layout, int width)
{
    double height = 0;
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!isValue(index))
        return;
    const SemanticPalette palette = SemanticPalette::of(option.palette);
    const QString text = plaintext::manyLines(index.data().toString().left(mostLetters))
                             .replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(text, fontFor(TextRole::Base, FontScale::current()));
    QTextOption how;
    // Begins where the cell does.
    how.setTextDirection(readingDirection(text, option.direction));
    how.setAlignment(option.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                         : Qt::AlignLeft | Qt::AlignAbsolute);
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    const bool isOld = index.column() == ComparisonModel::BeforeSection;
    QList<QTextLayout::FormatRange> formats;
    for (const QPoint &stretch : index.data(ComparisonModel::StretchesRole).value<QList<QPoint>>()) {
        QTextLayout::FormatRange range;
        range.start = stretch.x();
        range.length = stretch.y();
        range.format.setForeground(isOld ? palette.removed : palette.added);
        range.format.setBackground(isOld ? palette.removedTint : palette.addedTint);
        range.format.setFontStrikeOut(isOld);
        range.format.setFontUnderline(!isOld);
        formats.append(range);
    }
    layout.setFormats(formats);
    const QRect area = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const double height = layOut(layout, area.width());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(palette.text);
    const double top = area.top() + std::max(0.0, (area.height() - height) / 2);
    layout.draw(painter, QPointF(area.left(), top));
    painter->restore();
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = CellDelegate::sizeHint(option, index);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (tree == nullptr || !isValue(index))
        return hint;
    QTextLayout layout(plaintext::manyLines(index.data().toString().left(mostLetters))
                           .replace(u'\n', QChar(QChar::LineSeparator)),
                       fontFor(TextRole::Base, FontScale::current()));
    QTextOption how;
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    const double height = layOut(layout, tree->header()->sectionSize(index.column()) - 2 * padding);
    return {hint.width(), std::max(hint.height(), static_cast<int>(height) + padding + 1)};
}

bool DiffDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString meaning = index.data(ComparisonModel::MeaningRole).toString();
    if (event->type() == QEvent::ToolTip && index.column() == ComparisonModel::MeaningSection
        && !meaning.isEmpty()) {
        QToolTip::showText(event->globalPos(), plaintext::toolTip(meaning), view);
        return true;
    }
    if (event->type() == QEvent::ToolTip && isValue(index)) {
        QToolTip::showText(event->globalPos(), plaintext::toolTip(index.data().toString()), view);
        return true;
    }
    return CellDelegate::helpEvent(event, view, option, index);
}

} // namespace meshbook::views
