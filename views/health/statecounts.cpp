// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/statecounts.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

StateCounts::StateCounts(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateCounts::setCounts(int met, int warning, int breached, int unknown)
{
    m_parts.clear();
    QStringList words;
    const auto add = [&](State state, int count, const QString &text) {
        if (count == 0)
            return;
        m_parts.append({state, text});
        words << text;
    };
    add(State::Ok, met, tr("%n met", nullptr, met));
    add(State::Warning, warning, tr("%n close to breach", nullptr, warning));
    add(State::Breach, breached, tr("%n breached", nullptr, breached));
    add(State::Unknown, unknown, tr("%n unknown", nullptr, unknown));
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize StateCounts::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().caption);
    int width = 0;
    for (const Part &part : m_parts)
        width += metrics::iconSmall + metrics::space1 + fm.horizontalAdvance(part.text) + metrics::space4;
    return {width, std::max(metrics::iconSmall, fm.height()) + 4};
}

void StateCounts::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    const FontScale fonts = FontScale::current();
    const QFontMetrics fm(fonts.caption);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int left = 0;
    for (const Part &part : m_parts) {
        const int text = fm.horizontalAdvance(part.text) + 2;
        if (left + metrics::iconSmall + metrics::space1 + text > width())
            break;
        const auto visual = [&](const QRect &place) {
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        icons::paint(&painter, icons::forState(part.state), visual({left, 0, metrics::iconSmall, height()}),
                     p.state(part.state).text, metrics::iconSmall);
        left += metrics::iconSmall + metrics::space1;
        paint::text(&painter, visual({left, 0, text, height()}), part.text, fonts.caption,
                    part.state == State::Ok ? p.text2 : p.state(part.state).text,
                    Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
        left += text + metrics::space4;
    }
}

} // namespace meshbook::views
