// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/scope.h"

#include <QUrl>

/// "meshbook:lineage?root=…&up=2": a scope as an address, for history, links, favourites and back.
namespace meshbook::views::lineageaddress {

[[nodiscard]] bool isLineage(const QUrl &url);
/// Only what differs from Scope's defaults is written; equal scopes give equal addresses.
[[nodiscard]] QUrl write(const lineage::Scope &scope);
/// What cannot be understood is left out; numbers are clamped, lists cut after 2,000 entries.
[[nodiscard]] lineage::Scope read(const QUrl &url);
/// One hop around a thing; of a column its thing with the column traced.
[[nodiscard]] QUrl around(const core::Uri &thing);

} // namespace meshbook::views::lineageaddress
