// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"
#include "support/corpora.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using tests::SyncFixture;

namespace {

/// Files of the corpora that cannot be read, each for a reason seen by hand.
QStringList brokenFiles()
{
    return {
        u"dcat/dcat-ap-examples/releases/3.0.0-hvd/html/examples/example-bees_wasps_dataset.ttl"_s,
        u"dcat/dcat-ap-examples/releases/3.0.0/html/examples/example-bee-population-dataset-series-api.ttl"_s,
        u"dcat/dcat-ap-examples/releases/3.0.0/html/examples/example-bee-population-dataset-series-combined.ttl"_s,
        u"dcat/dcat-ap-examples/releases/3.0.1/html/examples/example-bee-population-dataset-series-api.ttl"_s,
        u"dcat/dcat-ap-examples/releases/3.0.1/html/examples/example-bee-population-dataset-series-combined.ttl"_s,
        u"dprod/examples/dprod-example.json"_s,
        u"odcs/v2.2.0/examples/quality/column-accuracy.yaml"_s,
        u"odcs/v2.2.0/examples/quality/column-completeness.yaml"_s,
        u"odcs/v2.2.0/examples/quality/column-validity.yaml"_s,
        u"odps-opendataproducts/v3.1/DataContract/datacontract-inline.yml"_s,
        u"odps-opendataproducts/v4.0/DataContract/datacontract-inline.yml"_s,
        u"odps-opendataproducts/v4.1/DataContract/datacontract-inline.yml"_s,
        u"semantic/osi/core-spec/spec.yaml"_s,
    };
}

struct TextFile {
    QString path; ///< within the corpora
    QByteArray bytes;
};

/// One pass over all files, by means that have nothing to do with the readers under test.
std::vector<TextFile> allTexts(const QStringList &suffixes)
{
    std::vector<TextFile> files;
    const qsizetype root = tests::corporaPath().size() + 1;
    for (const QString &path : tests::corporaFiles({}, suffixes)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.push_back({path.sliced(root), file.readAll()});
    }
    return files;
}

bool matches(const QByteArray &bytes, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    return expression.match(QString::fromUtf8(bytes)).hasMatch();
}

QJsonArray objectsOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonArray{document.object()} : QJsonArray();
}

} // namespace

/// The whole of the real files in one go: nothing crashes, nothing is lost, everything is explained.
class TestCorpora final : public QObject {
    Q_OBJECT

    std::unique_ptr<SyncFixture> m_fixture;
    core::SourceReport m_report;
    QHash<QString, QString> m_formats; ///< path → format, of the files that were read

    QSet<QString> filesRead(const QString &format) const
    {
        QSet<QString> paths;
        for (auto it = m_formats.begin(); it != m_formats.end(); ++it) {
            if (it.value() == format)
                paths.insert(it.key());
        }
        return paths;
    }
    /// Every name by which the catalog knows a thing.
    QSet<QString> namesOf(EntityKind kind) const
    {
        QSet<QString> names;
        const auto database = m_fixture->workspace().openWriter();
        for (const char *sql : {"SELECT key FROM identity WHERE kind = ? AND entity IS NOT NULL",
                                "SELECT alias FROM alias WHERE kind = ?"}) {
            SQLite::Statement rows(**database, sql);
            rows.bind(1, static_cast<int>(kind));
            while (rows.executeStep())
                names.insert(QString::fromStdString(rows.getColumn(0).getString()).toCaseFolded());
        }
        return names;
    }
    static QStringList missing(const QSet<QString> &wanted, const QSet<QString> &known)
    {
        QStringList lost;
        for (const QString &name : wanted) {
            if (!known.contains(name.toCaseFolded()))
                lost.append(name);
        }
        lost.sort();
        return lost;
    }
    void compare(const QString &format, const QSet<QString> &expected)
    {
        const QSet<QString> read = filesRead(format);
        const QSet<QString> lost = expected - read;
        QVERIFY2(!expected.isEmpty(), "the scan of this test finds nothing");
        QVERIFY2(lost.isEmpty(),
                 qPrintable(format + u" not read: "_s + QStringList(lost.cbegin(), lost.cend()).join(u' ')));
    }

private slots:
    void initTestCase()
    {
        MESHBOOK_NEED_CORPORA();
        m_fixture = std::make_unique<SyncFixture>();
        QVERIFY(m_fixture->isReady());
        m_report = m_fixture->sync(tests::corporaPath());
        QVERIFY2(!m_report.failed, qPrintable(m_report.error.message));
        const auto database = m_fixture->workspace().openWriter();
        SQLite::Statement rows(**database, "SELECT path, format FROM file WHERE state = 0");
        while (rows.executeStep())
            m_formats.insert(QString::fromStdString(rows.getColumn(0).getString()),
                             QString::fromStdString(rows.getColumn(1).getString()));
    }

