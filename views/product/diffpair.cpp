// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/diffpair.h"

#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace meshbook::views {

namespace {
constexpr int labelWidth = 94;

int lineHeight()
{
    return metrics::heightFor(metrics::facetRowHeight, QFontMetrics(FontScale::current().mono), 4);
}
} // namespace

DiffPair::DiffPair(QString declaredBy, QString declared, QString observedBy, QString observed,
                   QWidget *parent)
    : PaintedWidget(parent)
    , m_declaredBy(plaintext::oneLine(declaredBy))
    , m_declared(plaintext::oneLine(declared))
    , m_observedBy(plaintext::oneLine(observedBy))
    , m_observed(plaintext::oneLine(observed))
{
    const QString words =
        tr("%1 declares %2, %3 observed %4").arg(m_declaredBy, m_declared, m_observedBy, m_observed);
    setAccessibleName(words);
    setToolTip(plaintext::toolTip(words));
}

QSize DiffPair::sizeHint() const
{
    return {2 * labelWidth, 2 * lineHeight()};
}

QSize DiffPair::minimumSizeHint() const
{
    return {labelWidth, 2 * lineHeight()};
}

void DiffPair::paintLine(QPainter &painter, const QRect &place, bool isOld) const
{
    const SemanticPalette palette = tokens();
    const FontScale scale = FontScale::current();
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), place, rect); };
    const QRect label = visual(QRect(place.left(), place.top(), labelWidth, place.height()));
    QRect value(place.left() + labelWidth, place.top(), place.width() - labelWidth, place.height());
    paint::text(&painter, label, isOld ? m_declaredBy : m_observedBy, scale.caption, palette.text3);
    QFont font = scale.mono;
    font.setStrikeOut(isOld);
    font.setUnderline(!isOld);
    const QString &text = isOld ? m_declared : m_observed;
    const int wanted = QFontMetrics(font).horizontalAdvance(text) + 2 * metrics::space1;
    value.setWidth(std::min(value.width(), wanted));
    value = visual(value);
    paint::frame(&painter, QRectF(value).adjusted(0, 1, 0, -1), metrics::radiusCell,
                 isOld ? palette.removedTint : palette.addedTint, {});
    paint::text(&painter, value.adjusted(metrics::space1, 0, -metrics::space1, 0), text, font,
                isOld ? palette.removed : palette.added);
}

void DiffPair::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const int half = height() / 2;
    paintLine(painter, QRect(0, 0, width(), half), true);
    paintLine(painter, QRect(0, half, width(), half), false);
}

} // namespace meshbook::views
