// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

class QHBoxLayout;

namespace meshbook::views {

// A 36- or 44-px strip above a list or canvas with a hairline below: filter left, facts in text3, actions
// right. Add widgets in order; addStretch() once between left and right.
class ToolStrip : public PaintedWidget {
    Q_OBJECT
public:
    explicit ToolStrip(bool tall = false, QWidget *parent = nullptr);

    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch();
    void addSpacing(int pixels);
    void setPadding(int left, int right); // 12 each unless set

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    bool m_tall;
};

// A few exclusive choices in one frame: "My products | All 24 | By domain". Arrow keys move between them.
class SegmentedControl final : public PaintedWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    void setSegments(const QStringList &texts);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentWidth(int index) const;

    QString m_name;
    QStringList m_texts;
    int m_current = 0;
    bool m_keyboardFocus = false;
};

} // namespace meshbook::views
