// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/content.h"

#include <QStringView>

#include <string_view>

namespace meshbook::formats {

/// What a text seems to be.
struct Sniffed {
    Syntax syntax = Syntax::Unknown;
    /// Whether somebody meant it to be that: the name's ending says so too, or there is no name.
    bool claimed = false;
};

/// Looks at the beginning of a text (UTF-8) and, between equals, at the ending of its name.
[[nodiscard]] Sniffed sniff(std::string_view text, QStringView path);

} // namespace meshbook::formats
