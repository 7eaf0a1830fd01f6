// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::views {

// Markdown from editors that mix HTML into it, without the tags that only dress the text: span, font, div,
// p, center, u, small; b, strong, i and em become Markdown's own marks, br a line break. Attributes go with
// their tag. Everything else, and what stands in code, stays as written.
[[nodiscard]] QString withoutDressingTags(const QString &markdown);

// The same in one line for lists: also without headings' signs, emphasis and code marks; links are their
// words.
[[nodiscard]] QString withoutMarkup(const QString &markdown);

} // namespace meshbook::views
