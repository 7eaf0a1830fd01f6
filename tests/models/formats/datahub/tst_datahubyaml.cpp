// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityfields.h"

#include "formats/datahub/datahubcsvreader.h"
#include "formats/datahub/datahubglossaryreader.h"
#include "formats/datahub/datahublineagereader.h"
#include "formats/datahub/datahubproductreader.h"
#include "support/corpora.h"

#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

class DataHubYamlTest : public QObject {
    Q_OBJECT

private slots:
    void glossaryCounts_data();
    void glossaryCounts();
    void glossaryTerm();
    void product();
    void lineage();
    void enricher();

private:
    static void check(const core::Batch &batch, const QString &id,
                      const std::vector<std::pair<QString, QString>> &checks);
};

void DataHubYamlTest::check(const core::Batch &batch, const QString &id,
                            const std::vector<std::pair<QString, QString>> &checks)
{
    const core::AnyEntity *entity = tests::entityById(batch, id);
    QVERIFY2(entity != nullptr, qPrintable(id));
    for (const auto &[path, value] : checks)
        QCOMPARE(QString(path + u": "_s + tests::fieldText(*entity, path)), QString(path + u": "_s + value));
}

void DataHubYamlTest::glossaryCounts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("terms");
    QTest::addColumn<int>("relations");
    // Counted with PyYAML: entries of nodes and of terms at all depths, entries of inherits, contains,
    // values and related_terms.
    QTest::newRow("business") << u"business_glossary.yml"_s << 6 << 15 << 11;
    QTest::newRow("banking") << u"banking_business_glossary.yaml"_s << 5 << 13 << 4;
    QTest::newRow("ecommerce") << u"ecommerce_business_glossary.yaml"_s << 7 << 17 << 6;
    QTest::newRow("healthcare") << u"healthcare_business_glossary.yaml"_s << 4 << 12 << 4;
    QTest::newRow("pii") << u"sample_pii_glossary.yml"_s << 2 << 24 << 21;
}

void DataHubYamlTest::glossaryCounts()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(QString, file);
    const core::Batch batch = tests::batchOf(
        formats::DataHubGlossaryReader(), tests::corporaPath(u"datahub/examples/bootstrap_data/"_s + file));
    int nodes = 0;
    int terms = 0;
    int relations = 0;
    for (const core::Term &term : tests::entitiesOf<core::Term>(batch)) {
        if (term.implied)
            continue;
        ++(term.folder.value_or(false) ? nodes : terms);
        relations += static_cast<int>(term.relations.size());
        QVERIFY(term.at.isKnown());
    }
    QTEST(nodes, "nodes");
    QTEST(terms, "terms");
    QTEST(relations, "relations");
}

void DataHubYamlTest::glossaryTerm()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::DataHubGlossaryReader(),
                       tests::corporaPath(u"datahub/examples/bootstrap_data/business_glossary.yml"_s));
    check(batch, u"urn:li:glossaryTerm:Shipping.FullAddress"_s,
          {{u"identities"_s, u"datahub/shipping.fulladdress|urn:li:glossaryTerm:Shipping.FullAddress"_s},
           {u"name"_s, u"FullAddress"_s},
           {u"parent"_s, u"datahub/shipping/"_s},
           {u"glossary"_s, u"datahub"_s},
           {u"domain"_s, u"Logistics"_s},
           {u"sourceName"_s, u"FIBO"_s},
           {u"sourceUrl"_s, u"https://www.google.com"_s},
           {u"extra.term_source"_s, u"EXTERNAL"_s},
           {u"extra.customProperties.is_used_for_compliance_tracking"_s, u"true"_s},
           {u"line"_s, u"58"_s}});
    const auto &address =
        std::get<core::Term>(*tests::entityById(batch, u"urn:li:glossaryTerm:Shipping.FullAddress"_s));
    QCOMPARE(address.relations.size(), size_t(4));
    QCOMPARE(address.relations[0].kind, core::RelationKind::IsA);
    QCOMPARE(address.relations[1].kind, core::RelationKind::HasA);
    QCOMPARE(address.relations[1].raw, u"contains"_s);
    QCOMPARE(address.owners.size(), size_t(2));
    // Owners come down from the node where a term states none.
    check(batch, u"urn:li:glossaryTerm:Shipping.ZipCode"_s, {{u"name"_s, u"ZipCode"_s}});
    check(batch, u"urn:li:glossaryTerm:ClientsAndAccounts.Balance"_s,
          {{u"owners[finance/]"_s, u"(absent)"_s}});
    const auto &balance =
        std::get<core::Term>(*tests::entityById(batch, u"urn:li:glossaryTerm:ClientsAndAccounts.Balance"_s));
    QCOMPARE(balance.owners.size(), size_t(1));
    QCOMPARE(balance.owners.front().party, u"finance"_s);
    // "Privacy.PII" is nowhere in the file.
    const auto missing =
        std::count_if(batch.issues.begin(), batch.issues.end(), [](const core::Issue &issue) {
            return issue.code == "datahub-glossary.reference"_L1 && issue.message.contains("Privacy.PII"_L1)
                && issue.at.line > 0;
        });
    QCOMPARE(missing, 1);
}

