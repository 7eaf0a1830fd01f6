// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct QMetaObject;
class QWidget;

namespace meshbook::views {

/// Where in a part of a page the keys go, in words that the part made anew has too.
struct FocusPlace {
    QString name; ///< accessible
    const QMetaObject *type = nullptr; ///< nullptr: the focus was elsewhere

    [[nodiscard]] static FocusPlace of(const QWidget *holder);
    void giveTo(QWidget *section) const;
};

} // namespace meshbook::views
