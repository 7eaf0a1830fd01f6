// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skosreading.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::RelationKind;
using meshbook::tests::batchOf;
using meshbook::tests::corporaPath;
using meshbook::tests::entitiesOf;
using namespace meshbook::tests::skos;

namespace {

core::Batch readFile(const QString &relative)
{
    return batchOf(reader, corporaPath(relative));
}

QStringList targets(const core::Term &term, RelationKind kind)
{
    QStringList found;
    for (const core::TermRelation &relation : term.relations) {
        if (relation.kind == kind)
            found.append(relation.target);
    }
    return found;
}

QString fileText(const QString &relative)
{
    QFile file(corporaPath(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSkos final : public QObject {
    Q_OBJECT

private slots:
    void counts();
    void fiboWhole();
    void astronomy();
    void environment();
    void ontologyClasses();
    void languageCodes();
    void xlLabels();
    void groupsAreFolders();
    void cyclesAreKept();
    void severalSchemes();
    void conceptsWithoutScheme();
    void narrowerOnlyAndOrderedLists();
    void positionsInTurtle();
    void graphsOfTrigAreRead();
};

void TestSkos::counts()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch uat = readFile(u"glossary/uat/UAT.rdf"_s);
    const QString uatText = fileText(u"glossary/uat/UAT.rdf"_s);
    const std::vector<core::Term> uatTerms = entitiesOf<core::Term>(uat);
    QCOMPARE(uatTerms.size(), std::size_t(2372));
    QCOMPARE(qsizetype(uatTerms.size()), uatText.count("core#Concept\"/>"_L1));
    qsizetype broader = 0;
    qsizetype narrower = 0;
    for (const core::Term &term : uatTerms) {
        broader += targets(term, RelationKind::Broader).size();
        narrower += targets(term, RelationKind::Narrower).size();
    }
    QCOMPARE(broader, uatText.count("<skos:broader "_L1));
    QCOMPARE(broader, qsizetype(2645));
    QCOMPARE(narrower, uatText.count("<skos:narrower "_L1));

    const core::Batch envThes = readFile(u"glossary/envthes/EnvThes.ttl"_s);
    QCOMPARE(qsizetype(entitiesOf<core::Term>(envThes).size()),
             fileText(u"glossary/envthes/EnvThes.ttl"_s).count(QRegularExpression(u"skos:Concept\\b"_s)));
    QCOMPARE(entitiesOf<core::Term>(envThes).size(), std::size_t(5644));
    QCOMPARE(entitiesOf<core::Glossary>(envThes).size(), std::size_t(1));
}

void TestSkos::fiboWhole()
{
    MESHBOOK_NEED_CORPORA();
    const QRegularExpression topLevelClass(u"^\t<owl:Class rdf:about="_s,
                                           QRegularExpression::MultilineOption);
    qsizetype expected = 0;
    qsizetype found = 0;
    qsizetype described = 0;
    for (const QString &path : tests::corporaFiles(u"glossary/fibo"_s, {u".rdf"_s})) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        expected += QString::fromUtf8(file.readAll()).count(topLevelClass);
        const core::Batch batch = batchOf(reader, path);
        QVERIFY2(errors(batch) == 0, path.toUtf8().constData());
        for (const core::Term &term : entitiesOf<core::Term>(batch)) {
            ++found;
            described += term.implied ? 0 : 1;
            QVERIFY2(term.at.isKnown(), path.toUtf8().constData());
        }
    }
    QCOMPARE(expected, qsizetype(2885));
    QCOMPARE(found, expected + 1); // Settlement.rdf types one by an rdf:Description
    QCOMPARE(described, qsizetype(2682)); // the others add to classes of other files
}

void TestSkos::astronomy()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/uat/UAT.rdf"_s);
    QCOMPARE(batch.format, u"skos"_s);
    const core::Glossary glossary = find<core::Glossary>(batch, u"http://astrothesaurus.org/uat/1"_s);
    QCOMPARE(glossary.name, u"The Unified Astronomy Thesaurus"_s);
    QCOMPARE(glossary.topTerms.size(), qsizetype(11));
    const core::Term term = termOf(batch, u"http://astrothesaurus.org/uat/125"_s);
    QCOMPARE(term.name, u"B subgiant stars"_s);
    QCOMPARE(term.labels, std::vector<Text>{(Text{u"en"_s, u"B subgiant stars"_s})});
    QCOMPARE(term.altLabels,
             (std::vector<Text>{{u"en"_s, u"B subgiants"_s},
                                {u"en"_s, u"B-type subgiant stars"_s},
                                {u"en"_s, u"B-type subgiants"_s}}));
    QCOMPARE(targets(term, RelationKind::Broader),
             QStringList({u"http://astrothesaurus.org/uat/128"_s, u"http://astrothesaurus.org/uat/1646"_s}));
    QCOMPARE(term.parent, u"http://astrothesaurus.org/uat/128"_s);
    QCOMPARE(term.glossary, u"http://astrothesaurus.org/uat/1"_s); // the only scheme; no inScheme anywhere
    QCOMPARE(term.created, u"2016-11-02T18:47:51.000Z"_s);
    QCOMPARE(term.updated, u"2018-02-06T18:08:34.000Z"_s);
    QCOMPARE(term.owners.size(), std::size_t(2));
    QCOMPARE(term.at, (core::SourcePosition{4594, 1}));
}

void TestSkos::environment()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/envthes/EnvThes.ttl"_s);
    const QString space = u"http://vocabs.lter-europe.net/EnvThes/"_s;
    const core::Glossary glossary = find<core::Glossary>(batch, space);
    QCOMPARE(glossary.name, u"EnvThes"_s);
    QCOMPARE(glossary.version, u"5.0.16"_s);
    QVERIFY(glossary.description.startsWith(u"EnvThes compiles a set of terms"_s));
    const core::Term cover = termOf(batch, space + u"10117"_s);
    QCOMPARE(cover.name, u"bryophytes cover"_s);
    QCOMPARE(cover.altLabels, std::vector<Text>{(Text{u"en"_s, u"cover of bryophytes"_s})});
    QCOMPARE(cover.created, u"2015-11-12"_s);
    QCOMPARE(cover.owners.front(), (core::Ownership{u"nsb@ceh.ac.uk"_s, u"creator"_s}));
    QCOMPARE(targets(cover, RelationKind::Broader), QStringList{space + u"20935"_s});
    QCOMPARE(cover.lifecycle, core::Lifecycle::Unknown); // owl:deprecated false
    QCOMPARE(cover.at, (core::SourcePosition{139, 1}));
    const core::Term property = termOf(batch, space + u"USLterCV_668"_s);
    QCOMPARE(property.lifecycle, core::Lifecycle::Deprecated);
    QCOMPARE(property.description,
             u"a physical property (quantity) regardless of the object of interest or matrix"_s);
    QCOMPARE(property.scopeNotes, std::vector<Text>{(Text{u"en"_s, u"US LTER controlled vocabulary"_s})});
    QCOMPARE(targets(property, RelationKind::CloseMatch), QStringList{space + u"msa0221"_s});
    QCOMPARE(targets(property, RelationKind::ExactMatch),
             QStringList{u"http://en.wikipedia.org/wiki/physical_properties"_s});
    QCOMPARE(property.glossary, space);
    QCOMPARE(targets(termOf(batch, space + u"EUDIM_018"_s), RelationKind::ReplacedBy),
             QStringList{space + u"21533"_s});
}

