// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/standingmodel.h"

#include "items/healthwords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using core::Standing;
using health::ProductStanding;
using health::ProductStandings;

/// With more rows that are others, views are quicker with all rows anew.
constexpr qsizetype mostPatched = 200;
constexpr double noticedPoints = 1; ///< a score that moved less has not changed for people

QString scoreText(const ProductStanding &product)
{
    return product.score
        ? StandingModel::tr("score %1").arg(QLocale().toString(std::round(*product.score), 'f', 0))
        : StandingModel::tr("no score");
}

/// Worst first; what nobody measured after all others.
double badness(const ProductStanding &product)
{
    return product.score.value_or(1'000);
}

double budgetKey(const ProductStanding &product)
{
    return product.tightest && product.tightest->budget.leftShare ? *product.tightest->budget.leftShare
                                                                  : 1'000;
}

double metKey(const ProductStanding &product)
{
    const auto share = product.tightest ? product.tightest->attainment.share() : std::nullopt;
    return share ? *share : 1'000;
}

QString breachText(const ProductStanding &product)
{
    if (!product.tightest)
        return StandingModel::tr("nothing promised");
    if (product.open.empty())
        return {};
    const QString first = healthwords::openBreach(product.open.front());
    const auto more = static_cast<int>(product.open.size()) - 1;
    //: After the words of an open breach: how many others there are
    return more > 0 ? StandingModel::tr("%1 (+%2)").arg(first).arg(more) : first;
}

} // namespace

StandingModel::StandingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StandingModel::setProducts(ProductStandings products, const QDateTime &seen)
{
    const qint64 when = seen.isValid() ? seen.toMSecsSinceEpoch() : 0;
    if (when == m_seen && patch(products)) {
        emit headerDataChanged(Qt::Horizontal, DaysSection, DaysSection);
        return;
    }
    beginResetModel();
    m_products = std::move(products);
    m_seen = when;
    endResetModel();
}

/// Becomes `products` row by row; false, and nothing is done, where telling all rows anew is simpler.
bool StandingModel::patch(const ProductStandings &products)
{
    QSet<const ProductStanding *> come;
    for (const auto &product : products)
        come.insert(product.get());
    const QSet<const ProductStanding *> next = come;
    std::vector<const ProductStanding *> kept;
    for (const auto &product : m_products) {
        if (come.remove(product.get()))
            kept.push_back(product.get());
    }
    const qsizetype gone = static_cast<qsizetype>(m_products.size() - kept.size());
    if (gone + come.size() > mostPatched || kept.empty())
        return false;
    auto keeps = kept.cbegin();
    for (const auto &product : products) {
        if (!come.contains(product.get()) && product.get() != *keeps++)
            return false; // in another order
    }
    std::size_t row = 0;
    const auto place = [&] { return m_products.begin() + static_cast<std::ptrdiff_t>(row); };
    const auto at = [&] { return static_cast<int>(row); };
    const auto remove = [&] {
        beginRemoveRows({}, at(), at());
        m_products.erase(place());
        endRemoveRows();
    };
    for (; row < products.size(); ++row) {
        const auto &wanted = products[row];
        while (row < m_products.size() && m_products[row] != wanted && !next.contains(m_products[row].get())
               && m_products[row]->uri != wanted->uri)
            remove();
        if (row < m_products.size() && m_products[row] == wanted)
            continue;
        if (row < m_products.size() && m_products[row]->uri == wanted->uri) {
            m_products[row] = wanted;
            emit dataChanged(index(at(), 0), index(at(), SectionCount - 1));
            continue;
        }
        beginInsertRows({}, at(), at());
        m_products.insert(place(), wanted);
        endInsertRows();
    }
    while (row < m_products.size())
        remove();
    return true;
}

const ProductStanding &StandingModel::product(int row) const
{
    return *m_products.at(static_cast<std::size_t>(row));
}

int StandingModel::count(Standing standing) const
{
    return static_cast<int>(std::count_if(m_products.begin(), m_products.end(),
                                          [&](const auto &each) { return each->now == standing; }));
}

int StandingModel::rowOf(const core::Uri &uri) const
{
    const auto it = std::find_if(m_products.begin(), m_products.end(),
                                 [&](const auto &each) { return each->uri == uri; });
    return it == m_products.end() ? -1 : static_cast<int>(it - m_products.begin());
}

