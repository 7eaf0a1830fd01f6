// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/inlinemessage.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace meshbook::views {

namespace {

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Ok;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Breach:
        return Icon::Breach;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

} // namespace

InlineMessage::InlineMessage(Tone tone, const QString &text, QWidget *parent)
    : PaintedWidget(parent)
    , m_tone(tone)
    , m_text(new TextLabel(text, TextRole::Base, Ink::Text, this))
    , m_retry(new Button(tr("Retry"), Button::Role::Secondary, Icon::Sync, this))
    , m_copy(new Button(tr("Copy details"), Button::Role::Plain, Icon::Copy, this))
    , m_close(new IconButton(Icon::Close, tr("Dismiss"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(metrics::space2);
    layout->addSpacing(30); // the icon; a spacing mirrors, a margin does not
    m_text->setWrapped(true);
    m_text->setMinimumHeight(metrics::toolbarControlHeight);
    m_text->setAlignment(Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    for (Button *button : {m_retry, m_copy}) {
        button->setCompact(true);
        button->hide();
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    m_close->setSmall(true);
    m_close->hide();
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_retry, &QPushButton::clicked, this, &InlineMessage::retryRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    setMessage(tone, text);
}

void InlineMessage::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

void InlineMessage::setDetails(const QString &details)
{
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
}

void InlineMessage::setRetryVisible(bool on)
{
    m_retry->setVisible(on);
}

void InlineMessage::setDismissible(bool on)
{
    m_close->setVisible(on);
}

Button *InlineMessage::addAction(const QString &text)
{
    auto *button = new Button(text, Button::Role::Secondary, Icon::None, this);
    button->setCompact(true);
    auto *box = static_cast<QHBoxLayout *>(layout());
    box->insertWidget(2, button, 0, Qt::AlignTop);
    return button;
}

void InlineMessage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    const QColor color = p.toneText(m_tone);
    paint::frame(&painter, rect(), metrics::radiusControl, p.toneTint(m_tone),
                 p.highContrast ? p.text : p.hair);
    const int line = qMax(metrics::toolbarControlHeight, QFontMetrics(FontScale::current().base).height());
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(metrics::space3, 6, metrics::icon, line));
    icons::paint(&painter, toneIcon(m_tone), place, color);
}

void InlineMessage::showEvent(QShowEvent *event)
{
    PaintedWidget::showEvent(event);
    if (m_tone == Tone::Warning || m_tone == Tone::Breach) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace meshbook::views
