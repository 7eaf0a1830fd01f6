// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conflictmodel.h"

#include "items/comparisonmodel.h"
#include "items/glossarywords.h"

#include <QPoint>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void ConflictModel::setConflicts(std::vector<glossary::Conflict> conflicts, const TermChanges &changes)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    m_rows.clear();
    m_rows.reserve(m_conflicts.size());
    for (const glossary::Conflict &conflict : m_conflicts)
        m_rows.push_back(rowOf(conflict, changes));
    endResetModel();
}

ConflictModel::Row ConflictModel::rowOf(const glossary::Conflict &conflict, const TermChanges &changes)
{
    Row row;
    if (conflict.path.isNull()) {
        row.texts = {conflict.label, {}, tr("changed here"), tr("removed in the source")};
        return row;
    }
    row.texts = {conflict.label + u" · "_s + glossarywords::field(conflict.path),
                 changes.shown(conflict.path, conflict.base), changes.shown(conflict.path, conflict.mine),
                 changes.shown(conflict.path, conflict.theirs)};
    for (const Section side : {MineSection, TheirsSection}) {
        core::WordDiff words = core::WordDiff::of(row.texts[BaseSection], row.texts.at(side));
        row.stretches.at(side) = std::move(words.added);
        std::vector<core::TextStretch> &base = row.stretches[BaseSection];
        base.insert(base.end(), words.removed.begin(), words.removed.end());
    }
    return row;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto section = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(section);
    case Qt::AccessibleTextRole:
        if (index.column() == PartSection)
            return tr("%1. Before: %2. Mine: %3. Theirs: %4")
                .arg(row.texts[PartSection], row.texts[BaseSection], row.texts[MineSection],
                     row.texts[TheirsSection]);
        return row.texts.at(section);
    case ComparisonModel::OpRole:
        return static_cast<int>(Comparison::Op::Changed);
    case ComparisonModel::IsFieldRole:
        return true;
    case ComparisonModel::StretchesRole: {
        QList<QPoint> stretches;
        for (const core::TextStretch &each : row.stretches.at(section))
            stretches.append({static_cast<int>(each.start), static_cast<int>(each.length)});
        return QVariant::fromValue(stretches);
    }
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartSection:
        return tr("What");
    case BaseSection:
        return tr("Before");
    case MineSection:
        return tr("Mine");
    case TheirsSection:
        return tr("Theirs");
    default:
        return {};
    }
}

} // namespace meshbook::items
