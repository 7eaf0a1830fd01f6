// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/findingcounts.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

FindingCounts::FindingCounts(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FindingCounts::setCounts(qint64 errors, qint64 warnings, qint64 hints, qint64 waived)
{
    const QLocale locale;
    m_parts = {{Icon::Breach, errors > 0 ? Ink::Breach : Ink::Text3, locale.toString(errors)},
               {Icon::Warning, warnings > 0 ? Ink::Warning : Ink::Text3, locale.toString(warnings)},
               {Icon::Info, hints > 0 ? Ink::Text2 : Ink::Text3, locale.toString(hints)}};
    QStringList words{tr("%n error(s)", nullptr, static_cast<int>(errors)),
                      tr("%n warning(s)", nullptr, static_cast<int>(warnings)),
                      tr("%n hint(s)", nullptr, static_cast<int>(hints))};
    if (waived > 0) {
        words.append(tr("%n waived", nullptr, static_cast<int>(waived)));
        m_parts.append({Icon::Pause, Ink::Text2, words.constLast()});
    }
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize FindingCounts::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().caption);
    int width = 0;
    for (const Part &part : m_parts)
        width += metrics::iconSmall + metrics::space1 + fm.horizontalAdvance(part.text) + 2 + metrics::space3;
    return {width, std::max(metrics::iconSmall, fm.height()) + 4};
}

void FindingCounts::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    const FontScale fonts = FontScale::current();
    const QFontMetrics fm(fonts.caption);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int left = 0;
    const auto visual = [&](int width) {
        return QStyle::visualRect(layoutDirection(), rect(), {left, 0, width, height()});
    };
    for (const Part &part : m_parts) {
        const QColor color = inkColor(part.ink, p);
        const int text = fm.horizontalAdvance(part.text) + 2;
        icons::paint(&painter, part.icon, visual(metrics::iconSmall), color, metrics::iconSmall);
        left += metrics::iconSmall + metrics::space1;
        paint::text(&painter, visual(text), part.text, withTabularFigures(fonts.caption), color,
                    Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
        left += text + metrics::space3;
    }
}

} // namespace meshbook::views
