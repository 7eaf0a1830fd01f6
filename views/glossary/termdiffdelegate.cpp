// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termdiffdelegate.h"

#include "items/comparisonmodel.h"

namespace meshbook::views {

using items::Comparison;
using items::ComparisonModel;

TermDiffDelegate::TermDiffDelegate(int lastValue, QObject *parent)
    : DiffDelegate(parent)
    , m_lastValue(lastValue)
{
}

bool TermDiffDelegate::isValue(const QModelIndex &index) const
{
    return index.column() > ComparisonModel::FieldSection && index.column() <= m_lastValue
        && index.data(ComparisonModel::IsFieldRole).toBool();
}

Cell TermDiffDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    if (isValue(index))
        return cell;
    cell.text = index.data().toString();
    const bool isField = index.data(ComparisonModel::IsFieldRole).toBool();
    if (index.column() != ComparisonModel::FieldSection) {
        cell.role = TextRole::Caption;
        cell.ink = Ink::Text3;
        return cell;
    }
    if (isField) {
        cell.ink = Ink::Text2;
        return cell;
    }
    const auto op = static_cast<Comparison::Op>(index.data(ComparisonModel::OpRole).toInt());
    cell.role = TextRole::Name;
    cell.icon = op == Comparison::Op::Added ? Icon::Plus
        : op == Comparison::Op::Removed     ? Icon::Minus
                                            : Icon::Edit;
    cell.iconInk = op == Comparison::Op::Added ? Ink::Ok
        : op == Comparison::Op::Removed        ? Ink::Breach
                                               : Ink::Text2;
    return cell;
}

} // namespace meshbook::views