void TestSkos::ontologyClasses()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/fibo/FND/Agreements/Contracts.rdf"_s);
    const QString space = u"https://spec.edmcouncil.org/fibo/ontology/FND/Agreements/"_s;
    const core::Term contract = termOf(batch, space + u"Contracts/Contract"_s);
    QCOMPARE(contract.name, u"contract"_s);
    QVERIFY(contract.description.startsWith(u"voluntary, deliberate agreement between competent parties"_s));
    QCOMPARE(contract.glossary, space + u"Contracts/"_s);
    QCOMPARE(contract.relations.size(), std::size_t(1));
    QCOMPARE(contract.relations.front().kind, RelationKind::Broader);
    QCOMPARE(contract.relations.front().raw, u"rdfs:subClassOf"_s);
    QCOMPARE(contract.relations.front().target, space + u"Agreements/Agreement"_s);
    QCOMPARE(contract.relations.front().at.line, 273);
    QCOMPARE(contract.parent, space + u"Agreements/Agreement"_s);
    QCOMPARE(contract.scopeNotes.size(), std::size_t(3));
    QCOMPARE(contract.at.line, 272);
    const core::Batch loans = readFile(u"glossary/fibo/LOAN/RealEstateLoans/ConstructionLoans.rdf"_s);
    const core::Glossary glossary = entitiesOf<core::Glossary>(loans).front();
    QCOMPARE(glossary.name, u"Construction Loans Ontology"_s);
    QCOMPARE(glossary.status, u"Provisional"_s);
    QVERIFY(glossary.extra.contains("owl:imports"_L1));
    const core::Batch business =
        readFile(u"glossary/fibo/BE/LegalEntities/FormalBusinessOrganizations.rdf"_s);
    const std::vector<core::Term> terms = entitiesOf<core::Term>(business);
    QVERIFY(std::any_of(terms.begin(), terms.end(),
                        [](const core::Term &term) { return term.abbreviations.contains(u"NGO"_s); }));
}

