// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Entities as OpenMetadata's API gives them, after the JSON Schemas of 1.13. In a file of their own
/// because moc loses its way in raw strings.
namespace meshbook::tests::openmetadata {

inline constexpr auto productJson = R"json({"id": "5a2c4b1e-0000-4000-8000-000000000001", "name": "orders",
  "fullyQualifiedName": "orders", "displayName": "Orders", "description": "All orders", "entityStatus": "Approved",
  "domains": [{"id": "x", "type": "domain", "name": "Retail", "fullyQualifiedName": "Sales.Retail"}],
  "owners": [{"id": "y", "type": "team", "name": "sales-eng"}], "experts": [{"type": "user", "name": "ana"}],
  "lifecycleStage": "PRODUCTION",
  "sla": {"tier": "GOLD", "availability": 99.9, "responseTime": 200, "dataFreshness": 60, "dataQuality": 95},
  "consumesFrom": [{"id": "z", "type": "dataProduct", "name": "customers"}],
  "assets": [{"type": "table", "fullyQualifiedName": "pg.shop.public.orders"}, {"type": "pipeline", "name": "air.etl"}],
  "ports": [{"name": "orders_v1", "portType": "OUTPUT", "protocol": "JDBC", "format": "PARQUET",
    "endpoint": "jdbc:postgresql://u:secretpw@host/db",
    "dataAsset": {"type": "table", "fullyQualifiedName": "pg.shop.public.orders"}},
    {"name": "in", "portType": "INPUT", "dataAsset": {"type": "topic", "fullyQualifiedName": "kafka.orders"}}]})json";

inline constexpr auto termsJson = R"json({"glossaryTerms": [
 {"name": "Customer", "fullyQualifiedName": "Business.Customer", "glossary": {"type": "glossary", "name": "Business"},
  "description": "One who buys", "synonyms": ["Client"], "entityStatus": "Approved",
  "relatedTerms": [{"relationType": "antonym", "term": {"type": "glossaryTerm", "fullyQualifiedName": "Business.Vendor"}}],
  "references": [{"name": "wiki", "endpoint": "https://example.com/customer"}],
  "conceptMappings": [{"conceptIri": "https://schema.org/Person", "mappingType": "CLOSE_MATCH"}],
  "reviewers": [{"type": "user", "name": "rita"}], "tags": [{"tagFQN": "PII.Sensitive", "source": "Classification"}]},
 {"name": "Customer Id", "glossary": "Business", "parent": "Business.Customer", "relatedTerms": [], "status": "draft"}]})json";

inline constexpr auto lineageJson =
    R"json({"edge": {"fromEntity": {"id": "1", "type": "table", "fullyQualifiedName": "s.d.p.a"},
 "toEntity": {"id": "2", "type": "table", "fullyQualifiedName": "s.d.p.\"b.c\""},
 "lineageDetails": {"sqlQuery": "select 1", "source": "ViewLineage",
  "pipeline": {"type": "pipeline", "fullyQualifiedName": "air.etl"},
  "columnsLineage": [{"fromColumns": ["s.d.p.a.x", "s.d.p.a.y"], "toColumn": "s.d.p.\"b.c\".z", "function": "concat"}]}}})json";

inline constexpr auto graphJson =
    R"json({"entity": {"id": "1", "type": "table", "fullyQualifiedName": "s.d.p.a"},
 "nodes": [{"id": "2", "type": "topic", "fullyQualifiedName": "k.t"}],
 "upstreamEdges": [{"fromEntity": "2", "toEntity": "1"}], "downstreamEdges": []})json";

inline constexpr auto tableJson =
    R"json({"id": "9", "name": "orders", "fullyQualifiedName": "pg.shop.public.orders",
 "tableType": "View", "serviceType": "Postgres", "owner": {"type": "user", "name": "old-owner"}, "domain": "Sales",
 "tags": [{"tagFQN": "Tier.Tier1", "source": "Classification"}, {"tagFQN": "Business.Customer", "source": "Glossary"}],
 "columns": [{"name": "items", "dataType": "ARRAY", "arrayDataType": "STRUCT",
   "children": [{"name": "sku", "dataType": "VARCHAR", "dataLength": 12}]},
  {"name": "email", "dataType": "VARCHAR", "constraint": "NOT_NULL", "tags": [{"tagFQN": "PII.Sensitive"}]},
  {"name": "shop", "dataType": "INT"}],
 "tableConstraints": [{"constraintType": "FOREIGN_KEY", "columns": ["shop"],
   "referredColumns": ["pg.shop.public.shops.id"], "relationshipType": "MANY_TO_ONE"}],
 "profile": {"timestamp": 1700000000000, "rowCount": 5}, "extension": {"costCenter": "42"}})json";

inline constexpr auto contractJson =
    R"json({"name": "orders_contract", "fullyQualifiedName": "pg.shop.public.orders.orders_contract",
 "entityType": "dataContract",
 "entity": {"type": "table", "fullyQualifiedName": "pg.shop.public.orders"}, "entityStatus": "Draft",
 "sla": {"refreshFrequency": {"interval": 1, "unit": "day"}, "maxLatency": {"value": 4, "unit": "hour"},
  "availabilityTime": "09:00", "timezone": "GMT+01:00 (Europe/Paris)",
    "retention":
{
    "period" : 30, "unit" : "day"
}
}
, "security" : {
    "dataClassification" : "Confidential",
    "policies" : [ {"accessPolicy" : "analysts", "identities" : ["ana"]} ]
},
               "termsOfUse" : {"content" : "Be kind"},
                              "latestResult":
{
    "timestamp" : 1700000000000, "status" : "Failed", "message" : "2 of 3"
}
})json";

inline constexpr auto testJson =
    R"json({"name": "not_null", "entityLink": "<#E::table::s.d.p.t::columns::email>",
 "testDefinition": {"type": "testDefinition", "fullyQualifiedName": "columnValuesToBeNotNull",
  "dataQualityDimension": "Completeness"}, "parameterValues": [],
 "testCaseResult": {"timestamp": 1700000000000, "testCaseStatus": "Failed", "result": "3 nulls", "failedRows": 3,
  "passedRows": 97, "testResultValue": [{"name": "nullCount", "value": "3"}]}})json";

} // namespace meshbook::tests::openmetadata
