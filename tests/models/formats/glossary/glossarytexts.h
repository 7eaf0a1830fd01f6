// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/glossary/glossarypatch.h"
#include "glossary/editor.h"
#include "support/corpora.h"

#include <QFile>
#include <QTest>

/// One small glossary in each format, and what is done to it, for the tests of this folder.
namespace meshbook::formats::test {

using namespace Qt::Literals::StringLiterals;
using glossary::Entry;
using glossary::Lexicon;

inline const QByteArray turtle = R"(# The words of sales.
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://x.example/g/> .

ex:g a skos:ConceptScheme ; skos:prefLabel "Sales"@en .

# Who buys.
ex:customer a skos:Concept ;
    skos:inScheme ex:g ;
    skos:prefLabel "Customer"@en , 'Kunde'@de ;
    skos:altLabel "Client"@en, "Buyer"@en ;   # both are said
    skos:definition """Who buys
from us."""@en .

ex:order a skos:Concept ;
    skos:inScheme ex:g ;
    skos:prefLabel "Order"@en ;
    skos:related ex:customer ;
    skos:definition "What is asked for."@en .
)";

inline const QByteArray rdfXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rdf:RDF [
    <!ENTITY ex "https://x.example/g/">
]>
<!-- The words of sales > all of them. -->
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#" xml:base="https://x.example/g/">

  <skos:ConceptScheme rdf:about="&ex;g"><skos:prefLabel xml:lang="en">Sales</skos:prefLabel></skos:ConceptScheme>

  <!-- Who buys. -->
  <skos:Concept rdf:about="&ex;customer">
    <skos:inScheme rdf:resource="&ex;g"/>
    <skos:prefLabel xml:lang='en'>Customer</skos:prefLabel>
    <skos:prefLabel xml:lang="de">Kunde</skos:prefLabel>
    <skos:altLabel xml:lang="en">Client</skos:altLabel> <!-- both are said -->
    <skos:altLabel xml:lang="en">Buyer</skos:altLabel>
    <skos:definition xml:lang="en"><![CDATA[Who buys
from us.]]></skos:definition>
  </skos:Concept>

  <rdf:Description rdf:about="order">
    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <skos:inScheme rdf:resource="g"/>
    <skos:prefLabel xml:lang="en">Order &amp; more</skos:prefLabel>
    <skos:related rdf:resource="customer"/>
    <skos:definition xml:lang="en">What is asked for.</skos:definition>
  </rdf:Description>
</rdf:RDF>
)";

inline const QByteArray json = R"({
  "meshbookGlossary": 1,
  "glossaries": [ {"identities": ["shop"], "name": "shop"} ],
  "terms": [
    { "labels[]": "Customer", "identities": ["shop/customer"], "glossary": "shop",
      "altLabels[]": ["Client", "Buyer"], "definitions[]": "Who buys" },
    {
      "glossary": "shop",
      "identities": [
        "shop/order"
      ],
      "labels[]": "Order"
    }
  ]
}
)";

inline const QByteArray yaml = R"(# Our words
version: "1"
source: Shop
owners:
  users:
    - ana
nodes:
  - name: People   # folks
    description: 'All of them'
    terms:
      - name: Customer
        description: "Who buys: us"
        inherits:
          - People.Party
      # before party
      - name: Party
        description: Somebody
  - name: Things
    description: What there is
    terms:
      - name: Order
        description: What is asked for
        related_terms:
          - Customer
)";

inline const QByteArray csv =
    "parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,"
    "glossaryStatus,color\r\n"
    ",Party,,Somebody,,,,,,,Approved,red\r\n"
    "Shop.Party,Customer,\"Customer, the\",\"Who \"\"buys\"\"\",Client;Buyer,,,,,user:ana,Draft,\r\n";

inline Lexicon read(const QByteArray &bytes, GlossaryFormat format)
{
    return lexiconOf(contentOf(readGlossary(bytes, format, u"Shop."_s + fileSuffix(format))));
}

/// A state after an edit.
inline Lexicon after(const Lexicon &before, const glossary::Editor::Changes &changes)
{
    Lexicon state = before;
    if (!changes) {
        qWarning("%s", qPrintable(changes.error().message));
        return state;
    }
    for (const glossary::TermChange &change : *changes) {
        const glossary::EntryPtr known = state.find(change.term);
        Entry entry = known ? *known : Entry();
        for (const core::FieldChange &field : change.fields)
            glossary::setField(entry, field.path, field.to);
        state.put(entry);
    }
    return state;
}

/// Lines that are in one text only: "-" and "+".
inline QStringList changedLines(const QByteArray &from, const QByteArray &to)
{
    QByteArrayList a = from.split('\n');
    QByteArrayList b = to.split('\n');
    while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
        a.removeFirst();
        b.removeFirst();
    }
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
        a.removeLast();
        b.removeLast();
    }
    QStringList lines;
    for (const QByteArray &line : a)
        lines.append(u'-' + QString::fromUtf8(line).trimmed());
    for (const QByteArray &line : b)
        lines.append(u'+' + QString::fromUtf8(line).trimmed());
    return lines;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace meshbook::formats::test
