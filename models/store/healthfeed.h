// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statements.h"

#include <QSet>

namespace meshbook::store {

class SeriesFeed;

/// Keeps the table `tracked` in step with things and series, within the transaction that changes these.
class HealthFeed final {
public:
    HealthFeed(Statements &sql, qint64 nowMs);

    /// `things`: rows of `entity` that were written or deleted. Products among them, and products that
    /// written contracts and newly measured datasets are a part of, are worked out anew; others with a
    /// changed series get a new stamp.
    void update(const QSet<qint64> &things, const SeriesFeed &series);

private:
    void track(qint64 product);
    [[nodiscard]] QSet<qint64> productsOf(const QSet<qint64> &things);
    void stamp(const QSet<qint64> &series);

    Statements &m_sql;
    qint64 m_stamp;
};

} // namespace meshbook::store