    void everyUnreadableFileIsExplained()
    {
        QSet<QString> explained;
        for (const core::PathIssue &issue : m_report.issues) {
            QVERIFY(!issue.issue.code.isEmpty() && !issue.issue.message.isEmpty());
            if (issue.issue.severity == core::Severity::Error) {
                explained.insert(issue.path);
                QVERIFY2(issue.issue.at.line > 0, qPrintable(issue.path + u' ' + issue.issue.message));
            }
        }
        QStringList failed(explained.begin(), explained.end());
        failed.sort();
        QStringList expected = brokenFiles();
        expected.sort();
        QCOMPARE(failed, expected);
        QCOMPARE(m_report.filesFailed, expected.size());
        QCOMPARE(m_report.filesSeen, m_report.filesRead + m_report.filesIgnored + m_report.filesFailed);
    }

    void contractsAndProductsByTheirFirstLines()
    {
        QSet<QString> odcs;
        QSet<QString> dcs;
        QSet<QString> odps;
        for (const TextFile &file : allTexts({u".yaml"_s, u".yml"_s})) {
            const bool isContract = matches(file.bytes, "^kind:\\s*[\"']?DataContract")
                || (matches(file.bytes, "^(standardVersion|quantumName|uuid):")
                    && matches(file.bytes, "^dataset:"));
            if (isContract && !brokenFiles().contains(file.path))
                odcs.insert(file.path);
            if (matches(file.bytes, "^dataContractSpecification:"))
                dcs.insert(file.path);
            if (matches(file.bytes, "^kind:\\s*[\"']?DataProduct\\b"))
                odps.insert(file.path);
        }
        compare(u"odcs"_s, odcs);
        compare(u"dcs"_s, dcs);
        QCOMPARE(filesRead(u"dcs"_s), dcs);
        compare(u"odps"_s, odps);
        QCOMPARE(filesRead(u"odps"_s), odps);
    }

    void artifactsByTheirSchemaVersion()
    {
        QHash<QString, QSet<QString>> expected;
        for (const TextFile &file : allTexts({u".json"_s})) {
            const QString version = QJsonDocument::fromJson(file.bytes)
                                        .object()
                                        .value(u"metadata"_s)
                                        .toObject()
                                        .value(u"dbt_schema_version"_s)
                                        .toString();
            for (const auto &[part, format] : {std::pair(u"/manifest/"_s, u"dbt-manifest"_s),
                                               {u"/catalog/"_s, u"dbt-catalog"_s},
                                               {u"/run-results/"_s, u"dbt-run-results"_s},
                                               {u"/sources/"_s, u"dbt-sources"_s}}) {
                if (version.contains(part))
                    expected[format].insert(file.path);
            }
        }
        for (auto it = expected.begin(); it != expected.end(); ++it)
            compare(it.key(), it.value());
        QCOMPARE(filesRead(u"dbt-catalog"_s), expected.value(u"dbt-catalog"_s));
        QCOMPARE(filesRead(u"dbt-run-results"_s), expected.value(u"dbt-run-results"_s));
        QCOMPARE(filesRead(u"dbt-sources"_s), expected.value(u"dbt-sources"_s));
    }

    void eventsAndProposalsByTheirKeys()
    {
        QSet<QString> openLineage;
        QSet<QString> dataHub;
        for (const TextFile &file : allTexts({u".json"_s})) {
            const QJsonArray objects = objectsOf(file.bytes);
            for (const QJsonValue &value : objects) {
                const QJsonObject object = value.toObject();
                if (object.contains(u"eventTime"_s)
                    && (object.contains(u"run"_s) || object.contains(u"job"_s)))
                    openLineage.insert(file.path);
                if (object.contains(u"proposedSnapshot"_s) || object.contains(u"entityUrn"_s))
                    dataHub.insert(file.path);
            }
        }
        compare(u"openlineage"_s, openLineage);
        compare(u"datahub"_s, dataHub);
        QCOMPARE(filesRead(u"datahub"_s), dataHub);
    }

