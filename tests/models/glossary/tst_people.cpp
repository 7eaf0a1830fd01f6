// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/people.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::glossary;

namespace {

QStringList namesOf(const std::vector<KnownPerson> &people)
{
    QStringList names;
    for (const KnownPerson &each : people)
        names.append(each.name);
    return names;
}

} // namespace

/// Whom a catalog names, and who of them is asked about a term.
class PeopleTest final : public QObject {
    Q_OBJECT

private slots:
    void namesAreKnownOnce()
    {
        People people;
        people.add(u"Ana Pons"_s);
        people.add(u"  ana  PONS "_s, u"ana@x.example"_s);
        people.add(u"Ana Pons <other@x.example>"_s); // who said it first
        people.add(u"mailto:ben@x.example"_s);
        people.add(u""_s);
        people.add(QString(People::longest + 1, u'x'));
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.find(u"ANA PONS"_s), (KnownPerson{u"Ana Pons"_s, u"ana@x.example"_s}));
        QCOMPARE(people.find(u"Ana@X.example"_s), (KnownPerson{u"Ana Pons"_s, u"Ana@X.example"_s}));
        QCOMPARE(people.find(u"ben@x.example"_s), (KnownPerson{u"ben@x.example"_s, u"ben@x.example"_s}));
        QCOMPARE(people.find(u"Carl <carl@x.example>"_s), (KnownPerson{u"Carl"_s, u"carl@x.example"_s}));
        QCOMPARE(people.find(u"Nobody"_s), (KnownPerson{u"Nobody"_s, {}}));
    }

    void whatIsNoAddressIsNoEmail_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"a@b@c"_s, u"@x.example"_s, u"ana@"_s, u"ana pons@x.example"_s,
                                    u"a@x.example,b@x.example"_s, u"Ana <javascript:alert(1)>"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void whatIsNoAddressIsNoEmail()
    {
        QFETCH(const QString, text);
        People people;
        people.add(text, text);
        QVERIFY(people.find(text).email.isNull());
    }

    void beginningsComeFirst()
    {
        People people;
        for (const QString &name : {u"Diana"_s, u"Ben Anders"_s, u"ana"_s, u"Ana-Maria"_s, u"Zoe"_s})
            people.add(name);
        people.add(u"Carl"_s, u"banana@x.example"_s);
        QCOMPARE(namesOf(people.matching(u"AN"_s, 10)),
                 (QStringList{u"ana"_s, u"Ana-Maria"_s, u"Ben Anders"_s, u"Carl"_s, u"Diana"_s}));
        QCOMPARE(namesOf(people.matching(u"an"_s, 2)), (QStringList{u"ana"_s, u"Ana-Maria"_s}));
        QCOMPARE(people.matching({}, 100).size(), 6U);
        QVERIFY(people.matching(u"x"_s, 0).empty());
    }

    void termsAndDomainsNamePeople()
    {
        Lexicon lexicon;
        core::Glossary glossary;
        glossary.identities = {u"words"_s};
        glossary.name = u"Words"_s;
        glossary.owners = {{u"Data office"_s, u"owner"_s}};
        lexicon.addGlossary(glossary);
        Entry entry;
        entry.term.identities = {u"customer"_s};
        entry.term.glossary = u"words"_s;
        entry.term.domain = u"Sales"_s;
        entry.term.owners = {{u"Ana Pons"_s, u"owner"_s}, {u"Ben"_s, u"steward"_s}};
        entry.term.reviewers = {u"ana pons"_s};
        lexicon.put(entry);
        People people;
        core::Domain domain;
        domain.identities = {u"sales"_s};
        domain.name = u"SALES"_s;
        domain.owners = {{u"ben"_s, u"owner"_s}, {u"Dan"_s, {}}};
        people.addDomain(domain);
        people.addThoseOf(lexicon);
        people.add(u"Ana Pons"_s, u"ana@x.example"_s);
        QCOMPARE(people.size(), 4);
        const auto asked = peopleToAsk(entry, lexicon, people, {{u"orders"_s, {u"Eve"_s, u"Ana Pons"_s}}});
        QStringList names;
        for (const AskedPerson &each : asked)
            names.append(each.person.name);
        QCOMPARE(names, (QStringList{u"Ana Pons"_s, u"ben"_s, u"Eve"_s, u"Data office"_s, u"Dan"_s}));
        using Of = AskedPerson::Of;
        QCOMPARE(asked[0].person.email, u"ana@x.example"_s);
        QCOMPARE(asked[0].reasons,
                 (std::vector<AskedPerson::Reason>{
                     {Of::Term, u"owner"_s, {}}, {Of::Reviewing, {}, {}}, {Of::Thing, {}, u"orders"_s}}));
        QCOMPARE(
            asked[1].reasons,
            (std::vector<AskedPerson::Reason>{{Of::Term, u"steward"_s, {}}, {Of::Domain, {}, u"Sales"_s}}));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
