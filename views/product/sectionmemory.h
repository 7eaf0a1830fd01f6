// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace meshbook::views {

/// A section of a page that knows how it was left (filter, open rows, choice, scrolling) and looks the same
/// after it was made anew: when the catalog changed under it, or when one comes back to it.
class SectionMemory {
public:
    virtual ~SectionMemory() = default;
    [[nodiscard]] virtual QJsonObject saveMemory() const = 0;
    /// May be called before everything has arrived; takes effect when it has.
    virtual void restoreMemory(const QJsonObject &memory) = 0;

protected:
    SectionMemory() = default;
    SectionMemory(const SectionMemory &) = default;
    SectionMemory &operator=(const SectionMemory &) = default;
};

} // namespace meshbook::views
