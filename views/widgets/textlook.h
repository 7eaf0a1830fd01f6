// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/fontscale.h"
#include "views/theme/semanticpalette.h"

#include <QFont>

namespace meshbook::views {

// A place in the typographic scale (see FontScale).
enum class TextRole {
    Caption,
    CaptionStrong,
    Base,
    Name,
    Strong,
    Lead,
    Section,
    Page,
    Hero,
    Mono,
    MonoCaption
};

// A text colour token.
enum class Ink { Text, Text2, Text3, Accent, Link, Ok, Warning, Breach, Disabled };

[[nodiscard]] const QFont &fontFor(TextRole role, const FontScale &scale);
[[nodiscard]] QColor inkColor(Ink ink, const SemanticPalette &palette);
[[nodiscard]] Ink inkFor(State state);

} // namespace meshbook::views
