// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/thingsections.h"

namespace meshbook::views {

/// Tables of a thing's page. Names in them open what they name.

/// Things with their domain, owner and counts.
[[nodiscard]] QWidget *makeLineTable(const ThingContextPtr &context, const QString &title,
                                     const std::vector<core::EntityLine> &things, QWidget *parent);
/// What such a table says where there is nothing.
[[nodiscard]] QString noThings();
/// Who reads a product, contract or dataset.
[[nodiscard]] QWidget *makeConsumerTable(const ThingContextPtr &context, QWidget *parent);
/// The ports of a product.
[[nodiscard]] QWidget *makePortTable(const ThingContextPtr &context, QWidget *parent);
/// The terms linked to a product and to the columns of its datasets.
[[nodiscard]] QWidget *makeTermTable(const ThingContextPtr &context, QWidget *parent);

} // namespace meshbook::views
