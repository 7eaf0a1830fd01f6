// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "search/document.h"
#include "store/entityrow.h"

namespace meshbook::store {

/// Fills a document from the row of its thing; the importance is that of one without consumers.
void addRow(search::Document &document, const EntityRow &row);
[[nodiscard]] quint16 importanceOf(const EntityRow &row, qint64 consumers);
/// Adds to a document what a thing says beyond its row: other names, texts, columns, owners, tags, terms,
/// classifications, promises, products, and what it has.
void addTexts(search::Document &document, const core::AnyEntity &folded);

} // namespace meshbook::store
