// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace meshbook::core {

/// Which things a search matched at some time, small enough to keep for each saved search: a digest of 64
/// bits for each address, the addresses themselves too while they are few, and above a bound only how many
/// they were.
class MatchSet final {
public:
    static constexpr qint64 mostAddresses =
        4096; ///< up to here addresses are kept, so that what is gone can be named
    static constexpr qint64 mostDigests = 65'536; ///< up to here what is new and gone is known

    MatchSet() = default;
    /// `total` matches, of which `uris` are the addresses; these are all of them, or count for nothing.
    MatchSet(qint64 total, QStringList uris);

    [[nodiscard]] qint64 total() const { return m_total; }
    /// Whether it knows which things they were, not only how many.
    [[nodiscard]] bool knowsThings() const { return m_total == static_cast<qint64>(m_digests.size()); }
    /// Whether it knows their addresses.
    [[nodiscard]] bool knowsAddresses() const { return m_total == m_uris.size(); }
    [[nodiscard]] bool contains(QStringView uri) const;

    /// What this one has that `before` had not, and the other way round.
    struct Difference {
        bool exact =
            true; ///< false: only totals could be compared; the other fields are then their difference
        qint64 fresh = 0;
        qint64 gone = 0;
        QStringList goneUris; ///< as far as known, sorted
    };
    [[nodiscard]] Difference since(const MatchSet &before) const;

    /// For the ledger: a version, the total, then compressed addresses or digests.
    [[nodiscard]] QByteArray toBytes() const;
    /// Unreadable for anything that toBytes() did not write.
    [[nodiscard]] static Result<MatchSet> fromBytes(const QByteArray &bytes);

    friend bool operator==(const MatchSet &, const MatchSet &) = default;

private:
    void takeDigests();

    qint64 m_total = 0;
    QStringList m_uris; ///< sorted; empty above mostAddresses
    std::vector<quint64> m_digests; ///< sorted; empty above mostDigests
};

} // namespace meshbook::core
