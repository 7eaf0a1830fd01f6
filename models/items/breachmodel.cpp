// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/breachmodel.h"

#include "items/healthwords.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using health::Breach;

BreachModel::BreachModel(FindAck find, QObject *parent)
    : QAbstractTableModel(parent)
    , m_find(std::move(find))
{
}

void BreachModel::setBreaches(std::vector<Breach> breaches)
{
    beginResetModel();
    m_breaches = std::move(breaches);
    std::stable_sort(m_breaches.begin(), m_breaches.end(), [](const Breach &a, const Breach &b) {
        return a.isOpen() != b.isOpen() ? a.isOpen() : a.start > b.start;
    });
    endResetModel();
}

const Breach &BreachModel::breach(int row) const
{
    return m_breaches.at(static_cast<std::size_t>(row));
}

int BreachModel::openCount() const
{
    return static_cast<int>(std::count_if(m_breaches.begin(), m_breaches.end(),
                                          [](const Breach &each) { return each.isOpen(); }));
}

void BreachModel::refreshAcknowledgements()
{
    if (!m_breaches.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
}

BreachModel::AckState BreachModel::ackState(const Breach &breach) const
{
    const core::Acknowledgement *found = m_find ? m_find(breach) : nullptr;
    if (found == nullptr)
        return AckState::None;
    return found->holds(QDateTime::currentDateTimeUtc()) ? AckState::Holds : AckState::Over;
}

QString BreachModel::ackWords(const Breach &breach) const
{
    const core::Acknowledgement *found = m_find ? m_find(breach) : nullptr;
    if (found == nullptr)
        return {};
    if (!found->until.isValid())
        return tr("%1: %2").arg(found->who, found->reason);
    const QString until = healthwords::moment(found->until.toMSecsSinceEpoch());
    if (found->holds(QDateTime::currentDateTimeUtc()))
        //: Who answers for a breach, why, and until when
        return tr("%1: %2 (until %3)").arg(found->who, found->reason, until);
    return tr("%1: %2 (over since %3)").arg(found->who, found->reason, until);
}

int BreachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_breaches.size());
}

int BreachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString BreachModel::text(const Breach &breach, int section) const
{
    switch (section) {
    case WhatSection:
        return healthwords::title(breach);
    case LengthSection:
        return healthwords::durationMs(breach.length());
    case FromSection:
        return breach.isCut ? tr("before %1").arg(healthwords::moment(breach.start))
                            : healthwords::moment(breach.start);
    case EndSection:
        return breach.isOpen()
            ? healthwords::ending(breach)
            : tr("%1, %2").arg(healthwords::moment(breach.end), healthwords::ending(breach));
    case WorstSection:
        return breach.worst ? healthwords::value(*breach.worst, breach.unit) : QString();
    case CauseSection:
        return breach.cause;
    case AckSection:
        return ackWords(breach);
    default:
        return {};
    }
}

QVariant BreachModel::sortKey(const Breach &breach, int section) const
{
    switch (section) {
    case LengthSection:
        return breach.length();
    case FromSection:
        return breach.start;
    case EndSection:
        return breach.isOpen() ? std::numeric_limits<qint64>::max() : breach.end;
    case WorstSection:
        return breach.depth.value_or(-1);
    default:
        return text(breach, section);
    }
}

QVariant BreachModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Breach &breach = this->breach(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(breach, index.column());
    case Qt::ToolTipRole:
        if (index.column() == WorstSection)
            return healthwords::depth(breach);
        return text(breach, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == WhatSection)
            return QStringList{breach.isOpen() ? tr("Open breach") : tr("Breach"), text(breach, WhatSection),
                               healthwords::course(breach)}
                .join(u", "_s);
        if (index.column() == AckSection && ackWords(breach).isEmpty())
            return tr("Nobody answers for it");
        return text(breach, index.column());
    case RowRole:
        return index.row();
    case SortRole:
        return sortKey(breach, index.column());
    case OpenRole:
        return breach.isOpen();
    case AckStateRole:
        return static_cast<int>(ackState(breach));
    default:
        return {};
    }
}

QVariant BreachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhatSection:
        return tr("Broken");
    case LengthSection:
        return tr("For");
    case FromSection:
        //: Since when a breach lasted
        return tr("From");
    case EndSection:
        return tr("Until");
    case WorstSection:
        return tr("Worst");
    case CauseSection:
        return tr("Cause");
    case AckSection:
        return tr("Answered for by");
    default:
        return {};
    }
}

} // namespace meshbook::items
