// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline.h"
#include "core/worddiff.h"
#include "governance/compatibility.h"

#include <optional>
#include <vector>

namespace meshbook::items {

/// Two versions of a thing side by side: what differs field by field, the words that do, and what it means
/// for those who use the data.
struct Comparison {
    enum class Op : quint8 { Added, Changed, Removed };
    struct Row {
        Op op = Op::Changed;
        QString title; ///< of a thing or an element of a list: its name; of a field: its name there
        bool isField = false;
        QString before; ///< as a person reads it
        QString after;
        core::WordDiff words;
        std::optional<governance::ChangeLevel> level;
        QString meaning; ///< one sentence, where a rule has something to say
        QString note; ///< a few words where no rule speaks
        QString key; ///< of what the row is about, where a view asks for it
        std::vector<Row> rows; ///< fields and elements inside; none of a field
    };

    std::vector<Row> rows; ///< of the thing itself; where it is made of others, a row for each of them
    int fields = 0; ///< that differ
    governance::CompatibilityReport report;
    bool isJudged = false; ///< it is a product, contract or dataset
    QStringList notKept; ///< names of things of which one of the versions is not kept

    /// Version numbers as Timeline has them. Takes some milliseconds per thousand differing fields: off the
    /// window's thread.
    [[nodiscard]] static Comparison of(const core::Timeline &timeline, int older, int newer);
    /// Two versions of a contract, each with its datasets, which are matched by name.
    [[nodiscard]] static Comparison of(const std::vector<core::AnyEntity> &before,
                                       const std::vector<core::AnyEntity> &after);
};

} // namespace meshbook::items
