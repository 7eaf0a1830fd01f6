// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using core::ErrorCode;
using core::failure;

core::Result<Options> Options::parse(const QStringList &arguments)
{
    Options options;
    options.workspace = defaultWorkspace();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const auto value = [&](QLatin1StringView name, QString &into) {
            if (argument == name && i + 1 < arguments.size())
                into = arguments[++i];
            else if (argument.startsWith(QString(name) + u'='))
                into = argument.sliced(name.size() + 1);
            else
                return false;
            return true;
        };
        QString size;
        if (value("--size"_L1, size)) {
            const QStringList parts = size.split(u'x');
            if (parts.size() == 2)
                options.size = QSize(parts[0].toInt(), parts[1].toInt());
            if (options.size.width() < 320 || options.size.height() < 240 || options.size.width() > 8192
                || options.size.height() > 8192)
                return failure(ErrorCode::Usage, u"--size takes WIDTHxHEIGHT, from 320x240 to 8192x8192."_s);
        } else if (!value("--workspace"_L1, options.workspace) && !value("--theme"_L1, options.theme)
                   && !value("--grab"_L1, options.grab)) {
            if (argument.startsWith("--"_L1))
                return failure(ErrorCode::Usage, u"Unknown option: %1"_s.arg(argument));
            options.targets.append(argument);
        }
    }
    static const QStringList themes{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s, u"contrast-dark"_s};
    if (!options.theme.isNull() && !themes.contains(options.theme))
        return failure(ErrorCode::Usage, u"--theme takes %1."_s.arg(themes.join(u", "_s)));
    return options;
}

QString Options::defaultWorkspace()
{
    const QString set = qEnvironmentVariable("MESHBOOK_WORKSPACE");
    if (!set.isEmpty())
        return set;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/meshbook/default"_s;
}

QString Options::help()
{
    return u"Meshbook: a catalog and glossary browser for a data mesh.\n\n"
           "Usage: meshbook [--workspace DIR] [--theme system|light|dark|contrast|contrast-dark]\n"
           "                [--grab FILE.png --size WxH] [URI or FILE …]\n\n"
           "Opens the window, at a meshbook: address where one is given. Files and folders are offered for\n"
           "adding as sources. With --grab it writes a picture of the window and leaves; that works without\n"
           "a display too (QT_QPA_PLATFORM=offscreen).\n"_s;
}

} // namespace meshbook::gui
