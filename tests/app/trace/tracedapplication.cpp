// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trace/tracedapplication.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::test {

namespace {

constexpr double nsPerMs = 1e6;

QString nameOf(const QObject *receiver, QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return u"%1 of %2"_s.arg(QString::fromLatin1(name != nullptr ? name : "event"),
                             QString::fromLatin1(receiver->metaObject()->className()));
}

/// Nanoseconds this thread has computed.
qint64 threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

TracedApplication::TracedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    const QAbstractEventDispatcher *dispatcher = eventDispatcher();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &TracedApplication::waits);
}

void TracedApplication::waits()
{
    if (m_began < 0)
        return;
    const double ms = static_cast<double>(m_clock.nsecsElapsed() - m_began) / nsPerMs;
    const double cpuMs = static_cast<double>(threadTime() - m_cpuBegan) / nsPerMs;
    m_began = -1;
    m_stretches.push_back(ms);
    m_cpuStretches.push_back(cpuMs);
    if (ms > frameMs)
        m_stalls.push_back({ms, cpuMs, m_longestMs, m_longest});
}

bool TracedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_tracing || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    // Named before: the receiver may delete itself.
    const QString name = m_depth == 0 ? nameOf(receiver, type) : QString();
    const qint64 began = m_clock.nsecsElapsed();
    if (m_depth == 0 && m_began < 0) {
        m_began = began;
        m_cpuBegan = threadTime();
        m_longestMs = 0;
        m_longest.clear();
    }
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = static_cast<double>(m_clock.nsecsElapsed() - began) / nsPerMs;
    if (type == QEvent::UpdateRequest)
        m_paints.push_back(ms);
    if (m_depth == 0 && ms > m_longestMs) {
        m_longestMs = ms;
        m_longest = name;
    }
    return handled;
}

} // namespace meshbook::test
