// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "lineage/scope.h"

/// What a person does to a picture, as the next scope. Pure: each gives the same scope back where it means
/// nothing there.
namespace meshbook::views::scopeedits {

using lineage::Scope;

/// `hops` -1: all there is.
[[nodiscard]] Scope grow(Scope scope, const core::Uri &from, lineage::Direction direction, int hops);
/// Takes back what was grown from it; of a root without any one hop on each side.
[[nodiscard]] Scope shrink(Scope scope, const core::Uri &from);
[[nodiscard]] Scope toggleColumns(Scope scope, const core::Uri &thing);
[[nodiscard]] Scope setGroupClosed(Scope scope, const QString &frame, bool closed);
[[nodiscard]] Scope hide(Scope scope, const core::Uri &thing);
/// One hop around another thing, with the same grouping and filter.
[[nodiscard]] Scope refocus(const Scope &scope, const core::Uri &thing);
/// Traces a column through all it comes from and goes to; the same one again: no more.
[[nodiscard]] Scope trace(Scope scope, const core::Uri &column);
/// Has a change of a thing or column in mind (absent: none any more), in place of what was thought of it
/// before; with all that it may concern on view. A comparison with an earlier moment ends.
[[nodiscard]] Scope suppose(Scope scope, const core::Uri &about,
                            const std::optional<lineage::WhatIf> &change);
/// Whether anything is asked for at all.
[[nodiscard]] bool asksForNothing(const Scope &scope);

/// The last steps of a scope, to go back and forth.
class Steps final {
public:
    static constexpr std::size_t most = 200;
    void start(const Scope &scope);
    /// A step; what was undone before is gone.
    void push(const Scope &scope);
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_scopes.size(); }
    const Scope &undo() { return m_scopes.at(--m_at); }
    const Scope &redo() { return m_scopes.at(++m_at); }

private:
    std::vector<Scope> m_scopes;
    std::size_t m_at = 0;
};

} // namespace meshbook::views::scopeedits
