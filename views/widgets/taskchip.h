// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

class IconButton;

// One task in the background: words, a 64 x 4 bar, percent, and a cross to cancel it. A task without a known
// end shows a part-filled bar and no figure. Clicking the words asks for details (clicked()).
struct TaskStatus {
    QString text = {}; // "Indexing dbt manifest"; empty: nothing runs, the chip hides
    double progress = -1; // 0..1, below 0 unknown
    bool cancellable = true;
    bool failed = false; // breach icon instead of the bar
    bool operator==(const TaskStatus &) const = default;
};

class TaskChip final : public PaintedButton {
    Q_OBJECT
public:
    explicit TaskChip(QWidget *parent = nullptr);

    void setStatus(const TaskStatus &status);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString percent() const;

    TaskStatus m_status;
    IconButton *m_cancel;
};

} // namespace meshbook::views
