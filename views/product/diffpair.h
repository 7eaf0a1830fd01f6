// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// Two values in aligned lines: what is declared, struck through in the colour of what is taken away, and
/// what was observed, underlined in that of what is added.
class DiffPair final : public PaintedWidget {
    Q_OBJECT

public:
    DiffPair(QString declaredBy, QString declared, QString observedBy, QString observed,
             QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &place, bool isOld) const;

    QString m_declaredBy;
    QString m_declared;
    QString m_observedBy;
    QString m_observed;
};

} // namespace meshbook::views
