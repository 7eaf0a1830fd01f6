// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "core/bidi.h"
#include "items/momenttext.h"
#include "items/statementtable.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void HistoryModel::setHistory(std::vector<core::Event> history)
{
    beginResetModel();
    m_history = std::move(history);
    m_versions.assign(m_history.size(), {});
    endResetModel();
}

void HistoryModel::addHistory(const QString &version, const std::vector<core::Event> &history)
{
    if (history.empty())
        return;
    beginResetModel();
    std::vector<std::pair<core::Event, QString>> all;
    for (std::size_t i = 0; i < m_history.size(); ++i)
        all.emplace_back(std::move(m_history[i]), m_versions[i]);
    for (const core::Event &event : history)
        all.emplace_back(event, version.isNull() ? u""_s : version);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.first.at > b.first.at; });
    m_history.clear();
    m_versions.clear();
    for (auto &[event, its] : all) {
        m_history.push_back(std::move(event));
        m_versions.push_back(its);
    }
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

QString HistoryModel::text(std::size_t row, int section) const
{
    const core::Event &event = m_history[row];
    switch (section) {
    case WhenSection:
        return momentText(event.at);
    case FieldSection: {
        const QString what = !event.field.isEmpty() ? event.field
            : event.op == 0                         ? tr("Added to the catalog")
            : event.op == 2                         ? tr("Removed from its source")
                                                    : tr("Changed");
        return m_versions[row].isNull() ? what : tr("Version %1: %2").arg(m_versions[row], what);
    }
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
    const auto row = static_cast<std::size_t>(index.row());
    const core::Event &event = m_history[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return index.column() == WhenSection ? QVariant(event.at) : QVariant(text(row, index.column()));
    case EventRole:
        return index.row();
    case VersionRole:
        return m_versions[row];
    case Qt::AccessibleTextRole:
        if (index.column() != WhenSection)
            return text(row, index.column());
        return tr("%1, %2, from %3 to %4, %5")
            .arg(text(row, WhenSection), text(row, FieldSection), text(row, FromSection),
                 text(row, ToSection), text(row, SourceSection));
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
