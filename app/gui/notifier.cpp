// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "services/settings.h"
#include "views/widgets/plaintext.h"

#ifdef MESHBOOK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#endif

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using services::Task;

Notifier::Notifier(services::TaskRegistry &tasks, const services::Settings &settings, Sender send,
                   std::function<bool()> inUse, qint64 longFrom)
    : m_tasks(tasks)
    , m_settings(settings)
    , m_send(std::move(send))
    , m_inUse(std::move(inUse))
    , m_longFrom(longFrom)
{
    connect(&m_tasks, &services::TaskRegistry::changed, this, &Notifier::look);
}

/// The registry shows a task as done or failed once before it drops it.
void Notifier::look()
{
    const std::vector<Task> tasks = m_tasks.tasks(); // telling may change them
    for (const Task &task : tasks) {
        if (task.state == Task::State::Running && !m_running.contains(task.id))
            m_running[task.id].start();
        else if (task.state != Task::State::Running && m_running.contains(task.id)
                 && m_running.take(task.id).elapsed() >= m_longFrom)
            tell(task);
    }
    m_running.removeIf([&tasks](const std::pair<const quint64 &, QElapsedTimer &> &entry) {
        return std::none_of(tasks.begin(), tasks.end(),
                            [&entry](const Task &task) { return task.id == entry.first; });
    });
}

void Notifier::tell(const Task &task)
{
    // Who cancelled knows.
    if (task.state == Task::State::Cancelled || m_inUse()
        || !m_settings.flag(services::Settings::Key::NotifyFinished))
        return;
    const QString title = views::plaintext::oneLine(task.title);
    if (task.state == Task::State::Failed)
        m_send(tr("Failed: %1").arg(title), views::plaintext::oneLine(task.error.message));
    else
        m_send(tr("Finished: %1").arg(title), {});
}

void Notifier::sendToDesktop(const QString &title, const QString &text)
{
#ifdef MESHBOOK_DBUS
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                          u"/org/freedesktop/Notifications"_s,
                                                          u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QString id = u"io.github.meshbook.Meshbook"_s;
    // The body may hold markup by that specification, so what is plain is escaped.
    message.setArguments({u"Meshbook"_s, 0U, id, title, text.toHtmlEscaped(), QStringList(),
                          QVariantMap{{u"desktop-entry"_s, id}}, -1});
    QDBusConnection::sessionBus().asyncCall(message);
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
#endif
}

} // namespace meshbook::gui
