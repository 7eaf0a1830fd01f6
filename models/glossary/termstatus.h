// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"
#include "glossary/entry.h"

#include <QStringView>

namespace meshbook::glossary {

/// Of a term whose source says `raw`, read as `lifecycle`.
[[nodiscard]] TermStatus statusOf(core::Lifecycle lifecycle, QStringView raw);
/// Not in force yet: what is edited in it needs no review.
[[nodiscard]] bool isDraft(const core::Term &term);

} // namespace meshbook::glossary
