// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/foldercheck.h"
#include "services/governanceservice.h"
#include "store/workspace.h"
#include "sync/syncengine.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::GovernanceService;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

constexpr auto product = R"(apiVersion: v1.0.0
kind: DataProduct
id: orders-product
name: Orders
version: 1.2.0
status: active
domain: sales
)";

constexpr auto policy = R"(id: no-orders
title: There are no orders
severity: error
scope: product
rationale: For the test.
remedy: Close the shop.
sql: |
  SELECT uri AS subject, 'There are orders.' AS message FROM product WHERE name = 'Orders'
tests:
  - name: finds
    given: {product: [{name: Orders}]}
    expect: [{subject: product/Orders}]
)";

QStringList identities(const std::vector<governance::Finding> &findings)
{
    QStringList found;
    for (const governance::Finding &finding : findings)
        found.append(finding.identity() + u' ' + finding.message + u' ' + QString::number(finding.line));
    found.sort();
    return found;
}

} // namespace

/// What views are told of findings, waivers and policies being written.
class TestGovernanceService final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;

    QString path(const QString &name) const { return m_dir.filePath(name); }

private slots:
    void initTestCase()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(put(path(u"mesh/orders.odps.yaml"_s), product));
        QVERIFY(put(path(u"workspace/policies/p.policy.yaml"_s), policy));
        auto opened = store::Workspace::open(path(u"workspace"_s), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        core::Source source;
        source.kind = u"folder"_s;
        source.location = path(u"mesh"_s);
        source.name = u"mesh"_s;
        source.addedAt = now;
        const auto added = m_workspace->ledger().addSource(source);
        QVERIFY(added);
        const sync::ReaderRegistry readers;
        QVERIFY(!sync::SyncEngine(*m_workspace, readers)
                     .sync(*added, {}, {}, [](const core::SyncProgress &) {})
                     .failed);
    }

    void findingsAreThoseOfAFolder()
    {
        GovernanceService service(*m_workspace);
        const auto all = service.findings({}).result();
        QVERIFY(all);
        services::FolderCheck check;
        check.paths = {path(u"mesh"_s)};
        check.policyFolders = {path(u"workspace/policies"_s)};
        check.now = QDateTime::currentDateTimeUtc();
        const auto straight = services::checkFolders(check);
        QVERIFY(straight);
        QVERIFY(!all->empty());
        QCOMPARE(identities(straight->report.findings), identities(*all));
        GovernanceService::Filter filter;
        filter.policy = u"no-orders"_s;
        QCOMPARE(service.findings(filter).result()->size(), std::size_t{1});
        filter.domain = u"marketing"_s;
        QVERIFY(service.findings(filter).result()->empty());
    }

    void aThingKnowsItsFindingsAndPolicies()
    {
        GovernanceService service(*m_workspace);
        const auto uri = core::Uri::parse(u"meshbook:product/sales/orders-product"_s);
        QVERIFY(uri);
        const auto of = service.ofThing(*uri).result();
        QVERIFY(of);
        QVERIFY(of->tally);
        QVERIFY(of->tally->findings >= 1);
        const bool holds = std::any_of(of->policies.begin(), of->policies.end(),
                                       [](const auto &each) { return each.policy.id == "no-orders"_L1; });
        QVERIFY(holds);
        const bool found = std::any_of(of->own.begin(), of->own.end(), [](const governance::Finding &each) {
            return each.policy == "no-orders"_L1 && each.firstSeen.isValid();
        });
        QVERIFY(found);
    }

    void waivingChangesTheReport()
    {
        GovernanceService service(*m_workspace);
        QSignalSpy changed(&service, &GovernanceService::changed);
        governance::Waiver waiver;
        waiver.policy = u"no-orders"_s;
        waiver.subject = u"meshbook:product/sales/orders-product"_s;
        waiver.reason = u"We like orders."_s;
        waiver.approver = u"ana"_s;
        waiver.until = QDate::currentDate().addDays(30);
        QVERIFY(service.waive({waiver}).result());
        QTRY_COMPARE(changed.size(), 1);
        GovernanceService::Filter filter;
        filter.policy = u"no-orders"_s;
        const auto waived = service.findings(filter).result();
        QVERIFY(waived);
        QVERIFY(waived->front().waiver);
        filter.withWaived = false;
        QVERIFY(service.findings(filter).result()->empty());
        const auto recorded = service.waivers().result();
        QVERIFY(recorded);
        QCOMPARE(recorded->size(), std::size_t{1});
        QVERIFY(service.takeBack({recorded->front().uid}).result());
        QCOMPARE(service.findings(filter).result()->size(), std::size_t{1});
        waiver.reason.clear();
        QVERIFY(!service.waive({waiver}).result());
    }

    void waivingIsTakenBackAndDoneAgain()
    {
        GovernanceService service(*m_workspace);
        QSignalSpy done(&service, &GovernanceService::done);
        QSignalSpy changed(&service, &GovernanceService::changed);
        governance::Waiver waiver;
        waiver.policy = u"no-orders"_s;
        waiver.subject = u"meshbook:product/sales/orders-product"_s;
        waiver.reason = u"For a while."_s;
        waiver.approver = u"ana"_s;
        waiver.until = QDate::currentDate().addDays(30);
        const auto count = [&service] { return int(service.waivers().result()->size()); };
        QVERIFY(service.waive({waiver}).result());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(count(), 1);
        service.undo();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(count(), 0);
        QCOMPARE(done.size(), 1); // what is taken back is no step of its own
        service.redo();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(count(), 1);
        // Taking back is a step too; what it took comes back as it was.
        QVERIFY(service.takeBack({service.waivers().result()->front().uid}).result());
        QTRY_COMPARE(done.size(), 3);
        QVERIFY(done.back().at(1).toBool());
        QCOMPARE(count(), 0);
        service.undo();
        QTRY_COMPARE(changed.size(), 5);
        QCOMPARE(count(), 1);
        QCOMPARE(service.waivers().result()->front().waiver, waiver);
        service.undo(); // the waiving before it
        QTRY_COMPARE(changed.size(), 6);
        QCOMPARE(count(), 0);
        service.undo(); // nothing is left
        QCOMPARE(count(), 0);
    }

    void theLastReportIsToldWithoutACheck()
    {
        GovernanceService service(*m_workspace);
        QSignalSpy checked(&service, &GovernanceService::checked);
        QVERIFY(*service.lastReport().result() == nullptr);
        const auto report = service.report().result();
        QVERIFY(report);
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(*service.lastReport().result(), *report);
        QSignalSpy changed(&service, &GovernanceService::changed);
        const auto again = service.checkAgain().result();
        QVERIFY(again);
        QVERIFY(*again != *report);
        QTRY_COMPARE(changed.size(), 1);
    }

    void waiversOfFilesAreListedToo()
    {
        const QString file = path(u"workspace/policies/known.waivers.yaml"_s);
        QVERIFY(put(file, R"(waivers:
  - policy: no-orders
    subject: product/sales/orders-product
    reason: Everybody knows.
    approver: ana
    until: 2099-01-01
)"));
        GovernanceService service(*m_workspace);
        const auto all = service.allWaivers().result();
        QVERIFY(QFile::remove(file));
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t{1});
        QVERIFY(all->front().uid.isEmpty());
        QVERIFY(all->front().waiver.file.endsWith(u"known.waivers.yaml"_s));
        QCOMPARE(all->front().waiver.reason, u"Everybody knows."_s);
    }

    void aPolicyBeingWrittenIsTried()
    {
        GovernanceService service(*m_workspace);
        auto trial = service.tryPolicy(policy).result();
        QVERIFY(trial);
        QVERIFY(trial->problems.empty());
        QCOMPARE(trial->testsPassed, 1);
        QCOMPARE(trial->rows.size(), 1);
        QCOMPARE(trial->columns, (QStringList{u"subject"_s, u"message"_s}));
        QByteArray wrong = policy;
        wrong.replace("FROM product", "FROM prodct");
        trial = service.tryPolicy(wrong).result();
        QVERIFY(trial);
        QVERIFY(!trial->problems.empty());
        QVERIFY(trial->problems.back().message.contains("prodct"_L1));
        QCOMPARE(trial->problems.back().at.line, 8);
        const auto views = service.views().result();
        QVERIFY(views);
        QVERIFY(views->value(u"product"_s).contains(u"uri"_s));
    }
};

QTEST_GUILESS_MAIN(TestGovernanceService)
#include "tst_governanceservice.moc"
