// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/neighbourmodel.h"

#include "items/familywords.h"
#include "items/glossarywords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::Neighbourhood;

namespace {

constexpr qsizetype mostTold = 3; ///< ties of one term; the picture has them all

} // namespace

void NeighbourModel::setAround(std::shared_ptr<const Neighbourhood> around)
{
    beginResetModel();
    m_around = std::move(around);
    endResetModel();
}

int NeighbourModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_around ? 0 : static_cast<int>(m_around->terms.size());
}

int NeighbourModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString NeighbourModel::how(const Neighbourhood &around, int term)
{
    const int hops = around.terms[static_cast<std::size_t>(term)].hops;
    QStringList told;
    for (const Neighbourhood::Tie &tie : around.ties) {
        if (tie.from != term && tie.to != term)
            continue;
        const int other = tie.from == term ? tie.to : tie.from;
        // The way from the middle: ties to what is further out are told there.
        if (around.terms[static_cast<std::size_t>(other)].hops < hops && told.size() < mostTold)
            told.append(familywords::saying(around, tie, term));
    }
    return told.join(u" · "_s);
}

QString NeighbourModel::text(int row, int section) const
{
    const Neighbourhood::Node &term = m_around->terms[static_cast<std::size_t>(row)];
    switch (section) {
    case TermSection:
        return term.label;
    case HowSection:
        return term.hops == 0 ? tr("in the middle") : how(*m_around, row);
    case StepsSection:
        return QLocale().toString(term.hops);
    case PlaceSection:
        return term.place;
    default:
        return {};
    }
}

QVariant NeighbourModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Neighbourhood::Node &term = m_around->terms[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SortRole:
        if (index.column() == StepsSection)
            return term.hops;
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == TermSection)
            return u"%1, %2"_s.arg(term.label, glossarywords::status(term.status));
        return text(index.row(), index.column());
    case KeyRole:
        return term.key;
    case StatusRole:
        return static_cast<int>(term.status);
    default:
        return {};
    }
}

QVariant NeighbourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TermSection:
        return tr("Term");
    case HowSection:
        return tr("How");
    case StepsSection:
        return tr("Steps");
    case PlaceSection:
        return tr("Domain");
    default:
        return {};
    }
}

} // namespace meshbook::items
