// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/momenttext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    static const QRegularExpression dayOfWeek(u"[ ,،]*dddd[ ,،]*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(dayOfWeek);
    if (format.contains("MMM"_L1))
        format.replace("MMMM"_L1, "MMM"_L1);
    else // months have numbers there, and signs between them take room for nothing
        format = locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(moment.toLocalTime(), format.trimmed() + " HH:mm"_L1);
}

} // namespace meshbook::items
