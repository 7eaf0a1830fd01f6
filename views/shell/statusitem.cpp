// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusitem.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace meshbook::views {

namespace {

constexpr int pad = 4;

} // namespace

StatusItem::StatusItem(bool clickable, QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    if (!clickable) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void StatusItem::setItem(Icon icon, Ink iconInk, const QString &text, Ink ink)
{
    m_icon = icon;
    m_iconInk = iconInk;
    m_ink = ink;
    m_text = plaintext::oneLine(text);
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().caption);
    const int icon = m_icon == Icon::None ? 0 : metrics::iconSmall + metrics::space1 + 1;
    return {2 * pad + icon + fm.horizontalAdvance(m_text) + 2,
            metrics::heightFor(metrics::statusBarHeight - 2, fm, 4)};
}

QSize StatusItem::minimumSizeHint() const
{
    return {qMin(60, sizeHint().width()), sizeHint().height()};
}

void StatusItem::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse() && focusPolicy() != Qt::NoFocus)
        paint::frame(&painter, rect(), metrics::radiusChip, p.hover, {});
    const auto box = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = pad;
    if (m_icon != Icon::None) {
        icons::paint(&painter, m_icon, box(x, metrics::iconSmall), inkColor(m_iconInk, p),
                     metrics::iconSmall);
        x += metrics::iconSmall + metrics::space1 + 1;
    }
    paint::text(&painter, box(x, width() - x - pad + 1), m_text,
                withTabularFigures(FontScale::current().caption), inkColor(m_ink, p));
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusChip, p);
}

} // namespace meshbook::views