void TestSkos::languageCodes()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/gsq/vocabularies-des/iso639-language-code.ttl"_s);
    const core::Term term = termOf(batch, u"https://linked.data.gov.au/def/iso639-1/aa"_s);
    QCOMPARE(term.name, u"Afar"_s);
    QCOMPARE(
        term.labels,
        (std::vector<Text>{{u"de"_s, u"Danakil-Sprache"_s}, {u"en"_s, u"Afar"_s}, {u"fr"_s, u"afar"_s}}));
    QCOMPARE(term.altLabels.size(), std::size_t(3));
    QVERIFY(term.altLabels.front().language.isNull());
    QCOMPARE(term.notation, u"aa"_s);
    QCOMPARE(term.glossary, u"https://linked.data.gov.au/def/iso639-1"_s);
    QCOMPARE(term.sourceUrl, u"https://id.loc.gov/vocabulary/iso639-1.html"_s);
    QCOMPARE(targets(term, RelationKind::ExactMatch).size(), qsizetype(2));
    QCOMPARE(term.at, (core::SourcePosition{9, 1}));
    const core::Glossary glossary = entitiesOf<core::Glossary>(batch).front();
    QVERIFY(!glossary.implied);
    QCOMPARE(glossary.created, u"2020-12-08"_s);
    QCOMPARE(glossary.owners.front(), (core::Ownership{u"The US Library of Congress"_s, u"creator"_s}));
    QVERIFY(glossary.description.startsWith(u"ISO 639-1 is the first part"_s));
}

void TestSkos::xlLabels()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/skosmos-tests/tests/test-vocab-data/xl.ttl"_s);
    const std::vector<core::Term> terms = entitiesOf<core::Term>(batch);
    QCOMPARE(terms.size(), std::size_t(1));
    const core::Term &term = terms.front();
    QCOMPARE(term.labels, std::vector<Text>{(Text{u"en"_s, u"Concept"_s})});
    QCOMPARE(term.altLabels, std::vector<Text>{(Text{u"en"_s, u"Conceptual entity"_s})});
    QCOMPARE(term.definitions, std::vector<Text>{(Text{u"en"_s, u"Unit of thought"_s})});
    QCOMPARE(term.glossary, u"http://www.skosmos.skos/xl/"_s);
    QVERIFY(entitiesOf<core::Glossary>(batch).front().implied);
}

void TestSkos::groupsAreFolders()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/skosmos-tests/tests/test-vocab-data/groups.ttl"_s);
    const QString space = u"http://www.skosmos.skos/groups/"_s;
    const core::Term sub = termOf(batch, space + u"sub"_s);
    QCOMPARE(sub.folder, std::optional(true));
    QCOMPARE(sub.name, u"Submarine-like fish"_s);
    QCOMPARE(sub.parent, space + u"fish"_s);
    const core::Term tuna = termOf(batch, space + u"ta111"_s);
    QCOMPARE(tuna.collections, QStringList({space + u"sub"_s, space + u"salt"_s}));
    QCOMPARE(tuna.parent, space + u"ta1"_s);
    QVERIFY(!tuna.folder);
    QCOMPARE(tuna.lifecycle, core::Lifecycle::Deprecated);
    QCOMPARE(tuna.status, u"deprecated"_s);
    const core::Term carp = termOf(batch, space + u"ta112"_s);
    QCOMPARE(carp.labels, (std::vector<Text>{{u"en"_s, u"Carp"_s}, {u"fi"_s, u"Karppi"_s}}));
    QCOMPARE(carp.extra["skosmos:testprop"_L1].toString(), u"Test property value"_s);
}

void TestSkos::cyclesAreKept()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"glossary/skosmos-tests/tests/test-vocab-data/cycle.ttl"_s);
    const QString space = u"http://www.skosmos.skos/cycle/"_s;
    QCOMPARE(targets(termOf(batch, space + u"ta3"_s), RelationKind::Broader),
             QStringList({space + u"ta1"_s, space + u"ta4"_s}));
    QCOMPARE(targets(termOf(batch, space + u"ta4"_s), RelationKind::Broader), QStringList{space + u"ta3"_s});
    QCOMPARE(targets(termOf(batch, space + u"ta2"_s), RelationKind::Narrower), QStringList{space + u"ta2"_s});
    const core::Batch ring = readText(prefixes
                                      + ":a a skos:Concept; skos:prefLabel \"a\"; skos:broader :b .\n"
                                        ":b a skos:Concept; skos:prefLabel \"b\"; skos:broader :c .\n"
                                        ":c a skos:Concept; skos:prefLabel \"c\"; skos:broader :a .\n");
    QVERIFY(hasIssue(ring, u"skos.cycle"_s));
    int tops = 0;
    for (const core::Term &term : entitiesOf<core::Term>(ring)) {
        QCOMPARE(targets(term, RelationKind::Broader).size(), qsizetype(1));
        tops += term.parent.isEmpty() ? 1 : 0;
    }
    QCOMPARE(tops, 1);
}

