// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policylistmodel.h"

#include "items/policywords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using services::PolicyPlace;

void PolicyListModel::setLines(std::vector<PolicyLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PolicyListModel::rowOfKey(const QString &key) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&key](const PolicyLine &each) { return each.key == key; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int PolicyListModel::rowOfId(const QString &id) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&id](const PolicyLine &each) { return each.id == id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void PolicyListModel::setEdited(const QString &key, bool edited)
{
    const int row = rowOfKey(key);
    if (row < 0 || line(row).isEdited == edited)
        return;
    m_lines[static_cast<std::size_t>(row)].isEdited = edited;
    emit dataChanged(index(row, 0), index(row, SectionCount - 1));
}

int PolicyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PolicyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString PolicyListModel::placeWord(PolicyPlace place)
{
    switch (place) {
    case PolicyPlace::BuiltIn:
        return tr("Built in");
    case PolicyPlace::Workspace:
        return tr("Workspace");
    case PolicyPlace::Source:
        break;
    }
    return tr("Source");
}

QString PolicyListModel::text(const PolicyLine &line, int section)
{
    switch (section) {
    case TitleSection:
        return line.title;
    case SeveritySection:
        return line.isReadable ? policywords::severity(line.severity) : tr("Cannot be read");
    case FindingsSection:
        return line.findings ? QLocale().toString(*line.findings) : u"–"_s;
    case CategorySection:
        return policywords::group(line.category);
    case PackSection:
        return placeWord(line.place);
    default:
        return {};
    }
}

QString PolicyListModel::spoken(const PolicyLine &line)
{
    QStringList words{line.title, text(line, SeveritySection)};
    if (line.findings)
        words.append(tr("%n finding(s)", nullptr, static_cast<int>(*line.findings)));
    if (line.isEdited)
        words.append(tr("not saved"));
    return words.join(u", "_s);
}

QVariant PolicyListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PolicyLine &each = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(each, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleSection                       ? QString(each.title + u'\n' + each.id)
            : index.column() == PackSection && !each.pack.isEmpty() ? each.pack
                                                                    : text(each, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TitleSection ? spoken(each) : text(each, index.column());
    case KeyRole:
        return each.key;
    case IdRole:
        return each.id;
    case RowRole:
        return index.row();
    case FilterRole:
        return QStringList{each.title, each.id, text(each, CategorySection), each.pack}.join(u'\n');
    case SortRole:
        if (index.column() == SeveritySection)
            return each.isReadable ? static_cast<int>(each.severity) : -1;
        if (index.column() == FindingsSection)
            return each.findings.value_or(-1);
        return text(each, index.column());
    default:
        return {};
    }
}

QVariant PolicyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == FindingsSection ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleSection:
        return tr("Policy");
    case SeveritySection:
        return tr("Severity");
    case FindingsSection:
        return tr("Findings");
    case CategorySection:
        return tr("Group");
    case PackSection:
        return tr("From");
    default:
        return {};
    }
}

} // namespace meshbook::items
