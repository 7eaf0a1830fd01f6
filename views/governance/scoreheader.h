// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace meshbook::views {

/// Headings of a heat map: those of cells stand in the middle above them.
class ScoreHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ScoreHeader(QWidget *parent = nullptr);

    /// What a section needs for its words.
    [[nodiscard]] int widthOf(int section) const;

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace meshbook::views
