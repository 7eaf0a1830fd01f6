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

QString withReadableMoments(const QString &sentence, const QLocale &locale)
{
    static const QRegularExpression written(
        u"\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z\\b"_s);
    QString result;
    qsizetype done = 0;
    for (auto found = written.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QDateTime moment = QDateTime::fromString(match.captured(), Qt::ISODateWithMs);
        if (!moment.isValid())
            continue;
        result += QStringView(sentence).mid(done, match.capturedStart() - done);
        result += momentText(moment, locale);
        done = match.capturedEnd();
    }
    return done == 0 ? sentence : QString(result + QStringView(sentence).mid(done));
}

} // namespace meshbook::items
