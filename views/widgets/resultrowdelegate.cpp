// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/resultrowdelegate.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leading = 14; // from the edge to the icon
constexpr int nameOffset = 40; // from the edge to the name
constexpr int leastForNames = 274;

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// What "why it matched" needs below the columns, also where these are few.
int blockWidth(const QList<int> &widths)
{
    constexpr int leastForWhy = 160;
    return std::max(sumOf(widths), leastForWhy);
}

// Places boxes along a line from the leading edge, mirrored for right-to-left.
class LineCursor {
public:
    LineCursor(const QRect &line, Qt::LayoutDirection direction)
        : m_line(line)
        , m_direction(direction)
    {
    }

    [[nodiscard]] int room() const { return qMax(0, m_line.width() - m_used); }
    [[nodiscard]] QRect at(int width) const
    {
        const QRect box(m_line.left() + m_used, m_line.top(), qMin(width, room()), m_line.height());
        return QStyle::visualRect(m_direction, m_line, box);
    }
    void advance(int width) { m_used += width; }

private:
    QRect m_line;
    Qt::LayoutDirection m_direction;
    int m_used = 0;
};

void paintFirstLine(QPainter *painter, LineCursor line, const ResultRow &row, const SemanticPalette &p)
{
    const FontScale s = FontScale::current();
    QFont nameFont = row.nameIsCode ? s.mono : s.name;
    const int extras = (row.badge.text.isEmpty() ? 0 : pieces::badgeWidth(row.badge) + metrics::space2)
        + (row.chip ? pieces::chipWidth(*row.chip) + metrics::space2 : 0);
    const int nameRoom = qMax(60, line.room() - extras);
    line.advance(
        pieces::paintMatched(painter, line.at(nameRoom), row.name, row.nameMatches, nameFont, p.text, p)
        + metrics::space2);
    if (!row.badge.text.isEmpty() && line.room() > 30)
        line.advance(pieces::paintBadge(painter, line.at(line.room()), row.badge, p) + metrics::space2);
    if (row.chip && line.room() > 30)
        pieces::paintChip(painter, line.at(line.room()), *row.chip, p);
}

void paintSecondLine(QPainter *painter, LineCursor line, const ResultRow &row, const SemanticPalette &p)
{
    const FontScale s = FontScale::current();
    const QFontMetrics caption(s.caption);
    const int domainWidth = row.domainName.isEmpty() ? 0 : caption.horizontalAdvance(row.domainName) + 22;
    const int ownerWidth = row.owner.isEmpty() ? 0 : caption.horizontalAdvance(row.owner) + metrics::space2;
    const int pathRoom = qMax(qMin(90, line.room()), line.room() - domainWidth - ownerWidth);
    const int used = row.path.isEmpty()
        ? 0
        : pieces::paintMatched(painter, line.at(pathRoom), row.path, row.pathMatches,
                               row.pathIsProse ? s.caption : s.monoCaption, p.text3, p,
                               row.pathIsProse ? Qt::ElideRight : Qt::ElideMiddle);
    line.advance(used > 0 ? used + metrics::space2 : 0);
    if (!row.domainName.isEmpty() && line.room() > 40) {
        paint::domainSquare(painter, line.at(metrics::square), row.domain, p);
        line.advance(metrics::square + 6);
        line.advance(
            paint::text(painter, line.at(line.room()), plaintext::oneLine(row.domainName), s.caption, p.text3)
            + metrics::space2);
    }
    if (line.room() > 30)
        paint::text(painter, line.at(line.room()), plaintext::oneLine(row.owner), s.caption, p.text3);
}

void paintFacts(QPainter *painter, LineCursor line, const ResultRow &row, const QList<int> &widths,
                const SemanticPalette &p)
{
    const FontScale s = FontScale::current();
    if (!row.factsInstead.isEmpty()) {
        icons::paint(painter, Icon::Link, line.at(metrics::iconSmall), p.text3, metrics::iconSmall);
        line.advance(metrics::iconSmall + metrics::space1);
        paint::text(painter, line.at(line.room()), plaintext::oneLine(row.factsInstead), s.caption, p.text2);
        return;
    }
    const bool none = std::none_of(row.facts.begin(), row.facts.end(), [](const auto &f) { return f; });
    for (qsizetype i = 0; i < std::min(row.facts.size(), widths.size()) && !none; ++i) {
        const int width = widths[i];
        const auto &fact = row.facts[i];
        if (fact)
            pieces::paintMark(painter, line.at(width - 2), *fact, p);
        else
            paint::text(painter, line.at(width - 2), u"–"_s, s.caption, p.text3);
        line.advance(width);
    }
}

void paintWhy(QPainter *painter, LineCursor line, const ResultRow &row, const SemanticPalette &p)
{
    if (row.why.isEmpty())
        return;
    icons::paint(painter, row.whyIcon, line.at(metrics::iconTiny), p.text3, metrics::iconTiny);
    line.advance(metrics::iconTiny + metrics::space1);
    pieces::paintMatched(painter, line.at(line.room()), row.why, row.whyMatches, FontScale::current().caption,
                         p.text3, p);
}

} // namespace

