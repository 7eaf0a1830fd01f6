// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"

#include "items/momenttext.h"
#include "items/policywords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using governance::Finding;

namespace {

constexpr quintptr topLevel = 0; // of an index; a finding below a heading has the heading's row + 1

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FindingModel::setList(FindingList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_categories.clear();
    if (m_list.report) {
        for (const governance::EffectivePolicy &each : m_list.report->policies)
            m_categories.insert(each.policy.id, policywords::group(each.policy.category));
    }
    endResetModel();
}

std::size_t FindingModel::placeOf(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == topLevel ? row : m_list.groups[index.internalId() - 1].first + row;
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || (isGrouped() && index.internalId() == topLevel))
        return nullptr;
    return &m_list.report->findings[m_list.rows[placeOf(index)]];
}

std::vector<Finding> FindingModel::findings(const QModelIndexList &rows) const
{
    QSet<quint32> wanted;
    for (const QModelIndex &index : rows) {
        if (finding(index) != nullptr) {
            wanted.insert(m_list.rows[placeOf(index)]);
        } else if (index.isValid()) {
            const FindingList::Group &group = m_list.groups[static_cast<std::size_t>(index.row())];
            for (std::size_t i = 0; i < group.count; ++i)
                wanted.insert(m_list.rows[group.first + i]);
        }
    }
    std::vector<Finding> found;
    for (const quint32 place : m_list.rows) {
        if (wanted.remove(place))
            found.push_back(m_list.report->findings[place]);
    }
    return found;
}

std::vector<Finding> FindingModel::findings() const
{
    std::vector<Finding> found;
    QSet<quint32> seen;
    for (const quint32 place : m_list.rows) {
        const qsizetype before = seen.size();
        seen.insert(place);
        if (seen.size() > before)
            found.push_back(m_list.report->findings[place]);
    }
    return found;
}

QModelIndex FindingModel::indexOf(const QString &identity) const
{
    const auto found = std::find_if(m_list.rows.begin(), m_list.rows.end(), [&](quint32 place) {
        return m_list.report->findings[place].identity() == identity;
    });
    if (found == m_list.rows.end())
        return {};
    const auto place = static_cast<std::size_t>(found - m_list.rows.begin());
    if (!isGrouped())
        return index(static_cast<int>(place), 0);
    const auto group = std::find_if(m_list.groups.begin(), m_list.groups.end(),
                                    [place](const auto &each) { return place < each.first + each.count; });
    return index(static_cast<int>(place - group->first), 0,
                 index(static_cast<int>(group - m_list.groups.begin()), 0));
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex FindingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(isGrouped() ? m_list.groups.size() : m_list.rows.size());
    if (!isGrouped() || parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_list.groups[static_cast<std::size_t>(parent.row())].count);
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return SectionCount;
}

QString FindingModel::text(const Finding &finding, int section) const
{
    switch (section) {
    case SeveritySection:
        return finding.waiver ? tr("Waived") : policywords::severity(finding.severity);
    case SubjectSection:
        return policywords::subject(finding);
    case PlaceSection:
        return policywords::place(finding);
    case PolicySection:
        return finding.title;
    case SinceSection:
        return finding.firstSeen.isValid() ? momentText(finding.firstSeen) : QString();
    case MessageSection:
        return withReadableMoments(finding.message);
    case RemedySection:
        return finding.remedy;
    case DomainSection:
        return finding.domain;
    case PolicyIdSection:
        return finding.policy;
    case AddressSection:
        return finding.subject;
    default:
        return {};
    }
}

QString FindingModel::second(const Finding &finding, int section) const
{
    switch (section) {
    case SubjectSection:
        return withReadableMoments(finding.message);
    case PlaceSection:
        return finding.waiver ? policywords::waiver(*finding.waiver) : finding.remedy;
    case PolicySection:
        return m_categories.value(finding.policy);
    case SinceSection:
        return policywords::confidence(finding);
    default:
        return {};
    }
}

QString FindingModel::words(const Finding &finding) const
{
    QStringList parts{text(finding, SeveritySection), text(finding, SubjectSection),
                      second(finding, SubjectSection), finding.title, second(finding, PlaceSection)};
    parts << policywords::confidence(finding) << text(finding, PlaceSection);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant FindingModel::groupData(const FindingList::Group &group, int section, int role) const
{
    const auto count = tr("%n finding(s)", nullptr, static_cast<int>(group.count));
    const QString errors =
        group.errors > 0 ? tr("%n error(s)", nullptr, static_cast<int>(group.errors)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? group.title : QString();
    case SecondRole:
        return section != 0 ? QString() : errors.isEmpty() ? count : tr("%1, %2").arg(count, errors);
    case Qt::AccessibleTextRole:
        return section == 0 ? tr("%1: %2").arg(group.title, count) : QString();
    case Qt::ToolTipRole:
        return group.title;
    case IsGroupRole:
        return true;
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding *found = finding(index);
    if (found == nullptr)
        return groupData(m_list.groups[static_cast<std::size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case SecondRole:
        return second(*found, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{text(*found, index.column()), second(*found, index.column())};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return index.column() == SeveritySection ? words(*found) : text(*found, index.column());
    case IsGroupRole:
        return false;
    case SeverityRole:
        return static_cast<int>(found->severity);
    case WaivedRole:
        return found->waiver.has_value();
    case DomainRole:
        return found->domain;
    case UriRole:
        return found->subject;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeveritySection:
        return tr("Severity");
    case SubjectSection:
        return tr("Found on");
    case PlaceSection:
        return tr("Where, and what to do");
    case PolicySection:
        return tr("Policy");
    case SinceSection:
        return tr("Since");
    case MessageSection:
        return tr("What is found");
    case RemedySection:
        return tr("What to do");
    case DomainSection:
        return tr("Domain");
    case PolicyIdSection:
        return tr("Policy id");
    case AddressSection:
        return tr("Address");
    default:
        return {};
    }
}

} // namespace meshbook::items
