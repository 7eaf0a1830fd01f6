// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/whatif.h"

#include <array>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array changes{"drop"_L1, "rename"_L1, "retype"_L1};
constexpr std::array steps{"unknown"_L1, "same"_L1, "widened"_L1, "narrowed"_L1, "other"_L1};

} // namespace

QLatin1StringView toText(WhatIf::Change change)
{
    return changes.at(static_cast<std::size_t>(change));
}

QLatin1StringView toText(TypeStep step)
{
    return steps.at(static_cast<std::size_t>(step));
}

std::optional<WhatIf::Change> changeFromText(QStringView text)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (text == changes.at(i))
            return static_cast<WhatIf::Change>(i);
    }
    return std::nullopt;
}

} // namespace meshbook::lineage
