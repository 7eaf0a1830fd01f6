// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/precedence.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

int precedenceOf(QStringView format)
{
    static constexpr std::array order{"odps"_L1,
                                      "odcs"_L1,
                                      "dcs"_L1,
                                      "dpds"_L1,
                                      "opendataproducts"_L1,
                                      "dps"_L1,
                                      "dcat"_L1,
                                      "skos"_L1,
                                      "datahub-glossary"_L1,
                                      "openmetadata-glossary-csv"_L1,
                                      "datahub-product"_L1,
                                      "openmetadata"_L1,
                                      "datahub"_L1,
                                      "dbt-manifest"_L1,
                                      "dbt-sources"_L1,
                                      "dbt-catalog"_L1,
                                      "datahub-lineage"_L1,
                                      "openlineage"_L1,
                                      "dbt-run-results"_L1,
                                      "great-expectations"_L1};
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (format == order[i])
            return static_cast<int>(i);
    }
    return static_cast<int>(order.size());
}

} // namespace meshbook::core
