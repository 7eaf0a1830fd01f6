// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/defaultpalettes.h"

#include "views/theme/colormath.h"

namespace meshbook::views::defaultpalettes {

namespace {

struct Roles {
    QRgb window;
    QRgb base;
    QRgb alt;
    QRgb raised;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb accent;
    QRgb line;
    QRgb hair;
    QRgb tip;
};

QPalette build(const Roles &roles)
{
    const QColor window(roles.window);
    const QColor text(roles.text);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, QColor(roles.base));
    p.setColor(QPalette::AlternateBase, QColor(roles.alt));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, QColor(roles.raised));
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, QColor(roles.highlightedText));
    p.setColor(QPalette::PlaceholderText, QColor(roles.placeholder));
    p.setColor(QPalette::ToolTipBase, QColor(roles.tip));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, QColor(roles.highlight));
    p.setColor(QPalette::HighlightedText, QColor(roles.highlightedText));
    p.setColor(QPalette::Link, QColor(roles.accent));
    p.setColor(QPalette::LinkVisited, QColor(roles.accent));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    p.setColor(QPalette::Accent, QColor(roles.accent));
#endif
    p.setColor(QPalette::Light, QColor(roles.raised));
    p.setColor(QPalette::Midlight, QColor(roles.hair));
    p.setColor(QPalette::Mid, QColor(roles.line));
    p.setColor(QPalette::Dark, colormath::mix(text, window, 0.45));
    p.setColor(QPalette::Shadow, colormath::mix(text, window, 0.7));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(roles.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(roles.line));
    return p;
}

} // namespace

QPalette light()
{
    return build({.window = 0xF3F4F6,
                  .base = 0xFFFFFF,
                  .alt = 0xF8F9FA,
                  .raised = 0xFFFFFF,
                  .text = 0x1B2028,
                  .placeholder = 0x5D6674,
                  .disabled = 0xA2A9B4,
                  .highlight = 0x3F54C9,
                  .highlightedText = 0xFFFFFF,
                  .accent = 0x3F54C9,
                  .line = 0xC2C8D1,
                  .hair = 0xE4E6EA,
                  .tip = 0xFFFFFF});
}

QPalette dark()
{
    return build({.window = 0x14171C,
                  .base = 0x1A1E25,
                  .alt = 0x1E232B,
                  .raised = 0x232932,
                  .text = 0xE6E9EE,
                  .placeholder = 0x929BA9,
                  .disabled = 0x5F6875,
                  .highlight = 0x5468E0,
                  .highlightedText = 0xFFFFFF,
                  .accent = 0x93A4FF,
                  .line = 0x434D5B,
                  .hair = 0x2A303A,
                  .tip = 0x232932});
}

QPalette highContrast(bool dark)
{
    const QRgb ground = dark ? 0x000000 : 0xFFFFFF;
    const QRgb ink = dark ? 0xFFFFFF : 0x000000;
    return build({.window = ground,
                  .base = ground,
                  .alt = ground,
                  .raised = ground,
                  .text = ink,
                  .placeholder = ink,
                  .disabled = dark ? 0x9A9A9AU : 0x5A5A5AU,
                  .highlight = dark ? 0x9FB4FFU : 0x1A2A8AU,
                  .highlightedText = ground,
                  .accent = dark ? 0x9FB4FFU : 0x1A2A8AU,
                  .line = ink,
                  .hair = ink,
                  .tip = ground});
}

} // namespace meshbook::views::defaultpalettes
