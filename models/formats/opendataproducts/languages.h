// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/node.h"

namespace meshbook::formats::opendataproducts {

/// Whether a key is a language: "en", "pt-BR".
[[nodiscard]] bool isLanguage(const QString &key);
/// Whether a mapping is keyed by languages only.
[[nodiscard]] bool isByLanguage(Node node);
/// English, else the first language; the node itself where it is not keyed by language. A list of
/// one-language mappings, as 3.1 writes displaytitle, counts as keyed by language.
[[nodiscard]] Node preferred(Node node);
/// The text of preferred(); null if that is no scalar.
[[nodiscard]] QString preferredText(Node node);
/// "{{string}}" and the like, which templates leave for the author.
[[nodiscard]] bool isPlaceholder(QStringView text);

} // namespace meshbook::formats::opendataproducts
