// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/semanticpalette.h"

#include "views/theme/colormath.h"

#include <QCache>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace meshbook::views {

using namespace colormath;

namespace {

constexpr double textRatio = 4.5;
constexpr double markRatio = 3.0;

struct Pair {
    QRgb light;
    QRgb dark;
    [[nodiscard]] QColor pick(bool isDark) const { return QColor(isDark ? dark : light); }
};

struct StatePairs {
    Pair text;
    Pair tint;
    Pair fill;
};

constexpr StatePairs okPairs{{0x1B7444, 0x5FCB8E}, {0xE3F3E9, 0x173226}, {0x3E9F69, 0x3F9E6B}};
constexpr StatePairs warningPairs{{0x8A5700, 0xE9B857}, {0xFCF1D8, 0x382C10}, {0xC58200, 0xD29A2A}};
constexpr StatePairs breachPairs{{0xBC2C2C, 0xFF8F86}, {0xFCE9E7, 0x3A1F22}, {0xD2453F, 0xE0605A}};
constexpr StatePairs unknownPairs{{0x5D6674, 0x929BA9}, {0xEDEFF2, 0x272D36}, {0x8891A0, 0x6C7686}};

constexpr std::array<Pair, 8> domainPairs{{{0x2F4DA7, 0x6C7BFF},
                                           {0x9F350E, 0xF6872A},
                                           {0x915AD9, 0x9A6BB6},
                                           {0x10A09D, 0x3FE3C8},
                                           {0x6E2444, 0xBFA0A6},
                                           {0xBA8313, 0xD2E04A},
                                           {0x217C92, 0x66B6FF},
                                           {0xD03158, 0xC9502F}}};

void deriveSurfaces(SemanticPalette &p, const QPalette &palette)
{
    p.window = palette.color(QPalette::Active, QPalette::Window);
    p.base = palette.color(QPalette::Active, QPalette::Base);
    p.alt = palette.color(QPalette::Active, QPalette::AlternateBase);
    p.raised = palette.color(QPalette::Active, QPalette::Button);
    p.dark = luminance(p.window) < 0.2;

    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    // Pure black and white on one flat surface is what high-contrast palettes look like.
    p.highContrast = contrast(text, p.base) >= 18.0 && contrast(p.window, p.base) < 1.02
        && contrast(p.raised, p.base) < 1.02;

    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    p.sel = p.highContrast ? highlight : mix(highlight, p.base, p.dark ? 0.22 : 0.12);
    p.hover = p.highContrast ? p.base : mixKeepingCast(text, p.base, p.dark ? 0.065 : 0.08);
}

void deriveText(SemanticPalette &p, const QPalette &palette)
{
    // In high contrast the selection is solid and has a text colour of its own, so it is no surface here.
    const QColor sel = p.highContrast ? p.base : p.sel;
    const std::initializer_list<QColor> surfaces{p.base, p.window, p.alt, p.raised, p.hover, sel};
    const auto legible = [&](const QColor &color) { return readable(color, surfaces, textRatio); };

    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    p.text = legible(text);
    p.text2 = legible(p.highContrast ? p.text : mixKeepingCast(p.text, p.base, 0.78));
    p.text3 = legible(p.highContrast ? p.text : mixKeepingCast(p.text, p.base, 0.70));
    p.placeholder = legible(mix(palette.color(QPalette::Active, QPalette::PlaceholderText), p.base,
                                palette.color(QPalette::Active, QPalette::PlaceholderText).alphaF()));
    p.disabled = readable(palette.color(QPalette::Disabled, QPalette::Text), {p.base, p.window}, 2.2);

    const QColor windowText = palette.color(QPalette::Active, QPalette::WindowText);
    p.hair = p.highContrast ? p.text : mixKeepingCast(windowText, p.base, 0.11);
    p.line = p.highContrast ? readable(mix(windowText, p.base, 0.5), {p.base}, markRatio)
                            : mixKeepingCast(windowText, p.base, 0.25);

    p.selText = p.text;
    if (p.highContrast)
        p.selText = readable(palette.color(QPalette::Active, QPalette::HighlightedText), {p.sel}, textRatio);
}

void deriveAccent(SemanticPalette &p, const QPalette &palette)
{
    const QColor sel = p.highContrast ? p.base : p.sel;
    const std::initializer_list<QColor> surfaces{p.base, p.window, p.alt, p.raised, p.hover, sel};
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    const QColor source = palette.color(QPalette::Active, QPalette::Accent);
#else
    // Without an accent role the link colour is the accent tuned for reading, when it is the same hue.
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    const int turn = std::abs(link.hslHue() - highlight.hslHue());
    const QColor source = std::min(turn, 360 - turn) <= 20 ? link : highlight;
#endif
    // A step above the bare minimum: the accent carries thin lines and small words.
    p.accent = readable(source, surfaces, textRatio + 0.7);
    p.focus = p.accent;
    p.link = readable(palette.color(QPalette::Active, QPalette::Link), surfaces, textRatio);
    p.accentFill = highlight;
    p.onAccent =
        readable(palette.color(QPalette::Active, QPalette::HighlightedText), {p.accentFill}, textRatio);
}

StateColors deriveState(const SemanticPalette &p, const StatePairs &pairs)
{
    const QColor sel = p.highContrast ? p.base : p.sel;
    StateColors colors;
    // The quiet tint was tuned on the default base; over another base it is laid as a wash of the fill.
    const QColor wash = mix(pairs.fill.pick(p.dark), p.base, p.dark ? 0.16 : 0.13);
    const QColor tuned = pairs.tint.pick(p.dark);
    const bool tunedFits = contrast(tuned, p.base) < (p.dark ? 1.4 : 1.35);
    colors.tint = p.highContrast ? p.base : (tunedFits ? tuned : wash);
    colors.text = readable(pairs.text.pick(p.dark),
                           {p.base, p.window, p.alt, p.raised, p.hover, sel, colors.tint}, textRatio);
    colors.fill = readable(pairs.fill.pick(p.dark), {p.base, sel}, markRatio);
    return colors;
}

void deriveMeaning(SemanticPalette &p)
{
    p.ok = deriveState(p, okPairs);
    p.warning = deriveState(p, warningPairs);
    p.breach = deriveState(p, breachPairs);
    p.unknown = deriveState(p, unknownPairs);

    const auto pair = [&p](QRgb light, QRgb dark) { return Pair{light, dark}.pick(p.dark); };
    p.addedTint = p.highContrast ? p.base : pair(0xD5F0DF, 0x1B4230);
    p.removedTint = p.highContrast ? p.base : pair(0xFBDCD9, 0x552627);
    p.added = readable(pair(0x145A34, 0x8DE3B2), {p.base, p.addedTint}, textRatio);
    p.removed = readable(pair(0x9B1F1F, 0xFFB0A9), {p.base, p.removedTint}, textRatio);
    p.match = pair(0xFFE7A3, 0x5C4A12);
    p.matchText = readable(pair(0x1B2028, 0xFFF1C9), {p.match}, textRatio);

    const QColor sel = p.highContrast ? p.base : p.sel;
    for (std::size_t i = 0; i < p.domains.size(); ++i)
        p.domains[i] = readable(domainPairs[i].pick(p.dark), {p.base, sel}, markRatio);

    const auto syntax = [&](QRgb light, QRgb dark) {
        return readable(pair(light, dark), {p.base, p.alt, sel}, textRatio);
    };
    p.keyword = syntax(0x7A2E9E, 0xD29BF0);
    p.string = syntax(0x1B6E45, 0x8FD6A6);
    p.number = syntax(0x9A4A00, 0xF0B070);
    p.function = syntax(0x2F4DA7, 0x9DB2FF);
    p.comment = p.text3;
}

} // namespace

