// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using tests::SyncFixture;
using tests::writeFile;

namespace {

/// An OpenLineage event of that hour in which a job writes hive:/d.t, with these facets of the dataset.
QByteArray eventAt(const QByteArray &hour, const QByteArray &facets)
{
    return R"({"eventTime":"2026-11-20T)" + hour + R"(:00:00Z","eventType":"COMPLETE","producer":"p",)"
        + R"("schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",)"
        + R"("run":{"runId":"00000000-0000-0000-0000-0000000000)" + hour + R"("},)"
        + R"("job":{"namespace":"n","name":"j"},"outputs":[{"namespace":"hive","name":"d.t","facets":{)"
        + facets + "}}]}\n";
}

QByteArray proposal(const QByteArray &aspect, const QByteArray &json, const QByteArray &observed = {})
{
    const QByteArray system =
        observed.isEmpty() ? QByteArray() : R"(,"systemMetadata":{"lastObserved":)" + observed + "}";
    return R"x([{"entityType":"dataset","entityUrn":"urn:li:dataset:(urn:li:dataPlatform:hive,d.t,PROD)",)x"
           R"("changeType":"UPSERT","aspectName":")"
        + aspect + R"(","aspect":{"json":)" + json + "}" + system + "}]";
}

const QByteArray described = R"("documentation":{"description":"All of it."})";
const QByteArray owned = R"("ownership":{"owners":[{"name":"team:sales","type":"OWNER"}]})";
const QByteArray dropped = R"("lifecycleStateChange":{"lifecycleStateChange":"DROP"})";

} // namespace

/// A later file of a source takes back what an earlier one said, whatever the order they are read in.
class TestWithdrawals final : public QObject {
    Q_OBJECT

    using Files = QMap<QString, QByteArray>;
    std::unique_ptr<SyncFixture> m_fixture;

