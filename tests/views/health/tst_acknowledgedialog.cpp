// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/upkeepservice.h"
#include "store/workspace.h"
#include "views/health/acknowledgedialog.h"

#include <QDateEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using views::AcknowledgeDialog;

class AcknowledgeDialogTest final : public QObject {
    Q_OBJECT

private slots:
    /// Looked at again and kept as it is, a term does not grow by a day.
    void theLastDayStaysTheSame()
    {
        const QTemporaryDir dir;
        auto workspace = store::Workspace::open(dir.filePath(u"w"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(workspace);
        services::UpkeepService upkeep(**workspace);
        health::Breach breach;
        breach.check = u"freshness"_s;
        breach.start = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        const core::Uri product{core::EntityKind::Product, u"orders"_s, {}};
        AcknowledgeDialog first(upkeep, breach, product, nullptr, u"Ana"_s);
        const QDate chosen = QDate::currentDate().addDays(5);
        first.findChild<QDateEdit *>()->setDate(chosen);
        const core::Acknowledgement kept = first.acknowledgement();
        QCOMPARE(kept.until, chosen.addDays(1).startOfDay().toUTC());
        AcknowledgeDialog again(upkeep, breach, product, &kept, {});
        QCOMPARE(again.findChild<QDateEdit *>()->date(), chosen);
        QCOMPARE(again.acknowledgement().until, kept.until);
    }
};

QTEST_MAIN(AcknowledgeDialogTest)
#include "tst_acknowledgedialog.moc"
