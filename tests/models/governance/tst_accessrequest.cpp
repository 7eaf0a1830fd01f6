// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/accessrequest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::governance;

namespace {

AccessRequest request()
{
    AccessRequest asked;
    asked.thing = u"Customer 360"_s;
    asked.uri = {core::EntityKind::Product, u"customer/customer_360"_s, {}};
    asked.role.statedBy = u"dc-customer-360@3.2.0"_s;
    asked.role.role.role = u"analyst"_s;
    asked.role.role.access = u"read"_s;
    asked.owners = QStringList{u"Customer Data Team"_s, u"team@harbour.example"_s};
    asked.purpose = u"Churn model\nfor the spring campaign"_s;
    asked.duration = u"3 months"_s;
    asked.name = u"Ana Lima"_s;
    asked.email = u"ana@harbour.example"_s;
    return asked;
}

} // namespace

class TestAccessRequest final : public QObject {
    Q_OBJECT

private slots:
    void theLetterSaysAllThatIsAsked()
    {
        const AccessLetter letter = compose(request());
        QCOMPARE(letter.subject, u"Access to Customer 360 as analyst"_s);
        QCOMPARE(letter.body,
                 u"I ask for access to Customer 360.\n\nData: meshbook:product/customer/customer_360\n"
                 "Contract: dc-customer-360@3.2.0\nRole: analyst\nAccess: read\nFor: 3 months\n\nPurpose:\n"
                 "Churn model\nfor the spring campaign\n\nAna Lima ana@harbour.example\n"_s);
    }

    void approversAreAskedInTheirOrder_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("none: the owners")
            << QString() << QString() << QStringList{u"Customer Data Team"_s, u"team@harbour.example"_s}
            << QStringList{u"team@harbour.example"_s};
        QTest::newRow("both levels") << u"lead@x.example"_s << u"dpo@x.example"_s
                                     << QStringList{u"lead@x.example"_s, u"dpo@x.example"_s}
                                     << QStringList{u"lead@x.example"_s, u"dpo@x.example"_s};
        QTest::newRow("several in one field, one twice")
            << u"Reporting Manager; lead@x.example"_s << u"lead@x.example, data-office"_s
            << QStringList{u"Reporting Manager"_s, u"lead@x.example"_s, u"data-office"_s}
            << QStringList{u"lead@x.example"_s};
        QTest::newRow("what only looks like an address")
            << u"a@b, <x@y.example>, @handle"_s << QString()
            << QStringList{u"a@b"_s, u"<x@y.example>"_s, u"@handle"_s} << QStringList{};
    }
    void approversAreAskedInTheirOrder()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        AccessRequest asked = request();
        asked.role.role.firstLevelApprovers = first;
        asked.role.role.secondLevelApprovers = second;
        const AccessLetter letter = compose(asked);
        QTEST(letter.to, "to");
        QTEST(letter.addresses(), "addresses");
    }

    void noFieldPretendsToBeAnother()
    {
        AccessRequest asked = request();
        asked.thing = u"Orders\nRole: admin"_s;
        asked.role.role.role = u"reader\r\nBcc: evil@x.example"_s;
        asked.duration = QString(100'000, u'x');
        asked.purpose = QString(1'000'000, u'y');
        const AccessLetter letter = compose(asked);
        QVERIFY(!letter.subject.contains(u'\n') && !letter.subject.contains(u'\r'));
        const QStringList lines = letter.body.split(u'\n');
        QVERIFY(!lines.contains(u"Role: admin"_s));
        QCOMPARE(lines.filter(QRegularExpression(u"^Bcc"_s)).size(), 0);
        QVERIFY(letter.body.size() < 20'000);
    }

    void rolesComeFromProductsAndContracts()
    {
        core::AccessRole role;
        role.role = u"analyst"_s;
        core::Contract contract;
        contract.nativeId = u"dc-orders"_s;
        contract.version = u"1.2.0"_s;
        contract.roles = {role};
        core::Product product;
        product.name = u"Orders"_s;
        product.roles = {role, role};
        QCOMPARE(rolesOf(contract), (std::vector<OfferedRole>{{role, u"dc-orders@1.2.0"_s}}));
        QCOMPARE(rolesOf(product).size(), std::size_t{2});
        QCOMPARE(rolesOf(product).front().statedBy, u"Orders"_s);
        QVERIFY(rolesOf(core::Term()).empty());
    }
};

QTEST_GUILESS_MAIN(TestAccessRequest)
#include "tst_accessrequest.moc"