    void otherProductsByTheirKeys()
    {
        QSet<QString> descriptors;
        for (const TextFile &file : allTexts({u".json"_s})) {
            const QJsonObject object = QJsonDocument::fromJson(file.bytes).object();
            if (object.contains(u"dataProductDescriptor"_s) && !object.contains(u"$schema"_s))
                descriptors.insert(file.path);
        }
        compare(u"dpds"_s, descriptors);
        QSet<QString> initiative;
        QSet<QString> specification;
        QSet<QString> assetLists;
        for (const TextFile &file : allTexts({u".yaml"_s, u".yml"_s})) {
            if (brokenFiles().contains(file.path))
                continue;
            if (matches(file.bytes, "^product:\\s*$") && matches(file.bytes, "^  details:"))
                initiative.insert(file.path);
            if (matches(file.bytes, "^dataProductSpecification:")
                || (matches(file.bytes, "^kind:\\s*dataproduct\\s*$") && matches(file.bytes, "^components:")))
                specification.insert(file.path);
            if (matches(file.bytes, "^assets:") && matches(file.bytes, "^display_name:"))
                assetLists.insert(file.path);
        }
        // Sections and catalogs of the initiative are read too; they hold no product.
        compare(u"opendataproducts"_s, initiative);
        compare(u"dps"_s, specification);
        QCOMPARE(filesRead(u"dps"_s), specification);
        compare(u"datahub-product"_s, assetLists);
        QCOMPARE(filesRead(u"datahub-product"_s), assetLists);
    }

    void resultsAndGlossariesByTheirKeys()
    {
        QSet<QString> validations;
        QSet<QString> openMetadata;
        static const QStringList entityLists{u"tables"_s, u"dashboards"_s, u"charts"_s,
                                             u"topics"_s, u"pipelines"_s,  u"teams"_s,
                                             u"users"_s,  u"profiles"_s,   u"dataContracts"_s};
        for (const TextFile &file : allTexts({u".json"_s})) {
            const QJsonObject object = QJsonDocument::fromJson(file.bytes).object();
            const QJsonArray results = object.value(u"results"_s).toArray();
            if (!results.isEmpty() && results.first().toObject().contains(u"expectation_config"_s))
                validations.insert(file.path);
            for (const QString &list : entityLists) {
                if (object.size() == 1 && object.value(list).isArray())
                    openMetadata.insert(file.path);
            }
        }
        compare(u"great-expectations"_s, validations);
        compare(u"openmetadata"_s, openMetadata);
        QSet<QString> glossaries;
        for (const TextFile &file : allTexts({u".yaml"_s, u".yml"_s})) {
            if (matches(file.bytes, "^nodes:") && matches(file.bytes, "^source:"))
                glossaries.insert(file.path);
        }
        compare(u"datahub-glossary"_s, glossaries);
        QCOMPARE(filesRead(u"datahub-glossary"_s), glossaries);
    }

    void noTableOfOpenMetadataIsLost()
    {
        QSet<QString> tables;
        for (const TextFile &file : allTexts({u"tables.json"_s})) {
            const QJsonArray written =
                QJsonDocument::fromJson(file.bytes).object().value(u"tables"_s).toArray();
            for (const QJsonValue &table : written)
                tables.insert(table.toObject().value(u"name"_s).toString());
        }
        QVERIFY(tables.size() > 15);
        const QStringList lost = missing(tables, namesOf(EntityKind::Dataset));
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
    }

    void noModelOfAManifestIsLost()
    {
        QSet<QString> models;
        for (const TextFile &file : allTexts({u"manifest.json"_s})) {
            const QJsonObject manifest = QJsonDocument::fromJson(file.bytes).object();
            if (!manifest.value(u"metadata"_s).toObject().contains(u"dbt_schema_version"_s))
                continue;
            for (const QString &part : {u"nodes"_s, u"sources"_s}) {
                const QJsonObject nodes = manifest.value(part).toObject();
                for (auto it = nodes.begin(); it != nodes.end(); ++it) {
                    const QString type = it.value().toObject().value(u"resource_type"_s).toString();
                    if (type == "model"_L1 || type == "seed"_L1 || type == "snapshot"_L1
                        || type == "source"_L1)
                        models.insert(it.key());
                }
            }
        }
        QVERIFY(models.size() > 500);
        const QStringList lost = missing(models, namesOf(EntityKind::Dataset));
        QVERIFY2(
            lost.isEmpty(),
            qPrintable(u"%1 of %2: "_s.arg(lost.size()).arg(models.size()) + lost.mid(0, 20).join(u' ')));
    }

    void noConceptIsLost()
    {
        static const QRegularExpression subject(
            u"^<(http[^>]+)>\\s+(?:a|rdf:type)\\s+skos:Concept\\s*[;,.]"_s,
            QRegularExpression::MultilineOption);
        QSet<QString> concepts;
        for (const TextFile &file : allTexts({u".ttl"_s})) {
            if (brokenFiles().contains(file.path))
                continue;
            auto found = subject.globalMatch(QString::fromUtf8(file.bytes));
            while (found.hasNext())
                concepts.insert(found.next().captured(1));
        }
        QVERIFY(concepts.size() > 300);
        const QStringList lost = missing(concepts, namesOf(EntityKind::Term));
        QVERIFY2(
            lost.isEmpty(),
            qPrintable(u"%1 of %2: "_s.arg(lost.size()).arg(concepts.size()) + lost.mid(0, 20).join(u' ')));
    }

