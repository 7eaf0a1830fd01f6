// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"

#include "store/cachereader.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

std::variant<core::Uri, int> resolveOne(Context &context, store::CacheReader &reader, const QString &text)
{
    const auto found = reader.resolve(text);
    if (!found)
        return context.fail(found.error());
    if (found->empty())
        return context.fail(
            {core::ErrorCode::NotFound, u"Nothing in the catalog is called \"%1\"."_s.arg(text), {}, {}});
    if (found->size() == 1)
        return found->front().uri;
    const int code =
        context.fail({core::ErrorCode::Ambiguous,
                      u"\"%1\" may mean several things; give one of these addresses:"_s.arg(text),
                      {},
                      {}});
    for (const core::EntityLine &line : *found)
        context.say(u"  "_s + line.uri.toString());
    return code;
}

} // namespace meshbook::cli
