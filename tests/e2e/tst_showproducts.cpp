// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// Data products: Bitol ODPS, DPDS with its files, the initiative's ODPS 3.1 to 4.1, DataHub's YAML.
class TestShowProducts final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override
    {
        bitolRows();
        dpdsRows();
        initiativeRows();
        dataHubRows();
    }
    static void bitolRows();
    static void dpdsRows();
    static void initiativeRows();
    static void dataHubRows();
};

void TestShowProducts::bitolRows()
{
    const char *customer = "odps-bitol/v1.0.0-main/customer-data-product.odps.yaml";
    row("bitol product", customer, "Customer Data Product", R"(
        uri = meshbook:product/seller/fbe8d147-28db-4f1d-bedf-a3fe9f458427
        nativeId = fbe8d147-28db-4f1d-bedf-a3fe9f458427
        name = Customer Data Product
        domain = seller
        status = draft
        lifecycle = draft
        tenant = RetailCorp
        purpose = Enterprise view of a customer.
        limitations = No known limitations.
        usage ~ Check the various artefacts
        tags = customer
        created = 2023-01-15T10:30:00Z
        sources/0/version = v0.9.0)");
    row("bitol ports", customer, "Customer Data Product", R"(
        ports/# = 9
        ports/0/direction = input
        ports/0/name = payments
        ports/0/version = 1.0.0
        ports/0/contractId = dbb7b1eb-7628-436e-8914-2a00638ba6db
        ports/1/version = 2.0.0
        ports/1/contractId = dbb7b1eb-7628-436e-8914-2a00638ba6da
        ports/3/tags = transactions
        ports/3/references/0/url = https://mydata/dictionary
        ports/3/extra/customProperties/transactions_version/value = 1.1.0
        ports/4/direction = output
        ports/4/name = rawtransactions
        ports/4/description = Raw Transactions
        ports/4/type = tables
        ports/5/version = 2.0.0
        ports/5/inputContracts = dbb7b1eb-7628-436e-8914-2a00638ba6db, ec2a112d-5cfe-49f3-8760-f9cfb4597544
        ports/5/extra/inputContracts/0/version = 2.0.0
        ports/5/references/sbom/url = https://mysbomserver/mysbom
        ports/7/name = fulltransactionswithreturns
        ports/7/version = 0.3.0
        ports/8/direction = management
        ports/8/name = tpc-dict-update
        ports/8/type = topic
        ports/8/extra/content = dictionary)");
    row("bitol team and support", customer, "Customer Data Product", R"(
        members/# = 2
        members/john.doe@retailcorp.com/name = John Doe
        members/john.doe@retailcorp.com/role = owner
        members/jane.smith@retailcorp.com/description = Data Steward
        members/jane.smith@retailcorp.com/dateIn = 2023-02-01
        owners/0/party = Data Team
        support/# = 2
        support/0/tool = slack
        support/0/scope = interactive
        support/1/url = mailto:data-support@retailcorp.com)");
    row("bitol team", customer, "Data Team", R"(
        type = team
        description = The Data Team is responsible for the data product.
        tags = data, team
        members/# = 2)");
    row("bitol domain", customer, "meshbook:domain/seller", R"(
        type = domain
        name = seller
        productsFound/# = 1)");
    row("bitol simple product", "odps-bitol/v1.0.0-main/simple-data-product.odps.yaml", "Simple Data Product",
        R"(
        version = v1.0.0
        status = active
        lifecycle = active
        purpose = Simple test data product
        ports/# = 2
        ports/0/contractId = 12345678-1234-1234-1234-123456789abc
        ports/1/name = processed-data
        ports/1/contractId = 87654321-4321-4321-4321-cba987654321)");
}

void TestShowProducts::dpdsRows()
{
    const char *trip = "dpds/spec-examples/tripexecution";
    row("dpds product of several files", trip, "tripExecution", R"(
        name = tripExecution
        nativeId = urn:dpds:com.company-xyz:dataproducts:tripExecution:1
        version = 1.2.3
        domain = Transport Management
        owners/0/party = john.doe@company-xyz.com
        ports/# = 4
        ports/tmsInput/direction = input
        ports/tmsInput/version = 1.0.0
        ports/tmsInput/description = Through this port trip data is ingested from TMS
        ports/tripStatus/direction = output
        ports/tripStatus/version = 1.2.0
        ports/tripStatus/description = The last known status of each trip operated in the last 12 months
        ports/tripStatus/type = datastore-services
        ports/tripStatus/protocol = datastoreapi
        ports/tripStatus/extra/platform = westeurope.azure::postgres
        ports/tripStatus/datasets/# = 1
        ports/tripEvents/type = streaming-services
        ports/tripEvents/version = 1.2.0
        ports/helthMetrics/direction = observability
        ports/helthMetrics/references/0/url = https://engineering.salesforce.com/reads-service-health-metrics-1bfa99033adc/)");
    row("dpds promises in other files", trip, "tripExecution", R"(
        objectives/availability/value = 0.99999
        objectives/responsetime/value = 1s
        objectives/freshness/value = 5m
        objectives/freshness/number = 300)");
    row("dpds table of an API in another file", trip, "TripStatus", R"(
        name = TripStatus
        physicalName = tripsdb.tracking.TripStatus
        platform = postgres
        kind = table
        domain = Transport Management)");
    row("dpds topic", trip, "transportmng.tripexecution.devents.status", R"(
        kind = topic
        platform = kafka
        physicalName = transportmng.tripexecution.devents.status
        description ~ This topic contains all the *domain events* related to `Trip` entity)");
    row("dpds consumer", "dpds/odm-demo/dvdrental/products", "meshbook:product/loyalty/loyalty", R"(
        domain = Loyalty
        owners/0/party = adam.smith@dvdrental.com
        ports/# = 4
        ports/paymentsInput/sourceProduct = payments
        ports/customersInput/sourceProduct = customers
        ports/customersInput/description = Ingests customers data from customers data product
        ports/rfm/protocol = datastoreapi
        ports/rfm/description = RFM Metrics)");
    row("dpds reference to nothing", "dpds/odm-demo/dvdrental/products", "meshbook:product/payments/payments",
        R"(
        domain = Payments
        owners/0/party = john.smith@dvdrental.com
        ports/# = 3
        ports/dvdrental-iport/direction = input
        ports/dvdrental-iport/description = ingest the payments' data from source system's transactional db
        ports/customers-oport/extra/$ref = ports/output/customers-oport.json
        ports/helthMetrics/type = rest-services)");
    row("dpds files upward", "dpds/odm-demo/testcases/dpd/references/dpd-core-external", "dpdCore", R"(
        displayName = Test Product
        description = This is a test product that contains the core configurations blocks
        ports/inputPortA/description = Input port A of data product
        ports/inputPortA/protocol = custom-api-spec
        ports/inputPortA/extra/api/name = restApi1
        ports/outputPortA/extra/api/version = 1.3.2)");
    row("dpds all in one file", "dpds/odm-demo/testcases/dpd/allinone/dpd-full.json", "tripExecution", R"(
        displayName = Trip Execution
        description ~ Gestione dei viaggi necessari ad eseguire il trasporto della merce
        support/# = 2
        support/0/tool = email
        support/0/url = trip-execution-support@company-xyz.com
        ports/tmsTripCDC/tags = tag1, tag2, tag3
        ports/tmsTripCDC/protocol = custom-api-spec
        ports/input-port2/type = streaming-services
        ports/input-port2/extra/componentGroup = gruppoB
        ports/output-port1/direction = output
        ports/output-port1/references/0/url = http://fakeurl1)");
}

void TestShowProducts::initiativeRows()
{
    const char *basic = "odps-opendataproducts/v4.1/Refs/urbanpulse_basic.yml";
    row("initiative 4.1", basic, "UrbanPulse Events", R"(
        nativeId = urbanpulse-events-001
        name = UrbanPulse Events
        version = 0.1.0
        status = production
        lifecycle = active
        kind = dataset
        purpose ~ Enable smarter city experiences by providing structured, real-time public event data
        description ~ UrbanPulse Events is a SmartCity data product that aggregates
        tags = smartcity, events, tourism, public-data
        extra/productSeries = SmartCity Living Data Products
        extra/brandSlogan = Turning City Buzz into Business Value
        owners/0/party = MindMote Oy
        contracts = 02323M123
        support/# = 4
        support/support@opendataproducts.org/description = Mon–Fri 8am–4pm (GMT))");
    row("initiative 4.1 levels", basic, "UrbanPulse Events", R"(
        objectives/# = 5
        objectives/uptime/value = 90
        objectives/uptime/unit = percent
        objectives/uptime/number = 0.9
        objectives/responseTime/number = 0.2
        objectives/updateFrequency/value = 30
        objectives/updateFrequency/unit = minutes
        objectives/accuracy/value = 90
        objectives/accuracy/description ~ Data Accuracy ensures the data product reflects
        objectives/completeness/unit = percentage
        ports/# = 1
        ports/0/direction = output
        ports/0/name = default
        ports/0/type = file
        ports/0/description = Latest Dataset and Resources)");
    row("initiative 4.1 prices", "odps-opendataproducts/v4.1/Refs/urbanpulse_internal.yml",
        "UrbanPulse Events",
        R"(
        price/amount = 0
        price/currency = USD
        price/unit = recurring / month
        extra/pricingPlans/declarative/en/1/name = Extended User
        extra/pricingPlans/declarative/en/2/price = 2000)");
    row("initiative 4.0", "odps-opendataproducts/v4.0/Refs/urban-odps4.yml", "UrbanPulse Events", R"(
        nativeId = urbanpulse-events-001
        price/amount = 5000.00
        price/currency = USD
        sources/0/version = 4.0)");
    row("initiative 3.1 contract", "odps-opendataproducts/v3.1/DataContract/datacontract-url.yml",
        "Pets of the year", R"(
        nativeId = 123456are
        version = 0.1.0
        status = draft
        purpose ~ Design a customised petstore
        tags = pet
        contracts = 02323M123
        extra/visibility = private)");
    row("initiative strategy", "odps-opendataproducts/v4.1/productStrategy/productStrategy.yml",
        "Customer Insights Dataset", R"(
        nativeId = CUST-001
        version = 1.0
        description = Aggregated customer data for segmentation and planning
        extra/productStrategy/contributesToKPI/target = 5)");
}

void TestShowProducts::dataHubRows()
{
    row("datahub data product", "datahub/examples/data_product", "Pet of the Week Campaign", R"(
        nativeId = urn:li:dataProduct:pet_of_the_week
        name = Pet of the Week Campaign
        domain = Marketing
        description = This campaign includes Pet of the Week data.
        owners/# = 2
        owners/jdoe/role = BUSINESS_OWNER
        owners/fbar/role = architect
        tags = adoption
        terms/# = 1
        references/0/url = https://example.com/pet_of_the_week
        datasets/# = 2
        extra/otherAssets = urn:li:dataFlow:(airflow,snowflake_load,prod)
        ports/# = 1
        ports/0/direction = output
        extra/customProperties/lifecycle = production
        extra/customProperties/sla = 7am every day)");
    row("data product specification 0.0.1", "dps-other/agile-lab", "my data product", R"(
        version = 1.0.0
        domain = my_domain
        status = DRAFT
        lifecycle = draft
        description = this data product is representing the xxx functional entity
        ports/# = 3)");
}

QTEST_GUILESS_MAIN(TestShowProducts)
#include "tst_showproducts.moc"
