// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linksearch.h"

#include "core/uri.h"
#include "services/glossarydesk.h"

#include <algorithm>
#include <tuple>

namespace meshbook::views::linksearch {

using glossary::LinkTarget;
using items::LinkRow;

namespace {

constexpr int wholePercent = 100;

QString targetName(const QString &thing, const QString &name)
{
    return name.isEmpty() || name == thing ? thing : thing + u'.' + name;
}

void describe(LinkRow &row, const LinkTarget *target)
{
    if (target == nullptr) {
        const auto uri = core::Uri::parse(row.uri);
        if (row.target.isEmpty())
            row.target = uri ? targetName(uri->key, uri->column) : row.uri;
        return;
    }
    row.target = targetName(target->thing, target->name);
    row.type = target->logicalType;
    row.domain = target->domain;
}

} // namespace

Links find(const glossary::Lexicon &lexicon, const std::vector<LinkTarget> &targets, const Ending &ending)
{
    Links links;
    glossary::SuggestionRules rules;
    rules.goOn = [&ending](std::size_t done, std::size_t total) {
        ending.tell(static_cast<int>(done * wholePercent / std::max<std::size_t>(1, total)));
        return !ending.isEnded();
    };
    const auto found = glossary::suggestLinks(lexicon, targets, services::GlossaryDesk::typeCheck(), rules);
    if (ending.isEnded())
        return links;
    QHash<QString, const LinkTarget *> byUri;
    for (const LinkTarget &target : targets)
        byUri.insert(target.uri, &target);
    links.suggested.reserve(found.size());
    for (const glossary::Suggestion &each : found) {
        LinkRow row;
        row.term = each.term;
        if (const glossary::EntryPtr entry = lexicon.find(each.term))
            row.label = glossary::labelOf(*entry);
        row.uri = each.uri;
        row.score = each.score;
        row.reasons = each.reasons;
        describe(row, byUri.value(each.uri));
        links.suggested.push_back(std::move(row));
    }
    links.disagreements = glossary::disagreements(lexicon, targets, services::GlossaryDesk::typeCheck());
    return links;
}

std::vector<LinkRow> refused(const glossary::Lexicon &lexicon, const std::vector<LinkTarget> &targets)
{
    std::vector<LinkRow> rows;
    QSet<QString> wanted;
    lexicon.each([&](const glossary::Entry &entry) {
        if (entry.trashed)
            return;
        for (const QString &uri : entry.rejected) {
            LinkRow row;
            row.term = entry.key();
            row.label = glossary::labelOf(entry);
            row.uri = uri;
            wanted.insert(uri);
            rows.push_back(std::move(row));
        }
    });
    QHash<QString, const LinkTarget *> byUri;
    if (!rows.empty()) {
        for (const LinkTarget &target : targets) {
            if (wanted.contains(target.uri))
                byUri.insert(target.uri, &target);
        }
    }
    for (LinkRow &row : rows)
        describe(row, byUri.value(row.uri));
    const auto order = [](const LinkRow &row) { return std::tie(row.label, row.target, row.uri); };
    std::sort(rows.begin(), rows.end(),
              [&order](const LinkRow &a, const LinkRow &b) { return order(a) < order(b); });
    return rows;
}

} // namespace meshbook::views::linksearch
