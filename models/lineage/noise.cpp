// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/noise.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::lineage {

namespace {

constexpr std::array types{"seed"_L1,      "test"_L1,     "unit_test"_L1, "ephemeral"_L1,
                           "operation"_L1, "analysis"_L1, "temporary"_L1, "temporary table"_L1};
constexpr std::array beginnings{"stg_"_L1, "staging_"_L1, "tmp_"_L1, "temp_"_L1, "test_"_L1, "dbt_test__"_L1};
constexpr std::array endings{"_stg"_L1, "_staging"_L1, "_tmp"_L1, "_temp"_L1, "_test"_L1};

} // namespace

bool isNoise(QUtf8StringView type, QUtf8StringView name)
{
    // Words of ASCII are found in UTF-8 as they are in Latin-1.
    const QLatin1StringView what(reinterpret_cast<const char *>(type.data()), type.size());
    const QLatin1StringView named(reinterpret_cast<const char *>(name.data()), name.size());
    const QLatin1StringView last = named.mid(named.lastIndexOf('.'_L1) + 1);
    return std::any_of(types.begin(), types.end(),
                       [&](QLatin1StringView word) { return what.compare(word, Qt::CaseInsensitive) == 0; })
        || std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QLatin1StringView word) { return last.startsWith(word, Qt::CaseInsensitive); })
        || std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView word) { return last.endsWith(word, Qt::CaseInsensitive); });
}

} // namespace meshbook::lineage
