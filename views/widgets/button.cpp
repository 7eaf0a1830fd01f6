// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/button.h"

#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"

#include <QEvent>

namespace meshbook::views {

Button::Button(const QString &text, Role role, Icon icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
    , m_icon(icon)
{
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(role);
}

void Button::setRole(Role role)
{
    m_role = role;
    setProperty("meshbookPrimary", role == Role::Primary);
    setFlat(role == Role::Plain);
    applyLook();
}

void Button::setIconId(Icon icon)
{
    m_icon = icon;
    applyLook();
}

void Button::setCompact(bool on)
{
    setProperty("meshbookHeight", on ? metrics::toolbarControlHeight : metrics::controlHeight);
    updateGeometry();
}

void Button::applyLook()
{
    const SemanticPalette tokens = SemanticPalette::of(this);
    if (m_icon == Icon::None)
        setIcon({});
    else
        setIcon(m_role == Role::Primary ? icons::tinted(m_icon, tokens.onAccent) : icons::icon(m_icon));
    const QFont wanted = FontScale::current().name;
    if (font() != wanted)
        setFont(wanted);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

} // namespace meshbook::views
