// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/selector.h"

namespace meshbook::views::selectorwords {

/// Why a selector could not be understood, in one sentence with the part it is about.
[[nodiscard]] QString sentence(const lineage::SelectorError &error, const QString &selector);

} // namespace meshbook::views::selectorwords
