// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/picturetablemodel.h"

#include "items/marktext.h"

#include <QLocale>

namespace meshbook::items {

using namespace lineage;

void PictureTableModel::setPicture(std::shared_ptr<const Picture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_rows = m_picture != nullptr ? rowsOf(*m_picture) : std::vector<PictureRow>();
    endResetModel();
}

int PictureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PictureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString PictureTableModel::noteOf(const PictureRow &row) const
{
    QStringList words;
    if (const QString mark = markText(markOf(*m_picture, row)); !mark.isEmpty())
        words << mark;
    if (row.line >= 0) {
        const Line &line = m_picture->lines.at(static_cast<std::size_t>(row.line));
        if (const QString standing = standingText(line.standing); !standing.isEmpty())
            words << standing;
    }
    return words.join(QStringLiteral(" · "));
}

QVariant PictureTableModel::shown(const PictureRow &row, int section) const
{
    const Box &box = m_picture->boxes.at(static_cast<std::size_t>(row.box));
    switch (section) {
    case NameSection:
        return box.name;
    case ColumnSection:
        return row.line >= 0 ? columnAt(*m_picture, row, false) : QString();
    case TypeSection:
        return box.type;
    case NoteSection:
        return noteOf(row);
    case HopsSection:
        return box.depth;
    case DirectionSection:
        if (row.via < 0)
            return box.root ? tr("root") : QString();
        return row.direction == Direction::Up ? tr("flows to") : tr("made from");
    case ViaSection:
        return row.via >= 0 ? m_picture->boxes.at(static_cast<std::size_t>(row.via)).name : QString();
    case ViaColumnSection:
        return row.line >= 0 ? columnAt(*m_picture, row, true) : QString();
    case EdgesSection:
        return row.line >= 0 ? QVariant(row.edges) : QVariant();
    case DomainSection:
        return box.domain;
    case OwnerSection:
        return box.owner;
    case ClassSection:
        return box.classification;
    default:
        return {};
    }
}

QVariant PictureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PictureRow &of = row(index.row());
    const bool number = index.column() == HopsSection || index.column() == EdgesSection;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QVariant value = shown(of, index.column());
        return number && value.isValid() ? QVariant(QLocale().toString(value.toInt())) : value;
    }
    case SortRole:
        return shown(of, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case BoxRole:
        return of.box;
    case LineRole:
        return of.line;
    default:
        return {};
    }
}

QVariant PictureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameSection:
        return tr("Name");
    case ColumnSection:
        return tr("Column");
    case TypeSection:
        return tr("Type");
    case NoteSection:
        return tr("Note");
    case HopsSection:
        return tr("Hops");
    case DirectionSection:
        return tr("Direction");
    case ViaSection:
        return tr("Other end");
    case ViaColumnSection:
        return tr("Its column");
    case EdgesSection:
        return tr("Edges");
    case DomainSection:
        return tr("Domain");
    case OwnerSection:
        return tr("Owner");
    case ClassSection:
        return tr("Classification");
    default:
        return {};
    }
}

} // namespace meshbook::items
