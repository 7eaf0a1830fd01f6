// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readerregistry.h"

#include "formats/datahub/datahubcsvreader.h"
#include "formats/datahub/datahubglossaryreader.h"
#include "formats/datahub/datahublineagereader.h"
#include "formats/datahub/datahubproductreader.h"
#include "formats/datahub/datahubreader.h"
#include "formats/dbt/dbtcatalogreader.h"
#include "formats/dbt/dbtmanifestreader.h"
#include "formats/dbt/dbtrunresultsreader.h"
#include "formats/dbt/dbtsemanticmanifestreader.h"
#include "formats/dbt/dbtsourcesreader.h"
#include "formats/dcs/dcsreader.h"
#include "formats/dpds/dpdsreader.h"
#include "formats/dpds/dpsreader.h"
#include "formats/glossary/owncsvreader.h"
#include "formats/glossary/ownjsonreader.h"
#include "formats/greatexpectations/greatexpectationsreader.h"
#include "formats/measurements/measurementsreader.h"
#include "formats/odcs/odcsreader.h"
#include "formats/odps/odpsreader.h"
#include "formats/opendataproducts/opendataproductsreader.h"
#include "formats/openlineage/openlineagereader.h"
#include "formats/openmetadata/openmetadataglossarycsvreader.h"
#include "formats/openmetadata/openmetadatareader.h"
#include "formats/skos/skosreader.h"

namespace meshbook::sync {

namespace {

template <typename... Readers>
std::vector<std::unique_ptr<formats::Reader>> make()
{
    std::vector<std::unique_ptr<formats::Reader>> readers;
    (readers.push_back(std::make_unique<Readers>()), ...);
    return readers;
}

} // namespace

using namespace formats;

ReaderRegistry::ReaderRegistry()
    : m_readers(make<OdcsReader, DcsReader, OdpsReader, OpenDataProductsReader, DpdsReader, DpsReader,
                     DbtManifestReader, DbtCatalogReader, DbtRunResultsReader, DbtSourcesReader,
                     DbtSemanticManifestReader, OpenLineageReader, DataHubReader, DataHubGlossaryReader,
                     DataHubProductReader, DataHubLineageReader, DataHubCsvReader, OpenMetadataReader,
                     OpenMetadataGlossaryCsvReader, SkosReader, GreatExpectationsReader, MeasurementsReader,
                     OwnCsvReader, OwnJsonReader>())
{
}

const formats::Reader *ReaderRegistry::readerFor(const formats::Content &content) const
{
    const formats::Reader *best = nullptr;
    int surest = 0;
    for (const auto &reader : m_readers) {
        const int sure = reader->recognise(content);
        if (sure > surest) {
            surest = sure;
            best = reader.get();
        }
    }
    return best;
}

} // namespace meshbook::sync
