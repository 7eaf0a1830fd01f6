// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/columnmeaning.h"
#include "governance/namewords.h"
#include "governance/piihints.h"
#include "governance/secretwords.h"
#include "governance/standardcodes.h"

#include <QLocale>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::governance;

class TestHints final : public QObject {
    Q_OBJECT

private slots:
    void namesAreWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("snake") << u"guest_email"_s << u"guest email"_s;
        QTest::newRow("camel") << u"custEMailAddr"_s << u"cust e mail addr"_s;
        QTest::newRow("capitals") << u"HTTPPort2"_s << u"http port 2"_s;
        QTest::newRow("upper") << u"CUST_NO"_s << u"cust no"_s;
        QTest::newRow("accents") << u"Prénom-Straße"_s << u"prenom strasse"_s;
        QTest::newRow("han") << u"客户_姓名"_s << u"客户 姓名"_s;
        QTest::newRow("nothing") << u"__"_s << QString();
        QTest::newRow("long") << QString(300, u'a') << QString(200, u'a');
    }
    void namesAreWords()
    {
        QFETCH(QString, name);
        QTEST(nameWords(name).join(u' '), "words");
    }

    void stylesAreKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("snake") << u"order_id"_s << u"snake_case"_s << true;
        QTest::newRow("word") << u"order"_s << u"snake_case"_s << true;
        QTest::newRow("camel") << u"orderId"_s << u"snake_case"_s << false;
        QTest::newRow("camel kept") << u"orderId"_s << u"camelCase"_s << true;
        QTest::newRow("pascal") << u"OrderId"_s << u"camelCase"_s << false;
        QTest::newRow("upper") << u"ORDER_ID"_s << u"UPPER_CASE"_s << true;
        QTest::newRow("kebab") << u"order-id"_s << u"kebab-case"_s << true;
        QTest::newRow("blank") << u"order id"_s << u"snake_case"_s << false;
        QTest::newRow("both") << u"order_id-x"_s << u"snake_case"_s << false;
        QTest::newRow("empty") << QString() << u"snake_case"_s << false;
        QTest::newRow("unknown style") << u"order"_s << u"shouting"_s << false;
    }
    void stylesAreKept()
    {
        QFETCH(QString, name);
        QFETCH(QString, style);
        QTEST(keepsStyle(name, style), "keeps");
    }

    void personalDataIsGuessed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QString>("type");
        QTest::addColumn<PiiKind>("kind");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char *name, const char *dataset, const char *type, PiiKind kind,
                            double least, double most = 1) {
            QTest::newRow(qPrintable(QString::fromUtf8(name) + u' ' + QString::fromUtf8(dataset) + u' '
                                     + QString::fromUtf8(type)))
                << QString::fromUtf8(name) << QString::fromUtf8(dataset) << QString::fromUtf8(type) << kind
                << least << most;
        };
        row("email", "", "", PiiKind::Email, 0.9);
        row("guest_email", "orders", "varchar(320)", PiiKind::Email, 0.9);
        row("eMail", "", "", PiiKind::Email, 0.9);
        row("contact_mail", "", "", PiiKind::Email, 0.6);
        row("is_email_verified", "", "boolean", PiiKind::Email, 0, 0.1);
        row("email_count", "", "", PiiKind::Email, 0, 0.3);
        row("email", "", "bigint", PiiKind::Email, 0, 0.3);
        row("email_hash", "", "", PiiKind::Email, 0.4, 0.6);
        row("vorname", "", "", PiiKind::PersonName, 0.9);
        row("Prénom", "", "", PiiKind::PersonName, 0.9);
        row("nombreCompleto", "", "", PiiKind::PersonName, 0.9);
        row("姓名", "", "", PiiKind::PersonName, 0.9);
        row("customer_name", "", "", PiiKind::PersonName, 0.75);
        row("name", "customers", "", PiiKind::PersonName, 0.55);
        row("name", "products", "", PiiKind::None, 0, 0);
        row("file_name", "", "", PiiKind::None, 0, 0);
        row("product_name", "customers", "", PiiKind::None, 0, 0.1);
        row("fecha_nacimiento", "", "date", PiiKind::Birth, 0.9);
        row("dob", "", "date", PiiKind::Birth, 0.9);
        row("phone_number", "", "", PiiKind::Phone, 0.85);
        row("phoneNumber", "stores", "", PiiKind::Phone, 0, 0.6);
        row("store_phone", "", "", PiiKind::Phone, 0, 0.4);
        row("ip_address", "", "", PiiKind::IpAddress, 0.8);
        row("address_id", "", "bigint", PiiKind::PostalAddress, 0, 0.3);
        row("iban", "payments", "", PiiKind::BankAccount, 0.9);
        row("credit_card_number", "", "", PiiKind::PaymentCard, 0.9);
        row("gender", "", "", PiiKind::Special, 0.7);
        row("social_security_number", "", "", PiiKind::NationalId, 0.9);
        row("order_id", "orders", "", PiiKind::None, 0, 0);
        row("amount", "", "", PiiKind::None, 0, 0);
        row("created_at", "", "timestamp", PiiKind::None, 0, 0);
        row("", "", "", PiiKind::None, 0, 0);
    }
    void personalDataIsGuessed()
    {
        QFETCH(QString, name);
        QFETCH(QString, dataset);
        QFETCH(QString, type);
        QFETCH(PiiKind, kind);
        QFETCH(double, least);
        QFETCH(double, most);
        const PiiHint hint = piiHint({name, dataset, type});
        if (hint.confidence > 0)
            QCOMPARE(hint.kind, kind);
        QVERIFY2(hint.confidence >= least && hint.confidence <= most,
                 qPrintable(QString::number(hint.confidence)));
    }

    void otherEvidenceCounts()
    {
        PiiColumn column{u"contact"_s};
        QCOMPARE(piiHint(column).confidence, 0.0);
        column.examples = QStringList{u"ann@harbour.example"_s, u"bob@harbour.example"_s, u"-"_s};
        const PiiHint byExamples = piiHint(column);
        QCOMPARE(byExamples.kind, PiiKind::Email);
        QCOMPARE(byExamples.evidence, u"examples"_s);
        QVERIFY(byExamples.confidence >= 0.85);
        column.examples = QStringList{u"ann@harbour.example"_s, u"a"_s, u"b"_s};
        QCOMPARE(piiHint(column).kind, PiiKind::None);
        column = {u"em"_s};
        column.terms = QStringList{u"E-mail address"_s};
        QCOMPARE(piiHint(column).kind, PiiKind::Email);
        QCOMPARE(piiHint(column).evidence, u"term"_s);
        column = {u"email"_s};
        column.description = u"E-mail address of the customer."_s;
        QVERIFY(piiHint(column).confidence > piiHint({u"email"_s}).confidence);
        QCOMPARE(piiHint(column).evidence, u"name, description"_s);
    }

    void valuesAreKnownByForm_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<PiiKind>("kind");
        QTest::newRow("mail") << u"ann@harbour.example"_s << PiiKind::Email;
        QTest::newRow("at") << u"@handle"_s << PiiKind::None;
        QTest::newRow("phone") << u"+49 30 1234567"_s << PiiKind::Phone;
        QTest::newRow("number") << u"301234567"_s << PiiKind::None;
        QTest::newRow("plus") << u"+12"_s << PiiKind::None;
        QTest::newRow("iban") << u"DE89 3704 0044 0532 0130 00"_s << PiiKind::BankAccount;
        QTest::newRow("iban check") << u"DE88 3704 0044 0532 0130 00"_s << PiiKind::None;
        QTest::newRow("card") << u"4111 1111 1111 1111"_s << PiiKind::PaymentCard;
        QTest::newRow("card check") << u"4111 1111 1111 1112"_s << PiiKind::None;
        QTest::newRow("ip") << u"8.8.8.8"_s << PiiKind::IpAddress;
        QTest::newRow("private ip") << u"192.168.0.1"_s << PiiKind::None;
        QTest::newRow("version") << u"1.2.3"_s << PiiKind::None;
        QTest::newRow("ssn") << u"123-45-6789"_s << PiiKind::NationalId;
        QTest::newRow("no ssn") << u"000-45-6789"_s << PiiKind::None;
        QTest::newRow("date") << u"2026-03-05"_s << PiiKind::None;
        QTest::newRow("long") << u"9"_s.repeated(10'000) << PiiKind::None;
        QTest::newRow("empty") << QString() << PiiKind::None;
    }
    void valuesAreKnownByForm()
    {
        QFETCH(QString, value);
        QTEST(piiKindOfValue(value), "kind");
    }

    void secretsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("key") << u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s << true;
        QTest::newRow("in prose") << u"use x9Kq2LmZ8RtW4vYb7NcP1sDf to sign in"_s << true;
        QTest::newRow("name") << u"customerOrderLineItemDiscountAmount2"_s << false;
        QTest::newRow("snake") << u"CUSTOMER_ORDER_LINE_item_discount_2024_q1"_s << false;
        QTest::newRow("uuid") << u"6f1ed002-ab5b-4f6e-9c3d-2b1a0c9d8e7f"_s << false;
        QTest::newRow("commit") << u"e7625d1f0a4b2c3d4e5f60718293a4b5c6d7e8f9"_s << false;
        QTest::newRow("url") << u"https://github.com/AcmeCorp2/DataMesh/blob/Main9/README.md"_s << false;
        QTest::newRow("short") << u"x9Kq2LmZ8Rt"_s << false;
        QTest::newRow("zeros") << u"A1b"_s.repeated(10) << false;
        QTest::newRow("empty") << QString() << false;
    }
    void secretsAreFound()
    {
        QFETCH(QString, text);
        const SecretWord word = secretWord(text);
        QTEST(word.isFound(), "found");
        QVERIFY(!word.isFound() || word.masked(text).size() < 12);
    }

    void codesAreStandard()
    {
        QVERIFY(isCurrencyCode(u"EUR"));
        QVERIFY(isCurrencyCode(u"AED"));
        QVERIFY(isCurrencyCode(u"ZWL"));
        QVERIFY(!isCurrencyCode(u"eur"));
        QVERIFY(!isCurrencyCode(u"EURO"));
        QVERIFY(!isCurrencyCode(u"UR "));
        QVERIFY(!isCurrencyCode(u"AAA"));
        QVERIFY(!isCurrencyCode(u""));
        QVERIFY(isCountryCode(u"DE"));
        QVERIFY(isCountryCode(u"DEU"));
        QVERIFY(isCountryCode(u"DE-BY"));
        QVERIFY(!isCountryCode(u"UK"));
        QVERIFY(!isCountryCode(u"Germany"));
        QVERIFY(!isCountryCode(u"DE-"));
        QVERIFY(!isCountryCode(u"DE-BAYERN"));
    }

    /// Qt's own list of places, made from CLDR, as a second witness.
    void countriesAreThoseOfCldr()
    {
        int known = 0;
        for (int i = 1; i <= static_cast<int>(QLocale::LastTerritory); ++i) {
            const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
            // Codes for what ISO 3166 does not list: user-assigned, reserved.
            static const QStringList others{u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s, u"IC"_s,
                                            u"QO"_s, u"TA"_s, u"UN"_s, u"XK"_s, u"ZZ"_s, u"CQ"_s};
            if (code.size() != 2 || others.contains(code))
                continue;
            QVERIFY2(isCountryCode(code), qPrintable(code));
            ++known;
        }
        QVERIFY(known >= 245);
    }

    void timesAreIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("is");
        const auto row = [](const char *text, const char *is) {
            QTest::newRow(text[0] == 0 ? "empty" : text)
                << QString::fromLatin1(text) << QString::fromLatin1(is);
        };
        row("2026-03-05", "date");
        row("2024-02-29", "date");
        row("2026-02-29", "");
        row("2026-13-01", "");
        row("2026-W10-4", "date");
        row("2026-W54", "");
        row("2026-064", "date");
        row("2026-366", "");
        row("05.03.2026", "");
        row("2026-03-05T10:11:12Z", "zoned");
        row("2026-03-05T10:11:12.123+01:00", "zoned");
        row("2026-03-05T10:11", "local");
        row("2026-03-05T25:11", "");
        row("2026-03-05 10:11:12", "");
        row("P3D", "duration");
        row("PT1H30M", "duration");
        row("P1W", "duration");
        row("P1Y2M3DT4H5M6.5S", "duration");
        row("P", "");
        row("PT", "");
        row("P1DT", "");
        row("1h", "");
        row("", "");
    }
    void timesAreIso()
    {
        QFETCH(QString, text);
        const QString is = isIsoDate(text) ? u"date"_s
            : isIsoTimestamp(text, true)   ? u"zoned"_s
            : isIsoTimestamp(text, false)  ? u"local"_s
            : isIsoDuration(text)          ? u"duration"_s
                                           : QString();
        QTEST(is, "is");
    }

    void unitsAreUcum_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        for (const char *good : {"kg", "m2", "km/h", "kW.h", "Cel", "%", "1", "[in_i]", "{orders}", "g/m3",
                                 "s-1", "/min", "10*3", "mmol/L", "KiBy", "{orders}/d", "kg{dry}"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"kilogram", "KG", "EUR", "m/", "", "kg kg", "0", "{", "x{}", "lbs", "km//h"})
            QTest::newRow(bad[0] == 0 ? "empty" : bad) << QString::fromLatin1(bad) << false;
    }
    void unitsAreUcum()
    {
        QFETCH(QString, text);
        QTEST(isUnit(text), "is");
    }

    void versionsAreSemantic()
    {
        // The order that the standard itself gives (§11).
        const QStringList order{u"1.0.0-alpha"_s, u"1.0.0-alpha.1"_s, u"1.0.0-alpha.beta"_s,
                                u"1.0.0-beta"_s,  u"1.0.0-beta.2"_s,  u"1.0.0-beta.11"_s,
                                u"1.0.0-rc.1"_s,  u"1.0.0"_s,         u"2.0.0"_s,
                                u"2.1.0"_s,       u"2.1.1"_s,         u"10.0.0"_s};
        for (qsizetype i = 0; i + 1 < order.size(); ++i) {
            const auto less = SemanticVersion::parse(order.at(i));
            const auto more = SemanticVersion::parse(order.at(i + 1));
            QVERIFY2(less && more && *less < *more, qPrintable(order.at(i)));
        }
        QVERIFY(*SemanticVersion::parse(u"1.0.0+a") == *SemanticVersion::parse(u"1.0.0+b"));
        for (const char *bad : {"", "1", "1.2", "v1.2.3", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3.4", " 1.2.3",
                                "1.2.3\n", "latest"})
            QVERIFY2(!SemanticVersion::parse(QString::fromLatin1(bad)), bad);
    }

    void columnsMeanSomething_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<ColumnMeaning>("meaning");
        const auto row = [](const char *name, const char *type, ColumnMeaning meaning) {
            QTest::addRow("%s %s", name, type)
                << QString::fromLatin1(name) << QString::fromLatin1(type) << meaning;
        };
        row("total_amount", "numeric(12,2)", ColumnMeaning::Money);
        row("lifetime_value_eur", "numeric(12,2)", ColumnMeaning::Other);
        row("price", "", ColumnMeaning::Money);
        row("price_change_count", "integer", ColumnMeaning::Other);
        row("discount_code", "varchar(8)", ColumnMeaning::Other);
        row("amount", "varchar(8)", ColumnMeaning::Other);
        row("amount_currency", "char(3)", ColumnMeaning::Currency);
        row("currency_code", "char(3)", ColumnMeaning::Currency);
        row("weight", "double", ColumnMeaning::Quantity);
        row("weight_unit", "text", ColumnMeaning::Unit);
        row("country", "text", ColumnMeaning::Country);
        row("country_code", "char(2)", ColumnMeaning::Country);
        row("country_name", "text", ColumnMeaning::Other);
        row("shipped", "timestamptz", ColumnMeaning::Moment);
        row("shipped_at", "text", ColumnMeaning::Moment);
        row("order_date", "varchar(10)", ColumnMeaning::Day);
        row("order_date", "date", ColumnMeaning::Day);
        row("order_date", "integer", ColumnMeaning::Other);
        row("note", "text", ColumnMeaning::Other);
    }
    void columnsMeanSomething()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QTEST(columnMeaning(name, type), "meaning");
    }

    void namesHoldUnits()
    {
        QCOMPARE(currencyInName(u"lifetime_value_eur"_s), u"EUR"_s);
        QCOMPARE(currencyInName(u"amountUSD"_s), u"USD"_s);
        QCOMPARE(currencyInName(u"all_amount"_s), QString());
        QCOMPARE(currencyInName(u"amount_try"_s), u"TRY"_s);
        QCOMPARE(currencyInName(u"eur"_s), QString());
        QCOMPARE(unitInName(u"weight_kg"_s), u"kg"_s);
        QCOMPARE(unitInName(u"duration_minutes"_s), u"min"_s);
        QCOMPARE(unitInName(u"volume_m3"_s), u"m3"_s);
        QCOMPARE(unitInName(u"weight"_s), QString());
        QCOMPARE(unitInName(u"m"_s), QString());
    }

    void zonesAreStated()
    {
        QCOMPARE(zoneOf(u"timestamptz"_s, {}, {}, {}), ZoneStatement::Stated);
        QCOMPARE(zoneOf(u"timestamp without time zone"_s, {}, {}, {}), ZoneStatement::Missing);
        QCOMPARE(zoneOf(u"timestamp"_s, u"yyyy-MM-dd'T'HH:mm:ssXXX"_s, {}, {}), ZoneStatement::Stated);
        QCOMPARE(zoneOf(u"timestamp"_s, u"yyyy-MM-dd HH:mm:ss"_s, {}, {}), ZoneStatement::Missing);
        QCOMPARE(zoneOf(u"timestamp"_s, {}, u"true"_s, {}), ZoneStatement::Stated);
        QCOMPARE(zoneOf(u"timestamp"_s, {}, u"false"_s, {}), ZoneStatement::Missing);
        QCOMPARE(zoneOf(u"timestamp"_s, {}, {}, {}), ZoneStatement::Unsaid);
        QCOMPARE(zoneOf(u"string"_s, {}, {}, {u"2026-03-05 10:11:12"_s}), ZoneStatement::Missing);
        QCOMPARE(zoneOf(u"string"_s, {}, {}, {u"2026-03-05T10:11:12Z"_s}), ZoneStatement::Stated);
    }
};

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