int ResultRowDelegate::factsOffset(int rowWidth, const QList<int> &widths)
{
    const int offset = rowWidth - blockWidth(widths) - metrics::rowPadding;
    return offset < leastForNames ? -1 : offset;
}

paint::RowLook ResultRowDelegate::lookOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    paint::RowLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.active =
        option.state.testFlag(QStyle::State_Active) && (!view || view->hasFocus() || !view->isVisible());
    look.hovered = option.state.testFlag(QStyle::State_MouseOver);
    look.direction = option.direction;
    return look;
}

void ResultRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ResultRow shown = row(index);
    const SemanticPalette base = SemanticPalette::of(option.palette);
    const paint::RowLook look = lookOf(option);
    const SemanticPalette p = look.selected && look.active ? base.onSelection() : base;

    painter->save();
    painter->setLayoutDirection(option.direction);
    paint::row(painter, option.rect, look, base);
    paint::hairBottom(painter, option.rect, base.hair);

    const QRect r = option.rect;
    const int half = r.height() / 2;
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(option.direction, r, box); };
    const QRect first(r.left(), r.top() + 3, r.width(), half - 2);
    const QRect second(r.left(), r.top() + half, r.width(), half - 4);
    icons::paint(painter, shown.icon,
                 visual({r.left() + leading, first.top(), metrics::icon, first.height()}),
                 look.selected && look.active && !base.highContrast ? p.accent : p.text2);

    const int offset = factsOffset(r.width(), m_factWidths);
    const int textEnd = offset > 0 ? r.left() + offset - metrics::space3 : r.right() - metrics::rowPadding;
    const auto stretch = [&](const QRect &line, int from, int to) {
        return LineCursor(visual({from, line.top(), to - from, line.height()}), option.direction);
    };
    paintFirstLine(painter, stretch(first, r.left() + nameOffset, textEnd), shown, p);
    paintSecondLine(painter, stretch(second, r.left() + nameOffset, textEnd), shown, p);
    if (offset > 0) {
        paintFacts(painter, stretch(first, r.left() + offset, r.right() - 2), shown, m_factWidths, p);
        paintWhy(painter, stretch(second, r.left() + offset, r.right() - metrics::rowPadding + 8), shown, p);
    }
    painter->restore();
}

QSize ResultRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const FontScale s = FontScale::current();
    const int lines = QFontMetrics(s.base).height() + QFontMetrics(s.caption).height();
    return {option.rect.width(),
            qMax(metrics::dense(metrics::resultRowHeight), lines + (metrics::compact ? 5 : 11))};
}

bool ResultRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ResultRow shown = row(index);
    QString text = shown.name;
    if (!shown.path.isEmpty())
        text += u'\n' + shown.path;
    if (!shown.why.isEmpty())
        text += u'\n' + shown.why;
    QToolTip::showText(event->globalPos(), plaintext::toolTip(text), view);
    return true;
}

QString ResultRowDelegate::accessibleText(const ResultRow &row)
{
    QStringList parts{row.name};
    if (row.chip)
        parts.append(row.chip->text);
    for (const QString &part : {row.badge.text, row.path, row.domainName, row.owner})
        if (!part.isEmpty())
            parts.append(part);
    for (const auto &fact : row.facts)
        if (fact)
            parts.append(fact->value + u' ' + pieces::stateWord(fact->state));
    for (const QString &part : {row.factsInstead, row.why})
        if (!part.isEmpty())
            parts.append(part);
    return plaintext::oneLine(parts.join(", "_L1));
}

ResultColumnsHeader::ResultColumnsHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void ResultColumnsHeader::setCaptions(const QStringList &captions, const QList<int> &widths)
{
    m_captions = captions;
    m_widths = widths;
    setAccessibleName(captions.join(", "_L1));
    if (m_list)
        setVisible(ResultRowDelegate::factsOffset(m_list->viewport()->width(), m_widths) > 0);
    updateGeometry();
    update();
}

QSize ResultColumnsHeader::sizeHint() const
{
    return {blockWidth(m_widths) + m_trailing, QFontMetrics(FontScale::current().caption).height()};
}

void ResultColumnsHeader::follow(QAbstractScrollArea *list)
{
    m_list = list;
    list->viewport()->installEventFilter(this);
}

bool ResultColumnsHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (m_list && watched == m_list->viewport() && event->type() == QEvent::Resize) {
        m_trailing = m_list->width() - m_list->viewport()->width();
        setVisible(ResultRowDelegate::factsOffset(m_list->viewport()->width(), m_widths) > 0);
        updateGeometry();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void ResultColumnsHeader::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    LineCursor line(rect(), layoutDirection());
    for (qsizetype i = 0; i < std::min(m_captions.size(), m_widths.size()); ++i) {
        paint::text(&painter, line.at(m_widths[i]), m_captions[i], FontScale::current().caption,
                    SemanticPalette::of(this).text2, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
        line.advance(m_widths[i]);
    }
}

} // namespace meshbook::views
