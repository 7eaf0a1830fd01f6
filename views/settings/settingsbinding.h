// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings.h"

#include <QObject>

namespace meshbook::views {

class CommandTable;
class Theme;

// Keeps a window's keys and the program's look the same as the settings, both ways: what is chosen in the
// dialog shows at once, and what a command changes (zoom, colours, keys) is kept.
class SettingsBinding final : public QObject {
    Q_OBJECT
public:
    // All three must outlive the binding. Applies the settings.
    SettingsBinding(services::Settings &settings, Theme &theme, CommandTable &commands,
                    QObject *parent = nullptr);

    // Look of this run only, as the command line asks for: not kept.
    void wear(const QString &scheme, bool highContrast);

private:
    void apply(services::Settings::Key key);
    void keepLook();
    void keepKeys();

    services::Settings &m_settings;
    Theme &m_theme;
    CommandTable &m_commands;
    bool m_wearing = false;
    QString m_scheme; // what the theme showed last
    bool m_highContrast = false;
};

} // namespace meshbook::views