void DataHubYamlTest::product()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::DataHubProductReader(),
                       tests::corporaPath(u"datahub/examples/data_product/dataproduct.yaml"_s));
    check(batch, u"urn:li:dataProduct:pet_of_the_week"_s,
          {{u"identities"_s,
            u"marketing/pet_of_the_week|marketing/pet of the week campaign|/pet_of_the_week|"
            "urn:li:dataProduct:pet_of_the_week"_s},
           {u"name"_s, u"Pet of the Week Campaign"_s},
           {u"description"_s, u"This campaign includes Pet of the Week data."_s},
           {u"domain"_s, u"Marketing"_s},
           {u"status"_s, u"production"_s},
           {u"lifecycle"_s, u"active"_s},
           {u"tags"_s, u"adoption"_s},
           {u"terms"_s, u"datahub/clientsandaccounts.accountbalance"_s},
           {u"datasets"_s,
            u"snowflake:/long_tail_companions.analytics.pet_details|dashboard:looker/dashboards.19"_s},
           {u"owners[jdoe/BUSINESS_OWNER].party"_s, u"jdoe"_s},
           {u"owners[fbar/architect].role"_s, u"architect"_s},
           {u"extra.otherAssets"_s, u"urn:li:dataFlow:(airflow,snowflake_load,prod)"_s},
           {u"extra.customProperties.sla"_s, u"7am every day"_s}});
    const auto products = tests::entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), size_t(1));
    QCOMPARE(products.front().ports.size(), size_t(1));
    QCOMPARE(products.front().ports.front().name, u"pet_details"_s);
    QCOMPARE(products.front().references.size(), size_t(1));
    QCOMPARE(products.front().references.front().url, u"https://example.com/pet_of_the_week"_s);
}

void DataHubYamlTest::lineage()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::DataHubLineageReader(),
                       tests::corporaPath(u"datahub/examples/bootstrap_data/file_lineage.yml"_s));
    QStringList lines;
    for (const core::Edge &edge : batch.edges)
        lines.append(edge.from.key + u'[' + edge.fromColumn + u"] -> "_s + edge.to.key + u'[' + edge.toColumn
                     + u']');
    QCOMPARE(lines,
             (QStringList{u"kafka:/topic2@dev[] -> kafka:/topic3@dev[]"_s,
                          u"kafka:/topic1@dev[] -> kafka:/topic3@dev[]"_s,
                          u"kafka:/topic1[user_id] -> kafka:/topic3[user_id]"_s,
                          u"snowflake:/test.kafka.topic2[] -> kafka:/topic2@dev[]"_s}));
    QCOMPARE(batch.edges[2].confidence.value_or(0), 0.9);
    QCOMPARE(batch.edges[2].transformation, u"func1"_s);
}

void DataHubYamlTest::enricher()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::DataHubCsvReader(),
                       tests::corporaPath(u"datahub/csv-enricher/csv-enricher/csv_enricher_test_data.csv"_s));
    check(batch, u"urn:li:dataset:(urn:li:dataPlatform:hive,SampleHiveDataset,PROD)"_s,
          {{u"description"_s, u"new description"_s},
           {u"domain"_s, u"Engineering"_s},
           {u"tags"_s, u"Legacy"_s},
           {u"terms"_s, u"datahub/customeraccount"_s},
           {u"owners[jdoe/TECHNICAL_OWNER].party"_s, u"jdoe"_s},
           {u"columns[field_foo].description"_s, u"field_foo!"_s},
           {u"columns[field_foo].terms"_s, u"datahub/accountbalance"_s},
           {u"columns[field_bar].tags"_s, u"Legacy"_s},
           {u"extra.structuredProperties.classification"_s, u"Sensitive"_s},
           {u"line"_s, u"2"_s}});
    check(batch, u"urn:li:dataJob:(urn:li:dataFlow:(airflow,dag_abc,PROD),task_123)"_s,
          {{u"description"_s, u"new description"_s}, {u"line"_s, u"13"_s}});
}

QTEST_GUILESS_MAIN(DataHubYamlTest)
#include "tst_datahubyaml.moc"
