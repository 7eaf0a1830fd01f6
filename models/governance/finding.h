// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/policy.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace meshbook::governance {

/// A promise to live with something until a day.
struct Waiver {
    QString policy;
    QString subject; ///< address, or the beginning of addresses and "*"
    QString element; ///< null: whatever element
    QString reason;
    QString approver;
    QDate until; ///< the last day, UTC
    QString sourceName; ///< of the source whose things it covers; null: all
    QString file; ///< path within the source; null: recorded in the ledger
    core::SourcePosition at;

    /// Policy, subject and element fit; whether it is still good is isExpired's.
    [[nodiscard]] bool covers(const QString &policyId, const QString &uri, const QString &part,
                              const QString &findingSource) const;
    [[nodiscard]] bool isExpired(const QDate &today) const { return today > until; }
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// One violation of one policy.
struct Finding {
    QString policy;
    QString title; ///< of the policy
    Severity severity = Severity::Warning;
    QString subject; ///< uri
    QString name; ///< of the subject, for people
    QString element;
    QString message;
    QString remedy;
    QString related; ///< uri; null if none
    std::optional<double> confidence; ///< 0 … 1, of guesses
    QString domain;
    QStringList products; ///< uris of the products it counts for
    QString source;
    QString file; ///< path within the source
    int line = 0;
    QDateTime firstSeen; ///< invalid where nothing is kept over time
    QDateTime lastSeen;
    std::optional<Waiver> waiver; ///< set: it does not count

    /// What makes it the same as one of another time.
    [[nodiscard]] QString identity() const { return policy + QChar(0x1f) + subject + QChar(0x1f) + element; }
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Worst first, then by place: what a list shows.
[[nodiscard]] bool comesBefore(const Finding &a, const Finding &b);

/// Marks what is waived and adds a finding for each waiver that has run out ("waiver-expired") or names a
/// policy that is not there ("waiver-unknown").
void applyWaivers(std::vector<Finding> &findings, const std::vector<Waiver> &waivers,
                  const QStringList &policies, const QDate &today);

/// How a number of subjects stands with a policy, or a product with all of them.
struct Conformance {
    qint64 checked = 0; ///< pairs of subject and policy
    qint64 violated = 0; ///< those with a finding that is not waived
    qint64 waived = 0;
    [[nodiscard]] std::optional<double> share() const
    {
        return checked == 0 ? std::nullopt : std::optional(1.0 - double(violated) / double(checked));
    }
    friend bool operator==(const Conformance &, const Conformance &) = default;
};

} // namespace meshbook::governance
