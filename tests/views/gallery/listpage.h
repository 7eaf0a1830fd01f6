// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meshbook::gallery {

// Result rows, a term tree and a schema table with the delegates of the pages.
class ListPage final : public QWidget {
    Q_OBJECT
public:
    explicit ListPage(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeTree();
    [[nodiscard]] QWidget *makeResults();
    [[nodiscard]] QWidget *makeTable();
};

} // namespace meshbook::gallery
