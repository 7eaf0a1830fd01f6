// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubglossaryreader.h"
#include "formats/skos/skosreader.h"
#include "tests/models/formats/glossary/glossarytexts.h"

#include <QJsonArray>

using namespace meshbook;
using namespace meshbook::formats;
using namespace meshbook::formats::test;

/// Glossaries are written, read again and changed in place without losing a word.
class TestGlossaryFiles final : public QObject {
    Q_OBJECT

private slots:
    void everyFormatSaysTheSame_data()
    {
        QTest::addColumn<int>("format");
        for (int i = 0; i <= static_cast<int>(GlossaryFormat::Json); ++i)
            QTest::newRow(toText(static_cast<GlossaryFormat>(i)).data()) << i;
    }
    void everyFormatSaysTheSame()
    {
        QFETCH(int, format);
        const Lexicon state = read(turtle, GlossaryFormat::Turtle);
        GlossaryContent content = contentOf(state, {});
        Entry &entry = content.terms.front();
        entry.term.owners = {{u"ana"_s, u"steward"_s}};
        entry.term.element = {u"string"_s, u"^C\\d+$"_s, {u"a"_s, u"=b"_s}, u"internal"_s, u"EUR"_s};
        entry.term.relations.push_back(
            {core::RelationKind::Related, content.terms.back().key(), u"pays / is paid by"_s, {}});
        entry.term.extra.insert(u"colour"_s, u"red"_s);
        const WrittenGlossary written = writeGlossary(content, static_cast<GlossaryFormat>(format));
        QVERIFY(!written.bytes.isEmpty());
        const auto kind = static_cast<GlossaryFormat>(format);
        const bool own = kind != GlossaryFormat::OpenMetadataCsv && kind != GlossaryFormat::DataHubYaml;
        QStringList lost;
        for (const Loss &loss : written.losses)
            lost.append(loss.label + u' ' + loss.path);
        if (own)
            QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
        else
            QVERIFY(lost.contains(u"Customer element.unit"_s)); // told, not dropped in silence
        QVERIFY(!lost.contains(u"Customer"_s));
    }

    void hostileTexts()
    {
        GlossaryContent content;
        core::Glossary glossary;
        glossary.identities = {u"shop"_s};
        glossary.name = u"shop"_s;
        content.glossaries.push_back(glossary);
        Entry entry;
        entry.term.identities = {u"shop/x"_s};
        entry.term.glossary = u"shop"_s;
        const QString text = u"\"\\ \n\t\u0001 =1+1 ' ]]> <a & b> \U0001F600 # : - {{x}}"_s;
        entry.term.name = u"x"_s;
        entry.term.labels = {{{}, u"x"_s}};
        entry.term.definitions = {{{}, text}};
        entry.term.description = text;
        content.terms.push_back(entry);
        for (const GlossaryFormat format :
             {GlossaryFormat::Turtle, GlossaryFormat::Json, GlossaryFormat::Csv}) {
            const WrittenGlossary written = writeGlossary(content, format);
            QVERIFY2(written.losses.empty(),
                     qPrintable(toText(format) + u' '
                                + (written.losses.empty() ? QString() : written.losses.front().path)));
        }
    }

