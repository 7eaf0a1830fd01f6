// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/history.h"
#include "shared_syncfixture.h"
#include "store/glossaryreader.h"

#include <QDateTime>
#include <QFile>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::SyncFixture;

namespace {

constexpr int terms = 6;
constexpr int days = 14;

/// What a source says of a term.
struct Said {
    QString label;
    QString definition;
    QStringList synonyms;
};
using Source = std::map<int, Said>;

QByteArray turtle(const Source &source)
{
    QString text = u"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                   "<urn:words> a skos:ConceptScheme ; skos:prefLabel \"Words\"@en .\n"_s;
    for (const auto &[number, said] : source) {
        text += u"<urn:words/%1> a skos:Concept ; skos:inScheme <urn:words> ; skos:prefLabel \"%2\"@en"_s.arg(
            QString::number(number), said.label);
        if (!said.definition.isEmpty())
            text += u" ; skos:definition \"%1\"@en"_s.arg(said.definition);
        for (const QString &synonym : said.synonyms)
            text += u" ; skos:altLabel \"%1\"@en"_s.arg(synonym);
        text += u" .\n"_s;
    }
    return text.toUtf8();
}

/// One term more, less or other than before.
void change(Source &source, QRandomGenerator &random, int day)
{
    const int number = random.bounded(terms);
    const QString stamp = u"%1 of day %2"_s.arg(number).arg(day);
    if (!source.contains(number)) {
        source[number] = {u"Term "_s + stamp, u"Text "_s + stamp, {u"Word "_s + stamp}};
        return;
    }
    Said &said = source[number];
    switch (random.bounded(5)) {
    case 0:
    case 1:
        source.erase(number);
        break;
    case 2:
        said.label = u"Term "_s + stamp;
        break;
    case 3:
        said.definition = random.bounded(3) == 0 ? QString() : u"Text "_s + stamp;
        break;
    default:
        if (!said.synonyms.isEmpty() && random.bounded(2) == 0)
            said.synonyms.removeFirst();
        else
            said.synonyms.append(u"Word "_s + stamp);
        break;
    }
}

using Snapshot = std::map<QString, glossary::Fields>;

Snapshot snapshotOf(const glossary::Lexicon &lexicon)
{
    Snapshot all;
    lexicon.each([&all](const glossary::Entry &entry) { all[entry.key()] = glossary::fieldsOf(entry); });
    return all;
}

/// The first word in which two states differ, for the failure's message.
QString differenceOf(const Snapshot &is, const Snapshot &was)
{
    for (const auto &[key, fields] : was) {
        const auto other = is.find(key);
        if (other == is.end())
            return key + u" is missing"_s;
        for (const auto &[path, value] : fields) {
            const auto field = other->second.find(path);
            if (field == other->second.end() || field->second != value)
                return key + u' ' + path;
        }
        if (other->second.size() > fields.size())
            return key + u" says more"_s;
    }
    return is.size() > was.size() ? u"there are more terms"_s : QString();
}

/// Nothing of the sync before is as young as this.
QDateTime moment()
{
    const qint64 begun = QDateTime::currentMSecsSinceEpoch();
    qint64 now = begun;
    while (now <= begun)
        now = QDateTime::currentMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(now - 1, Qt::UTC);
}

} // namespace

/// A glossary as it was at the end of each day, whatever came and went since.
class TestGlossaryPast final : public QObject {
    Q_OBJECT

private slots:
    void anyDayIsToldAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyDayIsToldAsItWas()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        SyncFixture fixture;
        QVERIFY(fixture.isReady());
        const QString folder = fixture.path(u"words"_s);
        Source source;
        for (int number = 0; number < terms; number += 2)
            source[number] = {u"Term %1"_s.arg(number), u"Text %1"_s.arg(number), {}};
        core::SyncOptions options;
        options.allowRemoval = true;
        std::vector<std::pair<QDateTime, Snapshot>> known;
        glossary::Book book;
        for (int day = 0; day < days; ++day) {
            QVERIFY(tests::writeFile(folder + u"/words.ttl"_s, turtle(source)));
            // A sync looks at sizes and times first; the file of a day may be as long as the one before.
            QFile file(folder + u"/words.ttl"_s);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime(QDate(2026, 1, 1 + day), QTime(12, 0)),
                                     QFileDevice::FileModificationTime));
            file.close();
            (void)fixture.sync(folder, options);
            auto reader = store::GlossaryReader::open(fixture.workspace());
            QVERIFY(reader);
            auto read = (*reader)->terms();
            QVERIFY(read);
            QCOMPARE(read->lexicon.size(), static_cast<qsizetype>(source.size()));
            known.emplace_back(moment(), snapshotOf(read->lexicon));
            book.setBase(std::move(read->lexicon));
            for (int step = random.bounded(3); step >= 0; --step)
                change(source, random, day + 1);
        }
        auto reader = store::GlossaryReader::open(fixture.workspace());
        QVERIFY(reader);
        const auto changes = (*reader)->changes();
        QVERIFY(changes);
        bool wasAnyRemoved = false;
        for (const glossary::SourceChange &each : *changes)
            wasAnyRemoved = wasAnyRemoved || (each.field.path.isEmpty() && each.field.from.isObject());
        QVERIFY(wasAnyRemoved);
        for (std::size_t day = 0; day < known.size(); ++day) {
            const Snapshot told = snapshotOf(glossary::asOf(book, known[day].first, *changes));
            const QString difference = differenceOf(told, known[day].second);
            QVERIFY2(difference.isEmpty(), qPrintable(u"day %1: %2"_s.arg(day).arg(difference)));
        }
    }

    /// That a term went is one line of its history, not all it said.
    void whatWentIsOneLine()
    {
        SyncFixture fixture;
        QVERIFY(fixture.isReady());
        const QString folder = fixture.path(u"words"_s);
        QVERIFY(tests::writeFile(folder + u"/words.ttl"_s,
                                 turtle({{1, {u"A"_s, u"One."_s, {}}}, {2, {u"B"_s, u"Two."_s, {}}}})));
        core::SyncOptions options;
        options.allowRemoval = true;
        (void)fixture.sync(folder, options);
        QVERIFY(tests::writeFile(folder + u"/words.ttl"_s, turtle({{1, {u"A"_s, u"One."_s, {}}}})));
        (void)fixture.sync(folder, options);
        auto reader = store::GlossaryReader::open(fixture.workspace());
        QVERIFY(reader);
        const auto changes = (*reader)->changes(u"urn:words/2"_s);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1U);
        QVERIFY(changes->front().field.from.isObject());
        glossary::Book book;
        const auto revisions = glossary::revisionsOf(book, u"urn:words/2"_s, *changes);
        QCOMPARE(revisions.size(), 1U);
        QCOMPARE(revisions.front().fields.size(), 1U);
        QCOMPARE(revisions.front().fields.front().from, QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(TestGlossaryPast)
#include "tst_glossarypast.moc"
