// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/textlook.h"

namespace meshbook::views {

const QFont &fontFor(TextRole role, const FontScale &scale)
{
    switch (role) {
    case TextRole::Caption:
        return scale.caption;
    case TextRole::CaptionStrong:
        return scale.captionStrong;
    case TextRole::Name:
        return scale.name;
    case TextRole::Strong:
        return scale.strong;
    case TextRole::Lead:
        return scale.lead;
    case TextRole::Section:
        return scale.section;
    case TextRole::Page:
        return scale.page;
    case TextRole::Hero:
        return scale.hero;
    case TextRole::Mono:
        return scale.mono;
    case TextRole::MonoCaption:
        return scale.monoCaption;
    case TextRole::Base:
        break;
    }
    return scale.base;
}

QColor inkColor(Ink ink, const SemanticPalette &palette)
{
    switch (ink) {
    case Ink::Text2:
        return palette.text2;
    case Ink::Text3:
        return palette.text3;
    case Ink::Accent:
        return palette.accent;
    case Ink::Link:
        return palette.link;
    case Ink::Ok:
        return palette.ok.text;
    case Ink::Warning:
        return palette.warning.text;
    case Ink::Breach:
        return palette.breach.text;
    case Ink::Disabled:
        return palette.disabled;
    case Ink::Text:
        break;
    }
    return palette.text;
}

Ink inkFor(State state)
{
    switch (state) {
    case State::Ok:
        return Ink::Ok;
    case State::Warning:
        return Ink::Warning;
    case State::Breach:
        return Ink::Breach;
    case State::Unknown:
        break;
    }
    return Ink::Text3;
}

} // namespace meshbook::views
