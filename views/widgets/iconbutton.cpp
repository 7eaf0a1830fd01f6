// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/iconbutton.h"

#include "views/theme/colormath.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent)
    : PaintedButton(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setIconId(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plaintext::toolTip(name));
}

void IconButton::setSmall(bool on)
{
    m_small = on;
    updateGeometry();
}

void IconButton::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void IconButton::setMenu(QMenu *menu)
{
    connect(this, &QAbstractButton::clicked, menu,
            [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

void IconButton::bindAction(QAction *action)
{
    const auto mirror = [this, action] {
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
        const QString name = plaintext::withoutMnemonic(action->text());
        setAccessibleName(name);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        setToolTip(plaintext::toolTip(keys.isEmpty() ? name : u"%1  %2"_s.arg(name, keys)));
    };
    connect(action, &QAction::changed, this, mirror);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    mirror();
}

QSize IconButton::sizeHint() const
{
    const int side = m_small ? 22 : metrics::controlHeight;
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    QColor fill;
    if (isEnabled() && isDown())
        fill = colormath::mix(p.text, p.hover, 0.1);
    else if (isChecked() && isEnabled())
        fill = p.highContrast ? p.base : p.sel;
    else if (isEnabled() && underMouse())
        fill = p.hover;
    if (fill.isValid())
        paint::frame(&painter, rect(), metrics::radiusControl, fill, p.highContrast ? p.text : QColor());
    QColor color = isChecked() && isEnabled() ? p.accent : inkColor(m_ink, p);
    if (!isEnabled())
        color = p.disabled;
    icons::paint(&painter, m_icon, rect(), color, m_small ? metrics::iconSmall : metrics::icon);
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusControl, p);
}

} // namespace meshbook::views
