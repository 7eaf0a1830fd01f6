// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answer.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using meshbook::services::Answer;
using meshbook::services::elsewhere;

/// Answers are heard on the thread of who asked, while they are there and want them.
class TestAnswer final : public QObject {
    Q_OBJECT

private slots:
    void isHeardOnTheAskersThread()
    {
        QThread *heardOn = nullptr;
        int heard = 0;
        elsewhere([] { return 7; }).then(this, [&](int answer) {
            heard = answer;
            heardOn = QThread::currentThread();
        });
        QCOMPARE(heard, 0);
        QTRY_COMPARE(heard, 7);
        QCOMPARE(heardOn, QThread::currentThread());
    }

    void isNeverHeardAtOnce()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(1);
        promise.finish();
        bool heard = false;
        Answer<int>(promise.future()).then(this, [&](int) { heard = true; });
        QVERIFY(!heard);
        QTRY_VERIFY(heard);
    }

    void whoeverIsGoneHearsNothing()
    {
        auto *context = new QObject;
        QSemaphore go;
        bool heard = false;
        auto answer = elsewhere([&] {
            go.acquire();
            return 1;
        });
        answer.then(context, [&](int) { heard = true; });
        delete context;
        go.release();
        answer.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void hearingMayEndTheContext()
    {
        QPointer<QObject> context = new QObject;
        elsewhere([] { return 1; }).then(context, [&](int) { delete context; });
        QTRY_VERIFY(context.isNull());
        QCoreApplication::processEvents();
    }

    void aCancelledQuestionIsNotHeard()
    {
        QSemaphore go;
        bool heard = false;
        bool told = false;
        auto answer = elsewhere([&] {
            go.acquire();
            return 1;
        });
        answer.then(
            this, [&](int) { heard = true; }, [&] { told = true; });
        answer.cancel();
        go.release();
        QTRY_VERIFY(told);
        QVERIFY(!heard);
    }

    void whatWasKnownAndIsCancelledBeforeItIsHeardStaysUnheard()
    {
        bool heard = false;
        auto answer = elsewhere([] { return 1; });
        answer.waitForFinished();
        answer.then(this, [&](int) { heard = true; });
        answer.cancel();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void aPromiseThatIsBrokenIsCancelled()
    {
        bool told = false;
        Answer<int> answer;
        {
            QPromise<int> promise;
            promise.start();
            answer = promise.future();
        }
        answer.then(
            this, [](int) { QFAIL("there is nothing to hear"); }, [&] { told = true; });
        QTRY_VERIFY(told);
    }

    /// With QFuture::then(context, …) of Qt 6.4 this ends the process sooner or later.
    void contextsDieAsAnswersCome()
    {
        std::atomic_int done = 0;
        constexpr int many = 2'000;
        for (int i = 0; i < many; ++i) {
            auto context = std::make_unique<QObject>();
            elsewhere([&] { return ++done; }).then(context.get(), [](int) {});
            if (i % 16 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_COMPARE(done.load(), many);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
