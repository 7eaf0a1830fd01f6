// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_smallglossary.h"
#include "views/glossary/steppanel.h"
#include "views/widgets/button.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using tests::SmallGlossary;

/// What a step would change, while it is worked out.
class TestStepPanel final : public QObject {
    Q_OBJECT

private slots:
    /// Of many findings a fix takes a while: it says how far it is and can be ended, and nothing was done.
    void longWorkSaysHowFarItIs()
    {
        SmallGlossary words;
        QVERIFY(words.isReady());
        StepPanel panel(words.session());
        panel.show();
        QVERIFY(!panel.cancelButton()->isVisible());
        QSignalSpy shown(&panel, &StepPanel::shown);
        auto goesOn = std::make_shared<QSemaphore>();
        auto wasEnded = std::make_shared<std::atomic<bool>>(false);
        panel.propose(glossary::Verb::Edit, u"Fix 10 findings"_s, [goesOn, wasEnded](const Ending &ending) {
            ending.tell(40);
            goesOn->acquire();
            *wasEnded = ending.isEnded();
            goesOn->release();
            return StepPanel::Step{{{u"k"_s, u"K"_s, u"g"_s, {{u"notation"_s, {}, u"1"_s}}}}, {}};
        });
        QTRY_COMPARE(panel.sentence(), u"Working out what would change… 40 %"_s);
        QVERIFY(panel.cancelButton()->isVisible());
        QVERIFY(!panel.doButton()->isEnabled());
        panel.cancelButton()->click();
        QCOMPARE(panel.sentence(), u"Cancelled. Nothing was changed."_s);
        QVERIFY(!panel.cancelButton()->isVisible());
        goesOn->release();
        QTRY_VERIFY(wasEnded->load());
        QCoreApplication::processEvents();
        QVERIFY(shown.isEmpty()); // what comes late is not heard
        QVERIFY(!panel.isReady());
    }

    void shortWorkSaysNothing()
    {
        SmallGlossary words;
        QVERIFY(words.isReady());
        StepPanel panel(words.session());
        panel.show();
        QSignalSpy shown(&panel, &StepPanel::shown);
        const glossary::TermChange change{words.party(),
                                          u"Party"_s,
                                          u"words"_s,
                                          {{u"notation"_s, QJsonValue(QJsonValue::Undefined), u"P"_s}}};
        panel.propose(glossary::Verb::Edit, u"Fix 1 finding"_s, [change](const Ending &) {
            return StepPanel::Step{{change}, {}};
        });
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(panel.isReady());
        QVERIFY(panel.doButton()->isEnabled());
        QVERIFY(!panel.cancelButton()->isVisible());
    }
};

QTEST_MAIN(TestStepPanel)
#include "tst_steppanel.moc"
