// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchfield.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/chip.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace meshbook::views {

namespace {

constexpr int leadRoom = 29; // the icon and its gap

} // namespace

SearchField::SearchField(Icon icon, const QString &placeholder, QWidget *parent)
    : PaintedWidget(parent)
    , m_icon(icon)
    , m_layout(new QHBoxLayout(this))
    , m_chipLayout(new QHBoxLayout)
    , m_edit(new QLineEdit(this))
    , m_hintLabel(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_keyCap(new KeyCap({}, this))
    , m_clear(new IconButton(Icon::Close, tr("Clear"), this))
{
    // The room for the icon is a spacing, since margins do not mirror in right-to-left windows.
    m_layout->setContentsMargins(6, 0, 6, 0);
    m_layout->setSpacing(6);
    m_layout->addSpacing(leadRoom - 6);
    m_chipLayout->setSpacing(6);
    m_layout->addLayout(m_chipLayout);
    m_layout->addWidget(m_edit, 1);
    m_layout->addWidget(m_hintLabel);
    m_layout->addWidget(m_clear);
    m_layout->addWidget(m_keyCap);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    m_edit->setMinimumWidth(60);
    m_hintLabel->setElide(Qt::ElideNone);
    m_hintLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setSmall(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_edit);
    setAccessibleName(placeholder);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::updateEnd);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchField::textEdited);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_edit->clear();
        m_edit->setFocus(Qt::OtherFocusReason);
        emit textEdited({});
    });
    applyLook();
    updateEnd();
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void SearchField::setChips(const QList<SearchChip> &chips)
{
    if (m_chips == chips)
        return;
    m_chips = chips;
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SearchChip &chip : chips) {
        auto *label = new ChipLabel({chip.text, Icon::None, Tone::Accent}, this);
        label->setRemovable(true);
        label->setCursor(Qt::ArrowCursor);
        connect(label, &ChipLabel::removeRequested, this, [this, id = chip.id] {
            m_edit->setFocus(Qt::OtherFocusReason);
            emit chipRemoved(id);
        });
        m_chipLayout->addWidget(label);
    }
    updateEnd();
}

void SearchField::setHint(const QString &words, const QString &shortcut)
{
    m_hint = words;
    m_shortcut = shortcut;
    m_keyCap->setKeys(shortcut);
    updateEnd();
}

void SearchField::setFixedPitch(bool on)
{
    m_fixedPitch = on;
    applyLook();
}

void SearchField::setCompact(bool on)
{
    m_compact = on;
    applyLook();
    updateGeometry();
}

void SearchField::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QSize SearchField::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().base);
    return {m_compact ? 180 : metrics::searchWidth,
            metrics::heightFor(m_compact ? 26 : 30, fm, m_compact ? 8 : 12)};
}

QSize SearchField::minimumSizeHint() const
{
    return {m_compact ? 100 : 180, sizeHint().height()};
}

void SearchField::updateEnd()
{
    const bool focused = m_edit->hasFocus();
    const bool filled = !m_edit->text().isEmpty();
    m_hintLabel->setText(m_hint);
    m_hintLabel->setVisible(focused && !m_hint.isEmpty() && !m_compact && width() > 420);
    m_keyCap->setVisible(!m_shortcut.isEmpty() && !filled && !focused);
    m_clear->setVisible(filled || (focused && !m_chips.isEmpty() && filled));
    update();
}

void SearchField::applyLook()
{
    const FontScale s = FontScale::current();
    m_edit->setFont(m_fixedPitch ? s.mono : s.base);
    const SemanticPalette p = tokens();
    QPalette own;
    own.setColor(QPalette::PlaceholderText, p.placeholder);
    m_edit->setPalette(own);
}

void SearchField::changeEvent(QEvent *event)
{
    PaintedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    const bool focused = m_edit->hasFocus();
    paint::frame(&painter, rect(), metrics::radiusControl, p.base, p.line);
    if (focused)
        paint::focusRing(&painter, rect(), metrics::radiusControl, p);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(metrics::space2, 0, metrics::icon + 2, height()));
    icons::paint(&painter, m_icon, place, focused ? p.text : p.text2);
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_edit->setFocus(Qt::MouseFocusReason);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            QMetaObject::invokeMethod(this, &SearchField::updateEnd, Qt::QueuedConnection);
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (handleKey(key->key(), key->modifiers()))
                return true;
        }
    }
    return PaintedWidget::eventFilter(watched, event);
}

bool SearchField::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Backspace:
        if (m_chips.isEmpty() || m_edit->cursorPosition() > 0 || m_edit->hasSelectedText())
            return false;
        emit chipRemoved(m_chips.constLast().id);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit moveRequested(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit submitted(m_edit->text(), modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty()) {
            emit escaped();
        } else {
            m_edit->clear();
            emit textEdited({});
        }
        return true;
    default:
        return false;
    }
}

} // namespace meshbook::views
