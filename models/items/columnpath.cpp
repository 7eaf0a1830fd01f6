// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/columnpath.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items::columnpath {

QString holderOf(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    QString holder = dot < 0 ? QString() : path.left(dot);
    while (holder.endsWith("[]"_L1) || holder.endsWith("{}"_L1))
        holder.chop(2);
    return holder;
}

QString keyOf(const QString &path)
{
    QString key = path.toLower();
    while (key.endsWith("[]"_L1) || key.endsWith("{}"_L1))
        key.chop(2);
    return key;
}

} // namespace meshbook::items::columnpath
