// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "lineage/whatif.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshbook::lineage {

enum class Direction : quint8 { Up, Down, Both };

/// What boxes are put together by: closed groups are one box, open ones a frame.
enum class Grouping : quint8 { None, Product, Domain, Schema, Source };

/// Boxes to show beyond the depths of a scope: so many hops from one thing in one direction.
struct Growth {
    core::Uri from;
    Direction direction = Direction::Both;
    int hops = 1; ///< -1: all there is
    friend bool operator==(const Growth &, const Growth &) = default;
};

/// What to leave out of a picture. What is left out is counted (Picture::filtered), never silently gone.
struct NodeFilter {
    QStringList types; ///< table, view, job …; empty: all
    QStringList domains;
    QStringList tags; ///< at least one of them
    bool noise = true; ///< false: staging models, tests and seeds are bridged over
    friend bool operator==(const NodeFilter &, const NodeFilter &) = default;
};

/// What a reader asked to see: the roots and how far around them. A value: history, bookmarks, undo and the
/// command line keep it, and the same scope gives the same picture, table and export.
struct Scope {
    std::vector<core::Uri> roots;
    /// As in dbt ("2+orders+1 -tag:test"): adds to the roots' surroundings what it selects and takes out what
    /// it excludes (docs/lineage.md, Selectors).
    QString selector;
    int up = 1; ///< hops; -1: all
    int down = 1;
    std::vector<Growth> grown;
    std::vector<core::Uri> hidden; ///< taken out by hand
    Grouping grouping = Grouping::None;
    QSet<QString> closed; ///< groups shown as one box, by Frame::id; "*": all of them
    std::vector<core::Uri> columnsOf; ///< things opened to their columns
    int mostColumns = 12; ///< of one opened thing; the traced and connected ones come first
    core::Uri tracedColumn; ///< empty key: none
    bool openTrail = true; ///< things on its trail show the traced columns; false: they stay closed
    NodeFilter filter;
    QDateTime asOf; ///< UTC; invalid: now
    QDateTime comparedWith; ///< UTC, earlier than asOf; invalid: no comparison
    std::vector<Supposition> whatIfs; ///< changes in mind; their marks take the place of a comparison's
    int mostBoxes = 300; ///< what is beyond stands behind stubs
    friend bool operator==(const Scope &, const Scope &) = default;
};

} // namespace meshbook::lineage
