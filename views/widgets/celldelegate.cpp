// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/celldelegate.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/itemtooltip.h"
#include "views/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = metrics::space2;
constexpr int gap = 6;
constexpr int dotRoom = 10;

struct Extents {
    int lead = 0; // icon, dot, square, mark
    int tail = 0; // trailing icons, count
    int text = 0;
    int extras = 0; // badge, chip
};

Extents measure(const Cell &cell)
{
    const FontScale s = FontScale::current();
    Extents e;
    if (cell.icon != Icon::None)
        e.lead += metrics::icon + gap;
    if (cell.progress != Progress::None)
        e.lead += dotRoom + gap;
    if (cell.domain >= 0)
        e.lead += metrics::square + gap;
    if (cell.mark)
        e.lead += pieces::markWidth(*cell.mark) + gap;
    e.text = QFontMetrics(fontFor(cell.role, s)).horizontalAdvance(plaintext::oneLine(cell.text));
    if (!cell.badge.text.isEmpty())
        e.extras += pieces::badgeWidth(cell.badge) + gap;
    if (cell.chip)
        e.extras += pieces::chipWidth(*cell.chip) + (cell.text.isEmpty() ? 0 : gap);
    e.tail += static_cast<int>(cell.trailing.size()) * (metrics::iconSmall + gap);
    if (!cell.count.isEmpty())
        e.tail += QFontMetrics(s.caption).horizontalAdvance(cell.count) + gap;
    return e;
}

// Draws parts from both ends of a rectangle, in layout direction.
class CellPainter {
public:
    CellPainter(QPainter *painter, const QRect &area, Qt::LayoutDirection direction, const SemanticPalette &p)
        : m_painter(painter)
        , m_area(area)
        , m_direction(direction)
        , m_palette(p)
        , m_from(area.left())
        , m_to(area.right() + 1)
    {
    }

    void draw(const Cell &cell)
    {
        drawTail(cell);
        drawLead(cell);
        drawText(cell);
    }

private:
    [[nodiscard]] QRect box(int x, int width) const
    {
        return QStyle::visualRect(m_direction, m_area, {x, m_area.top(), width, m_area.height()});
    }

    QRect take(int width)
    {
        const QRect r = box(m_from, qMin(width, m_to - m_from));
        m_from += width + gap;
        return r;
    }

    void drawTail(const Cell &cell)
    {
        const FontScale s = FontScale::current();
        if (!cell.count.isEmpty()) {
            const int width = QFontMetrics(s.caption).horizontalAdvance(cell.count) + 1;
            m_to -= width;
            paint::text(m_painter, box(m_to, width), cell.count, withTabularFigures(s.caption),
                        m_palette.text3, Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
            m_to -= gap;
        }
        if (cell.trailing.isEmpty())
            return;
        const int width = static_cast<int>(cell.trailing.size()) * (metrics::iconSmall + gap);
        // Source marks follow the leading edge when they are all the cell holds.
        int x = cell.text.isEmpty() && !cell.mark ? m_from : m_to - width;
        for (const Icon icon : cell.trailing) {
            icons::paint(m_painter, icon, box(x, metrics::iconSmall), m_palette.text2, metrics::iconSmall);
            x += metrics::iconSmall + gap;
        }
        m_to -= width;
    }

    void drawLead(const Cell &cell)
    {
        if (cell.icon != Icon::None)
            icons::paint(m_painter, cell.icon, take(metrics::icon), inkColor(cell.iconInk, m_palette));
        if (cell.progress != Progress::None)
            paintProgressDot(m_painter, take(dotRoom), cell.progress, m_palette);
        if (cell.domain >= 0)
            paint::domainSquare(m_painter, take(metrics::square), cell.domain, m_palette);
        if (cell.mark)
            pieces::paintMark(m_painter, take(pieces::markWidth(*cell.mark) + 1), *cell.mark, m_palette);
    }

    void drawText(const Cell &cell)
    {
        const Extents e = measure(cell);
        const FontScale s = FontScale::current();
        const int room = m_to - m_from - (e.text > 0 ? e.extras : 0);
        if (!cell.text.isEmpty() && room > 0) {
            const QFont &font = fontFor(cell.role, s);
            const QColor color = inkColor(cell.ink, m_palette);
            int used = room;
            if (cell.alignment.testFlag(Qt::AlignRight)) {
                paint::text(m_painter, box(m_from, room), plaintext::oneLine(cell.text),
                            withTabularFigures(font), color, Qt::AlignRight | Qt::AlignVCenter, cell.elide);
            } else {
                used = pieces::paintMatched(m_painter, box(m_from, room), cell.text, cell.matches, font,
                                            color, m_palette, cell.elide);
            }
            m_from += used + gap;
        }
        if (!cell.badge.text.isEmpty())
            m_from +=
                pieces::paintBadge(m_painter, box(m_from, qMax(0, m_to - m_from)), cell.badge, m_palette)
                + gap;
        if (cell.chip)
            pieces::paintChip(m_painter, box(m_from, qMax(0, m_to - m_from)), *cell.chip, m_palette);
    }

    QPainter *m_painter;
    QRect m_area;
    Qt::LayoutDirection m_direction;
    const SemanticPalette &m_palette;
    int m_from;
    int m_to;
};

} // namespace

