// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace meshbook::core {

/// How a promise or rule fares. Unknown: not measured, or the measuring itself went wrong. That is never
/// "met".
enum class Standing : quint8 { Unknown, Met, Warning, Breached };

[[nodiscard]] QLatin1StringView toText(Standing standing);

/// One promise or rule and how it fares by its newest measurement.
struct Check {
    QString what; ///< kind of the promise, or name of the rule
    QString dataset; ///< name of the dataset it is about; null where it is about all
    QString element; ///< column path, where it is about one
    QString promise; ///< as written
    Standing standing = Standing::Unknown;
    std::optional<double> value; ///< of the newest measurement
    QString unit;
    QDateTime at; ///< of the newest measurement; invalid if there is none
    QString description{}; ///< why it is promised or checked, in somebody's words
    friend bool operator==(const Check &, const Check &) = default;
};

} // namespace meshbook::core
