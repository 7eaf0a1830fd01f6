// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/button.h"
#include "views/widgets/paintedwidget.h"

#include <QList>

class QHBoxLayout;

namespace meshbook::views {

class TextLabel;

// What a view shows when it has nothing to show: one drawing, one sentence, what to do, at most three ways.
// Left-aligned. The first action is the likeliest: it is primary and takes the focus when shown.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    // `sentence` in hero size when `large` (a whole window), else in page size (a pane).
    explicit EmptyState(Icon icon, const QString &sentence, const QString &text, bool large = false,
                        QWidget *parent = nullptr);

    void setText(const QString &sentence, const QString &text);
    // Up to three; returns the button so that the caller connects it.
    Button *addAction(const QString &text, Icon icon = Icon::None);
    void clearActions();

protected:
    void showEvent(QShowEvent *event) override;

private:
    TextLabel *m_sentence;
    TextLabel *m_text;
    QHBoxLayout *m_actionsLayout;
    QList<Button *> m_actions;
};

// The drawing of an empty state: the kind's icon in a mesh of two nodes and a goal, or the icon alone.
class EmptyDrawing final : public PaintedWidget {
    Q_OBJECT
public:
    // Icon::None draws the mesh: two sources flowing into one checked product.
    explicit EmptyDrawing(Icon icon, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMesh(QPainter *painter);

    Icon m_icon;
};

} // namespace meshbook::views
