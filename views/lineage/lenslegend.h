// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/lens.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// What the colours and strokes of a picture mean: those of the lens that the picture holds, and the kinds of
/// lines and marks it shows.
class LensLegend final : public PaintedWidget {
    Q_OBJECT

public:
    explicit LensLegend(QWidget *parent = nullptr);

    void setPicture(const LensColors &lens, const lineage::Picture &picture);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stroke : quint8 {
        None,
        Traced,
        Feeds,
        Bridged,
        Dangling,
        Folded,
        Added,
        Removed,
        Changed,
        Dropped,
        Risk,
        Declared,
        Undeclared
    };
    struct Entry {
        QString text;
        LensMark mark;
        Stroke stroke = Stroke::None;
    };
    [[nodiscard]] int columns() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int rowHeight() const;
    void paintStroke(QPainter *painter, const QRectF &place, Stroke stroke) const;
    struct Sign {
        Icon icon = Icon::None;
        QColor color;
    };
    /// What stands in the middle of a line of this kind on the canvas.
    [[nodiscard]] static Sign signOf(Stroke stroke, const SemanticPalette &palette);
    void paintMark(QPainter *painter, const QRectF &place, const LensMark &mark) const;

    QList<Entry> m_entries;
    int m_lensEntries = 0;
};

} // namespace meshbook::views