    /// RDF/XML: classes of FIBO that have a label, concepts of the thesaurus of astronomy.
    void noClassIsLost()
    {
        static const QRegularExpression entity(u"<!ENTITY ([\\w-]+) \"([^\"]+)\">"_s);
        static const QRegularExpression labelled(
            u"<owl:Class rdf:about=\"&([\\w-]+);([^\"]+)\">(?:(?!</owl:Class>)[\\s\\S])*<rdfs:label"_s);
        static const QRegularExpression concept_(
            u"<rdf:Description rdf:about=\"([^\"]+)\">\\s*"
            u"<rdf:type rdf:resource=\"http://www.w3.org/2004/02/skos/core#Concept\"/>"_s);
        QSet<QString> wanted;
        for (const TextFile &file : allTexts({u".rdf"_s})) {
            const QString text = QString::fromUtf8(file.bytes);
            QHash<QString, QString> prefixes;
            for (auto found = entity.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                prefixes.insert(match.captured(1), match.captured(2));
            }
            for (auto found = labelled.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                wanted.insert(prefixes.value(match.captured(1)) + match.captured(2));
            }
            for (auto found = concept_.globalMatch(text); found.hasNext();)
                wanted.insert(found.next().captured(1));
        }
        QVERIFY(wanted.size() > 4'000);
        const QStringList lost = missing(wanted, namesOf(EntityKind::Term));
        QVERIFY2(
            lost.isEmpty(),
            qPrintable(u"%1 of %2: "_s.arg(lost.size()).arg(wanted.size()) + lost.mid(0, 10).join(u' ')));
    }

    void noDatasetOfDcatIsLost()
    {
        static const QRegularExpression prefix(u"@?prefix\\s+([\\w-]*):\\s*<([^>]+)>"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression subject(
            u"^\\s*(?:<([^>]+)>|([\\w-]*):([\\w.-]+))\\s+(?:a|rdf:type)\\s+dcat:Dataset\\b"_s,
            QRegularExpression::MultilineOption);
        QSet<QString> wanted;
        for (const TextFile &file : allTexts({u".ttl"_s})) {
            if (brokenFiles().contains(file.path))
                continue;
            const QString text = QString::fromUtf8(file.bytes);
            QHash<QString, QString> prefixes;
            for (auto found = prefix.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                prefixes.insert(match.captured(1), match.captured(2));
            }
            for (auto found = subject.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                const QString iri = match.captured(1).isEmpty()
                    ? prefixes.value(match.captured(2)) + match.captured(3)
                    : match.captured(1);
                if (iri.contains("://"_L1)) // relative ones depend on where the file lies
                    wanted.insert(u"dcat:"_s + iri);
            }
        }
        QVERIFY(wanted.size() > 40);
        const QStringList lost = missing(wanted, namesOf(EntityKind::Dataset));
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
    }

    void noDatasetOfDataHubIsLost()
    {
        static const QRegularExpression urn(
            u"^urn:li:dataset:\\(urn:li:dataPlatform:[^,]+,[^,]+,[A-Z_]+\\)$"_s);
        QSet<QString> urns;
        for (const TextFile &file : allTexts({u".json"_s})) {
            const QJsonArray objects = objectsOf(file.bytes);
            for (const QJsonValue &value : objects) {
                const QString name = value.toObject().value(u"entityUrn"_s).toString();
                if (value.toObject().value(u"entityType"_s) == u"dataset"_s && urn.match(name).hasMatch())
                    urns.insert(name);
            }
        }
        QVERIFY(urns.size() > 100);
        const QStringList lost = missing(urns, namesOf(EntityKind::Dataset));
        QVERIFY2(lost.isEmpty(),
                 qPrintable(u"%1 of %2: "_s.arg(lost.size()).arg(urns.size()) + lost.mid(0, 10).join(u' ')));
    }

    void secondSyncReportsNoChange()
    {
        const core::Stats stats = m_fixture->stats();
        const core::SourceReport second = m_fixture->sync(tests::corporaPath());
        QVERIFY(!second.failed);
        QCOMPARE(second.filesRead, 0);
        QCOMPARE(second.filesFailed, m_report.filesFailed);
        QCOMPARE(second.counts.added, 0);
        QCOMPARE(second.counts.changed, 0);
        QCOMPARE(second.counts.removed, 0);
        QVERIFY(m_fixture->stats() == stats);
    }
};

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
