// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/levelmodel.h"

#include "health/checks.h"
#include "items/healthwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using core::Standing;
using health::CheckStanding;

/// What was declared or promised and nobody ever measured.
bool isNeverMeasured(const CheckStanding &check)
{
    return check.measuredAt == 0 && check.attainment.known() == 0;
}

QString metText(const CheckStanding &check)
{
    if (isNeverMeasured(check) && check.objective.isRule)
        return LevelModel::tr("never run");
    const auto share = check.attainment.share();
    return share ? healthwords::share(*share) : LevelModel::tr("no data");
}

QString words(const CheckStanding &check)
{
    QStringList words{healthwords::title(check.objective), healthwords::limit(check.objective)};
    if (isNeverMeasured(check))
        words << (check.objective.isRule
                      ? LevelModel::tr("never run: counts neither as met nor as broken")
                      : LevelModel::tr("nobody measured it: counts neither as met nor as broken"));
    else
        words << LevelModel::tr("met %1").arg(metText(check))
              << LevelModel::tr("budget left: %1").arg(healthwords::budgetLeft(check.budget));
    if (check.missing > 0)
        words << LevelModel::tr("%n expected measurement(s) did not come", nullptr,
                                static_cast<int>(check.missing));
    if (std::any_of(check.alarms.begin(), check.alarms.end(),
                    [](const health::BurnAlarm &alarm) { return alarm.isBurning(); }))
        words << LevelModel::tr("the budget is burning fast");
    if (!check.objective.description.isEmpty())
        words << check.objective.description;
    return words.join(u'\n');
}

} // namespace

void LevelModel::setChecks(std::vector<CheckStanding> checks)
{
    beginResetModel();
    m_checks = std::move(checks);
    endResetModel();
}

int LevelModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_checks.begin(), m_checks.end(),
                                 [&](const CheckStanding &check) { return check.objective.key == key; });
    return it == m_checks.end() ? -1 : static_cast<int>(it - m_checks.begin());
}

int LevelModel::worst() const
{
    const auto it = std::max_element(
        m_checks.begin(), m_checks.end(), [](const CheckStanding &a, const CheckStanding &b) {
            if (health::badness(a.now) != health::badness(b.now))
                return health::badness(a.now) < health::badness(b.now);
            return a.budget.leftShare.value_or(1) > b.budget.leftShare.value_or(1);
        });
    return it == m_checks.end() ? -1 : static_cast<int>(it - m_checks.begin());
}

int LevelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

int LevelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant LevelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckStanding &check = m_checks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == WhatSection ? healthwords::title(check.objective) : metText(check);
    case Qt::ToolTipRole:
        return words(check);
    case Qt::AccessibleTextRole:
        return words(check).replace(u'\n', u", "_s);
    case KeyRole:
        return check.objective.key;
    case StandingRole:
        return static_cast<int>(check.now);
    case IsRuleRole:
        return check.objective.isRule;
    default:
        return {};
    }
}

QVariant LevelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    //: Heading of a list of promises and quality rules
    return section == WhatSection ? tr("Promised or checked") : tr("Met");
}

} // namespace meshbook::items
