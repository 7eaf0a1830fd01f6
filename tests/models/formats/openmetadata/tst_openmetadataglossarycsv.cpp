// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/csvcells.h"
#include "formats/openmetadata/openmetadataglossarycsvreader.h"
#include "models/formats/datahub/entityfields.h"
#include "support/corpora.h"

#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

namespace {

// Current header; CRLF, "*" behind required columns, ";" and quotes inside cells, a line break in one.
constexpr auto current =
    "parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,"
    "glossaryStatus,"
    "color,iconURL,extension\r\n"
    ",Customer,Customer,\"One who\r\nbuys, often\",\"client;\"\"shopper; buyer\"\"\",synonym:Retail.Client;"
    "Retail.Order,wiki;https://example.com/c;book;https://example.com/"
    "b,PII.Sensitive;Tier.Tier1,user:rita;team:dq,"
    "user:ana,APPROVED,#fff,https://example.com/i.png,\"costCenter:42;\"\"notes:a; b\"\"\"\r\n"
    "Retail.Customer,Customer.Id,,,,,,,,,in review,,,\r\n"
    ",,Nameless,,,,,,,,Draft,,,\r\n"
    "Retail.Nowhere,Orphan,,,,Unqualified,leftover,,,,Draft,,,\r\n"
    ",customer,Again,,,,,,,,deprecated,,,\r\n";

constexpr auto old =
    "parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,status\n"
    ",Account,Account,Money,acct,,,,rita;tom,team;finance,Draft\n"
    "\"Bank terms.\"\"A.B\"\"\",Balance,,,,,,,,user;ana,Approved\n";

core::Batch readText(const QByteArray &text, const QString &path)
{
    const formats::OpenMetadataGlossaryCsvReader reader;
    const formats::Content content = formats::Content::fromBytes(text, path);
    formats::ReadContext context;
    context.path = path;
    return reader.recognise(content) > 0 ? reader.read(content, context) : core::Batch();
}

} // namespace

class OpenMetadataGlossaryCsvTest : public QObject {
    Q_OBJECT

private slots:
    void cells();
    void currentHeader();
    void issuesHaveLines();
    void oldHeader();
    void glossaryName();
    void recognition();
    void hostile();
};

void OpenMetadataGlossaryCsvTest::cells()
{
    using namespace formats::openmetadata;
    QCOMPARE(cellItems(u"a; \"b;c\" ;;d"_s), (QStringList{u"a"_s, u"b;c"_s, u"d"_s}));
    QCOMPARE(cellItems(u"T.\"x;y\".z;q"_s), (QStringList{u"T.\"x;y\".z"_s, u"q"_s}));
    const auto parties = cellParties(u"user;john;team;dq;ana;team:x"_s);
    QCOMPARE(parties.size(), 4);
    QCOMPARE(parties[1].type + u' ' + parties[1].name, u"team dq"_s);
    QVERIFY(parties[2].type.isNull());
    QCOMPARE(parties[3].name, u"x"_s);
    QCOMPARE(cellRelation(u"partOf:A.B"_s).relation, u"partOf"_s);
    QCOMPARE(cellRelation(u"Type: of.thing"_s).term, u"Type: of.thing"_s);
}

void OpenMetadataGlossaryCsvTest::currentHeader()
{
    const core::Batch batch = readText(current, u"x/Ignored.csv"_s);
    QCOMPARE(batch.formatVersion, u"1.6"_s);
    const core::AnyEntity *customer = tests::entityById(batch, u"Retail.Customer"_s);
    QVERIFY(customer != nullptr);
    const std::pair<const char *, const char *> checks[] = {{"identities", "retail/customer"},
                                                            {"glossary", "retail"},
                                                            {"name", "Customer"},
                                                            {"description", "One who\r\nbuys, often"},
                                                            {"synonyms", "client|shopper; buyer"},
                                                            {"tags", "PII.Sensitive|Tier.Tier1"},
                                                            {"reviewers", "rita|dq"},
                                                            {"owners[ana/owner].role", "owner"},
                                                            {"status", "APPROVED"},
                                                            {"lifecycle", "active"},
                                                            {"extra.color", "#fff"},
                                                            {"extra.extension.costCenter", "42"},
                                                            {"extra.extension.notes", "a; b"},
                                                            {"line", "2"}};
    for (const auto &[path, value] : checks)
        QCOMPARE(tests::fieldText(*customer, QString::fromUtf8(path)), QString::fromUtf8(value));
    const auto &term = std::get<core::Term>(*customer);
    QCOMPARE(term.relations.size(), size_t(2));
    QCOMPARE(term.relations[0].kind, core::RelationKind::Synonym);
    QCOMPARE(term.relations[1].kind, core::RelationKind::Related);
    QCOMPARE(term.references.size(), size_t(2));
    QCOMPARE(term.references[1].url, u"https://example.com/b"_s);
    const core::AnyEntity *id = tests::entityById(batch, u"Retail.Customer.\"Customer.Id\""_s);
    QVERIFY(id != nullptr);
    QCOMPARE(std::get<core::Term>(*id).parent, u"retail/customer"_s);
    QCOMPARE(tests::fieldText(*id, u"line"_s), u"4"_s);
}

