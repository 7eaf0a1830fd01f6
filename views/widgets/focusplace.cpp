// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/focusplace.h"

#include <QWidget>

namespace meshbook::views {

FocusPlace FocusPlace::of(const QWidget *holder)
{
    const QWidget *focus = holder->window()->focusWidget();
    if (focus == nullptr || !holder->isAncestorOf(focus))
        return {};
    return {focus->accessibleName(), focus->metaObject()};
}

void FocusPlace::giveTo(QWidget *section) const
{
    for (QWidget *each : type != nullptr ? section->findChildren<QWidget *>() : QList<QWidget *>()) {
        if (each->metaObject() == type && each->accessibleName() == name) {
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace meshbook::views
