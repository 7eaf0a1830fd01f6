// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::views {

/// A page that keeps the steps of what is changed on it by itself: Undo and Redo mean those while it is in
/// front.
class Undoes {
public:
    virtual ~Undoes() = default;
    virtual void undo() = 0;
    virtual void redo() = 0;

protected:
    Undoes() = default;
    Undoes(const Undoes &) = default;
    Undoes &operator=(const Undoes &) = default;
};

} // namespace meshbook::views
