// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsbinding.h"

#include "views/shell/commandtable.h"
#include "views/theme/theme.h"

#include <utility>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Key = services::Settings::Key;

SettingsBinding::SettingsBinding(services::Settings &settings, Theme &theme, CommandTable &commands,
                                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_commands(commands)
{
    for (const Key key : {Key::Scheme, Key::HighContrast, Key::Zoom, Key::Density, Key::Shortcuts})
        apply(key);
    m_scheme = Theme::schemeName(m_theme.scheme());
    m_highContrast = m_theme.highContrast();
    connect(&m_settings, &services::Settings::changed, this, &SettingsBinding::apply);
    connect(&m_theme, &Theme::changed, this, &SettingsBinding::keepLook);
    connect(&m_commands, &CommandTable::shortcutsChanged, this, &SettingsBinding::keepKeys);
}

void SettingsBinding::wear(const QString &scheme, bool highContrast)
{
    m_wearing = true;
    m_theme.setHighContrast(highContrast);
    m_theme.setScheme(Theme::schemeFromName(scheme));
    m_scheme = Theme::schemeName(m_theme.scheme());
    m_highContrast = highContrast;
    m_wearing = false;
}

void SettingsBinding::apply(Key key)
{
    switch (key) {
    case Key::Scheme:
        m_theme.setScheme(Theme::schemeFromName(m_settings.text(key)));
        break;
    case Key::HighContrast:
        m_theme.setHighContrast(m_settings.flag(key));
        break;
    case Key::Zoom:
        m_theme.setZoom(m_settings.number(key));
        break;
    case Key::Density:
        m_theme.setCompact(m_settings.text(key) == "compact"_L1);
        break;
    case Key::Shortcuts:
        if (m_commands.saveShortcuts() != m_settings.object(key))
            m_commands.loadShortcuts(m_settings.object(key));
        break;
    default:
        break;
    }
}

void SettingsBinding::keepLook()
{
    if (m_wearing)
        return;
    // Only what moved: a look worn for this run must not slip in with the zoom.
    const QString scheme = Theme::schemeName(m_theme.scheme());
    if (std::exchange(m_scheme, scheme) != scheme)
        m_settings.set(Key::Scheme, scheme);
    if (std::exchange(m_highContrast, m_theme.highContrast()) != m_theme.highContrast())
        m_settings.set(Key::HighContrast, m_theme.highContrast());
    m_settings.set(Key::Zoom, m_theme.zoom());
    m_settings.set(Key::Density, m_theme.isCompact() ? u"compact"_s : u"comfortable"_s);
}

void SettingsBinding::keepKeys()
{
    m_settings.set(Key::Shortcuts, m_commands.saveShortcuts());
}

} // namespace meshbook::views
