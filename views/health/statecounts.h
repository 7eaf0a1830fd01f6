// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// "4 met, 1 close to breach, 2 breached, 1 unknown", each with the shape of its state.
class StateCounts final : public PaintedWidget {
    Q_OBJECT

public:
    explicit StateCounts(QWidget *parent = nullptr);

    void setCounts(int met, int warning, int breached, int unknown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        State state = State::Unknown;
        QString text;
    };
    QList<Part> m_parts;
};

} // namespace meshbook::views
