// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/widgets/pieces.h"

#include <QList>
#include <QStyledItemDelegate>

#include <optional>

class QAbstractScrollArea;

namespace meshbook::views {

// What one 44-px result row says. Everything is plain text.
struct ResultRow {
    Icon icon = Icon::None;
    QString name = {};
    QList<pieces::Range> nameMatches = {};
    bool nameIsCode = false; // identifiers in fixed pitch
    pieces::Badge badge = {}; // lifecycle or type; empty text: none
    std::optional<pieces::Chip> chip = {}; // type or classification, filled
    QString path = {}; // what holds it, fixed pitch, elided in the middle; the tool tip has all of it
    QList<pieces::Range> pathMatches = {};
    bool pathIsProse = false; // "Glossary › Parties": system font instead of fixed pitch, elided at its end
    int domain = -1;
    QString domainName = {};
    QString owner = {};
    QString why = {}; // why it matched: "column customer_id · 2 more"
    QList<pieces::Range> whyMatches = {};
    Icon whyIcon = Icon::Search;
    // The right block: service levels met, quality, freshness, findings. Missing shows a dash.
    // None at all: the row is of a kind that has none, and the block stays empty.
    QList<std::optional<pieces::Mark>> facts = {};
    QString factsInstead = {}; // a line that replaces the facts ("6 columns" for a term), with a link icon
};

// Two-line rows with fixed columns at the right (66, 64, 74, 42 unless told otherwise). Subclasses say what
// each index shows; uniform row heights are assumed. Right block and "why" vanish where they would leave less
// than 274 px, so that a narrow list keeps its names.
class ResultRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// How a row of a list stands: chosen, pointed at, in the view that has the focus.
    [[nodiscard]] static paint::RowLook lookOf(const QStyleOptionViewItem &option);

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] virtual ResultRow row(const QModelIndex &index) const = 0;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // The row in words, for Qt::AccessibleTextRole of the model.
    [[nodiscard]] static QString accessibleText(const ResultRow &row);

    // Of the columns at the right, in order.
    void setFactWidths(const QList<int> &widths) { m_factWidths = widths; }
    [[nodiscard]] static QList<int> usualFactWidths() { return {66, 64, 74, 42}; }
    // Where the right block starts in a row of this width, measured from the leading edge; -1: no room.
    [[nodiscard]] static int factsOffset(int rowWidth, const QList<int> &widths);

private:
    QList<int> m_factWidths = usualFactWidths();
};

// Column captions above the right block, at the end of the list's tool strip (with 12 px right padding):
// stays aligned with the rows while the list's scroll bar comes and goes, and hides when the rows have no
// room for the block.
class ResultColumnsHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ResultColumnsHeader(QWidget *parent = nullptr);
    void setCaptions(const QStringList &captions,
                     const QList<int> &widths = ResultRowDelegate::usualFactWidths());
    // The list below the strip.
    void follow(QAbstractScrollArea *list);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_captions;
    QList<int> m_widths = ResultRowDelegate::usualFactWidths();
    QAbstractScrollArea *m_list = nullptr;
    int m_trailing = 0; // width of the visible scroll bar
};

} // namespace meshbook::views
