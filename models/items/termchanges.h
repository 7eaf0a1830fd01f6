// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/comparison.h"
#include "glossary/threeway.h"
#include "items/comparison.h"

#include <vector>

namespace meshbook::items {

/// What is done to terms as rows of a comparison: one for each term, and within it one for each part that
/// differs, with the words that do. Takes some milliseconds per thousand parts: off the window's thread.
class TermChanges final {
public:
    /// The states that the changes lead from and to: they know what keys are called.
    TermChanges(glossary::Lexicon before, glossary::Lexicon after);

    [[nodiscard]] std::vector<Comparison::Row> rows(const glossary::NetChanges &changes) const;
    [[nodiscard]] std::vector<Comparison::Row>
    rows(const std::vector<glossary::TermDifference> &differences) const;
    /// Of one term, without a row for itself. `marked`: which words differ.
    [[nodiscard]] std::vector<Comparison::Row> fields(const std::vector<core::FieldChange> &changes,
                                                      bool marked = true) const;
    /// What a sync saw in a source, where each element of a list is a part of its own
    /// ("definitions[en:The text].text"): as parts of the term.
    [[nodiscard]] static std::vector<core::FieldChange>
    fromSource(const std::vector<core::FieldChange> &changes);
    /// A value of a part as a person reads it: terms by their labels. Empty where nothing is stated.
    [[nodiscard]] QString shown(const QString &path, const QJsonValue &value) const;
    /// What files say of themselves and no person edits: keys and dates.
    [[nodiscard]] static bool isBookkeeping(const QString &path);

private:
    [[nodiscard]] QString labelOf(const QString &key) const;
    [[nodiscard]] Comparison::Row row(const QString &key, const QString &label, Comparison::Op op,
                                      const std::vector<core::FieldChange> &changes) const;
    [[nodiscard]] QString meaning(Comparison::Op op, const std::vector<core::FieldChange> &changes) const;

    glossary::Lexicon m_before;
    glossary::Lexicon m_after;
};

} // namespace meshbook::items
