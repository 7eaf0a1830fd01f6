// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "search/document.h"

namespace meshbook::store {

/// Adds to a document what a thing says beyond its row: other names, texts, columns, owners, tags, terms,
/// classifications, promises, products, and what it has.
void addTexts(search::Document &document, const core::AnyEntity &folded);

} // namespace meshbook::store
