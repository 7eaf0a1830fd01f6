// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// Glossaries: SKOS in Turtle and RDF/XML, OWL classes of FIBO, DataHub's YAML, OpenMetadata's CSV.
class TestShowGlossaries final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override
    {
        turtleRows();
        rdfXmlRows();
        fiboRows();
        dataHubRows();
        csvRows();
    }
    static void turtleRows();
    static void rdfXmlRows();
    static void fiboRows();
    static void dataHubRows();
    static void csvRows();
};

void TestShowGlossaries::turtleRows()
{
    const char *folder = "glossary/gsq/vocabularies-des";
    row("turtle term", folder,
        "https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/accessibility", R"(
        type = term
        name = Accessibility (ISO25012)
        description = The degree to which data can be accessed in a specific context of use, particularly by people who need supporting technology or special configuration because of some disability.
        parent = https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/inherentSystemDependentDataQuality
        labels/0/language = en
        sources/0/file = dq-iso-25012.ttl)");
    row("turtle mappings", folder,
        "https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/accuracy", R"(
        name = Accuracy (ISO25012)
        parent = https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/inherentDataQuality
        relations/# = 3
        relations/1/kind = closeMatch
        relations/1/target = https://linked.data.gov.au/def/iso-19157-data-quality-dimension/PositionalAccuracy
        relations/2/target = https://linked.data.gov.au/def/iso-19157-data-quality-dimension/ThematicAccuracy)");
    row("turtle exact match", folder,
        "https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/completeness", R"(
        name = Completeness (ISO25012)
        description = The degree to which subject data associated with an entity has values for all expected attributes and related entity instances in a specific context of use.
        glossary = https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension)");
    row("turtle scheme", folder,
        "meshbook:glossary/https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension", R"(
        type = glossary)");
    row("turtle availability", folder,
        "https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/availability", R"(
        name = Availability
        parent = https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension/systemDependentDataQuality)");
    row("turtle with labels as resources", "glossary/skosmos-tests/tests/test-vocab-data/xl.ttl",
        "http://www.skosmos.skos/xl/c1", R"(
        name = Concept
        description = Unit of thought
        labels/# = 1
        altLabels/# = 1
        altLabels/0/text = Conceptual entity
        altLabels/0/language = en)");
}

void TestShowGlossaries::rdfXmlRows()
{
    const char *uat = "glossary/uat/UAT.rdf";
    row("rdf/xml scheme", uat, "meshbook:glossary/http://astrothesaurus.org/uat/1", R"(
        name = The Unified Astronomy Thesaurus
        description ~ The Unified Astronomy Thesaurus (UAT) is an open, interoperable and community-supported thesaurus
        topTerms/# = 11)");
    row("rdf/xml top term", uat, "http://astrothesaurus.org/uat/104", R"(
        name = Astrophysical processes
        glossary = http://astrothesaurus.org/uat/1
        parent = -
        relations/# = 4
        relations/0/kind = narrower)");
    row("rdf/xml synonyms", uat, "http://astrothesaurus.org/uat/1145", R"(
        name = Observational astronomy
        altLabels/# = 2
        altLabels/0/text = Imaging of stars
        altLabels/1/text = Stellar imaging)");
    row("rdf/xml term told in pieces", uat, "http://astrothesaurus.org/uat/125", R"(
        name = B subgiant stars
        altLabels/# = 3
        created = 2016-11-02T18:47:51.000Z
        parent = http://astrothesaurus.org/uat/128
        relations/1/target = http://astrothesaurus.org/uat/1646
        relations/1/kind = broader)");
    row("rdf/xml definition", uat, "http://astrothesaurus.org/uat/739", R"(
        name = High energy astrophysics
        altLabels/# = 5
        description ~ A branch of astrophysics that deals with objects emitting highly energetic radiation)");
}

void TestShowGlossaries::fiboRows()
{
    const char *caa = "glossary/fibo/FBC/ProductsAndServices/ClientsAndAccounts.rdf";
    const auto term = [&](const char *name, const char *slug, const char *expected) {
        const QByteArray iri =
            QByteArray(
                "https://spec.edmcouncil.org/fibo/ontology/FBC/ProductsAndServices/ClientsAndAccounts/")
            + slug;
        row(name, caa, iri.constData(), expected);
    };
    term("fibo class", "Account", R"(
        type = term
        name = account
        description = container for records associated with a business arrangement for regular transactions and services
        glossary = https://spec.edmcouncil.org/fibo/ontology/FBC/ProductsAndServices/ClientsAndAccounts/
        scopeNotes/# = 1)");
    term("fibo class of another class", "AccountHolder", R"(
        name = account holder
        description = party that owns an account
        parent = https://spec.edmcouncil.org/fibo/ontology/FND/OwnershipAndControl/Ownership/Owner
        scopeNotes/# = 2)");
    term("fibo synonym", "AccountIdentifier", R"(
        name = account identifier
        description = identifier that denotes an account
        altLabels/0/text = account number
        parent = https://www.omg.org/spec/Commons/RegistrationAuthorities/RegisteredIdentifier)");
    term("fibo two parents", "BasicBankAccountIdentifier", R"(
        abbreviations = BBAN
        altLabels/0/text = basic bank account number
        parent = https://spec.edmcouncil.org/fibo/ontology/FBC/ProductsAndServices/ClientsAndAccounts/BankAccountIdentifier
        relations/1/target = https://www.omg.org/spec/Commons/ContextualIdentifiers/StructuredIdentifier)");
    term("fibo balance", "Balance", R"(
        name = balance
        description = amount of money available or owed
        parent = https://spec.edmcouncil.org/fibo/ontology/FND/Accounting/CurrencyAmount/MonetaryAmount)");
}

void TestShowGlossaries::dataHubRows()
{
    const char *yaml = "datahub/examples/bootstrap_data/business_glossary.yml";
    row("yaml node", yaml, "Classification", R"(
        type = term
        folder = true
        description = A set of terms related to Data Classification
        references/0/url = https://en.wikipedia.org/wiki/Classification
        extra/customProperties/is_confidential = true)");
    row("yaml term that inherits", yaml, "meshbook:term/datahub/personalinformation.email", R"(
        name = Email
        description = An individual's email address
        parent = datahub/personalinformation/
        owners/0/party = Trust and Safety
        relations/0/kind = isA
        relations/0/target = datahub/classification.confidential)");
    row("yaml term that contains", yaml, "FullAddress", R"(
        description ~ A collection of information to give the location of a building
        sourceName = FIBO
        sourceUrl = https://www.google.com
        owners/# = 2
        relations/# = 4
        relations/1/kind = hasA
        references/0/url = https://en.wikipedia.org/wiki/Address
        extra/customProperties/is_used_for_compliance_tracking = true)");
    row("yaml values", yaml, "WindowColor", R"(
        description = Supported window colors
        relations/# = 2
        relations/0/kind = value)");
    row("yaml nested node", yaml, "meshbook:term/datahub/housing.colors.red", R"(
        description = red color
        parent = datahub/housing.colors/
        sourceName = FIBO)");
    row("yaml related", yaml, "Spoon", R"(
        relations/0/kind = related
        relations/0/target = datahub/housing.kitchen)");
}

void TestShowGlossaries::csvRows()
{
    // No real export is public; these two follow the documentation of either version.
    row("csv of today", "own:glossary-2026.csv", "CustomerId", R"(
        name = CustomerId
        displayName = Customer Identifier
        description = Identifies a **customer**; issued once.
        synonyms = cid, customer_id
        parent = glossary-2026/customer
        references/0/description = customer
        references/0/url = http://example.com/glossaries/customer
        tags = PII.Sensitive, PersonalData.Personal
        reviewers = ana, ben
        owners/# = 2
        status = Approved
        lifecycle = active
        extra/color = #ff0000)");
    row("csv of today, relations", "own:glossary-2026.csv", "ClientId", R"(
        status = Draft
        lifecycle = draft
        relations/# = 2
        relations/0/kind = synonym
        relations/1/kind = related)");
    row("csv of today, a root", "own:glossary-2026.csv", "meshbook:term/glossary-2026/customer", R"(
        name = Customer
        description = Somebody who buys
        glossary = glossary-2026
        parent = -)");
    row("csv of today, links and extension", "own:glossary-2026.csv", "Contact data", R"(
        description = How to reach somebody, in writing or by voice
        synonyms = reachability
        references/# = 2
        references/1/description = wiki
        references/1/url = http://example.com/wiki
        owners/0/party = legal
        status = In Review
        lifecycle = draft
        extra/iconURL = http://example.com/icon.png
        extra/extension/retention = 10 years
        extra/extension/basis = contract)");
    row("csv of today, typed relations", "own:glossary-2026.csv", "E-mail", R"(
        name = Email
        description = An address with an "@" in it
        synonyms = mail, e-mail address
        relations/# = 3
        relations/1/kind = partOf
        relations/2/kind = antonym
        relations/2/target = glossary-2026/post
        reviewers = cai
        lifecycle = deprecated)");
    row("csv of 2023", "own:glossary-2023.csv", "Subscriber", R"(
        description = Somebody with a subscription
        synonyms = abonnent
        owners/0/party = support
        status = Deprecated
        lifecycle = deprecated)");
    row("csv of 2023, relation", "own:glossary-2023.csv", "Subscription", R"(
        description = What a subscriber pays for
        synonyms = abo, abonnement
        tags = Tier.Tier1
        reviewers = ana
        owners/0/party = ana
        relations/0/kind = related
        references/0/url = http://example.com/terms
        status = Approved)");
    row("csv of 2023, child", "own:glossary-2023.csv", "Renewal", R"(
        parent = glossary-2023/subscription
        reviewers = ana, ben
        status = Draft)");
    row("csv of 2023, grandchild", "own:glossary-2023.csv", "Automatic renewal", R"(
        description = Goes on by itself, unless somebody cancels
        parent = glossary-2023/subscription.renewal)");
    row("csv of 2023, owner", "own:glossary-2023.csv", "Churn rate", R"(
        name = Churn
        synonyms = attrition
        owners/0/party = finance)");
}

QTEST_GUILESS_MAIN(TestShowGlossaries)
#include "tst_showglossaries.moc"
