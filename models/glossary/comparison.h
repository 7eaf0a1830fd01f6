// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "glossary/operation.h"

namespace meshbook::glossary {

/// How one term differs between two states.
struct TermDifference {
    enum class Kind : quint8 { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QString key;
    QString label;
    QString glossary;
    std::vector<core::FieldChange> fields;
};

[[nodiscard]] QLatin1StringView toText(TermDifference::Kind kind);

/// What differs from one state to another, of one glossary or (null) of all, by label. Terms in the trash
/// count as not there; what only a ledger knows (links, refusals) is not compared.
[[nodiscard]] std::vector<TermDifference> compare(const Lexicon &from, const Lexicon &to,
                                                  const QString &glossary = {});

/// How an import treats what the file does not say.
enum class ImportMode : quint8 {
    Update, ///< parts and terms that the file does not name stay: no file wipes what it cannot hold
    Replace ///< the file is the whole glossary: what it does not name goes
};

/// What importing terms into a state would do: the dry run, and then the step itself. Keys are matched, and
/// where a file names terms otherwise, their path of labels. Approved terms stay approved.
[[nodiscard]] std::vector<TermDifference> planImport(const Lexicon &now, const Lexicon &incoming,
                                                     ImportMode mode);
/// The plan as changes of one operation.
[[nodiscard]] std::vector<TermChange> changesOf(const std::vector<TermDifference> &plan);

} // namespace meshbook::glossary
