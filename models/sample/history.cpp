// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/history.h"

#include <algorithm>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

double History::noise(const QString &name, int day, int slot)
{
    // FNV-1a over the name, then the finalizer of SplitMix64: neighbours must not look alike.
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    hash += 0x9E3779B97F4A7C15ULL * static_cast<quint64>(day * 64 + slot + 1);
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    hash ^= hash >> 31;
    return static_cast<double>(hash >> 11) / static_cast<double>(1ULL << 53);
}

double History::ageHours(const Product &product, double promiseHours, int daysBack, int hour) const
{
    const double level = noise(product.id, daysBack, hour);
    // Mostly a third of the promise; one check in twelve comes close to it.
    double age = promiseHours * (level > 0.92 ? 0.78 + level * 0.15 : 0.2 + level * 0.3);
    const double now = -24.0 * daysBack + hour;
    for (const Incident &incident : m_model.incidents) {
        if (incident.kind != Incident::Kind::Stale || incident.subject != product.id)
            continue;
        const double from = -24.0 * incident.fromDay + incident.fromHour;
        const double to = -24.0 * incident.toDay + incident.toHour;
        if (now >= from && now <= to)
            age = std::min({incident.value, age + now - from, age + (to - now) * 2});
    }
    return age;
}

double History::measured(const Table &table, const Rule &rule, int daysBack) const
{
    for (const Incident &incident : m_model.incidents) {
        if (incident.kind == Incident::Kind::Fail && incident.subject == table.key()
            && incident.rule == rule.name && daysBack <= incident.fromDay && daysBack >= incident.toDay)
            return incident.value;
    }
    const double limit = rule.threshold.toDouble();
    const double level = noise(table.key() + rule.name, daysBack);
    if (rule.comparison == u"mustBeGreaterThan")
        return limit * (1.04 + 0.02 * level);
    if (rule.comparison == u"mustBe")
        return limit;
    const bool whole = limit >= 2 && rule.unit.isEmpty();
    const double value = limit * (0.3 + 0.5 * level);
    return whole ? static_cast<double>(static_cast<int>(value)) : value;
}

bool History::holds(const Rule &rule, double value)
{
    const double limit = rule.threshold.toDouble();
    if (rule.comparison == u"mustBeGreaterThan")
        return value > limit;
    if (rule.comparison == u"mustBe")
        return qFuzzyCompare(value + 1, limit + 1);
    return value <= limit;
}

bool History::gap(const Product &product, int daysBack) const
{
    return std::any_of(m_model.incidents.begin(), m_model.incidents.end(), [&](const Incident &incident) {
        return incident.kind == Incident::Kind::Gap && incident.subject == product.id
            && daysBack <= incident.fromDay && daysBack >= incident.toDay;
    });
}

bool History::broken(const Product &product, int daysBack) const
{
    return std::any_of(m_model.incidents.begin(), m_model.incidents.end(), [&](const Incident &incident) {
        return incident.kind == Incident::Kind::Broken && incident.subject == product.id
            && daysBack == incident.fromDay;
    });
}

qint64 History::rowCount(const Table &table, int daysBack) const
{
    const double size = noise(table.key(), 0, 63);
    const double base = table.kind == u"seed" ? 8 + size * 60 : 20'000 + size * size * 4'000'000;
    return static_cast<qint64>(base * (1.0 - 0.0012 * daysBack));
}

double freshnessHours(const Contract &contract)
{
    for (const Objective &objective : contract.objectives) {
        if (objective.property != u"freshness")
            continue;
        const double value = objective.value.toDouble();
        return objective.unit == u"minutes" ? value / 60 : objective.unit == u"d" ? value * 24 : value;
    }
    return 0;
}

const Table *measuredTable(const Contract &contract, const Objective &objective, QString *column)
{
    const qsizetype dot = objective.element.lastIndexOf(u'.');
    for (const Table &table : contract.tables) {
        if (dot > 0 && table.name == objective.element.left(dot)) {
            *column = objective.element.mid(dot + 1);
            return &table;
        }
    }
    return nullptr;
}

} // namespace meshbook::sample
