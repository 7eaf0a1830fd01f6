// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hitwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::HitFormat;
using services::HitWriter;

namespace {

core::SearchHit hit(const QString &name, const QString &summary = {})
{
    core::SearchHit made;
    made.line.uri = {core::EntityKind::Dataset, u"a.b."_s + name, {}};
    made.line.name = name;
    made.line.summary = summary;
    made.line.columns = 3;
    made.line.tags = {u"one"_s, u"two"_s};
    made.matched = {u"name"_s};
    return made;
}

QByteArray written(HitFormat format, const std::vector<core::SearchHit> &hits)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HitWriter writer(format, buffer);
    return writer.begin() && writer.add(hits) && writer.end() ? buffer.data() : QByteArray();
}

/// Takes so many bytes and then no more, as a full disk does.
class FullDevice final : public QIODevice {
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

/// Matches as text: whatever stands in a cell stays in that cell.
class TestHitWriter final : public QObject {
    Q_OBJECT

private slots:
    void csvCellsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"orders"_s << QByteArray(",orders,");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray(",'=1+1,");
        QTest::newRow("plus") << u"+1"_s << QByteArray(",'+1,");
        QTest::newRow("minus") << u"-1"_s << QByteArray(",'-1,");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray(",'@SUM(A1),");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray(",'\t=1,");
        QTest::newRow("return") << u"\r=1"_s << QByteArray(",\"'\r=1\",");
        QTest::newRow("line feed") << u"\n=1"_s << QByteArray(",\"'\n=1\",");
        QTest::newRow("wide equals") << u"\uff1d1"_s << u",'\uff1d1,"_s.toUtf8();
        QTest::newRow("comma") << u"a,b"_s << QByteArray(",\"a,b\",");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray(",\"a\"\"b\",");
        QTest::newRow("formula with quote")
            << u"=HYPERLINK(\"x\")"_s << QByteArray(",\"'=HYPERLINK(\"\"x\"\")\",");
    }

    void csvCellsAreNoFormulas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        const QByteArray csv = written(HitFormat::Csv, {hit(name)});
        QVERIFY2(csv.contains(QByteArray("\r\ndataset" + cell)), csv.constData());
        QVERIFY(csv.startsWith("type,name,qualifiedName,"));
        QVERIFY(csv.endsWith("\r\n"));
    }

    void markdownCellsAreText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("bar") << u"a|b"_s << QByteArray("| a\\|b |");
        QTest::newRow("break") << u"a\nb"_s << QByteArray("| a b |");
        QTest::newRow("link") << u"[a](http://b)"_s << QByteArray("| \\[a\\](http\\://b) |");
        QTest::newRow("html") << u"<img src=x>"_s << QByteArray("| \\<img src=x\\> |");
        QTest::newRow("code") << u"`x`"_s << QByteArray("| \\`x\\` |");
        QTest::newRow("escape") << u"a\\|b"_s << QByteArray("| a\\\\\\|b |");
    }

    void markdownCellsAreText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        const QByteArray text = written(HitFormat::Markdown, {hit(name)});
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 4); // head, rule, row, end
        QVERIFY2(lines.at(2).contains(cell), text.constData());
    }

    void jsonIsOneList()
    {
        for (const std::size_t count : {std::size_t(0), std::size_t(1), std::size_t(3)}) {
            const std::vector<core::SearchHit> hits(count, hit(u"a\"\n\u2028b"_s, u"text"_s));
            QJsonParseError error{};
            const QJsonDocument document = QJsonDocument::fromJson(written(HitFormat::Json, hits), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(document.array().size(), static_cast<qsizetype>(count));
            if (count > 0) {
                const QJsonObject first = document.array().first().toObject();
                QCOMPARE(first[u"name"_s].toString(), u"a\"\n\u2028b"_s);
                QCOMPARE(first[u"columns"_s].toInt(), 3);
                QCOMPARE(first[u"tags"_s].toArray().size(), 2);
                QVERIFY(!first.contains(u"domain"_s));
            }
        }
    }

    void textHasOneLineForEach()
    {
        const QByteArray text = written(HitFormat::Text, {hit(u"a\tb\nc\x1b[31m"_s), hit(u"second"_s)});
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1).count('\t'), lines.at(0).count('\t'));
        QVERIFY(!text.contains('\x1b'));
    }

    void fullDisksAreNoticed_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("nothing") << 0;
        QTest::newRow("heading") << 200;
    }

    void fullDisksAreNoticed()
    {
        QFETCH(int, room);
        FullDevice device(room);
        HitWriter writer(HitFormat::Csv, device);
        const bool begun = writer.begin();
        QCOMPARE(begun, room > 0);
        QVERIFY(!writer.add(std::vector<core::SearchHit>(50, hit(u"orders"_s))));
        QVERIFY(!writer.end());
    }
};

QTEST_GUILESS_MAIN(TestHitWriter)
#include "tst_hitwriter.moc"
