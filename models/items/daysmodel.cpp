// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/daysmodel.h"

#include "health/checks.h"
#include "items/healthwords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using core::Standing;
using health::DayStanding;

/// With more rows that are others, views are quicker with all rows anew.
constexpr std::size_t mostPatched = 200;

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

/// The worst of some products, one after the other.
void addWorst(std::vector<DayStanding> &worst, const std::vector<DayStanding> &days)
{
    for (std::size_t i = 0; i < std::min(worst.size(), days.size()); ++i) {
        const DayStanding &day = days[i];
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

} // namespace

DaysModel::DaysModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool DaysModel::Row::isAbout(const Row &other) const
{
    return isDomain() ? other.isDomain() && domain == other.domain
                      : !other.isDomain() && product->uri == other.product->uri;
}

void DaysModel::setOverview(health::Overview overview)
{
    std::vector<Row> rows = rowsOf(overview);
    const bool isPatched = overview.days == m_overview.days && patch(rows);
    if (!isPatched)
        beginResetModel();
    m_overview = std::move(overview);
    m_rows = std::move(rows);
    if (!isPatched)
        endResetModel();
}

void DaysModel::setDomain(const QString &domain)
{
    beginResetModel();
    m_domain = domain;
    m_rows = rowsOf(m_overview);
    endResetModel();
}

/// Takes over the rows that are others now and tells them; false where rows come or go, or most are others.
bool DaysModel::patch(std::vector<Row> &rows)
{
    if (rows.size() != m_rows.size())
        return false;
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isAbout(m_rows[i]))
            return false;
        if (rows[i] != m_rows[i])
            changed.push_back(i);
    }
    if (changed.size() > mostPatched)
        return false;
    for (const std::size_t row : changed) {
        m_rows[row] = rows[row];
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    return true;
}

std::vector<DaysModel::Row> DaysModel::rowsOf(const health::Overview &overview) const
{
    QHash<QString, const health::Overview::DomainScore *> scores;
    for (const health::Overview::DomainScore &score : overview.domains)
        scores.insert(score.domain, &score);
    std::vector<Row> rows;
    std::size_t head = 0;
    for (const auto &product : overview.products) {
        const QString &domain = product->domain;
        if (!m_domain.isNull() && domain != m_domain)
            continue;
        if (rows.empty() || domain != rows[head].domain) {
            head = rows.size();
            rows.push_back({domain.isEmpty() ? tr("No domain") : domain, domain, {}, {}, u"?"_s, {}});
            rows[head].days.resize(overview.days.size());
            if (const auto *score = scores.value(domain)) {
                rows[head].score = score->score;
                rows[head].grade = score->grade;
            }
        }
        addWorst(rows[head].days, product->days);
        rows.push_back({product->name, domain, product, product->score, product->grade, {}});
    }
    return rows;
}

/// Of a product without any check each day is unknown.
const DayStanding &DaysModel::dayOf(const Row &row, int section) const
{
    static const DayStanding unknown;
    const std::vector<DayStanding> &days = row.isDomain() ? row.days : row.product->days;
    const auto day = static_cast<std::size_t>(section - FirstDay);
    return day < days.size() ? days[day] : unknown;
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
    const DayStanding &day = dayOf(row, section);
    if (!day.share)
        return {};
    // A figure must fit into its cell; what is not all is never told as 100.
    const double percent = *day.share * 100;
    return locale.toString(percent >= 100 ? 100.0 : std::min(99.0, std::floor(percent)), 'f', 0);
}

QString DaysModel::cellWords(const Row &row, int section) const
{
    if (section == NameSection)
        return row.isDomain() ? tr("Domain %1").arg(row.name) : row.name;
    if (section == ScoreSection)
        return row.score ? tr("%1, score %2, grade %3").arg(row.name, cellText(row, section), row.grade)
                         : tr("%1, no score").arg(row.name);
    DayStanding day = dayOf(row, section);
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
        return row.isDomain() ? QString() : row.product->uri.toString();
    case DomainRole:
        return row.domain;
    case IsDomainRole:
        return row.isDomain();
    case StandingRole: {
        Standing standing = Standing::Unknown;
        if (isDay)
            standing = dayOf(row, index.column()).standing;
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
