// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/toolstrip.h"

#include <QTimer>

namespace meshbook::views {

class TextLabel;

/// A line with a bar and Cancel, for what takes longer than 300 ms; what is on view stays.
class BusyStrip final : public ToolStrip {
    Q_OBJECT

public:
    static constexpr int afterMs = 300;

    explicit BusyStrip(QWidget *parent = nullptr);

    void start(const QString &what);
    void stop();

signals:
    void cancelRequested();

private:
    TextLabel *m_what;
    QTimer m_delay;
};

} // namespace meshbook::views
