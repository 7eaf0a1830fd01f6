// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"
#include "views/widgets/pieces.h"

namespace meshbook::views {

// A chip as a widget. Without a role it is plain information; setClickable() makes it a button (a filter
// offered), setRemovable() gives it a cross (a filter in force; Delete and Backspace remove it too).
// Click is clicked(); the cross is removeRequested().
class ChipLabel final : public PaintedButton {
    Q_OBJECT
public:
    explicit ChipLabel(const pieces::Chip &chip, QWidget *parent = nullptr);

    void setChip(const pieces::Chip &chip);
    void setClickable(bool on);
    void setRemovable(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void updateInteraction();

    pieces::Chip m_chip;
    bool m_clickable = false;
    bool m_removable = false;
    bool m_crossHovered = false;
    bool m_crossPressed = false;
};

// An outline badge as a widget: lifecycle, version.
class BadgeLabel final : public PaintedWidget {
    Q_OBJECT
public:
    explicit BadgeLabel(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setBadge(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    pieces::Badge m_badge;
};

// A trust mark as a widget: state icon and value.
class MarkLabel final : public PaintedWidget {
    Q_OBJECT
public:
    explicit MarkLabel(const pieces::Mark &mark, QWidget *parent = nullptr);

    void setMark(const pieces::Mark &mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    pieces::Mark m_mark;
};

// An outlined key: "Ctrl+K".
class KeyCap final : public PaintedWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);

    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace meshbook::views
