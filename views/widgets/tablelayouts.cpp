// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablelayouts.h"

#include <QCoreApplication>

namespace meshbook::views {

TableLayouts &TableLayouts::shared()
{
    QCoreApplication *application = QCoreApplication::instance();
    if (auto *known = application->findChild<TableLayouts *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new TableLayouts(application); // owned by the application
}

QJsonObject TableLayouts::of(const QString &table) const
{
    return m_layouts.value(table).toObject();
}

void TableLayouts::choose(const QString &table, const QJsonObject &layout)
{
    const QJsonObject before = of(table);
    if (before == layout)
        return;
    put(table, layout);
    emit chosen(table, before, layout);
}

void TableLayouts::put(const QString &table, const QJsonObject &layout)
{
    if (layout.isEmpty())
        m_layouts.remove(table);
    else
        m_layouts.insert(table, layout);
    emit changed(table);
}

} // namespace meshbook::views
