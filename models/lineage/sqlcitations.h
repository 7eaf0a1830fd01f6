// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace meshbook::lineage {

/// Where a text of SQL names something.
struct Citation {
    qsizetype position = 0; ///< QChars from the start
    qsizetype length = 0; ///< quotation marks with it
    friend bool operator==(const Citation &, const Citation &) = default;
};

/// The places at which one of the names stands as an identifier: bare, or in the quotation marks of any
/// dialect; letter case does not count. Not in comments and texts, but in the texts of templates, where dbt
/// names what it reads ("{{ ref('orders') }}"). Words only, no grammar: a name that means something else in
/// another part of the query is found there too. At most `most` places.
[[nodiscard]] std::vector<Citation> citationsIn(const QString &sql, const QStringList &names,
                                                std::size_t most = 1'000);

/// The names by which a query may call a thing or a column: the last part of a path ("db.shop.orders",
/// "address.street", "s3://bucket/orders.csv" without what its file is called by), and the whole.
[[nodiscard]] QStringList namesInSql(const QString &path);

} // namespace meshbook::lineage
