// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/editor.h"
#include "glossary/lint.h"

namespace meshbook::glossary {

/// That a term must not be taken for another one of the same name: "differs from", the same both ways.
[[nodiscard]] core::TermRelation differsFrom(const QString &term);
/// Whether all meanings of different places say that they differ: then people know, and it is no clash.
[[nodiscard]] bool areToldApart(const Lexicon &lexicon, const WordClash &clash);
/// Lets a meaning differ from each of the others.
[[nodiscard]] Editor::Changes tellApart(Editor &editor, const QString &term, const QStringList &others);

} // namespace meshbook::glossary
