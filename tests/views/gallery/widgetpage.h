// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace meshbook::gallery {

// A sheet with every building block on it, in the states that matter.
class WidgetPage final : public QWidget {
    Q_OBJECT
public:
    explicit WidgetPage(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeLeft();
    void addFields(QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeRight();
};

} // namespace meshbook::gallery
