// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

#include <QList>

namespace meshbook::views {

/// How many errors, warnings and hints there are, and how many findings are waived: a shape and a figure
/// each, in words for who cannot see it.
class FindingCounts final : public PaintedWidget {
    Q_OBJECT

public:
    explicit FindingCounts(QWidget *parent = nullptr);

    void setCounts(qint64 errors, qint64 warnings, qint64 hints, qint64 waived);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        Icon icon = Icon::None;
        Ink ink = Ink::Text2;
        QString text;
    };
    QList<Part> m_parts;
};

} // namespace meshbook::views
