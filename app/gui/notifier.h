// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/taskregistry.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <functional>

namespace meshbook::services {
class Settings;
}

namespace meshbook::gui {

/// Tells the desktop when long work has ended, well or not, while no window of the program is in use and the
/// person has not switched it off.
class Notifier final : public QObject {
    Q_OBJECT

public:
    /// How a message reaches the person; the texts are plain.
    using Sender = std::function<void(const QString &title, const QString &text)>;
    static constexpr qint64 longMs = 10'000; ///< work that took less is not worth a message

    /// Both must outlive the notifier. `inUse` says whether a window has the person's attention.
    Notifier(services::TaskRegistry &tasks, const services::Settings &settings, Sender send,
             std::function<bool()> inUse, qint64 longFrom = longMs);

    /// org.freedesktop.Notifications (Desktop Notifications 1.2) over D-Bus, without waiting for an answer;
    /// does nothing where Meshbook is built without D-Bus or nobody answers.
    static void sendToDesktop(const QString &title, const QString &text);

private:
    void look();
    void tell(const services::Task &task);

    services::TaskRegistry &m_tasks;
    const services::Settings &m_settings;
    Sender m_send;
    std::function<bool()> m_inUse;
    qint64 m_longFrom;
    QHash<quint64, QElapsedTimer> m_running;
};

} // namespace meshbook::gui
