// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// The frame of a field that is more than one line: as that of a line edit, with the ring while what is
/// watched has the focus.
class FieldFrame final : public PaintedWidget {
    Q_OBJECT

public:
    explicit FieldFrame(QWidget *parent = nullptr);
    void watch(QWidget *editor);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_focused = false;
};

} // namespace meshbook::views
