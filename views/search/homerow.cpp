// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/homerow.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int leading = 12; // from the edge to the icon
constexpr int nameOffset = 38; // from the edge to the words

} // namespace

HomeRow::HomeRow(const HomeRowText &text, QWidget *parent)
    : PaintedButton(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words{text.name};
    for (const QString &part : {text.note, text.domainName, text.fact}) {
        if (!part.isEmpty())
            words.append(part);
    }
    setAccessibleName(plaintext::oneLine(words.join(", "_L1)));
    setToolTip(plaintext::toolTip(words.join(u'\n')));
    connect(this, &QAbstractButton::clicked, this,
            [this] { emit activated(m_text.uri, OpenIn::CurrentTab); });
}

QSize HomeRow::sizeHint() const
{
    const FontScale s = FontScale::current();
    const int lines = QFontMetrics(s.base).height() + QFontMetrics(s.caption).height();
    return {300, qMax(metrics::resultRowHeight, lines + 11)};
}

void HomeRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    const FontScale s = FontScale::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse())
        painter.fillRect(rect(), p.hover);
    paint::hairBottom(&painter, rect(), p.hair);
    const int half = height() / 2;
    const auto box = [&](int x, int width, bool first) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, first ? 3 : half, qMax(0, width), half - (first ? 2 : 4)));
    };
    icons::paint(&painter, m_text.icon, box(leading, metrics::icon, true), p.text2);
    const QFont factFont = withTabularFigures(s.caption);
    const int factWidth =
        m_text.fact.isEmpty() ? 0 : QFontMetrics(factFont).horizontalAdvance(m_text.fact) + metrics::space2;
    const int end = width() - metrics::rowPadding;
    if (factWidth > 0)
        paint::text(&painter, box(end - factWidth, factWidth, true), m_text.fact, factFont,
                    m_text.accent ? p.accent : p.text3, Qt::AlignRight | Qt::AlignVCenter);
    paint::text(&painter, box(nameOffset, end - nameOffset - factWidth, true),
                plaintext::oneLine(m_text.name), s.name, p.text);
    int x = nameOffset;
    x += paint::text(&painter, box(x, end - x, false), plaintext::oneLine(m_text.note), s.caption, p.text3);
    if (!m_text.domainName.isEmpty()) {
        x += m_text.note.isEmpty() ? 0 : metrics::space2;
        paint::domainSquare(&painter, box(x, metrics::square, false), m_text.domain, p);
        x += metrics::square + 6;
        paint::text(&painter, box(x, end - x, false), plaintext::oneLine(m_text.domainName), s.caption,
                    p.text3);
    }
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusControl, p);
}

void HomeRow::mousePressEvent(QMouseEvent *event)
{
    m_middlePressed = event->button() == Qt::MiddleButton;
    PaintedButton::mousePressEvent(event);
}

void HomeRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool newTab = (event->button() == Qt::MiddleButton && m_middlePressed)
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    m_middlePressed = false;
    if (newTab && rect().contains(event->position().toPoint())) {
        setDown(false);
        emit activated(m_text.uri, OpenIn::NewTab);
        return;
    }
    PaintedButton::mouseReleaseEvent(event);
}

void HomeRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        focusNextPrevChild(true);
        break;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(m_text.uri,
                       event->modifiers().testFlag(Qt::ControlModifier) ? OpenIn::NewTab
                                                                        : OpenIn::CurrentTab);
        break;
    default:
        PaintedButton::keyPressEvent(event);
    }
}

} // namespace meshbook::views
