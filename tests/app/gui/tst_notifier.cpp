// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"
#include "services/settings.h"
#include "services/taskregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using gui::Notifier;

/// Finished long work is told only to who is not looking.
class NotifierTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void finishedWorkIsToldOnce();
    void failuresAreToldWithTheirReason();
    void nothingIsToldToWhoLooksOrDoesNotWant();
    void cancelledAndShortWorkIsNotTold();

private:
    [[nodiscard]] std::unique_ptr<Notifier> notifier(qint64 longFrom = 0)
    {
        return std::make_unique<Notifier>(
            *m_tasks, *m_settings,
            [this](const QString &title, const QString &text) { m_told.append(title + u'|' + text); },
            [this] { return m_inUse; }, longFrom);
    }

    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<services::Settings> m_settings;
    QStringList m_told;
    bool m_inUse = false;
};

void NotifierTest::init()
{
    m_tasks = std::make_unique<services::TaskRegistry>();
    m_settings = std::make_unique<services::Settings>();
    m_told.clear();
    m_inUse = false;
}

void NotifierTest::finishedWorkIsToldOnce()
{
    const auto under = notifier();
    const quint64 task = m_tasks->begin(u"Syncing\norders"_s, {});
    m_tasks->update(task, u"file"_s, 1, 2);
    m_tasks->finish(task, {});
    QCOMPARE(m_told, QStringList{u"Finished: Syncing orders|"_s});
}

void NotifierTest::failuresAreToldWithTheirReason()
{
    const auto under = notifier();
    const quint64 task = m_tasks->begin(u"Syncing"_s, {});
    m_tasks->finish(task, core::failure(core::ErrorCode::Internal, u"No disk."_s));
    QCOMPARE(m_told, QStringList{u"Failed: Syncing|No disk."_s});
    m_tasks->dismiss(task);
    QCOMPARE(m_told.size(), 1);
}

void NotifierTest::nothingIsToldToWhoLooksOrDoesNotWant()
{
    const auto under = notifier();
    m_inUse = true;
    m_tasks->finish(m_tasks->begin(u"A"_s, {}), {});
    m_inUse = false;
    m_settings->set(services::Settings::Key::NotifyFinished, false);
    m_tasks->finish(m_tasks->begin(u"B"_s, {}), {});
    QVERIFY(m_told.isEmpty());
}

void NotifierTest::cancelledAndShortWorkIsNotTold()
{
    {
        const auto under = notifier();
        const quint64 task = m_tasks->begin(u"A"_s, {});
        m_tasks->finish(task, core::failure(core::ErrorCode::Cancelled, u"Cancelled"_s));
    }
    const auto patient = notifier(Notifier::longMs);
    m_tasks->finish(m_tasks->begin(u"B"_s, {}), {});
    QVERIFY(m_told.isEmpty());
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
