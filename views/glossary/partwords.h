// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "glossary/operation.h"
#include "items/comparison.h"

#include <QJsonValue>
#include <QString>

#include <vector>

/// The parts of a term (see glossary::Fields) and their values as people read them.
namespace meshbook::views::partwords {

/// "Definition (de)", "Broader".
[[nodiscard]] QString nameOf(const QString &path);
/// Keys of terms as their labels; lists as "a; b"; null where it is not stated.
[[nodiscard]] QString textOf(const QString &path, const QJsonValue &value, const glossary::Lexicon &lexicon);
/// What changes of one part.
[[nodiscard]] items::Comparison::Row rowOf(const core::FieldChange &change, const glossary::Lexicon &lexicon);
/// A row for each term, in it one for each part that changes.
[[nodiscard]] std::vector<items::Comparison::Row> rowsOf(const std::vector<glossary::TermChange> &changes,
                                                         const glossary::Lexicon &lexicon);

} // namespace meshbook::views::partwords
