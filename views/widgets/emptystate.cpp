// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int textWidth = 560;
constexpr qsizetype maxActions = 3;

} // namespace

EmptyDrawing::EmptyDrawing(Icon icon, QWidget *parent)
    : PaintedWidget(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EmptyDrawing::sizeHint() const
{
    return m_icon == Icon::None ? QSize(88, 52) : QSize(44, 44);
}

void EmptyDrawing::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    if (m_icon == Icon::None) {
        paintMesh(&painter);
        return;
    }
    paint::frame(&painter, rect(), metrics::radiusControl, p.base, p.line);
    icons::paint(&painter, m_icon, rect(), p.text2, 20);
}

void EmptyDrawing::paintMesh(QPainter *painter)
{
    const SemanticPalette p = tokens();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (rtl) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const auto node = [&](double y, int domain) {
        const QRectF body(2, y, 21, 17);
        QPainterPath clip;
        clip.addRoundedRect(body, 3, 3);
        painter->save();
        painter->setClipPath(clip);
        painter->fillRect(QRectF(body.left(), body.top(), 4, body.height()), p.domain(domain));
        painter->restore();
        paint::frame(painter, body, 3, {}, p.text2, 1.5);
    };
    node(1, 1);
    node(33, 3);
    QPainterPath flow;
    flow.moveTo(23, 9.5);
    flow.cubicTo(42, 9.5, 34, 25.5, 52, 25.5);
    flow.moveTo(23, 41.5);
    flow.cubicTo(42, 41.5, 34, 25.5, 52, 25.5);
    flow.lineTo(57, 25.5);
    painter->setPen(QPen(p.text2, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(flow);
    const QRectF goal(57, 15.5, 29, 20);
    paint::frame(painter, goal, 3, p.highContrast ? p.base : p.sel, p.accent, 1.5);
    painter->setWorldMatrixEnabled(false); // the check is none of the way and stays as it is
    const QPointF middle(rtl ? width() - goal.center().x() : goal.center().x(), goal.center().y());
    icons::paint(painter, Icon::Check, QRectF(middle - QPointF(8, 8), QSizeF(16, 16)), p.accent,
                 metrics::iconSmall);
}

EmptyState::EmptyState(Icon icon, const QString &sentence, const QString &text, bool large, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(sentence, large ? TextRole::Hero : TextRole::Page, Ink::Text, this))
    , m_text(new TextLabel(text, large ? TextRole::Lead : TextRole::Base, Ink::Text2, this))
    , m_actionsLayout(new QHBoxLayout)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(metrics::pagePadding * 2, metrics::pagePadding, metrics::pagePadding * 2,
                              metrics::pagePadding);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    outer->addStretch(1);
    outer->addLayout(column, 4);
    outer->addStretch(1);
    m_sentence->setWrapped(true);
    m_text->setWrapped(true);
    m_sentence->setMaximumWidth(textWidth);
    m_text->setMaximumWidth(textWidth);
    column->addStretch(2);
    column->addWidget(new EmptyDrawing(icon, this));
    column->addSpacing(metrics::space5);
    column->addWidget(m_sentence);
    column->addSpacing(metrics::space2);
    column->addWidget(m_text);
    column->addSpacing(metrics::space5);
    m_actionsLayout->setContentsMargins(0, 0, 0, 0);
    m_actionsLayout->setSpacing(metrics::space3); // the focus ring stands outside a button
    column->addLayout(m_actionsLayout);
    m_actionsLayout->addStretch(1);
    column->addStretch(3);
    setText(sentence, text);
}

void EmptyState::setText(const QString &sentence, const QString &text)
{
    m_sentence->setText(sentence);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(text);
}

Button *EmptyState::addAction(const QString &text, Icon icon)
{
    Q_ASSERT(m_actions.size() < maxActions);
    auto *button =
        new Button(text, m_actions.isEmpty() ? Button::Role::Primary : Button::Role::Secondary, icon, this);
    m_actionsLayout->insertWidget(static_cast<int>(m_actions.size()), button);
    m_actions.append(button);
    return button;
}

void EmptyState::clearActions()
{
    for (Button *button : std::as_const(m_actions))
        button->deleteLater();
    m_actions.clear();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only when the person was already here: a background refresh must not steal the focus.
    const QWidget *focused = window()->focusWidget();
    if (!m_actions.isEmpty() && (!focused || focused == window()))
        m_actions.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
