// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtreference.h"

#include "core/identity.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

/// The last of the leading quoted arguments: 'b' of "('a', 'b', v=2)".
QString lastArgument(QStringView arguments)
{
    QString last;
    while (!arguments.isEmpty()) {
        arguments = arguments.trimmed();
        if (!arguments.startsWith(u'\'') && !arguments.startsWith(u'"'))
            break;
        const qsizetype end = arguments.indexOf(arguments.front(), 1);
        if (end < 0)
            break;
        last = arguments.sliced(1, end - 1).toString();
        arguments = arguments.sliced(end + 1).trimmed();
        if (!arguments.startsWith(u','))
            break;
        arguments = arguments.sliced(1);
    }
    return last;
}

} // namespace

QString referenceName(QStringView text)
{
    for (const QLatin1StringView call : {"ref("_L1, "source("_L1}) {
        const qsizetype at = text.indexOf(call);
        if (at >= 0)
            return lastArgument(text.sliced(at + call.size()));
    }
    if (text.isEmpty() || text.contains(u'{') || text.contains(u'('))
        return {};
    return core::qualifiedName({text.sliced(text.lastIndexOf(u'.') + 1).toString()});
}

} // namespace meshbook::formats::dbt
