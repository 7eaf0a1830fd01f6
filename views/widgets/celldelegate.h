// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/pieces.h"

#include <QList>
#include <QStyledItemDelegate>

#include <optional>

namespace meshbook::views {

// How far a term or product has come, shown before its name in trees: full, half, dashed, crossed.
enum class Progress { None, Approved, InReview, Draft, Deprecated };

// What one cell of a 28-px tree or table row says. All parts are optional and drawn in this order:
// icon, progress dot, domain square, mark, text, badge, chip; trailing icons and the count at the far end.
struct Cell {
    Icon icon = Icon::None;
    Ink iconInk = Ink::Text2;
    Progress progress = Progress::None;
    int domain = -1;
    std::optional<pieces::Mark> mark = {};
    QString text = {};
    QList<pieces::Range> matches = {};
    TextRole role = TextRole::Base;
    Ink ink = Ink::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
    Qt::TextElideMode elide = Qt::ElideRight;
    pieces::Badge badge = {};
    std::optional<pieces::Chip> chip = {};
    QList<Icon> trailing = {}; // source marks: git, file, server
    QString count = {}; // text3, right
    bool hairline = true; // separator below; trees leave it out
};

// Delegate of 28-px rows for trees and tables. Subclasses say what each index shows. Draws selection with
// the accent bar only in the first visible column, and nothing of the style's own.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] virtual Cell cell(const QModelIndex &index) const = 0;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // Width the cell would like, for column sizing.
    [[nodiscard]] static int naturalWidth(const Cell &cell);
    // The cell in words, for Qt::AccessibleTextRole of the model.
    [[nodiscard]] static QString accessibleText(const Cell &cell);
};

void paintProgressDot(QPainter *painter, const QRectF &place, Progress progress,
                      const SemanticPalette &palette);
[[nodiscard]] QString progressWord(Progress progress);

} // namespace meshbook::views