    [[nodiscard]] QString folder(const QString &name) const { return m_fixture->path(name); }
    [[nodiscard]] bool write(const QString &where, const Files &files) const
    {
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!writeFile(folder(where) + u'/' + it.key(), it.value()))
                return false;
        }
        return true;
    }
    [[nodiscard]] core::Dossier table() const
    {
        const auto found = m_fixture->reader()->dossier({EntityKind::Dataset, u"hive:/d.t"_s, {}});
        return found ? *found : core::Dossier();
    }
    [[nodiscard]] bool isThere() const { return !m_fixture->list(EntityKind::Dataset).empty(); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<SyncFixture>();
        QVERIFY(m_fixture->isReady());
    }

    void theLastWordOfSeveralFilesCounts_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("description");
        QTest::addColumn<core::Lifecycle>("lifecycle");
        const QByteArray gone = R"("documentation":{"_deleted":true})";
        const QByteArray again = R"("documentation":{"description":"Anew."})";
        const QString none;
        const auto kept = core::Lifecycle::Unknown;
        const auto retired = core::Lifecycle::Retired;
        QTest::newRow("said once") << Files{{u"a.json"_s, eventAt("01", described)}} << u"All of it."_s
                                   << kept;
        QTest::newRow("facet taken back")
            << Files{{u"a.json"_s, eventAt("01", described)}, {u"b.json"_s, eventAt("02", gone)}} << none
            << kept;
        QTest::newRow("taken back before it was said")
            << Files{{u"a.json"_s, eventAt("03", described)}, {u"b.json"_s, eventAt("02", gone)}}
            << u"All of it."_s << kept;
        QTest::newRow("taken back in a file that is read first")
            << Files{{u"a.json"_s, eventAt("02", gone)}, {u"b.json"_s, eventAt("01", described)}} << none
            << kept;
        QTest::newRow("said, taken back, said anew") << Files{{u"a.json"_s, eventAt("01", described)},
                                                              {u"b.json"_s, eventAt("02", gone)},
                                                              {u"c.json"_s, eventAt("03", again)}}
                                                     << u"Anew."_s << kept;
        QTest::newRow("the newest text wins")
            << Files{{u"a.json"_s, eventAt("01", described)}, {u"b.json"_s, eventAt("02", again)}}
            << u"Anew."_s << kept;
        QTest::newRow("dropped") << Files{{u"a.json"_s, eventAt("01", described)},
                                          {u"b.json"_s, eventAt("02", dropped)}}
                                 << u"All of it."_s << retired;
        QTest::newRow("dropped and written again")
            << Files{{u"a.json"_s, eventAt("01", dropped)}, {u"b.json"_s, eventAt("02", described)}}
            << u"All of it."_s << kept;
        QTest::newRow("written, then dropped by a file that is read first")
            << Files{{u"a.json"_s, eventAt("02", dropped)}, {u"b.json"_s, eventAt("01", described)}}
            << u"All of it."_s << retired;
    }

    void theLastWordOfSeveralFilesCounts()
    {
        QFETCH(const Files, files);
        QFETCH(const QString, description);
        QFETCH(const core::Lifecycle, lifecycle);
        QVERIFY(write(u"events"_s, files));
        QVERIFY(!m_fixture->sync(folder(u"events"_s)).failed);
        const core::Dossier found = table();
        QCOMPARE(core::header(found.folded).description, description);
        QCOMPARE(core::header(found.folded).lifecycle, lifecycle);
        QCOMPARE(found.line.lifecycle, lifecycle);
        QCOMPARE(found.line.summary, description);
        QCOMPARE(found.statements.size(), static_cast<std::size_t>(files.size()));
        const core::SourceReport second = m_fixture->sync(folder(u"events"_s));
        QCOMPARE(second.counts.added + second.counts.changed + second.counts.removed, 0);
    }

    void whatWasTakenBackReturnsWithItsFile()
    {
        QVERIFY(write(u"events"_s, {{u"a.json"_s, eventAt("01", described + ',' + owned)}}));
        QVERIFY(!m_fixture->sync(folder(u"events"_s)).failed);
        QVERIFY(write(u"events"_s, {{u"b.json"_s, eventAt("02", R"("ownership":{"_deleted":true})")}}));
        QCOMPARE(m_fixture->sync(folder(u"events"_s)).counts.changed, 1);
        QVERIFY(core::header(table().folded).owners.empty());
        QCOMPARE(table().history.size(), std::size_t{2}); // the owner and the role
        QVERIFY(QFile::remove(folder(u"events/b.json"_s)));
        QVERIFY(!m_fixture->sync(folder(u"events"_s)).failed);
        QCOMPARE(core::header(table().folded).owners.size(), std::size_t{1});
    }

    void removedThingsGoAndComeBack_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<bool>("there");
        const QByteArray info = proposal("datasetProperties", R"({"description":"All of it."})");
        const QByteArray removed = proposal("status", R"({"removed":true})");
        const auto at = [](const char *aspect, const char *json, const char *time) {
            return proposal(aspect, json, time);
        };
        QTest::newRow("there") << Files{{u"a.json"_s, info}} << true;
        QTest::newRow("removed later") << Files{{u"a.json"_s, info}, {u"b.json"_s, removed}} << false;
        QTest::newRow("removed, then told of again")
            << Files{{u"a.json"_s, removed}, {u"b.json"_s, info}} << true;
        QTest::newRow("removed earlier by the clock")
            << Files{{u"a.json"_s, at("datasetProperties", R"({"description":"x"})", "2000")},
                     {u"b.json"_s, at("status", R"({"removed":true})", "1000")}}
            << true;
        QTest::newRow("removed later by the clock")
            << Files{{u"a.json"_s, at("status", R"({"removed":true})", "2000")},
                     {u"b.json"_s, at("datasetProperties", R"({"description":"x"})", "1000")}}
            << false;
        QTest::newRow("removed and never told of") << Files{{u"a.json"_s, removed}} << false;
    }

    void removedThingsGoAndComeBack()
    {
        QFETCH(const Files, files);
        QFETCH(const bool, there);
        QVERIFY(write(u"hub"_s, files));
        QVERIFY(!m_fixture->sync(folder(u"hub"_s)).failed);
        QCOMPARE(isThere(), there);
        // File by file the end is the same.
        SyncFixture slow;
        for (auto it = files.begin(); it != files.end(); ++it) {
            QVERIFY(writeFile(slow.path(u"hub/"_s + it.key()), it.value()));
            const core::SourceReport report = slow.sync(slow.path(u"hub"_s));
            QVERIFY(!report.failed);
        }
        QCOMPARE(!slow.list(EntityKind::Dataset).empty(), there);
        QCOMPARE(slow.stats() == m_fixture->stats(), true);
    }

    void aRemovalIsARemovalInTheReport()
    {
        QVERIFY(write(u"hub"_s, {{u"a.json"_s, proposal("datasetProperties", R"({"description":"x"})")}}));
        QVERIFY(!m_fixture->sync(folder(u"hub"_s)).failed);
        QVERIFY(write(u"hub"_s, {{u"b.json"_s, proposal("status", R"({"removed":true})")}}));
        const core::SourceReport report = m_fixture->sync(folder(u"hub"_s));
        QCOMPARE(report.counts.removed, 1);
        QCOMPARE(report.counts.added + report.counts.changed, 0);
        QVERIFY(QFile::remove(folder(u"hub/b.json"_s)));
        QCOMPARE(m_fixture->sync(folder(u"hub"_s)).counts.added, 1);
        QVERIFY(isThere());
    }

    void othersWordsStay()
    {
        QVERIFY(write(u"hub"_s,
                      {{u"a.json"_s, proposal("datasetProperties", R"({"description":"x"})")},
                       {u"b.json"_s, proposal("status", R"({"removed":true})")}}));
        QVERIFY(write(u"events"_s, {{u"a.json"_s, eventAt("01", described)}}));
        QVERIFY(!m_fixture->sync(folder(u"events"_s)).failed);
        QVERIFY(!m_fixture->sync(folder(u"hub"_s)).failed);
        QCOMPARE(table().statements.size(), std::size_t{1});
        QCOMPARE(core::header(table().folded).description, u"All of it."_s);
        QCOMPARE(table().line.records, 1);
    }

    /// What lineage leads to stays as a name when the file that described it goes.
    void endsOfLineageOutliveTheirDescription()
    {
        const QByteArray lineage = proposal(
            "upstreamLineage",
            R"x({"upstreams":[{"dataset":"urn:li:dataset:(urn:li:dataPlatform:hive,d.source,PROD)","type":"VIEW"}]})x");
        QByteArray source = proposal("datasetProperties", R"({"description":"x"})");
        source.replace("hive,d.t,", "hive,d.source,");
        QVERIFY(write(u"hub"_s, {{u"a.json"_s, lineage}}));
        QVERIFY(write(u"other"_s, {{u"a.json"_s, source}}));
        QVERIFY(!m_fixture->sync(folder(u"hub"_s)).failed);
        QVERIFY(!m_fixture->sync(folder(u"other"_s)).failed);
        QCOMPARE(table().upstream, 1);
        QVERIFY(QFile::remove(folder(u"other/a.json"_s)));
        QVERIFY(!m_fixture->sync(folder(u"other"_s)).failed);
        QCOMPARE(table().upstream, 1);
        QVERIFY(!m_fixture->only(u"hive:/d.source"_s).uri.key.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWithdrawals)
#include "tst_withdrawals.moc"
