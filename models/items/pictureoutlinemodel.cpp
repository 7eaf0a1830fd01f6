// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pictureoutlinemodel.h"

#include "items/marktext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using namespace lineage;

void PictureOutlineModel::setPicture(std::shared_ptr<const Picture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_rows = m_picture != nullptr ? outlineOf(*m_picture) : std::vector<OutlineRow>();
    m_nodes.assign(m_rows.size(), Node());
    m_tops.clear();
    std::vector<int> above; // the last row of each level
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto level = static_cast<std::size_t>(m_rows[i].level);
        above.resize(std::min(above.size(), level));
        const int row = static_cast<int>(i);
        m_nodes[i].parent = level > 0 && !above.empty() ? above.back() : -1;
        std::vector<int> &siblings =
            m_nodes[i].parent >= 0 ? m_nodes[static_cast<std::size_t>(m_nodes[i].parent)].children : m_tops;
        m_nodes[i].place = static_cast<int>(siblings.size());
        siblings.push_back(row);
        above.push_back(row);
    }
    endResetModel();
}

int PictureOutlineModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

const std::vector<int> &PictureOutlineModel::childrenOf(int row) const
{
    return row < 0 ? m_tops : m_nodes.at(static_cast<std::size_t>(row)).children;
}

QModelIndex PictureOutlineModel::indexOfBox(int box) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const OutlineRow &row) { return row.box == box; });
    if (found == m_rows.end())
        return {};
    const auto row = static_cast<std::size_t>(found - m_rows.begin());
    return createIndex(m_nodes[row].place, 0, static_cast<quintptr>(row));
}

QModelIndex PictureOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= SectionCount || (parent.isValid() && parent.column() != 0))
        return {};
    const std::vector<int> &children = childrenOf(rowOf(parent));
    if (row >= static_cast<int>(children.size()))
        return {};
    return createIndex(row, column, static_cast<quintptr>(children.at(static_cast<std::size_t>(row))));
}

QModelIndex PictureOutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes.at(static_cast<std::size_t>(rowOf(child))).parent;
    if (above < 0)
        return {};
    return createIndex(m_nodes.at(static_cast<std::size_t>(above)).place, 0, static_cast<quintptr>(above));
}

int PictureOutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(rowOf(parent)).size());
}

int PictureOutlineModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return SectionCount;
}

QString PictureOutlineModel::shown(int row, int section) const
{
    const OutlineRow &of = m_rows.at(static_cast<std::size_t>(row));
    const Box &box = m_picture->boxes.at(static_cast<std::size_t>(of.box));
    switch (section) {
    case NameSection:
        return box.name;
    case HowSection: {
        const QString mark = markText(box.mark);
        if (of.line < 0) {
            const QString root = box.root ? tr("root") : QString();
            QStringList words{root, mark};
            words.removeAll(QString());
            return words.join(u" · "_s);
        }
        const Line &line = m_picture->lines.at(static_cast<std::size_t>(of.line));
        const auto column = [&](int boxAt, int at) {
            return at < 0 ? QString()
                          : m_picture->boxes.at(static_cast<std::size_t>(boxAt))
                                .columns.at(static_cast<std::size_t>(at))
                                .path;
        };
        const QString from = column(line.from, line.fromColumn);
        const QString to = column(line.to, line.toColumn);
        QString words = of.direction == Direction::Up ? tr("upstream") : tr("downstream");
        if (!from.isEmpty() || !to.isEmpty())
            words += u" · "_s + (from.isEmpty() ? u"*"_s : from) + u" → "_s + (to.isEmpty() ? u"*"_s : to);
        if (line.edges > 1)
            words += u" · "_s + tr("%n edge(s)", nullptr, line.edges);
        if (const QString standing = standingText(line.standing); !standing.isEmpty())
            words += u" · "_s + standing;
        if (!mark.isEmpty())
            words += u" · "_s + mark;
        if (of.again)
            words += u" · "_s + tr("see above");
        return words;
    }
    case TypeSection:
        return box.uri.key.isEmpty() ? tr("group of %n", nullptr, box.members) : box.type;
    case DomainSection:
        return box.domain;
    default:
        return {};
    }
}

QString PictureOutlineModel::spoken(int row) const
{
    QStringList words;
    for (int section = 0; section < SectionCount; ++section) {
        const QString each = shown(row, section);
        if (!each.isEmpty())
            words << each;
    }
    return words.join(u", "_s);
}

QVariant PictureOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rowOf(index);
    const OutlineRow &of = m_rows.at(static_cast<std::size_t>(row));
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameSection ? spoken(row) : shown(row, index.column());
    case BoxRole:
        return of.box;
    case LineRole:
        return of.line;
    case KeyRole:
        return m_picture->boxes.at(static_cast<std::size_t>(of.box)).id;
    default:
        return {};
    }
}

QVariant PictureOutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameSection:
        return tr("Name");
    case HowSection:
        return tr("How it flows");
    case TypeSection:
        return tr("Type");
    case DomainSection:
        return tr("Domain");
    default:
        return {};
    }
}

} // namespace meshbook::items
