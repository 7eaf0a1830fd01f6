// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/healthkeeper.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qint64 visitSeconds = 3'600;

QDateTime timeOf(const QJsonObject &memory, QLatin1StringView key)
{
    return QDateTime::fromString(memory.value(key).toString(), Qt::ISODate);
}

} // namespace

QString HealthKeeper::owner() const
{
    return load ? load().value("owner"_L1).toString() : QString();
}

void HealthKeeper::setOwner(const QString &owner) const
{
    if (!load || !keep)
        return;
    QJsonObject memory = load();
    memory.insert("owner"_L1, owner);
    keep(memory);
}

QDateTime HealthKeeper::visit(const QDateTime &now) const
{
    if (!load || !keep)
        return {};
    QJsonObject memory = load();
    const QDateTime looked = timeOf(memory, "looked"_L1);
    // A clock that was put back must not hide what is new for good.
    const bool same = looked.isValid() && looked <= now && looked.secsTo(now) < visitSeconds;
    if (!same && looked.isValid())
        memory.insert("seen"_L1, looked.toString(Qt::ISODate));
    memory.insert("looked"_L1, now.toUTC().toString(Qt::ISODate));
    keep(memory);
    return timeOf(memory, "seen"_L1);
}

} // namespace meshbook::views
