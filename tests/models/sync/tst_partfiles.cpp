// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"
#include "sync/partfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using tests::SyncFixture;
using tests::writeFile;

namespace {

QByteArray descriptor(const QByteArray &reference)
{
    return R"({"dataProductDescriptor":"1.0.0","info":{"name":"p","version":"1.0.0","domain":"d"},)"
           R"("interfaceComponents":{"outputPorts":[{"description":"here","$ref":")"
        + reference + R"("}]}})";
}

const QByteArray port = R"({"name":"orders","version":"1.0.0","promises":{"platform":"onprem:a:b"}})";

} // namespace

/// Things spread over several files, and files that want to read what is none of theirs.
class TestPartFiles final : public QObject {
    Q_OBJECT

    std::unique_ptr<SyncFixture> m_fixture;

    [[nodiscard]] QString mesh(const QString &relative = {}) const
    {
        return m_fixture->path(u"mesh"_s + relative);
    }
    [[nodiscard]] core::Port onlyPort() const
    {
        const auto dossier = m_fixture->reader()->dossier(m_fixture->only(u"p"_s).uri);
        const auto *product = dossier ? std::get_if<core::Product>(&dossier->folded) : nullptr;
        return product && product->ports.size() == 1 ? product->ports.front() : core::Port();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<SyncFixture>();
        QVERIFY(m_fixture->isReady());
    }

    void aPartIsReadWithItsWhole()
    {
        QVERIFY(writeFile(mesh(u"/a/product.json"_s), descriptor("../ports/orders.json")));
        QVERIFY(writeFile(mesh(u"/ports/orders.json"_s), port));
        QVERIFY(!m_fixture->sync(mesh()).failed);
        QCOMPARE(onlyPort().name, u"orders"_s);
        QCOMPARE(onlyPort().version, u"1.0.0"_s);
        QCOMPARE(onlyPort().at.line, 1); // where it is referred to
        const core::SourceReport second = m_fixture->sync(mesh());
        QCOMPARE(second.filesRead, 0);
    }

    void aChangedPartIsReadAnew()
    {
        QVERIFY(writeFile(mesh(u"/product.json"_s), descriptor("orders.json")));
        QVERIFY(!m_fixture->sync(mesh()).failed);
        QCOMPARE(onlyPort().name, u"orders"_s); // after the file, which is not there yet
        QCOMPARE(onlyPort().version, QString());
        QVERIFY(writeFile(mesh(u"/orders.json"_s), port));
        QCOMPARE(m_fixture->sync(mesh()).filesRead, 1);
        QCOMPARE(onlyPort().version, u"1.0.0"_s);
        QByteArray later = port;
        later.replace("1.0.0", "1.10.0");
        QVERIFY(writeFile(mesh(u"/orders.json"_s), later));
        QVERIFY(!m_fixture->sync(mesh()).failed);
        QCOMPARE(onlyPort().version, u"1.10.0"_s);
        QVERIFY(QFile::remove(mesh(u"/orders.json"_s)));
        QVERIFY(!m_fixture->sync(mesh()).failed);
        QCOMPARE(onlyPort().version, QString());
    }

    void nothingElseIsRead_data()
    {
        QTest::addColumn<QByteArray>("reference");
        const QByteArray outside = QFile::encodeName(m_fixtureRoot.filePath(u"outside.json"_s));
        QTest::newRow("absolute") << outside;
        QTest::newRow("upward") << QByteArray("../outside.json");
        QTest::newRow("upward from below") << QByteArray("a/../../outside.json");
        QTest::newRow("file address") << QByteArray("file://" + outside);
        QTest::newRow("web address") << QByteArray("https://mesh.example/orders.json");
        QTest::newRow("symbolic link out") << QByteArray("link.json");
        QTest::newRow("folder linked out") << QByteArray("linked/outside.json");
        QTest::newRow("pipe") << QByteArray("pipe.json");
        QTest::newRow("device by link") << QByteArray("zero.json");
        QTest::newRow("folder") << QByteArray("folder.json");
        QTest::newRow("itself, round and round") << QByteArray("round.json");
    }

    void nothingElseIsRead()
    {
        QFETCH(const QByteArray, reference);
        QVERIFY(writeFile(m_fixture->path(u"outside.json"_s), port));
        QVERIFY(writeFile(m_fixtureRoot.filePath(u"outside.json"_s), port));
        QVERIFY(writeFile(mesh(u"/product.json"_s), descriptor(reference)));
        QVERIFY(QFile::link(m_fixture->path(u"outside.json"_s), mesh(u"/link.json"_s)));
        QVERIFY(QFile::link(m_fixture->path({}), mesh(u"/linked"_s)));
        QVERIFY(QFile::link(u"/dev/zero"_s, mesh(u"/zero.json"_s)));
        QCOMPARE(mkfifo(QFile::encodeName(mesh(u"/pipe.json"_s)).constData(), 0600), 0);
        QVERIFY(writeFile(mesh(u"/folder.json/x"_s), "x"));
        QVERIFY(writeFile(mesh(u"/round.json"_s), R"({"$ref":"round.json"})"));
        QVERIFY(!m_fixture->sync(mesh()).failed);
        QCOMPARE(onlyPort().version, QString());
        QCOMPARE(onlyPort().at.line, 1);
    }

    void manyAndLargePartsAreBounded()
    {
        QVERIFY(writeFile(mesh(u"/big.json"_s), '"' + QByteArray(40 << 20, 'x') + '"'));
        QVERIFY(writeFile(mesh(u"/big2.json"_s), '"' + QByteArray(40 << 20, 'x') + '"'));
        sync::PartFiles parts(mesh());
        QVERIFY(parts.open(u"big.json"_s));
        QVERIFY(!parts.open(u"big2.json"_s));
        sync::PartFiles many(mesh());
        for (int i = 0; i < 2'000; ++i)
            (void)many.open(u"%1.json"_s.arg(i));
        QVERIFY(!many.open(u"big.json"_s));
        QVERIFY(many.looks().count(u'\n') < 1'000);
        QVERIFY(sync::PartFiles::areUnchanged(mesh(), many.looks()));
        QVERIFY(!sync::PartFiles::areUnchanged(mesh(), u"garbage"_s));
    }

private:
    QTemporaryDir m_fixtureRoot;
};

QTEST_GUILESS_MAIN(TestPartFiles)
#include "tst_partfiles.moc"
