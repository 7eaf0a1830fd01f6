// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celldelegate.h"

class QTextLayout;

namespace meshbook::views {

/// Rows of a comparison: values before and after in as many lines as they need (up to a dozen), the words
/// that differ in the colours of a difference and struck through or underlined.
class DiffDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// A cell with words that are marked: struck through before, underlined elsewhere.
    [[nodiscard]] virtual bool isValue(const QModelIndex &index) const;

private:
    /// Lays the text out in lines of that width; returns the height.
    static double layOut(QTextLayout &layout, int width);
};

} // namespace meshbook::views
