// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace meshbook::core {

/// Names a breach in the ledger: of a product (its address), of one check (health::NormalObjective::key),
/// begun at a moment (ms since 1970, UTC).
[[nodiscard]] inline QString breachId(const QString &product, const QString &check, qint64 start)
{
    return product + u'\n' + check + u'\n' + QString::number(start);
}

/// Somebody has seen a breach and answers for it. Kept in the ledger, one for each breach; it hides nothing:
/// the breach still counts.
struct Acknowledgement {
    QString breach; ///< breachId(), never shown
    QString thing; ///< "meshbook:…" of what is in breach, so that it can be found when the breach is gone
    QString who; ///< as the person signs (Settings::Key::UserName)
    QString reason;
    QDateTime at; ///< UTC
    QDateTime until; ///< UTC; after it the breach wants to be looked at again. Invalid: for good
    [[nodiscard]] bool holds(const QDateTime &now) const { return !until.isValid() || now < until; }
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

} // namespace meshbook::core
