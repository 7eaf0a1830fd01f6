// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace meshbook::views {

/// Adds a section to a side pane: a hairline, its heading where it has one, and the layout for what is in it.
[[nodiscard]] QVBoxLayout *addPaneSection(QVBoxLayout *pane, QWidget *parent, const QString &title,
                                          const QString &fact = {});

} // namespace meshbook::views
