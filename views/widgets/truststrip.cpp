// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/truststrip.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/pieces.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sparkWidth = 64;
constexpr int sparkHeight = 20;

class TrustCell final : public PaintedButton {
public:
    TrustCell(const TrustFigure &figure, bool last, QWidget *parent)
        : PaintedButton(parent)
        , m_figure(figure)
        , m_last(last)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        const QString word =
            figure.icon == Icon::None ? ", "_L1 + pieces::stateWord(figure.state) : QString();
        setAccessibleName(figure.caption + ": "_L1 + (figure.figure.isEmpty() ? u"–"_s : figure.figure)
                          + word);
        setAccessibleDescription(figure.promise);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const FontScale s = FontScale::current();
        const int lines = QFontMetrics(s.caption).height() * 2 + QFontMetrics(s.page).height();
        return {190, qMax(75, lines + 18)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const SemanticPalette p = tokens();
        const FontScale s = FontScale::current();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (underMouse())
            painter.fillRect(rect().adjusted(0, 0, -1, -1), p.hover);
        const QRect area = QStyle::visualRect(layoutDirection(), rect(),
                                              rect().adjusted(metrics::pagePadding, 9, -metrics::space3, -9));
        const auto visual = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), area, r); };
        const int captionHeight = QFontMetrics(s.caption).height();
        const int figureHeight = QFontMetrics(s.page).height();
        const bool plain = m_figure.icon != Icon::None;

        const QRect iconRect(area.left(), area.top(), metrics::iconSmall, captionHeight);
        icons::paint(&painter, plain ? m_figure.icon : icons::forState(m_figure.state), visual(iconRect),
                     plain ? p.text2 : p.state(m_figure.state).text, metrics::iconSmall);
        const int indent = metrics::iconSmall + metrics::space1;
        paint::text(&painter,
                    visual({area.left() + indent, area.top(), area.width() - indent, captionHeight}),
                    m_figure.caption, s.caption, p.text2);

        const int figureTop = area.top() + (area.height() - figureHeight) / 2;
        const bool spark = !m_figure.history.isEmpty() && area.width() > 160;
        const int figureWidth = area.width() - (spark ? sparkWidth + metrics::space3 : 0);
        paint::text(&painter, visual({area.left(), figureTop, figureWidth, figureHeight}),
                    m_figure.figure.isEmpty() ? u"–"_s : m_figure.figure, withTabularFigures(s.page), p.text);
        if (spark) {
            const QRect place(area.right() - sparkWidth - metrics::space2,
                              figureTop + (figureHeight - sparkHeight) / 2, sparkWidth, sparkHeight);
            paintSparkline(&painter, visual(place), m_figure.history, p);
        }
        paint::text(&painter,
                    visual({area.left(), area.bottom() + 1 - captionHeight, area.width(), captionHeight}),
                    m_figure.promise, s.caption, p.text2);
        if (!m_last) {
            const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
            painter.fillRect(QRect(x, 0, 1, height()), p.hair);
        }
        if (showsFocus())
            paint::focusRing(&painter, rect().adjusted(2, 2, -3, -3), metrics::radiusControl, p);
    }

private:
    TrustFigure m_figure;
    bool m_last;
};

} // namespace

TrustStrip::TrustStrip(QWidget *parent)
    : PaintedWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TrustStrip::putFigure(const TrustFigure &figure)
{
    QList<TrustFigure> figures = m_figures;
    const auto same = std::find_if(figures.begin(), figures.end(),
                                   [&](const TrustFigure &each) { return each.id == figure.id; });
    if (same == figures.end())
        figures.append(figure);
    else
        *same = figure;
    if (figures != m_figures)
        setFigures(figures);
}

void TrustStrip::setFigures(const QList<TrustFigure> &figures)
{
    m_figures = figures;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const TrustFigure &figure = figures.at(i);
        auto *cell = new TrustCell(figure, i == figures.size() - 1, this);
        connect(cell, &QAbstractButton::clicked, this, [this, id = figure.id] { emit figureActivated(id); });
        m_layout->addWidget(cell, 1);
    }
}

void TrustStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const SemanticPalette p = tokens();
    paint::hairTop(&painter, rect(), p.hair);
    paint::hairBottom(&painter, rect(), p.hair);
}

} // namespace meshbook::views
