// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formatname.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

QString formatName(const QString &format)
{
    struct Name {
        QLatin1StringView format;
        const char *words = nullptr;
    };
    static constexpr std::array names{
        Name{"odps"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "ODPS")},
        Name{"odcs"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "ODCS")},
        Name{"dcs"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "Data Contract Specification")},
        Name{"dpds"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "DPDS")},
        Name{"dps"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "DPS")},
        Name{"opendataproducts"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "Open Data Product")},
        Name{"skos"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "SKOS")},
        Name{"datahub"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "DataHub")},
        Name{"datahub-glossary"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "DataHub glossary")},
        Name{"datahub-product"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "DataHub product")},
        Name{"datahub-lineage"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "DataHub lineage")},
        Name{"openmetadata"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "OpenMetadata")},
        Name{"openmetadata-glossary-csv"_L1,
             QT_TRANSLATE_NOOP("meshbook::items::FormatName", "OpenMetadata glossary")},
        Name{"dbt-manifest"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "dbt manifest")},
        Name{"dbt-catalog"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "dbt catalog")},
        Name{"dbt-sources"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "dbt sources")},
        Name{"dbt-run-results"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "dbt run results")},
        Name{"openlineage"_L1, QT_TRANSLATE_NOOP("meshbook::items::FormatName", "OpenLineage")},
        Name{"great-expectations"_L1,
             QT_TRANSLATE_NOOP("meshbook::items::FormatName", "Great Expectations")}};
    for (const Name &each : names) {
        if (each.format == format)
            return QCoreApplication::translate("meshbook::items::FormatName", each.words);
    }
    return format;
}

} // namespace meshbook::items
