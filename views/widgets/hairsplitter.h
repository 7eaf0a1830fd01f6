// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace meshbook::views {

// Panes split by a one-pixel line (5 px to grab) that remember their sizes as a list of integers. Give it an
// object name: SessionState keys its sizes by it. Panes do not collapse by dragging.
class HairSplitter final : public QSplitter {
    Q_OBJECT
public:
    explicit HairSplitter(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
};

} // namespace meshbook::views
