// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarygridmodel.h"

#include "items/glossarywords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::EntryPtr;

void GlossaryGridModel::setContent(Content content)
{
    if (content.columns == m_content.columns && takeInPlace(content))
        return;
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

/// Where the old rows are the beginning of the new ones, or the new ones are the old without some. False
/// where the difference is another one, or of too many pieces.
bool GlossaryGridModel::takeInPlace(Content &content)
{
    constexpr int mostPieces = 50;
    const auto sameTerm = [](const EntryPtr &a, const EntryPtr &b) { return a->key() == b->key(); };
    auto &rows = m_content.rows;
    const auto &wanted = content.rows;
    // Which old rows go: walk along both.
    std::vector<std::pair<int, int>> gone; // first, last
    std::size_t at = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (at < wanted.size() && sameTerm(rows[row], wanted[at])) {
            ++at;
            continue;
        }
        const int place = static_cast<int>(row);
        if (!gone.empty() && gone.back().second == place - 1)
            gone.back().second = place;
        else
            gone.emplace_back(place, place);
    }
    if (gone.size() > mostPieces || (at == 0 && !rows.empty()))
        return false;
    for (auto piece = gone.rbegin(); piece != gone.rend(); ++piece) {
        beginRemoveRows({}, piece->first, piece->second);
        rows.erase(rows.begin() + piece->first, rows.begin() + piece->second + 1);
        endRemoveRows();
    }
    const int kept = static_cast<int>(rows.size());
    // Before more comes: what is new reads the new state.
    m_content.cells = std::move(content.cells);
    m_content.pending = std::move(content.pending);
    m_content.inReview = std::move(content.inReview);
    std::copy_n(wanted.begin(), kept, rows.begin());
    if (static_cast<int>(wanted.size()) > kept) {
        beginInsertRows({}, kept, static_cast<int>(wanted.size()) - 1);
        rows = wanted;
        endInsertRows();
    }
    // Marks and statuses may be others although the terms are not.
    if (kept > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    return true;
}

QStringList GlossaryGridModel::keys() const
{
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(m_content.rows.size()));
    for (const EntryPtr &entry : m_content.rows)
        keys.append(entry->key());
    return keys;
}

EntryPtr GlossaryGridModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? m_content.rows[static_cast<std::size_t>(row)] : EntryPtr();
}

const GridColumn &GlossaryGridModel::column(int section) const
{
    return m_content.columns.at(static_cast<std::size_t>(section));
}

int GlossaryGridModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_content.rows.begin(), m_content.rows.end(),
                                    [&key](const EntryPtr &entry) { return entry->key() == key; });
    return found == m_content.rows.end() ? -1 : static_cast<int>(found - m_content.rows.begin());
}

int GlossaryGridModel::sectionOf(const GridColumn &column) const
{
    const auto found = std::find(m_content.columns.begin(), m_content.columns.end(), column);
    return found == m_content.columns.end() ? -1 : static_cast<int>(found - m_content.columns.begin());
}

glossary::TermStatus GlossaryGridModel::statusOf(const glossary::Entry &entry) const
{
    return m_content.inReview.contains(entry.key()) ? glossary::TermStatus::InReview
                                                    : glossary::statusOf(entry.term);
}

int GlossaryGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int GlossaryGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QString GlossaryGridModel::text(const QModelIndex &index) const
{
    return m_content.cells.text(*entry(index.row()), column(index.column()));
}

bool GlossaryGridModel::isNew(const QString &key) const
{
    const auto changes = m_content.pending.find(key);
    if (changes == m_content.pending.end())
        return false;
    const auto home = changes->second.find(u"glossary"_s);
    return home != changes->second.end() && home->second.from.isUndefined();
}

const core::FieldChange *GlossaryGridModel::pendingAt(const QModelIndex &index) const
{
    const EntryPtr term = entry(index.row());
    const auto changes = m_content.pending.find(term->key());
    if (changes == m_content.pending.end())
        return nullptr;
    const auto change = changes->second.find(m_content.cells.path(*term, column(index.column())));
    return change == changes->second.end() ? nullptr : &change->second;
}

QString GlossaryGridModel::toolTip(const QModelIndex &index) const
{
    const EntryPtr term = entry(index.row());
    const QString now = text(index);
    if (isNew(term->key()))
        return index.column() == 0 ? tr("%1\nThis term is new.").arg(now) : now;
    const core::FieldChange *change = pendingAt(index);
    if (change == nullptr)
        return now;
    const QString before = m_content.cells.textOf(change->path, change->from);
    return before.isEmpty() ? tr("%1\nNothing was stated before.").arg(now)
                            : tr("%1\nBefore: %2").arg(now, before);
}

QVariant GlossaryGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntryPtr term = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (column(index.column()).kind == GridColumn::Kind::Status)
            return glossarywords::status(statusOf(*term));
        return text(index);
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return pendingAt(index) == nullptr ? text(index) : toolTip(index);
    case KeyRole:
        return term->key();
    case StatusRole:
        return static_cast<int>(statusOf(*term));
    case IsNewRole:
        return isNew(term->key());
    case IsPendingRole:
        return isNew(term->key()) ? index.column() == 0 : pendingAt(index) != nullptr;
    default:
        return {};
    }
}

bool GlossaryGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !GlossaryCells::isEditable(column(index.column())))
        return false;
    emit edited(index, value.toString());
    return false; // not yet
}

QVariant GlossaryGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? GlossaryCells::title(column(section)) : QVariant();
    return section + 1;
}

Qt::ItemFlags GlossaryGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && GlossaryCells::isEditable(column(index.column())) ? usual | Qt::ItemIsEditable
                                                                                : usual;
}

void GlossaryGridModel::sort(int section, Qt::SortOrder order)
{
    emit sortWanted(section, order);
}

} // namespace meshbook::items