SemanticPalette SemanticPalette::from(const QPalette &palette)
{
    SemanticPalette p;
    deriveSurfaces(p, palette);
    deriveText(p, palette);
    deriveAccent(p, palette);
    deriveMeaning(p);
    return p;
}

SemanticPalette SemanticPalette::of(const QPalette &palette)
{
    // Widgets share a handful of palettes; deriving one costs about a hundred contrast searches.
    static thread_local QCache<qint64, SemanticPalette> cache(16);
    if (const SemanticPalette *known = cache.object(palette.cacheKey()))
        return *known;
    auto *fresh = new SemanticPalette(from(palette));
    cache.insert(palette.cacheKey(), fresh);
    return *fresh;
}

SemanticPalette SemanticPalette::of(const QWidget *widget)
{
    return of(widget->palette());
}

const StateColors &SemanticPalette::state(State state) const
{
    switch (state) {
    case State::Ok:
        return ok;
    case State::Warning:
        return warning;
    case State::Breach:
        return breach;
    case State::Unknown:
        break;
    }
    return unknown;
}

QColor SemanticPalette::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok.text;
    case Tone::Warning:
        return warning.text;
    case Tone::Breach:
        return breach.text;
    case Tone::Neutral:
        break;
    }
    return text2;
}

QColor SemanticPalette::toneTint(Tone tone) const
{
    if (highContrast)
        return base;
    switch (tone) {
    case Tone::Accent:
        return sel;
    case Tone::Ok:
        return ok.tint;
    case Tone::Warning:
        return warning.tint;
    case Tone::Breach:
        return breach.tint;
    case Tone::Neutral:
        break;
    }
    return unknown.tint;
}

QColor SemanticPalette::domain(int index) const
{
    const int count = static_cast<int>(domains.size());
    return domains[static_cast<std::size_t>(((index % count) + count) % count)];
}

bool SemanticPalette::domainIsHollow(int index)
{
    return index >= 8;
}

SemanticPalette SemanticPalette::onSelection() const
{
    if (!highContrast)
        return *this;
    SemanticPalette p = *this;
    for (QColor *color : {&p.text, &p.text2, &p.text3, &p.accent, &p.link, &p.ok.text, &p.warning.text,
                          &p.breach.text, &p.unknown.text})
        *color = selText;
    return p;
}

} // namespace meshbook::views
