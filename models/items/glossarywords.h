// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"
#include "glossary/entry.h"

#include <QString>

/// Terms and what is done to them in the words of the person.
namespace meshbook::items::glossarywords {

/// "draft", "in review": as on a badge.
[[nodiscard]] QString status(glossary::TermStatus status);
/// "open", "in review".
[[nodiscard]] QString state(glossary::SetState state);
/// The name of a part of a term (see glossary::Fields): "Definition (Deutsch)", "Steward", "Logical type".
[[nodiscard]] QString field(const QString &path);
/// A value in one line: lists with ", ", yes for true, a dash where nothing is stated.
[[nodiscard]] QString value(const QJsonValue &value);
/// "Broader"; of one's own making the name that holds this way round: "measures".
[[nodiscard]] QString relation(const core::TermRelation &relation);
/// "Deutsch" of "de"; "no language" where there is none; what Qt does not know as written.
[[nodiscard]] QString language(const QString &code);

} // namespace meshbook::items::glossarywords
