// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

/// What is wrong with what a person types into a term, and what is worth a look.
namespace meshbook::views::termchecks {

/// A sentence where the value cannot be kept as it is; null where it can.
[[nodiscard]] QString problem(const glossary::Entry &entry, const QString &path, const QJsonValue &value);
/// A sentence where it can be kept but may not be meant: a label that another term of the glossary has.
[[nodiscard]] QString hint(const glossary::Lexicon &lexicon, const QString &term, const QString &path,
                           const QJsonValue &value);
/// An address as people write it: with a scheme, or a host with a dot.
[[nodiscard]] bool isAddress(const QString &text);

} // namespace meshbook::views::termchecks
