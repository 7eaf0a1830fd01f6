// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "lineage/scope.h"

#include <QLatin1StringView>

/// The words of lineage as they are written in addresses, JSON and on the command line.
namespace meshbook::lineage {

[[nodiscard]] QLatin1StringView toText(Direction);
[[nodiscard]] QLatin1StringView toText(Grouping);
[[nodiscard]] QLatin1StringView toText(Mark);
[[nodiscard]] QLatin1StringView toText(Standing);
[[nodiscard]] std::optional<Grouping> groupingFromText(QStringView text);

} // namespace meshbook::lineage
