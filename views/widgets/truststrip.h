// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/charts.h"
#include "views/widgets/paintedwidget.h"

#include <QList>

class QHBoxLayout;

namespace meshbook::views {

// One figure of a trust strip.
struct TrustFigure {
    QString id = {}; // given back by figureActivated()
    QString caption = {}; // "SLA met"
    QString figure = {}; // "98.6 %"; empty shows a dash
    QString promise = {}; // "promise 99.0 %, 30 days"
    State state = State::Unknown;
    Icon icon = Icon::None; // shown in text3 instead of the state's shape, for plain counts
    SparkValues history = {}; // empty: no sparkline
    bool operator==(const TrustFigure &) const = default;
};

// About five figures side by side, hairlines between, no cards. Each is a button that leads to its evidence.
class TrustStrip final : public PaintedWidget {
    Q_OBJECT
public:
    explicit TrustStrip(QWidget *parent = nullptr);

    void setFigures(const QList<TrustFigure> &figures);
    /// In place of the one of the same id, or at the end: for what is known later than the others.
    void putFigure(const TrustFigure &figure);

signals:
    void figureActivated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<TrustFigure> m_figures;
};

} // namespace meshbook::views
