// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/thingsections.h"

namespace meshbook::views {

/// What a thing is made from and who reads it, one hop each way: two tables, one above the other.
[[nodiscard]] QWidget *makeHopsView(const ThingContextPtr &context, QWidget *parent);

} // namespace meshbook::views
