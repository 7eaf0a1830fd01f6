// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace meshbook::views {

/// The table of terms, with the keys of a spreadsheet. Tab leads out of it.
class GridView final : public QTableView {
    Q_OBJECT

public:
    enum class Wish { Copy, Paste, FillDown, Clear, NewTerm, Replace, OpenTerm };
    Q_ENUM(Wish)

    explicit GridView(QWidget *parent = nullptr);

    /// The chosen cells as rectangles of sections and rows, else the current one; none where there is none.
    /// Hidden sections are in them too.
    [[nodiscard]] std::vector<QRect> chosenSpans() const;
    /// Of the chosen cells, from the top.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Sections as they stand on screen, without hidden ones.
    [[nodiscard]] QList<int> shownSections() const;

signals:
    void wished(meshbook::views::GridView::Wish wish);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace meshbook::views
