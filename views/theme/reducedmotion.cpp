// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/reducedmotion.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

QString valueIn(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QString() : QSettings(path, QSettings::IniFormat).value(key).toString();
}

bool asked()
{
    bool isNumber = false;
    const double factor = valueIn(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s).toDouble(&isNumber);
    if (isNumber && factor <= 0)
        return true;
    for (const QString &file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        const QString value = valueIn(file, u"Settings/gtk-enable-animations"_s);
        if (value == "0"_L1 || value.compare("false"_L1, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool reducedMotion()
{
    static const bool reduced = asked();
    return reduced;
}

} // namespace meshbook::views
