// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/entry.h"

/// Which parts of a term (see glossary::Fields) a form in one language shows: sources say the same things in
/// different ways.
namespace meshbook::views::termparts {

/// "labels[de]", or "name" where a term has no labels at all.
[[nodiscard]] QString label(const glossary::Entry &entry, const QString &language);
/// "definitions[de]", or "description".
[[nodiscard]] QString definition(const glossary::Entry &entry, const QString &language);
/// "altLabels[de]", or "synonyms".
[[nodiscard]] QString synonyms(const glossary::Entry &entry, const QString &language);
/// "owners[Steward]" as the term writes the role; "owners[steward]" where it has none.
[[nodiscard]] QString owners(const glossary::Entry &entry, QLatin1StringView role);

/// Languages that something of the term is said in, sorted; a null one where it says none.
[[nodiscard]] QStringList languages(const glossary::Entry &entry);
/// The one to begin with: the person's where the term has it, else the one lists show it in.
[[nodiscard]] QString firstLanguage(const glossary::Entry &entry, const QString &wanted);
/// The same texts in the language that stands in for one, with its name: "Kunde (Deutsch)"; null where the
/// language is there, or nothing else is.
[[nodiscard]] QString fallback(const std::vector<core::LabelText> &texts, const QString &language);

} // namespace meshbook::views::termparts
