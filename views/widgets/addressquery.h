// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QUrlQuery;

/// What stands behind the "?" of a page's address, which may come from anywhere.
namespace meshbook::views::addressquery {

/// Null where the address does not say it, or says more than any page would.
[[nodiscard]] QString valueOf(const QUrlQuery &query, const QString &name);
/// The first few of a word that may be said several times.
[[nodiscard]] QStringList valuesOf(const QUrlQuery &query, const QString &name, qsizetype most);
/// Nothing where there is no value. Whatever it holds is read as it was by valueOf().
void add(QUrlQuery &query, const QString &name, const QString &value);

} // namespace meshbook::views::addressquery
