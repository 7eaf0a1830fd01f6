// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Text from the catalog is written by strangers. These keep it text.
namespace meshbook::views::plaintext {

// For labels of one line: line breaks and tabs become spaces, control characters and the bidirectional
// overrides that can make a name read as another become U+FFFD. Harmless text comes back unchanged.
[[nodiscard]] QString oneLine(const QString &text);

// The same for text of several lines (line breaks stay).
[[nodiscard]] QString manyLines(const QString &text);

// A text of a menu or label outside of it, where no letter opens anything: "&File" gives "File", the Chinese
// "文件(&F)" gives "文件", "&&" stands for one ampersand.
[[nodiscard]] QString withoutMnemonic(const QString &text);

// A tool tip that shows `text` literally; Qt would else guess that it is HTML and load what it names.
// Long text is cut after 2,000 characters.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace meshbook::views::plaintext
