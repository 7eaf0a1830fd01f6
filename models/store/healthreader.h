// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/uri.h"
#include "health/productstanding.h"
#include "store/trackedcodec.h"

#include <functional>
#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class Statements;

/// Read-only questions to what service levels stand on, over a connection of its own. Not thread-safe.
class HealthReader final {
public:
    explicit HealthReader(std::shared_ptr<SQLite::Database> database);
    ~HealthReader();

    /// A product in short.
    struct Line {
        qint64 id = 0;
        core::Uri uri;
        QString name;
        QString domain;
        QString owner;
        qint64 stamp = 0; ///< rises whenever its checks or their measurements change
    };
    /// Described products by name; of an owner or domain where these are not null (case does not matter).
    [[nodiscard]] core::Result<std::vector<Line>> products(const QString &owner, const QString &domain);
    [[nodiscard]] core::Result<Line> product(const core::Uri &uri);
    /// A described product and its stamp: what tells which lines are to be read again.
    struct Stamp {
        qint64 id = 0;
        qint64 stamp = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    /// Of all described products, by id.
    [[nodiscard]] core::Result<std::vector<Stamp>> stamps();
    /// Of those that are there, in the order of `ids`.
    [[nodiscard]] core::Result<std::vector<Line>> lines(const std::vector<qint64> &ids);
    /// Who owns products, by name.
    [[nodiscard]] core::Result<QStringList> owners();
    /// Without any check where the product is not there.
    [[nodiscard]] core::Result<TrackedProduct> tracked(qint64 product);
    /// The measurements of a check within the range, in the objective's unit, and one before it if there is
    /// one within the month before.
    [[nodiscard]] core::Result<health::Series> series(const std::vector<health::TrackedCheck::Part> &parts,
                                                      const health::Range &range);
    /// When it was measured last before a moment (ms); 0: never.
    [[nodiscard]] core::Result<qint64> newest(const std::vector<health::TrackedCheck::Part> &parts,
                                              qint64 before);
    /// What is known of why it broke: the words of the measurement, or the run that failed to write it.
    [[nodiscard]] core::Result<> addCause(const std::vector<health::TrackedCheck::Part> &parts,
                                          health::Breach &breach);
    /// What happened to a product and its contracts within the range, newest first; of many the newest ones.
    [[nodiscard]] core::Result<std::vector<health::Marker>>
    markers(const core::Uri &product, const QStringList &contracts, const health::Range &range);
    /// Answers all these questions from one state of the cache, which is also quicker than one for each.
    [[nodiscard]] core::Result<> inOneState(const std::function<core::Result<>()> &questions);
    /// Which state of the cache there is; rises with every change.
    [[nodiscard]] core::Result<qint64> generation();

private:
    std::shared_ptr<SQLite::Database> m_database;
    std::unique_ptr<Statements> m_statements; ///< of the database, gone before it
};

} // namespace meshbook::store
