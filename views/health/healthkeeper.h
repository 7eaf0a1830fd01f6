// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace meshbook::views {

/// What health pages remember of a person, of this workspace: whose products they look after, when they
/// looked last.
struct HealthKeeper {
    std::function<QJsonObject()> load = {};
    std::function<void(const QJsonObject &)> keep = {};
    std::function<QString()> userName = {}; ///< as the person signs; may be empty

    [[nodiscard]] QString owner() const;
    void setOwner(const QString &owner) const;
    /// Notes that the person looks now, and gives when they looked last before: what is new is what came
    /// since. Coming back within the hour is the same visit. Invalid: this is the first.
    [[nodiscard]] QDateTime visit(const QDateTime &now) const;
};

} // namespace meshbook::views
