// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QCheckBox;

namespace meshbook::views {

class TextLabel;

// What is remembered of where one was, and what the desktop is told.
class PrivacyPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit PrivacyPage(services::Settings &settings);

    [[nodiscard]] QList<services::Settings::Key> keys() const override;
    [[nodiscard]] QWidget *firstField() const override;
    // What became of clearRecentsRequested().
    void showCleared(const QString &sentence);

signals:
    void clearRecentsRequested();

private:
    void showValues();

    QCheckBox *m_recents;
    QCheckBox *m_notify;
    TextLabel *m_cleared;
};

} // namespace meshbook::views