    /// Each glossary file of the corpora, exported after import, says the same.
    void corporaRoundTrip_data()
    {
        MESHBOOK_NEED_CORPORA();
        QTest::addColumn<QString>("path");
        QStringList files = tests::corporaFiles(u"glossary"_s, {u".ttl"_s, u".rdf"_s});
        files += tests::corporaFiles(u"datahub/examples/bootstrap_data"_s,
                                     {u"glossary.yaml"_s, u"glossary.yml"_s});
        for (const QString &file : std::as_const(files))
            QTest::newRow(qPrintable(file.section(u'/', -3))) << file;
    }
    void corporaRoundTrip()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(QString, path);
        const bool isYaml = path.contains(".y"_L1);
        const SkosReader skos;
        const DataHubGlossaryReader datahub;
        const core::Batch batch = isYaml ? tests::batchOf(datahub, path) : tests::batchOf(skos, path);
        const GlossaryContent content = contentOf(batch);
        if (content.terms.empty())
            QSKIP("There are no terms in it");
        QStringList lost;
        const auto format = isYaml ? GlossaryFormat::DataHubYaml : GlossaryFormat::Turtle;
        for (const Loss &loss : writeGlossary(content, format).losses) {
            // One of the files has a term twice; both definitions are one term's, and DataHub has room for
            // one.
            if (!isYaml || !loss.value.isArray())
                lost.append(loss.term + u' ' + loss.path + u' ' + loss.value.toVariant().toString());
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.mid(0, 5).join(u'\n')));
    }

    void yamlIsChangedInPlace()
    {
        const Lexicon before = read(yaml, GlossaryFormat::DataHubYaml);
        glossary::Editor editor(before);
        const Lexicon now =
            after(before, editor.edit(u"shop/people.customer"_s, {{u"definitions[]"_s, u"Who pays us"_s}}));
        const auto patched = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QCOMPARE(changedLines(yaml, patched->bytes),
                 (QStringList{u"-description: \"Who buys: us\""_s, u"+description: \"Who pays us\""_s}));

        const Lexicon renamed =
            after(before, glossary::Editor(before).rename(u"shop/people/"_s, u"Persons"_s, {}, false));
        const auto other = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, renamed);
        QVERIFY2(other, qPrintable(other ? QString() : other.error().message + other.error().detail));
        QVERIFY(other->bytes.contains("  - name: Persons   # folks\n"));
        QVERIFY(other->bytes.contains("      # before party\n"));
        QVERIFY(other->bytes.contains("          - Persons.Party\n")); // what refers to it follows
    }

    /// What the scanners cannot follow is refused, whatever it is.
    void oddFilesAreLeftAlone()
    {
        const Lexicon before = read(yaml, GlossaryFormat::DataHubYaml);
        const Lexicon now = after(
            before, glossary::Editor(before).edit(u"shop/things.order"_s, {{u"definitions[]"_s, u"x"_s}}));
        for (const QByteArray &other :
             {QByteArray(), QByteArray("version: 1\n"), QByteArray(yaml).replace("\n", " "),
              QByteArray("\xff\xfev\0e\0", 6), yaml.left(yaml.size() / 2)})
            QVERIFY(!patchGlossary(other, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, now));
        const Lexicon words = read(turtle, GlossaryFormat::Turtle);
        const Lexicon changed = after(
            words, glossary::Editor(words).edit(u"https://x.example/g/order"_s, {{u"notation"_s, u"1"_s}}));
        for (const QByteArray &other : {QByteArray(), QByteArray("<a> <b>"), turtle.left(turtle.size() / 2)})
            QVERIFY(!patchGlossary(other, GlossaryFormat::Turtle, u"g.ttl"_s, words, changed));
    }

    void yamlTermsComeGoAndMove()
    {
        const Lexicon before = read(yaml, GlossaryFormat::DataHubYaml);
        Entry entry;
        entry.term.labels = {{{}, u"Vendor"_s}};
        entry.term.definitions = {{{}, u"Who sells: to us"_s}};
        entry.term.description = u"Who sells: to us"_s;
        entry.term.glossary = u"shop"_s;
        entry.term.parent = u"shop/people/"_s;
        entry.term.status.clear();
        entry.term.lifecycle = core::Lifecycle::Active;
        const Lexicon with = after(before, glossary::Editor(before).add(entry));
        const auto added = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, with);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
        QCOMPARE(changedLines(yaml, added->bytes),
                 (QStringList{u"+- name: Vendor"_s, u"+description: \"Who sells: to us\""_s}));
        const Lexicon without =
            after(before, glossary::Editor(before).trash({u"shop/things.order"_s}, false));
        const auto removed = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, without);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message + removed.error().detail));
        QVERIFY(yaml.startsWith(removed->bytes.trimmed()));
        const Lexicon moved =
            after(before, glossary::Editor(before).move({u"shop/things.order"_s}, u"shop/people/"_s));
        const auto there = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, moved);
        QVERIFY2(there, qPrintable(there ? QString() : there.error().message + there.error().detail));
        QVERIFY(there->bytes.contains("        description: Somebody\n      - name: Order\n"));
    }

    void csvIsChangedInPlace()
    {
        const Lexicon before = read(csv, GlossaryFormat::OpenMetadataCsv);
        const Lexicon now = after(
            before,
            glossary::Editor(before).edit(u"shop/party.customer"_s, {{u"definitions[]"_s, u"Who pays"_s}}));
        const auto patched = patchGlossary(csv, GlossaryFormat::OpenMetadataCsv, u"Shop.csv"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QCOMPARE(patched->bytes, QByteArray(csv).replace("\"Who \"\"buys\"\"\"", "\"Who pays\""));
        const Lexicon renamed =
            after(before, glossary::Editor(before).rename(u"shop/party"_s, u"Actor"_s, {}, false));
        const auto other =
            patchGlossary(csv, GlossaryFormat::OpenMetadataCsv, u"Shop.csv"_s, before, renamed);
        QVERIFY2(other, qPrintable(other ? QString() : other.error().message + other.error().detail));
        QVERIFY(other->bytes.contains("\r\nShop.Actor,Customer,")); // its child follows
    }

    /// One term changed: no byte of the others does. On the largest files there are.
    void corporaStayAsTheyAre_data()
    {
        MESHBOOK_NEED_CORPORA();
        QTest::addColumn<QString>("path");
        for (const char *name :
             {"glossary/envthes/EnvThes.ttl", "glossary/gsq/vocabularies-gsq/commodity.ttl",
              "glossary/gsq/vocabularies-gsq/borehole-purpose.ttl",
              "glossary/bim-skos/classification/abstract-roles/roles.skos.ttl",
              "glossary/fibo/LOAN/RealEstateLoans/Mortgages.rdf",
              "datahub/examples/bootstrap_data/business_glossary.yml",
              "datahub/examples/bootstrap_data/banking_business_glossary.yaml",
              "datahub/examples/bootstrap_data/ecommerce_business_glossary.yaml"})
            QTest::newRow(name) << tests::corporaPath(QString::fromLatin1(name));
    }
    void corporaStayAsTheyAre()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(QString, path);
        const QByteArray bytes = bytesOf(path);
        const GlossaryFormat format = path.endsWith("ttl"_L1) ? GlossaryFormat::Turtle
            : path.endsWith("rdf"_L1)                         ? GlossaryFormat::RdfXml
                                                              : GlossaryFormat::DataHubYaml;
        const Lexicon before = lexiconOf(contentOf(readGlossary(bytes, format, path.section(u'/', -1))));
        const auto none = patchGlossary(bytes, format, u"x."_s + fileSuffix(format), before, before);
        QVERIFY(none);
        QCOMPARE(none->bytes, bytes);
        const auto entries = before.sorted();
        const auto some = std::find_if(
            entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2), entries.end(),
            [](const auto &entry) { return !entry->term.definitions.empty() && !entry->term.folder; });
        QVERIFY(some != entries.end());
        const QString field = u"definitions["_s + (*some)->term.definitions.front().language + u']';
        const Lexicon now =
            after(before, glossary::Editor(before).edit((*some)->key(), {{field, u"Another text."_s}}));
        const auto patched = patchGlossary(bytes, format, path.section(u'/', -1), before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QVERIFY(patched->losses.empty());
        const QStringList lines = changedLines(bytes, patched->bytes);
        QVERIFY2(lines.size() <= 30, qPrintable(lines.join(u'\n'))); // the lines of the old text
        QVERIFY(lines.last().contains(u"Another text."_s));
    }

    /// Of every RDF/XML glossary one term is changed: that one line is another, or it is refused.
    void rdfXmlCorporaStayAsTheyAre()
    {
        MESHBOOK_NEED_CORPORA();
        int changed = 0;
        int refused = 0;
        for (const QString &path : tests::corporaFiles(u"glossary"_s, {u".rdf"_s})) {
            const QByteArray bytes = bytesOf(path);
            const QString name = path.section(u'/', -1);
            const Lexicon before = lexiconOf(contentOf(readGlossary(bytes, GlossaryFormat::RdfXml, name)));
            const auto entries = before.sorted();
            const auto some = std::find_if(entries.begin(), entries.end(),
                                           [](const auto &entry) { return !entry->term.labels.empty(); });
            if (some == entries.end())
                continue;
            const QString field = u"labels["_s + (*some)->term.labels.front().language + u']';
            const Lexicon now =
                after(before, glossary::Editor(before).edit((*some)->key(), {{field, u"Another label"_s}}));
            const auto patched = patchGlossary(bytes, GlossaryFormat::RdfXml, name, before, now);
            if (!patched) {
                qInfo("%s: %s %s", qPrintable(name), qPrintable(patched.error().message),
                      qPrintable(patched.error().detail));
                ++refused;
                continue;
            }
            ++changed;
            QVERIFY2(changedLines(bytes, patched->bytes).size() == 2, qPrintable(name));
        }
        qInfo("%d changed in place, %d refused", changed, refused);
        QVERIFY(changed > 10 * refused);
    }
};

QTEST_GUILESS_MAIN(TestGlossaryFiles)
#include "tst_glossaryfiles.moc"
