// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/thingdelegates.h"

#include "items/columntreemodel.h"
#include "items/statementmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::ColumnTreeModel;
using items::StatementModel;

namespace {

/// Where a statement comes from, as a drawing: files that people write, servers that observe.
Icon sourceIcon(const QString &format)
{
    if (format.startsWith("dbt"_L1))
        return Icon::Job;
    if (format == "openlineage"_L1 || format == "great-expectations"_L1)
        return Icon::Server;
    return format.startsWith("datahub"_L1) || format.startsWith("openmetadata"_L1) ? Icon::Sources
                                                                                   : Icon::File;
}

Icon columnIcon(const QModelIndex &index)
{
    if (index.data(ColumnTreeModel::IsDatasetRole).toBool())
        return Icon::Dataset;
    if (index.data(ColumnTreeModel::ArrayRole).toBool())
        return Icon::Array;
    return index.data(ColumnTreeModel::NestedRole).toBool() ? Icon::Struct : Icon::Column;
}

} // namespace

Cell ColumnDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.ink = Ink::Text2;
    switch (index.column()) {
    case ColumnTreeModel::NameSection:
        cell.icon = columnIcon(index);
        cell.role = TextRole::Mono;
        cell.ink = Ink::Text;
        break;
    case ColumnTreeModel::TypeSection:
        cell.role = TextRole::MonoCaption;
        if (index.data(ColumnTreeModel::DriftRole).toBool())
            cell.trailing = {Icon::Drift};
        break;
    case ColumnTreeModel::KeySection:
        if (index.data(ColumnTreeModel::PrimaryKeyRole).toBool())
            cell.icon = Icon::Key;
        else if (index.data(ColumnTreeModel::ForeignKeyRole).toBool())
            cell.icon = Icon::Link;
        cell.role = TextRole::Caption;
        break;
    case ColumnTreeModel::RequiredSection:
        if (index.data(ColumnTreeModel::RequiredRole).toBool()) {
            cell.icon = Icon::Check;
            cell.text.clear();
        }
        break;
    case ColumnTreeModel::ClassSection:
        if (!cell.text.isEmpty()) {
            const bool personal = index.data(ColumnTreeModel::PersonalDataRole).toBool();
            cell.chip = pieces::Chip{cell.text, personal ? Icon::Lock : Icon::Shield,
                                     personal ? Tone::Warning : Tone::Neutral, !personal};
            cell.text.clear();
        }
        break;
    case ColumnTreeModel::TermSection:
        cell.ink = Ink::Text;
        if (!cell.text.isEmpty())
            cell.icon = Icon::Term;
        break;
    case ColumnTreeModel::SaidBySection:
        cell.text.clear();
        for (const QString &format : index.data(ColumnTreeModel::SaidByRole).toStringList()) {
            if (const Icon icon = sourceIcon(format); !cell.trailing.contains(icon))
                cell.trailing.append(icon);
        }
        break;
    default:
        break;
    }
    return cell;
}

Cell StatementDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (index.column() == StatementModel::fieldSection) {
        cell.role = TextRole::MonoCaption;
        cell.elide = Qt::ElideMiddle;
        if (index.data(StatementModel::DisagreesRole).toBool())
            cell.icon = Icon::Drift;
        return cell;
    }
    const bool wins = index.data(StatementModel::WinsRole).toBool();
    cell.role = wins ? TextRole::Name : TextRole::Base;
    cell.ink = wins ? Ink::Text : Ink::Text2;
    return cell;
}

Cell PlainDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.role = index.column() == 0 ? TextRole::Name : TextRole::Base;
    cell.ink = index.column() == 0 ? Ink::Text : Ink::Text2;
    return cell;
}

} // namespace meshbook::views
