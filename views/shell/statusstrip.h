// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/semanticpalette.h"
#include "views/widgets/taskchip.h"

namespace meshbook::views {

class StatusItem;

// The bar at the bottom: workspace and totals; task chip, pending edits, sources.
class StatusStrip final : public PaintedWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setWorkspace(const QString &name, const QString &path);
    void setTotals(const QString &totals); // "24 products · 186 datasets · …"; empty hides
    void setTask(const TaskStatus &task);
    void setPendingEdits(int count);
    void setSources(State state, const QString &text); // "4 sources"; empty hides

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void workspaceActivated();
    void taskActivated();
    void taskCancelRequested();
    void editsActivated();
    void sourcesActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusItem *m_workspace;
    StatusItem *m_totals;
    StatusItem *m_idle;
    TaskChip *m_task;
    StatusItem *m_edits;
    StatusItem *m_sources;
};

} // namespace meshbook::views
