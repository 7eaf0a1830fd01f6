// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"

#include <QString>
#include <QUrl>

#include <optional>

/// Addresses of health: "meshbook:health", "meshbook:health?view=all&domain=Orders&days=90",
/// "meshbook:health/orders/orders_basket?check=…&range=30".
namespace meshbook::views::healthaddress {

enum class View : quint8 { Mine, All, Domains };

/// A page of many products.
struct Place {
    View view = View::Mine;
    QString domain = {}; ///< null: all
    int days = 30;
    friend bool operator==(const Place &, const Place &) = default;
};

/// The page of one product.
struct Levels {
    core::Uri product = {};
    QString check = {}; ///< null: the one that fares worst
    QString range = {}; ///< RangeBar::toText(); null: the usual
    friend bool operator==(const Levels &, const Levels &) = default;
};

[[nodiscard]] QUrl urlOf(const Place &place);
[[nodiscard]] QUrl urlOf(const Levels &levels);
[[nodiscard]] QUrl levelsOf(const core::Uri &product, const QString &check = {});
/// Absent where the address is not of this page. What is wrong in its query counts as not said.
[[nodiscard]] std::optional<Place> placeOf(const QUrl &url);
[[nodiscard]] std::optional<Levels> levelsOf(const QUrl &url);

} // namespace meshbook::views::healthaddress
