// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/comparison.h"
#include "services/glossaryfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
namespace files = services::glossaryfiles;

namespace {

glossary::Lexicon shop()
{
    glossary::Lexicon lexicon;
    core::Glossary glossary;
    glossary.identities = {u"shop"_s};
    glossary.name = u"Shop"_s;
    lexicon.addGlossary(glossary);
    for (const QString &name : {u"Customer"_s, u"Order"_s}) {
        glossary::Entry entry;
        entry.term.identities = {u"shop/"_s + name.toLower()};
        entry.term.glossary = u"shop"_s;
        entry.term.name = name;
        entry.term.labels = {{u"en"_s, name}};
        entry.term.definitions = {{u"en"_s, u"What %1 means."_s.arg(name)}};
        entry.term.element.unit = u"pieces"_s;
        lexicon.put(std::move(entry));
    }
    return lexicon;
}

} // namespace

/// Glossaries from and to files, as the window has it.
class TestGlossaryExchange final : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("holdsAll");
        QTest::newRow("turtle") << int(files::Format::Turtle) << true;
        QTest::newRow("rdfxml") << int(files::Format::RdfXml) << true;
        QTest::newRow("openmetadata") << int(files::Format::OpenMetadataCsv) << false;
        QTest::newRow("datahub") << int(files::Format::DataHubYaml) << false;
        QTest::newRow("csv") << int(files::Format::Csv) << true;
        QTest::newRow("json") << int(files::Format::Json) << true;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(const int, format);
        QFETCH(const bool, holdsAll);
        const auto as = static_cast<files::Format>(format);
        const files::Written written = files::written(shop(), u"shop"_s, as);
        QCOMPARE(written.terms, 2);
        QCOMPARE(written.losses.empty(), holdsAll);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"shop."_s + files::suffixOf(as));
        QVERIFY(files::save(path, written.bytes));
        const auto incoming = files::read(path);
        QVERIFY2(incoming, incoming ? "" : qPrintable(incoming.error().message));
        QCOMPARE(incoming->terms.size(), 2U);
        const files::Placed placed = files::placed(*incoming, shop(), u"shop"_s);
        QVERIFY(placed.missing.empty());
        const auto plan = glossary::planImport(shop(), placed.terms, glossary::ImportMode::Update);
        QStringList left;
        for (const glossary::TermDifference &each : plan) {
            for (const core::FieldChange &change : each.fields)
                left.append(each.label + u' ' + change.path);
        }
        QCOMPARE(left, QStringList());
    }

    void aGlossaryThatIsNowhereIsMade()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"shop.json"_s);
        QVERIFY(files::save(path, files::written(shop(), {}, files::Format::Json).bytes));
        const auto incoming = files::read(path);
        QVERIFY(incoming);
        const files::Placed placed = files::placed(*incoming, {}, {});
        QCOMPARE(placed.missing.size(), 1U);
        QCOMPARE(placed.missing.front().identities, QStringList{u"shop"_s});
        // Into one of another name, keys made of names follow.
        glossary::Lexicon other;
        core::Glossary words;
        words.identities = {u"words"_s};
        words.name = u"Words"_s;
        other.addGlossary(words);
        const files::Placed moved = files::placed(*incoming, other, u"words"_s);
        QVERIFY(moved.missing.empty());
        const glossary::EntryPtr term = moved.terms.find(u"words/customer"_s);
        QVERIFY(term);
        QCOMPARE(term->term.glossary, u"words"_s);
        QCOMPARE(glossary::planImport(other, moved.terms, glossary::ImportMode::Update).size(), 2U);
    }

    void whatIsNoGlossaryIsRefused()
    {
        const QTemporaryDir dir;
        QVERIFY(files::save(dir.filePath(u"a.csv"_s), "a,b\n1,2\n"));
        QVERIFY(!files::read(dir.filePath(u"a.csv"_s)));
        QVERIFY(!files::read(dir.filePath(u"none.ttl"_s)));
        QVERIFY(!files::save(dir.filePath(u"no/such/folder.ttl"_s), "x"));
    }
};

QTEST_GUILESS_MAIN(TestGlossaryExchange)
#include "tst_glossaryexchange.moc"