void OpenMetadataGlossaryCsvTest::issuesHaveLines()
{
    const core::Batch batch = readText(current, u"x.csv"_s);
    QStringList found;
    for (const core::Issue &issue : batch.issues)
        found.append(u"%1 %2"_s.arg(issue.code.section(u'.', -1), QString::number(issue.at.line)));
    QCOMPARE(found, (QStringList{u"name 5"_s, u"related 6"_s, u"references 6"_s, u"duplicate 7"_s}));
}

void OpenMetadataGlossaryCsvTest::oldHeader()
{
    const core::Batch batch = readText(old, u"x.csv"_s);
    QCOMPARE(batch.formatVersion, u"2023"_s);
    const core::AnyEntity *account = tests::entityById(batch, u"Bank terms.Account"_s);
    QVERIFY(account != nullptr);
    QCOMPARE(tests::fieldText(*account, u"owners[finance/owner].party"_s), u"finance"_s);
    QCOMPARE(tests::fieldText(*account, u"lifecycle"_s), u"draft"_s);
    const core::AnyEntity *balance = tests::entityById(batch, u"Bank terms.\"A.B\".Balance"_s);
    QVERIFY(balance != nullptr);
    QCOMPARE(std::get<core::Term>(*balance).parent, u"bank terms/a.b"_s);
    bool financeIsTeam = false;
    for (const core::Team &team : tests::entitiesOf<core::Team>(batch))
        financeIsTeam =
            financeIsTeam || (team.name == "finance"_L1 && team.type == "team"_L1 && team.implied);
    QVERIFY(financeIsTeam);
}

void OpenMetadataGlossaryCsvTest::glossaryName()
{
    const QByteArray flat = "parent,name*,synonyms,relatedTerms,status\n,A,,,Draft\n";
    const auto name = [&flat](const QString &path) {
        return tests::entitiesOf<core::Glossary>(readText(flat, path)).front().name;
    };
    QCOMPARE(name(u"a/Business terms.csv"_s), u"Business terms"_s);
    QCOMPARE(name(u"Business_2026-01-31T10_20.csv"_s), u"Business"_s);
    QCOMPARE(name(u"2026-01-31.csv"_s), u"2026-01-31"_s);
}

void OpenMetadataGlossaryCsvTest::recognition()
{
    const formats::OpenMetadataGlossaryCsvReader reader;
    const auto sure = [&reader](const QByteArray &text) {
        return reader.recognise(formats::Content::fromBytes(text, u"x.csv"_s));
    };
    QVERIFY(sure(current) > 90);
    QVERIFY(sure(old) > 90);
    QCOMPARE(sure("name,description\na,b\n"), 0);
    QCOMPARE(sure(""), 0);
    for (const QString &file : tests::corporaFiles({}, {u".csv"_s}))
        QVERIFY2(reader.recognise(tests::contentOf(file)) == 0, qPrintable(file));
}

void OpenMetadataGlossaryCsvTest::hostile()
{
    const QByteArray text = current;
    const formats::OpenMetadataGlossaryCsvReader reader;
    for (qsizetype cut = 0; cut < text.size(); cut += 3) {
        QByteArray broken = text.first(cut) + '"' + text.sliced(cut);
        (void)reader.read(formats::Content::fromBytes(broken, u"x.csv"_s), {});
        (void)reader.read(formats::Content::fromBytes(text.first(cut), u"x.csv"_s), {});
    }
    QVERIFY(reader.read(formats::Content::fromBytes("\"\xff\xfe", u"x.csv"_s), {}).entities.size() <= 1);
}

QTEST_GUILESS_MAIN(OpenMetadataGlossaryCsvTest)
#include "tst_openmetadataglossarycsv.moc"
