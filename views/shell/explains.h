// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::views {

/// A page that knows what the names on it mean.
class Explains {
public:
    virtual ~Explains() = default;
    /// Shift+F1: shows beside what has the focus what it means; false where there is nothing to say.
    virtual bool explain() = 0;

protected:
    Explains() = default;
    Explains(const Explains &) = default;
    Explains &operator=(const Explains &) = default;
};

} // namespace meshbook::views
