// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/scrollmemory.h"

#include <QObject>
#include <QScrollBar>

namespace meshbook::views::scrollmemory {

void restore(QScrollBar *bar, int value)
{
    bar->setValue(value);
    if (bar->value() >= value)
        return;
    auto *waiting = new QObject(bar); // gone when there is nothing left to wait for
    QObject::connect(bar, &QScrollBar::rangeChanged, waiting, [bar, value, waiting](int, int most) {
        if (most < value)
            return;
        bar->setValue(value);
        waiting->deleteLater();
    });
    QObject::connect(bar, &QScrollBar::actionTriggered, waiting, &QObject::deleteLater);
}

} // namespace meshbook::views::scrollmemory
