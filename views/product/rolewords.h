// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"

#include <QString>

/// What files call people, channels, promises and relations, as words of the page.
namespace meshbook::views {

/// A role in the language of the person where it is a usual one, "owner"; else as people write it:
/// "TECHNICAL_OWNER" reads "Technical owner".
[[nodiscard]] QString roleWord(const QString &written);
/// "Broader", "Part of".
[[nodiscard]] QString relationWord(core::RelationKind kind);
/// "Freshness"; what is no usual promise as people write it.
[[nodiscard]] QString promiseWord(const core::Objective &objective);

} // namespace meshbook::views
