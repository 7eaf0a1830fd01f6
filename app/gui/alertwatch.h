// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertservice.h"

#include <QObject>

#include <functional>

namespace meshbook::gui {

class ApplicationContext;

/// Looks for promises that have just been broken whenever the health of products may be another one, and
/// hands them to AlertService.
class AlertWatch final : public QObject {
    Q_OBJECT

public:
    /// How a message reaches the person.
    using Sender = std::function<void(const QString &title, const QString &text)>;
    static constexpr qint64 lookBackMs = qint64{31} * 24 * 3600 * 1000; ///< of a breach that still goes on

    /// All must outlive it. Nothing is sent while `inUse` says that a window has the person's attention.
    AlertWatch(ApplicationContext &context, const services::Settings &settings, const Sender &send,
               std::function<bool()> inUse);

    void look();

private:
    ApplicationContext &m_context;
    services::AlertService m_alerts;
    quint64 m_asked = 0;
};

} // namespace meshbook::gui
