// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QString>

namespace meshbook::items {

/// The status of a term as the glossary says it. `raw` is what its source writes; a word that says nothing of
/// how far the term is stays as it is.
[[nodiscard]] QString termStatus(core::Lifecycle lifecycle, const QString &raw);

} // namespace meshbook::items
