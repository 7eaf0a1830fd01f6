// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

#include <QList>
#include <QString>

#include <optional>

class QPainter;

// Small pictures of figures, as strokes for delegates and as widgets. Each is told to screen readers in
// words through its accessible name or description.
namespace meshbook::views {

// A line with a dot on its last value, min-max scaled, no axes. A missing value (nullopt) leaves a gap.
using SparkValues = QList<std::optional<double>>;
void paintSparkline(QPainter *painter, const QRectF &place, const SparkValues &values,
                    const SemanticPalette &palette);

// From the begin of one cell of an attainment strip to that of the next, in a strip of this width.
[[nodiscard]] int attainmentStep(double width, qsizetype days);
// One day of an attainment strip.
struct AttainmentDay {
    State state = State::Unknown;
    QString label = {}; // "3 Nov: 97.1 %, promise 99.0 %", shown as tool tip and told to screen readers
};
// The cell of one day; also told apart without colours.
void paintDayCell(QPainter *painter, const QRectF &cell, State state, const SemanticPalette &palette);
// A cell per day from the left: met full, warning the lower half on tint, breach full with a cross, unknown
// hatched. Cells are 6 to 9 px wide with 2 px between and take the height of `place` up to 16.
void paintAttainment(QPainter *painter, const QRectF &place, const QList<AttainmentDay> &days,
                     const SemanticPalette &palette);

// 28-px ring with a grade letter; `share` 0..1 is the length of the arc; nullopt gives a dashed ring with ?.
struct Score {
    std::optional<double> share = {};
    QString grade = {}; // one letter
    State state = State::Unknown;
};
void paintScoreRing(QPainter *painter, const QRectF &place, const Score &score,
                    const SemanticPalette &palette);

// What is left of an error budget, 0..1; negative when overspent; nullopt unknown. 72 x 8.
void paintBudgetBar(QPainter *painter, const QRectF &place, std::optional<double> left,
                    const SemanticPalette &palette);

class Sparkline final : public PaintedWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    // `words` says the course in a sentence for screen readers.
    void setValues(const SparkValues &values, const QString &words);
    [[nodiscard]] QSize sizeHint() const override { return {64, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SparkValues m_values;
};

class AttainmentStrip final : public PaintedWidget {
    Q_OBJECT
public:
    explicit AttainmentStrip(QWidget *parent = nullptr);
    void setDays(const QList<AttainmentDay> &days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<AttainmentDay> m_days;
};

class ScoreRing final : public PaintedWidget {
    Q_OBJECT
public:
    explicit ScoreRing(QWidget *parent = nullptr);
    void setScore(const Score &score);
    [[nodiscard]] QSize sizeHint() const override { return {28, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Score m_score;
};

class BudgetBar final : public PaintedWidget {
    Q_OBJECT
public:
    explicit BudgetBar(QWidget *parent = nullptr);
    void setLeft(std::optional<double> left);
    [[nodiscard]] QSize sizeHint() const override { return {72, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_left;
};

} // namespace meshbook::views
