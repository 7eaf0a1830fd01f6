// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/palettes.h"

#include "views/theme/defaultpalettes.h"

namespace meshbook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette odd(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb highlightedText, QRgb link)
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(window));
    p.setColor(QPalette::Base, QColor(base));
    p.setColor(QPalette::AlternateBase, QColor(window));
    p.setColor(QPalette::Button, QColor(window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, QColor(text));
    p.setColor(QPalette::PlaceholderText, QColor(text));
    p.setColor(QPalette::Highlight, QColor(highlight));
    p.setColor(QPalette::HighlightedText, QColor(highlightedText));
    p.setColor(QPalette::Link, QColor(link));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    p.setColor(QPalette::Accent, QColor(highlight));
#endif
    return p;
}

} // namespace

QList<NamedPalette> palettes()
{
    using namespace meshbook::views;
    return {{u"light"_s, defaultpalettes::light()},
            {u"dark"_s, defaultpalettes::dark()},
            {u"high contrast light"_s, defaultpalettes::highContrast(false)},
            {u"high contrast dark"_s, defaultpalettes::highContrast(true)},
            {u"breeze-like"_s, odd(0xEFF0F1, 0xFCFCFC, 0x232629, 0x3DAEE9, 0xFCFCFC, 0x2980B9)},
            {u"breeze-dark-like"_s, odd(0x2A2E32, 0x1B1E20, 0xFCFCFC, 0x3DAEE9, 0xFCFCFC, 0x1D99F3)},
            {u"solarized"_s, odd(0xEEE8D5, 0xFDF6E3, 0x657B83, 0x268BD2, 0xFDF6E3, 0x268BD2)},
            {u"green on black"_s, odd(0x000000, 0x001100, 0x00FF00, 0x00FF00, 0x000000, 0x00FFAA)},
            {u"yellow accent"_s, odd(0xFFFFFF, 0xFFFFFF, 0x333333, 0xFFE600, 0x000000, 0xFFE600)},
            {u"pink"_s, odd(0xFFC0CB, 0xFFE4E9, 0x40101A, 0xFF69B4, 0xFFFFFF, 0xC71585)},
            {u"middle grey"_s, odd(0x808080, 0x8A8A8A, 0x000000, 0x404040, 0xFFFFFF, 0x101060)}};
}

} // namespace meshbook::test
