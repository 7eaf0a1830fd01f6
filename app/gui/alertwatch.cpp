// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwatch.h"

#include "applicationcontext.h"
#include "views/widgets/plaintext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

AlertWatch::AlertWatch(ApplicationContext &context, const services::Settings &settings, const Sender &send,
                       std::function<bool()> inUse)
    : m_context(context)
    , m_alerts(context.upkeep(), settings, context.alertLog(), QDateTime::currentDateTimeUtc)
{
    connect(&m_alerts, &services::AlertService::message, this,
            [send, inUse = std::move(inUse)](const QString &title, const QString &text) {
                if (!inUse())
                    send(views::plaintext::oneLine(title), views::plaintext::oneLine(text));
            });
    connect(&m_context.health(), &services::HealthService::changed, this, &AlertWatch::look);
    connect(&m_context.upkeep(), &services::UpkeepService::acknowledgementsChanged, this, &AlertWatch::look);
    look();
}

void AlertWatch::look()
{
    const quint64 own = ++m_asked;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_context.health()
        .breaches({}, {now - lookBackMs, now})
        .then(this, [this, own](const core::Result<std::vector<health::Breach>> &breaches) {
            if (own == m_asked && breaches)
                m_alerts.consider(*breaches);
        });
}

} // namespace meshbook::gui
