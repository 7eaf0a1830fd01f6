// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "options.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::ErrorCode;
using core::failure;
using lineage::WhatIf;

namespace {

/// "drop", "rename=NEW" or "retype=TYPE".
core::Result<WhatIf> whatIfFrom(const QString &text)
{
    const auto change = lineage::changeFromText(text.section(u'=', 0, 0));
    const QString to = text.section(u'=', 1);
    const bool takesNone = change == WhatIf::Change::Drop;
    if (!change || takesNone == text.contains(u'=') || takesNone != to.isEmpty())
        return failure(ErrorCode::Usage, u"--what-if is drop, rename=NAME or retype=TYPE."_s);
    return WhatIf{*change, to};
}

} // namespace

QStringList whatIfFlags()
{
    return {u"drop"_s};
}

QStringList whatIfValues()
{
    return {u"what-if"_s, u"rename"_s, u"retype"_s};
}

core::Result<std::optional<WhatIf>> whatIfFrom(const Options &options)
{
    std::vector<WhatIf> asked;
    if (const QString text = options.value(u"what-if"_s); !text.isNull()) {
        const auto change = whatIfFrom(text);
        if (!change)
            return core::Unexpected{change.error()};
        asked.push_back(*change);
    }
    if (options.flag(u"drop"_s))
        asked.push_back({WhatIf::Change::Drop});
    if (const QString name = options.value(u"rename"_s); !name.isNull())
        asked.push_back({WhatIf::Change::Rename, name});
    if (const QString type = options.value(u"retype"_s); !type.isNull())
        asked.push_back({WhatIf::Change::Retype, type});
    if (asked.empty())
        return std::optional<WhatIf>();
    if (asked.size() > 1)
        return failure(ErrorCode::Usage, u"Only one change can be thought of at once."_s);
    if (asked.front().change != WhatIf::Change::Drop && asked.front().to.trimmed().isEmpty())
        return failure(ErrorCode::Usage, u"--rename takes a name, --retype a type."_s);
    return std::optional(asked.front());
}

core::Result<QDateTime> momentFrom(const Options &options, const QString &name)
{
    const QString text = options.value(name);
    if (text.isNull())
        return QDateTime();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    if (!at.isValid())
        return failure(ErrorCode::Usage, u"--%1 takes a time like 2026-11-29T14:00:00Z."_s.arg(name), text);
    return at;
}

} // namespace meshbook::cli