void TestSkos::severalSchemes()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        readFile(u"glossary/skosmos-tests/tests/test-vocab-data/multiple-schemes.ttl"_s);
    const QString space = u"http://www.skosmos.skos/multiple-schemes/"_s;
    QCOMPARE(entitiesOf<core::Glossary>(batch).size(), std::size_t(3));
    QCOMPARE(termOf(batch, space + u"c2-in-cs2"_s).glossary, space + u"cs2"_s);
    const core::Batch two = readText(prefixes
                                     + ":s1 a skos:ConceptScheme . :s2 a skos:ConceptScheme .\n"
                                       ":a a skos:Concept; skos:inScheme :s1, :s2, :elsewhere .\n");
    const core::Term term = termOf(two, u"http://example.org/v#a"_s);
    QCOMPARE(term.glossary, u"http://example.org/v#s1"_s);
    QCOMPARE(term.name, u"a"_s);
    QCOMPARE(term.extra["inScheme"_L1].toArray().size(), 3);
}

void TestSkos::conceptsWithoutScheme()
{
    const core::Batch batch = readText(prefixes
                                       + ":a skos:prefLabel \"A\"@en-GB, \"Ä\"@de; skos:broader :b .\n"
                                         "[] a skos:Concept; skos:prefLabel \"Nameless\" .\n");
    const core::Term term = termOf(batch, u"http://example.org/v#a"_s);
    QCOMPARE(term.name, u"A"_s);
    QCOMPARE(term.glossary, u"http://example.org/v#"_s);
    QCOMPARE(term.parent, u"http://example.org/v#b"_s); // described elsewhere
    QVERIFY(find<core::Glossary>(batch, u"http://example.org/v#"_s).implied);
    QCOMPARE(entitiesOf<core::Term>(batch).size(), std::size_t(2));
}

void TestSkos::narrowerOnlyAndOrderedLists()
{
    const core::Batch batch =
        readText(prefixes
                 + ":a a skos:Concept; skos:narrower :b .\n:b a skos:Concept .\n"
                   ":o a skos:OrderedCollection; skos:prefLabel \"Order\"; "
                   "skos:memberList (:b :a) .\n"
                   ":k a :Kind; xl:prefLabel [xl:literalForm \"Kay\"@en] .\n"
                   ":Kind <http://www.w3.org/2000/01/rdf-schema#subClassOf> skos:Concept .\n");
    QCOMPARE(termOf(batch, u"http://example.org/v#b"_s).parent, u"http://example.org/v#a"_s);
    QCOMPARE(termOf(batch, u"http://example.org/v#a"_s).collections,
             QStringList{u"http://example.org/v#o"_s});
    QCOMPARE(termOf(batch, u"http://example.org/v#k"_s).name, u"Kay"_s);
}

void TestSkos::positionsInTurtle()
{
    const core::Batch batch = readText("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                                       "base <http://example.org/>\n"
                                       "# a comment. <x> a skos:Concept .\n"
                                       "<a> a skos:Concept ;\n"
                                       "  skos:definition \"\"\"Ends. Here.\n\n . \\\"\"\"\" ;\n"
                                       "  skos:notation 1.5, 'x. y' ; skos:prefLabel \"A\"\n"
                                       ". <b> a skos:Concept ; skos:prefLabel \"B\" .\n"
                                       "\n  <c> a skos:Concept ;\n skos:prefLabel \"C\" .");
    QCOMPARE(errors(batch), 0);
    QCOMPARE(termOf(batch, u"http://example.org/a"_s).at, (core::SourcePosition{4, 1}));
    QCOMPARE(termOf(batch, u"http://example.org/b"_s).at, (core::SourcePosition{9, 3}));
    QCOMPARE(termOf(batch, u"http://example.org/c"_s).at, (core::SourcePosition{11, 3}));
}

/// TriG is Turtle with graphs; what stands in and after them counts too.
void TestSkos::graphsOfTrigAreRead()
{
    const core::Batch batch = readText(prefixes
                                       + ":a a skos:Concept .\n:g { :b a skos:Concept . }\n"
                                         ":c a skos:Concept .\n");
    QCOMPARE(errors(batch), 0);
    QCOMPARE(entitiesOf<core::Term>(batch).size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestSkos)
#include "tst_skos.moc"
