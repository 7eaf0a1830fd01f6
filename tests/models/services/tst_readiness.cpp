// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/governanceservice.h"
#include "store/workspace.h"
#include "sync/syncengine.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::DomainReadiness;
using services::GovernanceService;
using services::PolicyPlace;
using services::ShelvedPolicy;
using Figure = services::ReadinessFigure;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray product(const QByteArray &id, const QByteArray &domain, const QByteArray &more)
{
    return "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: " + id
        + "\nversion: 1.0.0\nstatus: active\ndomain: " + domain + '\n' + more;
}

QByteArray contract(const QByteArray &id)
{
    return "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: " + id
        + "\nversion: 1.0.0\nstatus: active\ndomain: sales\n"
          "slaProperties:\n  - {property: freshness, value: 24, unit: h}\n"
          "schema:\n  - name: orders\n    properties:\n"
          "      - {name: order_id, logicalType: string, authoritativeDefinitions: [{url: order-id, type: "
          "businessDefinition}]}\n"
          "      - {name: amount, logicalType: number}\n";
}

constexpr auto ownPolicy = R"(id: own-rule
title: A rule of our own
severity: info
scope: product
rationale: For the test.
remedy: Nothing.
parameters:
  least: {type: integer, default: 3, stricter: higher}
sql: |
  SELECT uri AS subject, 'There is one.' AS message FROM product WHERE :least > 0
)";

} // namespace

