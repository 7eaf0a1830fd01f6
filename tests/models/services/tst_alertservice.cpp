// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertservice.h"
#include "services/settings.h"
#include "services/upkeepservice.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::AlertService;
using services::UpkeepService;

namespace {

constexpr int longestMs = 30'000;

/// Waits in the event loop, on which writes are told.
bool written(UpkeepService::Written answer)
{
    return QTest::qWaitFor([&answer] { return answer.isFinished(); }, longestMs) && answer.result();
}

health::Breach breach(const QString &product, qint64 start)
{
    health::Breach breach;
    breach.product = {core::EntityKind::Product, product, {}};
    breach.productName = product;
    breach.check = u"freshness"_s;
    breach.what = u"freshness"_s;
    breach.dataset = u"orders; rm -rf $HOME"_s;
    breach.start = start;
    breach.worst = 7300.5;
    return breach;
}

} // namespace

/// What is told of breaches, and to whom.
class TestAlertService final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<UpkeepService> m_upkeep;

    QString path(const QString &name) const { return m_dir->filePath(name); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(path(u"workspace"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_upkeep = std::make_unique<UpkeepService>(*m_workspace);
        QTRY_COMPARE(m_upkeep->pendingSteps(), 0);
    }
    void cleanup()
    {
        m_upkeep.reset();
        m_workspace.reset();
    }

    void breachesAreToldOnce()
    {
        services::Settings settings;
        QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        AlertService alerts(*m_upkeep, settings, path(u"alerts.log"_s), [&now] { return now; });
        QSignalSpy told(&alerts, &AlertService::message);
        alerts.consider({breach(u"orders"_s, 1000)});
        QTRY_COMPARE(told.count(), 1);
        alerts.consider({breach(u"orders"_s, 1000)});
        QTRY_COMPARE(alerts.pendingSteps(), 0);
        QCOMPARE(told.count(), 1);
        AlertService another(*m_upkeep, settings, path(u"alerts.log"_s), [&now] { return now; });
        QSignalSpy toldThere(&another, &AlertService::message);
        another.consider({breach(u"orders"_s, 1000), breach(u"orders"_s, 2000)});
        QTRY_COMPARE(toldThere.count(), 1);
        // Many at once are one message.
        std::vector<health::Breach> flood;
        for (int i = 0; i < 50; ++i)
            flood.push_back(breach(u"p%1"_s.arg(i), 1));
        alerts.consider(flood);
        QTRY_COMPARE(told.count(), 2);
        QTRY_VERIFY(QFile::exists(path(u"alerts.log"_s)));
        const auto lines = [this] {
            QFile log(path(u"alerts.log"_s));
            return log.open(QIODevice::ReadOnly) ? log.readAll().count('\n') : 0;
        };
        QTRY_COMPARE(lines(), 52);
    }

    void quietHoursAndAnsweredBreaches()
    {
        services::Settings settings;
        settings.set(services::Settings::Key::QuietHours,
                     QJsonObject{{u"from"_s, u"22:00"_s}, {u"to"_s, u"07:00"_s}, {u"zone"_s, u"UTC"_s}});
        QDateTime now(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC);
        AlertService alerts(*m_upkeep, settings, path(u"alerts.log"_s), [&now] { return now; });
        QSignalSpy told(&alerts, &AlertService::message);
        alerts.consider({breach(u"orders"_s, 1000), breach(u"over"_s, 1000)});
        QCOMPARE(alerts.pendingSteps(), 0);
        now = now.addSecs(9 * 3600);
        core::Acknowledgement answer;
        answer.breach = core::breachId(breach(u"answered"_s, 1).product.toString(), u"freshness"_s, 1);
        answer.who = u"Ana"_s;
        answer.reason = u"known"_s;
        QVERIFY(written(m_upkeep->acknowledge(answer)));
        QTRY_VERIFY(m_upkeep->acknowledgement(answer.breach) != nullptr);
        health::Breach ended = breach(u"over"_s, 1000);
        ended.ended = health::BreachEnd::Recovered;
        alerts.consider({breach(u"orders"_s, 1000), ended, breach(u"answered"_s, 1)});
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().contains(u"orders"_s));
        settings.set(services::Settings::Key::NotifyBreaches, false);
        alerts.consider({breach(u"silent"_s, 1)});
        QTRY_COMPARE(alerts.pendingSteps(), 0);
        QCOMPARE(told.count(), 1);
    }

    void commandsGetValuesAndNoShell()
    {
        const QString script = path(u"hook"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "#!/bin/sh\nprintf '%s|%s|%s|%s' \"$1\" \"$MESHBOOK_ALERT_PRODUCT\" \"$MESHBOOK_ALERT_DATASET\" "
            "\"$MESHBOOK_ALERT_WORST\" > \"$2\"\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        services::Settings settings;
        settings.set(services::Settings::Key::AlertCommand,
                     QJsonObject{{u"program"_s, script},
                                 {u"arguments"_s, QJsonArray{u"$(id) `id`"_s, path(u"out"_s)}}});
        AlertService alerts(*m_upkeep, settings, path(u"alerts.log"_s), QDateTime::currentDateTimeUtc);
        QSignalSpy wrong(&alerts, &AlertService::commandFailed);
        alerts.consider({breach(u"orders"_s, 1000)});
        QTRY_VERIFY(QFile::exists(path(u"out"_s)));
        QTRY_COMPARE(alerts.pendingSteps(), 0);
        QFile out(path(u"out"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), QByteArray("$(id) `id`|orders|orders; rm -rf $HOME|7300.5"));
        QCOMPARE(wrong.count(), 0);
        settings.set(services::Settings::Key::AlertCommand, QJsonObject{{u"program"_s, path(u"absent"_s)}});
        alerts.consider({breach(u"other"_s, 1000)});
        QTRY_COMPARE(wrong.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAlertService)
#include "tst_alertservice.moc"