void paintProgressDot(QPainter *painter, const QRectF &place, Progress progress,
                      const SemanticPalette &palette)
{
    const QPointF c(qRound(place.center().x()), qRound(place.center().y()));
    constexpr double radius = 4.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (progress) {
    case Progress::Approved:
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.ok.fill);
        painter->drawEllipse(c, radius, radius);
        break;
    case Progress::InReview: {
        painter->setPen(QPen(palette.warning.text, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, radius, radius);
        painter->setBrush(palette.warning.text);
        painter->drawPie(QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16);
        break;
    }
    case Progress::Draft: {
        QPen pen(palette.text3, 1.5);
        pen.setDashPattern({1.6, 1.2});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, radius, radius);
        break;
    }
    case Progress::Deprecated:
        painter->setPen(QPen(palette.text3, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(c - QPointF(3, 3), c + QPointF(3, 3));
        painter->drawLine(c - QPointF(3, -3), c + QPointF(3, -3));
        break;
    case Progress::None:
        break;
    }
    painter->restore();
}

QString progressWord(Progress progress)
{
    switch (progress) {
    case Progress::Approved:
        return QCoreApplication::translate("meshbook::views", "approved");
    case Progress::InReview:
        return QCoreApplication::translate("meshbook::views", "in review");
    case Progress::Draft:
        return QCoreApplication::translate("meshbook::views", "draft");
    case Progress::Deprecated:
        return QCoreApplication::translate("meshbook::views", "deprecated");
    case Progress::None:
        break;
    }
    return {};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const SemanticPalette base = SemanticPalette::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active) && (!view || view->hasFocus());
    const SemanticPalette p = selected && active ? base.onSelection() : base;
    const Cell shown = cell(index);

    painter->save();
    painter->setLayoutDirection(option.direction);
    // The view's style paints the row panel; going through it keeps the bar in the first column only.
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    panel.icon = {};
    if (const auto *table = qobject_cast<const QTableView *>(view)) { // which does not say so itself
        panel.viewItemPosition = table->horizontalHeader()->visualIndex(index.column()) == 0
            ? QStyleOptionViewItem::Beginning
            : QStyleOptionViewItem::Middle;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    if (shown.hairline) {
        QRect line = option.rect;
        // In trees the first cell starts after the indentation; the line belongs to the whole row.
        if (const auto *tree = qobject_cast<const QTreeView *>(view);
            tree && tree->header()->visualIndex(index.column()) == 0)
            line = option.direction == Qt::RightToLeft
                ? QRect(line.topLeft(), QPoint(tree->viewport()->width(), line.bottom()))
                : QRect(QPoint(0, line.top()), line.bottomRight());
        paint::hairBottom(painter, line, base.hair);
    }
    CellPainter(painter, option.rect.adjusted(padding, 0, -padding, shown.hairline ? -1 : 0),
                option.direction, p)
        .draw(shown);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QFontMetrics fm(FontScale::current().base);
    return {naturalWidth(cell(index)), metrics::heightFor(metrics::rowHeight, fm, 8)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).isNull()) {
        const Cell shown = cell(index);
        if (naturalWidth(shown) > option.rect.width())
            QToolTip::showText(event->globalPos(), plaintext::toolTip(accessibleText(shown)), view);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::ToolTip && index.isValid())
        return showItemToolTip(*event, view, index);
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

int CellDelegate::naturalWidth(const Cell &cell)
{
    const Extents e = measure(cell);
    return 2 * padding + e.lead + e.text + (e.extras > 0 ? e.extras + gap : 0) + e.tail + 2;
}

QString CellDelegate::accessibleText(const Cell &cell)
{
    QStringList parts;
    if (!cell.text.isEmpty())
        parts.append(cell.text);
    if (cell.mark)
        parts.append(QString(cell.mark->value + u' ' + pieces::stateWord(cell.mark->state)).trimmed());
    if (cell.progress != Progress::None)
        parts.append(progressWord(cell.progress));
    if (!cell.badge.text.isEmpty())
        parts.append(cell.badge.text);
    if (cell.chip)
        parts.append(cell.chip->text);
    if (!cell.count.isEmpty())
        parts.append(cell.count);
    return plaintext::oneLine(parts.join(", "_L1));
}

} // namespace meshbook::views
