// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termlegend.h"

#include "views/glossary/termtreedelegate.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::TermStatus;

namespace {

constexpr std::array shown{TermStatus::Approved, TermStatus::InReview, TermStatus::Draft,
                           TermStatus::Deprecated};
constexpr int dotRoom = 12;

QString wordsOf(TermStatus status, int count)
{
    return progressWord(TermTreeDelegate::progressOf(status)) + u' ' + QLocale().toString(count);
}

int lineHeight()
{
    return QFontMetrics(FontScale::current().caption).height() + metrics::space1;
}

} // namespace

TermLegend::TermLegend(QWidget *parent)
    : PaintedWidget(parent)
{
    setCounts({});
}

void TermLegend::setCounts(const std::array<int, 4> &counts)
{
    m_counts = counts;
    QStringList words;
    for (const TermStatus status : shown)
        words.append(wordsOf(status, m_counts.at(static_cast<std::size_t>(status))));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

/// Two beside each other, or one below the other where a figure would be cut.
int TermLegend::columns() const
{
    const QFontMetrics fm(FontScale::current().caption);
    const int half = (width() - 2 * metrics::rowPadding) / 2;
    const bool fits = std::all_of(shown.begin(), shown.end(), [&](TermStatus status) {
        const QString words = wordsOf(status, m_counts.at(static_cast<std::size_t>(status)));
        return fm.horizontalAdvance(words) + dotRoom + 2 * metrics::space1 <= half;
    });
    return fits ? 2 : 1;
}

QSize TermLegend::sizeHint() const
{
    const int lines = static_cast<int>(shown.size()) / columns();
    return {metrics::treeWidth, lines * lineHeight() + 2 * metrics::space2 + 1};
}

void TermLegend::resizeEvent(QResizeEvent *event)
{
    PaintedWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize TermLegend::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void TermLegend::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const SemanticPalette palette = tokens();
    painter.fillRect(rect(), palette.base);
    paint::hairTop(&painter, rect(), palette.hair);
    const int height = lineHeight();
    const int beside = columns();
    const int part = (width() - 2 * metrics::rowPadding) / beside;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const TermStatus status = shown.at(i);
        const int place = static_cast<int>(i);
        const QRect cell(metrics::rowPadding + place % beside * part,
                         1 + metrics::space2 + place / beside * height, part, height);
        const QRect dot = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(cell.left(), cell.top(), dotRoom, cell.height()));
        paintProgressDot(&painter, dot, TermTreeDelegate::progressOf(status), palette);
        const QRect text = QStyle::visualRect(
            layoutDirection(), rect(), cell.adjusted(dotRoom + metrics::space1, 0, -metrics::space1, 0));
        paint::text(&painter, text, wordsOf(status, m_counts.at(static_cast<std::size_t>(status))),
                    withTabularFigures(FontScale::current().caption), palette.text2);
    }
}

} // namespace meshbook::views
