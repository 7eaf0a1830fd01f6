// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/daysmodel.h"

#include "health/checks.h"
#include "items/healthwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using core::Standing;
using health::DayStanding;

QDate dateOf(const health::Range &range)
{
    DayStanding day;
    day.day = range;
    return healthwords::dateOf(day);
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return DaysModel::tr("met");
    case Standing::Warning:
        return DaysModel::tr("close to breach");
    case Standing::Breached:
        return DaysModel::tr("breached");
    case Standing::Unknown:
        break;
    }
    return DaysModel::tr("unknown");
}

} // namespace

DaysModel::DaysModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DaysModel::setOverview(health::Overview overview)
{
    beginResetModel();
    m_overview = std::move(overview);
    build();
    endResetModel();
}

void DaysModel::setDomain(const QString &domain)
{
    beginResetModel();
    m_domain = domain;
    build();
    endResetModel();
}

std::vector<DayStanding> DaysModel::worstOf(const std::vector<health::OverviewRow> &products,
                                            const QString &domain, std::size_t days)
{
    std::vector<DayStanding> worst(days);
    for (const health::OverviewRow &product : products) {
        if (product.domain != domain)
            continue;
        for (std::size_t i = 0; i < std::min(days, product.days.size()); ++i) {
            const DayStanding &day = product.days[i];
            DayStanding &kept = worst[i];
            kept.day = day.day;
            if (health::badness(day.standing) > health::badness(kept.standing))
                kept.standing = day.standing;
            if (day.share && (!kept.share || *day.share < *kept.share)) {
                kept.share = day.share;
                kept.breached = day.breached;
                kept.warning = day.warning;
            }
        }
    }
    return worst;
}

void DaysModel::build()
{
    m_rows.clear();
    const std::size_t days = m_overview.days.size();
    QString domain;
    for (const health::OverviewRow &product : m_overview.products) {
        if (!m_domain.isNull() && product.domain != m_domain)
            continue;
        if (m_rows.empty() || product.domain != domain) {
            domain = product.domain;
            Row head{domain.isEmpty() ? tr("No domain") : domain, domain, {}, true, {}, u"?"_s, {}};
            for (const health::Overview::DomainScore &score : m_overview.domains) {
                if (score.domain == domain) {
                    head.score = score.score;
                    head.grade = score.grade;
                }
            }
            head.days = worstOf(m_overview.products, domain, days);
            m_rows.push_back(std::move(head));
        }
        m_rows.push_back(
            {product.name, product.domain, product.uri, false, product.score, product.grade, product.days});
        m_rows.back().days.resize(days);
    }
}

int DaysModel::columnOf(const QDate &day) const
{
    for (std::size_t i = 0; i < m_overview.days.size(); ++i) {
        if (dateOf(m_overview.days[i]) == day)
            return FirstDay + static_cast<int>(i);
    }
    return -1;
}

int DaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDay + static_cast<int>(m_overview.days.size());
}

QString DaysModel::cellText(const Row &row, int section) const
{
    const QLocale locale;
    if (section == NameSection)
        return row.name;
    if (section == ScoreSection)
        return row.score ? locale.toString(std::round(*row.score), 'f', 0) : u"–"_s;
    const DayStanding &day = row.days[static_cast<std::size_t>(section - FirstDay)];
    if (!day.share)
        return {};
    // A figure must fit into its cell; what is not all is never told as 100.
    const double percent = *day.share * 100;
    return locale.toString(percent >= 100 ? 100.0 : std::min(99.0, std::floor(percent)), 'f', 0);
}

QString DaysModel::cellWords(const Row &row, int section) const
{
    if (section == NameSection)
        return row.isDomain ? tr("Domain %1").arg(row.name) : row.name;
    if (section == ScoreSection)
        return row.score ? tr("%1, score %2, grade %3").arg(row.name, cellText(row, section), row.grade)
                         : tr("%1, no score").arg(row.name);
    DayStanding day = row.days[static_cast<std::size_t>(section - FirstDay)];
    day.day = m_overview.days[static_cast<std::size_t>(section - FirstDay)];
    return QStringList{row.name, healthwords::dayWords(day), standingWord(day.standing)}.join(u", "_s);
}

QVariant DaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isDay = index.column() >= FirstDay;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellWords(row, index.column());
    case Qt::TextAlignmentRole:
        return isDay ? QVariant(static_cast<int>(Qt::AlignCenter)) : QVariant();
    case UriRole:
        return row.isDomain ? QString() : row.uri.toString();
    case DomainRole:
        return row.domain;
    case IsDomainRole:
        return row.isDomain;
    case StandingRole: {
        Standing standing = Standing::Unknown;
        if (isDay)
            standing = row.days[static_cast<std::size_t>(index.column() - FirstDay)].standing;
        return static_cast<int>(standing);
    }
    case DayRole:
        return isDay ? dateOf(m_overview.days[static_cast<std::size_t>(index.column() - FirstDay)]) : QDate();
    default:
        return {};
    }
}

QVariant DaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool isDay = section >= FirstDay;
    const QDate date =
        isDay ? dateOf(m_overview.days[static_cast<std::size_t>(section - FirstDay)]) : QDate();
    if (role == Qt::DisplayRole) {
        if (section == NameSection)
            return tr("Domain and product");
        if (section == ScoreSection)
            return tr("Score");
        // The month only where one begins: the columns are narrow, the tool tip has all of it.
        return date.day() == 1 ? QLocale().monthName(date.month(), QLocale::ShortFormat)
                               : QString::number(date.day());
    }
    if (role == Qt::ToolTipRole && isDay)
        return QLocale().toString(date, QLocale::LongFormat);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace meshbook::items
