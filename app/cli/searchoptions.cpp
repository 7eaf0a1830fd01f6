// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchoptions.h"

#include "store/bookmarks.h"
#include "store/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

const QStringList &facetNames()
{
    static const QStringList names{u"type"_s,  u"domain"_s, u"owner"_s,  u"platform"_s, u"tag"_s,
                                   u"class"_s, u"term"_s,   u"status"_s, u"sla"_s,      u"source"_s};
    return names;
}

QStringList searchValueOptions()
{
    return QStringList{u"sort"_s} + facetNames();
}

core::Result<core::SearchWords> wordsFrom(const Options &options, const QString &text)
{
    core::SearchWords words;
    words.text = text;
    if (const QString sort = options.value(u"sort"_s); !sort.isNull()) {
        const auto order = core::searchOrderFromText(sort);
        if (!order)
            return core::failure(core::ErrorCode::Usage,
                                 u"--sort takes relevance, name, updated or importance."_s);
        words.order = *order;
    }
    for (const QString &name : facetNames()) {
        if (const QString value = options.value(name); !value.isNull())
            words.filters.insert(name, value.split(u','));
    }
    return words;
}

core::Result<core::SavedSearch> findSearch(const store::Workspace &workspace, const QString &name)
{
    const auto bookmarks = workspace.openBookmarks();
    if (!bookmarks)
        return core::Unexpected{bookmarks.error()};
    const auto searches = (*bookmarks)->searches();
    if (!searches)
        return core::Unexpected{searches.error()};
    QStringList names;
    for (const core::SavedSearch &search : *searches) {
        if (search.name == name)
            return search;
        names.append(search.name);
    }
    return core::failure(core::ErrorCode::NotFound, u"There is no saved search \"%1\"."_s.arg(name),
                         names.join(u", "_s));
}

} // namespace meshbook::cli
