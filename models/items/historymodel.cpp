// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "core/bidi.h"
#include "items/momenttext.h"
#include "items/statementtable.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void HistoryModel::setHistory(std::vector<core::Event> history)
{
    beginResetModel();
    m_history = std::move(history);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SectionCount);
}

QString HistoryModel::text(const core::Event &event, int section)
{
    switch (section) {
    case WhenSection:
        return momentText(event.at);
    case FieldSection:
        if (!event.field.isEmpty())
            return event.field;
        return event.op == 0 ? tr("Added to the catalog")
            : event.op == 2  ? tr("Removed from its source")
                             : tr("Changed");
    case FromSection:
        return StatementTable::shown(event.from);
    case ToSection:
        return StatementTable::shown(event.to);
    case SourceSection:
        return event.commitId.isEmpty()
            ? event.source
            : core::joinedApart({event.source, event.commitId.left(10)}, u" · "_s);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::Event &event = m_history[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != WhenSection)
            return text(event, index.column());
        return tr("%1, %2, from %3 to %4, %5")
            .arg(text(event, WhenSection), text(event, FieldSection), text(event, FromSection),
                 text(event, ToSection), text(event, SourceSection));
    case OperationRole:
        return event.op;
    case WhenRole:
        return event.at;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenSection:
        return tr("When");
    case FieldSection:
        return tr("What");
    case FromSection:
        return tr("From");
    case ToSection:
        return tr("To");
    case SourceSection:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace meshbook::items