QStringList StandingModel::news(const ProductStanding &product) const
{
    QStringList news;
    if (m_seen == 0)
        return news;
    const auto broken = std::count_if(product.open.begin(), product.open.end(),
                                      [this](const health::Breach &breach) { return breach.start > m_seen; });
    if (broken > 0)
        news << tr("%n new breach(es)", nullptr, static_cast<int>(broken));
    // The last score that was known when they looked.
    std::optional<double> before;
    for (const health::ScorePoint &point : product.trend) {
        if (point.at <= m_seen && point.score)
            before = point.score;
    }
    if (before && product.score && std::abs(*product.score - *before) >= noticedPoints) {
        const QLocale locale;
        news << tr("score %1 → %2")
                    .arg(locale.toString(std::round(*before), 'f', 0),
                         locale.toString(std::round(*product.score), 'f', 0));
    }
    for (const health::Marker &marker : product.changes) {
        if (marker.at > m_seen && !marker.text.isEmpty())
            news << marker.text;
    }
    news.removeDuplicates();
    return news;
}

int StandingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.size());
}

int StandingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString StandingModel::text(const ProductStanding &product, int section) const
{
    const QLocale locale;
    switch (section) {
    case ProductSection:
        return product.name;
    case DaysSection:
        return healthwords::daysMet(product.days);
    case MetSection: {
        if (!product.tightest)
            return u"–"_s;
        const auto share = product.tightest->attainment.share();
        return share ? healthwords::share(*share) : tr("no data");
    }
    case BudgetSection:
        return product.tightest ? healthwords::budgetLeft(product.tightest->budget) : u"–"_s;
    case BreachSection:
        return breachText(product);
    case TrendSection:
        return product.score ? locale.toString(std::round(*product.score), 'f', 0) : QString();
    case ChangedSection:
        return news(product).join(u", "_s);
    default:
        return {};
    }
}

QVariant StandingModel::sortKey(const ProductStanding &product, int section) const
{
    switch (section) {
    case ProductSection:
        return product.name;
    case DaysSection:
        return static_cast<double>(
            std::count_if(product.days.begin(), product.days.end(),
                          [](const health::DayStanding &day) { return day.standing == Standing::Met; }));
    case MetSection:
        return metKey(product);
    case BudgetSection:
        return budgetKey(product);
    case BreachSection: {
        qint64 longest = 0;
        for (const health::Breach &breach : product.open)
            longest = std::max(longest, breach.length());
        return -static_cast<double>(longest);
    }
    case TrendSection:
        return badness(product);
    case ChangedSection:
        return -static_cast<double>(news(product).size());
    default:
        return {};
    }
}

QString StandingModel::spoken(const ProductStanding &product, int section) const
{
    switch (section) {
    case ProductSection:
        return QStringList{product.name, product.domain, scoreText(product),
                           product.grade == "?"_L1 ? QString() : tr("grade %1").arg(product.grade)}
            .join(u", "_s);
    case MetSection:
        if (product.tightest)
            return tr("%1: %2, %3")
                .arg(healthwords::title(product.tightest->objective), text(product, section),
                     healthwords::promise(product.tightest->objective));
        break;
    case BreachSection:
        if (product.tightest && product.open.empty())
            return product.now == Standing::Unknown ? tr("No measurements") : tr("No open breach");
        break;
    case ChangedSection:
        if (const QString words = text(product, section); !words.isEmpty())
            return words;
        return tr("Nothing new");
    default:
        break;
    }
    return headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + text(product, section);
}

QVariant StandingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProductStanding &product = this->product(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(product, index.column());
    case Qt::AccessibleTextRole:
        return spoken(product, index.column());
    case Qt::ToolTipRole: {
        if (index.column() == BreachSection) {
            QStringList lines;
            for (const health::Breach &breach : product.open)
                lines << healthwords::openBreach(breach);
            return lines.join(u'\n');
        }
        if (index.column() == ChangedSection)
            return news(product).join(u'\n');
        return spoken(product, index.column());
    }
    case UriRole:
        return product.uri.toString();
    case RowRole:
        return index.row();
    case SortRole:
        return sortKey(product, index.column());
    case FilterRole:
        return QStringList{product.name, product.domain, product.owner, breachText(product)}.join(u'\n');
    case DomainRole:
        return product.domain;
    default:
        return {};
    }
}

QVariant StandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ProductSection:
        return tr("Product");
    case DaysSection: {
        if (m_products.empty() || m_products.front()->days.empty())
            return tr("Day by day");
        const auto &days = m_products.front()->days;
        return tr("Day by day, %1 – %2")
            .arg(healthwords::day(healthwords::dateOf(days.front())),
                 healthwords::day(healthwords::dateOf(days.back())));
    }
    case MetSection:
        //: The share of time in which a promise was met
        return tr("Met");
    case BudgetSection:
        return tr("Error budget left");
    case BreachSection:
        return tr("Open breaches");
    case TrendSection:
        return tr("Score");
    case ChangedSection:
        return tr("Since last visit");
    default:
        return {};
    }
}

} // namespace meshbook::items