/// How far domains have come, and policies as files.
class TestReadiness final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    static const DomainReadiness *of(const services::ReadinessReport &report, const QString &domain)
    {
        for (const DomainReadiness &each : report.domains) {
            if (governance::isSameDomain(each.domain, domain))
                return &each;
        }
        return nullptr;
    }
    static const ShelvedPolicy *of(const services::PolicyShelf &shelf, const QString &id)
    {
        for (const ShelvedPolicy &each : shelf.policies) {
            if (each.policy.id == id)
                return &each;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray team = "team: {name: Team North}\n";
        QVERIFY(
            put(path(u"mesh/a.odps.yaml"_s),
                product("orders", "sales",
                        team + "outputPorts:\n  - {name: orders, version: 1.0.0, contractId: c-orders}\n")));
        QVERIFY(put(path(u"mesh/a.odcs.yaml"_s), contract("c-orders")));
        QVERIFY(put(path(u"mesh/b.odps.yaml"_s), product("returns", "sales", {})));
        QVERIFY(put(path(u"mesh/c.odps.yaml"_s), product("parcels", "logistics", team)));
        QVERIFY(put(path(u"workspace/policies/own.policy.yaml"_s), ownPolicy));
        QVERIFY(put(path(u"workspace/policies/broken.policy.yaml"_s), "id: broken\n"));
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

    void figuresHavePartAndWhole()
    {
        GovernanceService service(*m_workspace);
        const auto report = service.readiness().result();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        const DomainReadiness *sales = of(*report, u"Sales"_s);
        const DomainReadiness *logistics = of(*report, u"logistics"_s);
        QVERIFY(sales);
        QVERIFY(logistics);
        QCOMPARE(sales->products, 2);
        QCOMPARE((*sales)[Figure::Owners], (services::PartOf{1, 2}));
        QCOMPARE((*sales)[Figure::Contracts], (services::PartOf{1, 2}));
        QCOMPARE((*sales)[Figure::Levels], (services::PartOf{1, 2}));
        QCOMPARE((*sales)[Figure::Glossary], (services::PartOf{1, 2}));
        QCOMPARE((*logistics)[Figure::Owners], (services::PartOf{1, 1}));
        QCOMPARE((*logistics)[Figure::Contracts], (services::PartOf{0, 1}));
        QCOMPARE((*logistics)[Figure::Glossary], (services::PartOf{0, 0}));
        QVERIFY(!(*logistics)[Figure::Glossary].share());
        QVERIFY((*sales)[Figure::Conformance].whole > 0);
        QVERIFY((*sales)[Figure::Conformance].part < (*sales)[Figure::Conformance].whole);
        QCOMPARE(report->all[Figure::Owners], (services::PartOf{2, 3}));
        // A first sync is no change.
        QCOMPARE(report->all[Figure::Releases], (services::PartOf{0, 3}));
        QCOMPARE(report->owners.size(), std::size_t{1});
        QCOMPARE(report->owners.front().domains, (QStringList{u"logistics"_s, u"sales"_s}));
        QCOMPARE(report->owners.front().products, 2);
    }

    void figuresLeadToWhatIsMissing()
    {
        GovernanceService service(*m_workspace);
        const auto owners = service.lacking(u"sales"_s, Figure::Owners).result();
        QVERIFY(owners);
        QCOMPARE(owners->size(), std::size_t{1});
        QCOMPARE(owners->front().name, u"returns"_s);
        const auto contracts = service.lacking(std::nullopt, Figure::Contracts).result();
        QVERIFY(contracts);
        QCOMPARE(contracts->size(), std::size_t{2});
        const auto columns = service.lacking(u"sales"_s, Figure::Glossary).result();
        QVERIFY(columns);
        QCOMPARE(columns->size(), std::size_t{1});
        QCOMPARE(columns->front().uri.column, u"amount"_s);
        const auto findings = service.lacking(u"sales"_s, Figure::Conformance).result();
        QVERIFY(findings);
        QVERIFY(!findings->empty());
        QVERIFY(!findings->front().what.isEmpty());
    }

    void policiesHaveFilesAndValues()
    {
        GovernanceService service(*m_workspace);
        const auto shelf = service.policies().result();
        QVERIFY(shelf);
        QVERIFY(shelf->policies.size() > 50);
        const ShelvedPolicy *own = of(*shelf, u"own-rule"_s);
        const ShelvedPolicy *builtIn = of(*shelf, u"product-purpose"_s);
        const ShelvedPolicy *broken = of(*shelf, u"broken"_s);
        QVERIFY(own && builtIn && broken);
        QCOMPARE(own->place, PolicyPlace::Workspace);
        QCOMPARE(builtIn->place, PolicyPlace::BuiltIn);
        QVERIFY(!broken->isReadable);
        QCOMPARE(own->effective.size(), std::size_t{1});
        QVERIFY(own->in(u"sales"_s));
        QCOMPARE(own->effective.front().parameters.front().value.toInt(), 3);
        for (const ShelvedPolicy *each : {own, builtIn, broken}) {
            const auto text = service.policyText(each->path).result();
            QVERIFY2(text, qPrintable(each->path));
            QVERIFY(text->contains("id: "));
        }
    }

    void savingNeverOverwritesWhatChanged()
    {
        GovernanceService service(*m_workspace);
        const QByteArray made = QByteArray(ownPolicy).replace("own-rule", "second-rule");
        const auto saved = service.savePolicy({}, u"second-rule"_s, made, std::nullopt).result();
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
        QVERIFY(saved->endsWith(u"/policies/second-rule.policy.yaml"_s));
        // There already.
        const auto again = service.savePolicy({}, u"second-rule"_s, made, std::nullopt).result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::Conflict);
        // Changed by somebody else.
        QVERIFY(put(*saved, made + "# theirs\n"));
        const auto late = service.savePolicy(*saved, u"second-rule"_s, made + "# mine\n", made).result();
        QVERIFY(!late);
        QCOMPARE(late.error().code, core::ErrorCode::Conflict);
        QVERIFY(service.policyText(*saved).result()->contains("theirs"));
        QVERIFY(service.savePolicy(*saved, u"second-rule"_s, made, made + "# theirs\n").result());
        // Elsewhere nothing is written, nor under a name that is none.
        for (const QString &target :
             QStringList{path(u"elsewhere.policy.yaml"_s), *saved + u"/../../x.policy.yaml"_s})
            QVERIFY(!service.savePolicy(target, u"x"_s, made, std::nullopt).result());
        QVERIFY(!service.savePolicy({}, u"../x"_s, made, std::nullopt).result());
        QVERIFY(!QFileInfo::exists(path(u"elsewhere.policy.yaml"_s)));
        QVERIFY(QFile::remove(*saved));
    }

    void joinsAreAnswered()
    {
        GovernanceService service(*m_workspace);
        const auto orders = core::Uri::parse(u"meshbook:product/sales/orders"_s);
        QVERIFY(orders);
        QVERIFY(!service.join({*orders}).result());
        const auto parcels = core::Uri::parse(u"meshbook:product/logistics/parcels"_s);
        QVERIFY(parcels);
        const auto answer = service.join({*orders, *parcels}).result();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->sides.size(), std::size_t{2});
        QVERIFY(!answer->report.canJoin());
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
