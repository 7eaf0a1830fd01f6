// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/book.h"

#include "glossary/termstatus.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

QLatin1StringView toText(SetState state)
{
    switch (state) {
    case SetState::Open:
        return "open"_L1;
    case SetState::InReview:
        return "in review"_L1;
    case SetState::Approved:
        return "approved"_L1;
    case SetState::Rejected:
        return "rejected"_L1;
    case SetState::Withdrawn:
        return "withdrawn"_L1;
    }
    return "open"_L1;
}

QStringList ChangeSet::authors() const
{
    QStringList all{author};
    for (const Operation &edit : edits)
        all.append(edit.author);
    all.removeDuplicates();
    return all;
}

bool needsReview(const Lexicon &inForce, const ChangeSet &set)
{
    for (const auto &[key, net] : set.net.terms()) {
        const EntryPtr entry = inForce.find(key);
        const bool governed = entry && !isDraft(entry->term);
        for (const auto &[path, change] : net.fields) {
            if (!isReviewed(path))
                continue;
            const bool approves = path == "lifecycle"_L1 && change.to != QJsonValue(u"draft"_s)
                && change.to != QJsonValue(u"preview"_s);
            if (governed || approves)
                return true;
        }
    }
    return false;
}

std::vector<TermChange> settling(const ChangeSet &set, const Conflict &conflict, const QString &glossary,
                                 const QJsonValue &value)
{
    const QJsonValue nothing(QJsonValue::Undefined);
    if (!conflict.path.isNull())
        return {{conflict.term, conflict.label, glossary, {{conflict.path, conflict.theirs, value}}}};
    const auto known = set.net.terms().find(conflict.term);
    if (known == set.net.terms().end())
        return {};
    const NetChanges::TermNet &net = known->second;
    TermChange change{conflict.term, net.label, net.glossary, {}};
    if (!value.toBool()) {
        for (const auto &[path, field] : net.fields)
            change.fields.push_back({path, field.to, field.from});
        return {change};
    }
    bool isNamed = false;
    for (const auto &[path, field] : net.fields) {
        if (field.to.isUndefined() || path == "identities"_L1)
            continue;
        isNamed = isNamed || path.startsWith("labels["_L1);
        change.fields.push_back({path, nothing, field.to});
    }
    change.fields.push_back({u"identities"_s, nothing, QJsonArray{conflict.term}});
    if (!isNamed)
        change.fields.push_back({u"labels[]"_s, nothing, net.label});
    if (!net.fields.contains(u"glossary"_s) && !net.glossary.isEmpty())
        change.fields.push_back({u"glossary"_s, nothing, net.glossary});
    // A new term is a draft until somebody reviews it; this one may have been reviewed with its set.
    if (!net.fields.contains(u"lifecycle"_s) && set.isPending())
        change.fields.push_back({u"lifecycle"_s, nothing, u"draft"_s});
    return {change};
}

} // namespace meshbook::glossary
