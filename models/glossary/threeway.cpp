// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/threeway.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

bool isList(const QJsonValue &value)
{
    return value.isArray() || value.isUndefined();
}

bool sameParts(const QJsonArray &a, const QJsonArray &b)
{
    if (a.size() != b.size())
        return false;
    return std::all_of(a.begin(), a.end(), [&](const QJsonValue &each) { return b.contains(each); });
}

bool same(const QJsonValue &a, const QJsonValue &b)
{
    return sameValue(a, b);
}

/// What a file says of itself and a person never edits: a new word there is no disagreement.
bool isBookkeeping(const QString &path)
{
    return path == "updated"_L1 || path == "created"_L1 || path == "identities"_L1 || path == "nativeId"_L1;
}

void applyField(Entry &entry, const core::FieldChange &change, const QString &label, Rebased &result)
{
    const QJsonValue now = fieldOf(entry, change.path);
    if (same(now, change.to)) {
        ++result.landed;
        return;
    }
    if (same(now, change.from)) {
        setField(entry, change.path, change.to);
        ++result.applied;
        return;
    }
    if (const std::optional<QJsonValue> merged = mergeValues(change.from, change.to, now)) {
        if (same(*merged, now)) {
            ++result.landed;
            return;
        }
        setField(entry, change.path, *merged);
        ++result.applied;
        return;
    }
    if (isBookkeeping(change.path)) {
        ++result.landed;
        return;
    }
    result.conflicts.push_back({{}, entry.key(), label, change.path, change.from, change.to, now});
    setField(entry, change.path, change.to);
}

bool isAdded(const NetChanges::TermNet &net)
{
    const auto identities = net.fields.find(u"identities"_s);
    return identities != net.fields.end() && identities->second.from.isUndefined();
}

bool isUnmade(const NetChanges::TermNet &net)
{
    const auto identities = net.fields.find(u"identities"_s);
    return identities != net.fields.end() && identities->second.to.isUndefined();
}

bool isRemoved(const NetChanges::TermNet &net)
{
    const auto trashed = net.fields.find(u"trashed"_s);
    return (trashed != net.fields.end() && trashed->second.to.toBool()) || isUnmade(net);
}

} // namespace

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || (a.isArray() && b.isArray() && sameParts(a.toArray(), b.toArray()));
}

std::optional<QJsonValue> mergeValues(const QJsonValue &base, const QJsonValue &mine,
                                      const QJsonValue &theirs)
{
    if (same(mine, theirs))
        return mine;
    if (same(mine, base))
        return theirs;
    if (same(theirs, base))
        return mine;
    if (!isList(mine) || !isList(theirs) || !isList(base) || (mine.isUndefined() && theirs.isUndefined()))
        return std::nullopt;
    const QJsonArray was = base.toArray();
    const QJsonArray now = mine.toArray();
    QJsonArray merged;
    for (const QJsonValue &each : theirs.toArray()) {
        if (!was.contains(each) || now.contains(each))
            merged.append(each);
    }
    for (const QJsonValue &each : now) {
        if (!was.contains(each) && !merged.contains(each))
            merged.append(each);
    }
    return merged.isEmpty() ? nothing : QJsonValue(merged);
}

void NetChanges::add(const Operation &operation)
{
    for (const TermChange &change : operation.changes) {
        TermNet &net = m_terms[change.term];
        net.label = change.label;
        net.glossary = change.glossary;
        for (const core::FieldChange &field : change.fields) {
            const auto known = net.fields.find(field.path);
            if (known == net.fields.end()) {
                net.fields.emplace(field.path, field);
            } else {
                // It begins from the source's word now, unless the change is taken back.
                const bool takesBack =
                    same(field.from, known->second.to) && same(field.to, known->second.from);
                if (operation.verb == Verb::Resolve && !takesBack)
                    known->second.from = field.from;
                known->second.to = field.to;
            }
            const core::FieldChange &now = net.fields.at(field.path);
            if (same(now.from, now.to))
                net.fields.erase(field.path);
        }
        if (net.fields.empty())
            m_terms.erase(change.term);
    }
}

Rebased rebase(Lexicon &onto, const NetChanges &changes, const QHash<QString, QString> &moved)
{
    Rebased result;
    for (const auto &[key, net] : changes.terms()) {
        EntryPtr known = onto.find(key);
        if (!known && moved.contains(key))
            known = onto.find(moved.value(key));
        if (!known && !isAdded(net)) {
            if (isRemoved(net)) {
                result.landed += static_cast<int>(net.fields.size());
                continue;
            }
            // Only links and refusals: there is nothing left that they could be about.
            result.conflicts.push_back({{}, key, net.label, {}, {}, true, nothing});
            continue;
        }
        if (known && isUnmade(net)) { // adding it was undone
            result.applied += static_cast<int>(net.fields.size());
            onto.remove(known->key());
            continue;
        }
        Entry entry = known ? *known : Entry();
        if (!known)
            entry.term.identities = {key};
        for (const auto &[path, change] : net.fields) {
            if (!known && path == "identities"_L1)
                ++result.applied;
            else
                applyField(entry, change, net.label, result);
        }
        onto.put(std::move(entry));
    }
    return result;
}

MergedEntry mergeEntries(const Entry *base, const Entry *mine, const Entry *theirs)
{
    MergedEntry result;
    const auto wholeConflict = [&](const Entry &kept) {
        result.conflicts.push_back({{},
                                    kept.key(),
                                    labelOf(kept),
                                    {},
                                    base != nullptr ? QJsonValue(true) : nothing,
                                    mine != nullptr ? QJsonValue(true) : nothing,
                                    theirs != nullptr ? QJsonValue(true) : nothing});
    };
    if (mine == nullptr && theirs == nullptr)
        return result;
    if (mine == nullptr || theirs == nullptr) {
        const Entry &left = mine != nullptr ? *mine : *theirs;
        if (base != nullptr && difference(*base, left).empty())
            return result; // the other side removed it
        if (base != nullptr)
            wholeConflict(left);
        result.entry = left;
        return result;
    }
    const Fields was = base != nullptr ? fieldsOf(*base) : Fields();
    const Fields now = fieldsOf(*mine);
    const Fields other = fieldsOf(*theirs);
    const auto valueIn = [](const Fields &fields, const QString &path) {
        const auto found = fields.find(path);
        return found == fields.end() ? nothing : found->second;
    };
    std::set<QString> paths;
    for (const Fields *fields : {&was, &now, &other}) {
        for (const auto &[path, value] : *fields)
            paths.insert(path);
    }
    Entry merged = *mine;
    for (const QString &path : paths) {
        const QJsonValue m = valueIn(now, path);
        const QJsonValue t = valueIn(other, path);
        const std::optional<QJsonValue> value = mergeValues(valueIn(was, path), m, t);
        if (!value && !isBookkeeping(path))
            result.conflicts.push_back({{}, mine->key(), labelOf(*mine), path, valueIn(was, path), m, t});
        else if (value && !same(*value, m))
            setField(merged, path, *value);
    }
    result.entry = std::move(merged);
    return result;
}

} // namespace meshbook::glossary
