// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/chartlegend.h"

#include "views/health/chartwords.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr int swatch = 16;

class LegendSwitch final : public PaintedButton {
public:
    LegendSwitch(TimeChart::Part part, const QString &text, TimeChart *chart, QWidget *parent)
        : PaintedButton(parent)
        , m_part(part)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setChecked(chart->isPartShown(part));
        setToolTip(ChartLegend::tr("Show or hide: %1").arg(text));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::toggled, chart,
                [chart, part](bool on) { chart->setPartShown(part, on); });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics fm(FontScale::current().caption);
        return {swatch + metrics::space1 + fm.horizontalAdvance(text()) + 2 * metrics::space1,
                std::max(metrics::smallControlHeight, fm.height() + 4)};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const SemanticPalette p = tokens();
        const FontScale fonts = FontScale::current();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (underMouse())
            paint::frame(&painter, rect(), metrics::radiusChip, p.hover, {});
        const QRect area = rect().adjusted(metrics::space1, 0, -metrics::space1, 0);
        const QRect mark = QStyle::visualRect(layoutDirection(), area,
                                              QRect(area.left(), area.center().y() - 6, swatch, 12));
        if (!isChecked())
            painter.setOpacity(0.45);
        paintSwatch(&painter, mark, p);
        painter.setOpacity(1);
        QFont font = fonts.caption;
        font.setStrikeOut(!isChecked()); // not by its paleness alone
        paint::text(
            &painter,
            QStyle::visualRect(layoutDirection(), area, area.adjusted(swatch + metrics::space1, 0, 2, 0)),
            text(), font, isChecked() ? p.text2 : p.text3, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
        if (showsFocus())
            paint::focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusChip, p);
    }

private:
    void paintSwatch(QPainter *painter, const QRect &mark, const SemanticPalette &p) const
    {
        switch (m_part) {
        case TimeChart::Part::Line:
            painter->fillRect(QRect(mark.left(), mark.center().y(), mark.width(), 2), p.accent);
            return;
        case TimeChart::Part::Promise:
            painter->setPen(QPen(p.breach.text, 1.5, Qt::DashLine));
            painter->drawLine(QPointF(mark.left(), mark.center().y()),
                              QPointF(mark.right(), mark.center().y()));
            return;
        case TimeChart::Part::Warning:
            paint::frame(painter, mark.adjusted(1, 0, -2, 0), metrics::radiusMark,
                         p.highContrast ? p.base : p.warning.tint, p.warning.fill);
            return;
        case TimeChart::Part::Intervals:
            paint::frame(painter, mark.adjusted(1, 0, -2, 0), metrics::radiusMark,
                         p.highContrast ? p.base : p.breach.tint, p.breach.fill);
            icons::paint(painter, Icon::Breach, mark, p.breach.text, 10);
            return;
        case TimeChart::Part::Markers:
            icons::paint(painter, Icon::Contract, mark, p.text2, 12);
            return;
        }
    }

    TimeChart::Part m_part;
};

} // namespace

ChartLegend::ChartLegend(TimeChart *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Legend"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    refresh();
}

void ChartLegend::refresh()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const TimeChartData &told = m_chart->chartData();
    const auto add = [this](TimeChart::Part part, const QString &text) {
        m_layout->addWidget(new LegendSwitch(part, text, m_chart, this));
    };
    add(TimeChart::Part::Line, told.lineName.isEmpty() ? tr("value") : told.lineName);
    if (told.promise) {
        add(TimeChart::Part::Promise, tr("promise"));
        if (told.promise->warning)
            add(TimeChart::Part::Warning,
                //: Legend: the band of values that are close to a breach, and where it begins
                tr("warning from %1").arg(chartwords::value(*told.promise->warning, told.unit)));
    }
    if (!told.intervals.empty())
        add(TimeChart::Part::Intervals, tr("breach"));
    if (!told.markers.empty())
        add(TimeChart::Part::Markers, tr("changes"));
}

} // namespace meshbook::views
