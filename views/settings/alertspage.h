// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QCheckBox;
class QLineEdit;
class QTimeEdit;

namespace meshbook::views {

// How a person is told of promises that were just broken, and when not.
class AlertsPage final : public SettingsPage {
    Q_OBJECT
public:
    // `logFile` is where alerts are written down.
    AlertsPage(services::Settings &settings, const QString &logFile);

    [[nodiscard]] QList<services::Settings::Key> keys() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void connectParts();
    void showValues();
    void keepQuietHours();
    void keepCommand();

    QCheckBox *m_notify;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLineEdit *m_zone;
    QLineEdit *m_program;
    QLineEdit *m_arguments;
    bool m_showing = false;
};

} // namespace meshbook::views
