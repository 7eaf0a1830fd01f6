// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/editor.h"
#include "glossary/editorwords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The larger steps: trash, merge, split, deprecate, links, find and replace.
namespace meshbook::glossary {

using core::ErrorCode;
using core::failure;
using core::RelationKind;
using core::Result;
using core::TermRelation;

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

/// Lists of one entry that another takes over, by the names of their parts.
bool isTakenOver(const QString &path)
{
    for (const QLatin1StringView part :
         {"altLabels["_L1, "hiddenLabels["_L1, "examples["_L1, "scopeNotes["_L1, "tags"_L1,
          "abbreviations"_L1, "links"_L1, "reviewers"_L1, "terms"_L1}) {
        if (path.startsWith(part))
            return true;
    }
    return false;
}

QJsonValue united(const QJsonValue &a, const QJsonValue &b)
{
    QJsonArray all = a.isString() ? QJsonArray{a} : a.toArray();
    for (const QJsonValue &each : b.isString() ? QJsonArray{b} : b.toArray()) {
        if (!all.contains(each))
            all.append(each);
    }
    return all.isEmpty() ? nothing : QJsonValue(all);
}

QStringList added(const QStringList &list, const QStringList &more)
{
    QStringList all = list + more;
    all.removeDuplicates();
    return all;
}

QStringList without(QStringList list, const QStringList &gone)
{
    list.removeIf([&](const QString &each) { return gone.contains(each); });
    return list;
}

} // namespace

Editor::Changes Editor::trash(const QStringList &keys, bool branch)
{
    QStringList left = keys;
    QSet<QString> seen; // sources may have circles
    while (!left.isEmpty()) {
        const QString key = left.takeFirst();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const auto entry = open(key);
        if (!entry)
            return core::Unexpected{entry.error()};
        const QStringList below = m_before.children((*entry)->key());
        const bool all =
            std::all_of(below.begin(), below.end(), [&](const QString &each) { return keys.contains(each); });
        if (!branch && !all)
            return failure(
                ErrorCode::Conflict,
                EditorWords::tr("There are %n term(s) below. Move them or remove the whole branch.", nullptr,
                                static_cast<int>(below.size())),
                labelOf(**entry));
        if (branch)
            left += below;
        setField(**entry, u"trashed"_s, true);
    }
    return result();
}

Editor::Changes Editor::restore(const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto entry = open(key);
        if (!entry)
            return core::Unexpected{entry.error()};
        setField(**entry, u"trashed"_s, nothing);
        setField(**entry, u"redirect"_s, nothing);
        const EntryPtr above = now((*entry)->term.parent);
        if (above && above->trashed) { // a branch comes back from its top
            const auto parent = open(above->key());
            if (parent)
                setField(**parent, u"trashed"_s, nothing);
        }
    }
    return result();
}

void Editor::repoint(const QString &from, const QString &into)
{
    QStringList names{from};
    if (const EntryPtr entry = m_before.find(from))
        names = entry->term.identities;
    for (const QString &key : m_before.referrers(from)) {
        const auto opened =
            key == into || key == from ? Result<Entry *>(failure(ErrorCode::NotFound, {})) : open(key);
        if (!opened)
            continue;
        Entry &entry = **opened;
        if (names.contains(entry.term.parent))
            setField(entry, u"parent"_s, into);
        for (const TermRelation &relation : std::vector<TermRelation>(entry.term.relations)) {
            if (!names.contains(relation.target))
                continue;
            TermRelation other = relation;
            other.target = into;
            setField(entry, u"relations["_s + relationName(relation) + u']', nothing);
            setField(entry, u"relations["_s + relationName(other) + u']', true);
        }
    }
}

Editor::Changes Editor::merge(const QString &from, const QString &into)
{
    const auto gone = open(from);
    if (!gone)
        return core::Unexpected{gone.error()};
    const auto kept = open(into);
    if (!kept)
        return core::Unexpected{kept.error()};
    Entry &source = **gone;
    Entry &target = **kept;
    if (source.key() == target.key())
        return failure(ErrorCode::Usage, EditorWords::tr("These are one term already."), from);
    if (const QStringList way = wayUp(m_before, target.key(), source.key(), RelationKind::Broader);
        !way.isEmpty())
        return failure(ErrorCode::Conflict,
                       EditorWords::tr("“%1” is below “%2”: merge the other way round.")
                           .arg(labelOf(target), labelOf(source)),
                       from);
    for (const auto &[path, value] : fieldsOf(source)) {
        if (path.startsWith("labels["_L1)) {
            const QString language = path.mid(7).chopped(1);
            const QString synonyms = u"altLabels["_s + language + u']';
            if (fieldOf(target, path).isUndefined())
                setField(target, path, value);
            else if (fieldOf(target, path) != value)
                setField(target, synonyms, united(fieldOf(target, synonyms), value));
        } else if (isTakenOver(path)) {
            setField(target, path, united(fieldOf(target, path), value));
        } else if (path.startsWith("definitions["_L1) && fieldOf(target, path).isUndefined()) {
            setField(target, path, value);
        }
    }
    for (const TermRelation &relation : std::vector<TermRelation>(source.term.relations)) {
        const EntryPtr other = now(relation.target);
        if (relation.kind != RelationKind::Broader && (!other || other->key() != target.key()))
            setField(target, u"relations["_s + relationName(relation) + u']', true);
    }
    for (const TermRelation &relation : std::vector<TermRelation>(target.term.relations)) {
        if (source.term.identities.contains(relation.target))
            setField(target, u"relations["_s + relationName(relation) + u']', nothing);
    }
    repoint(source.key(), target.key());
    setField(source, u"trashed"_s, true);
    setField(source, u"redirect"_s, target.key());
    return result();
}

Editor::Changes Editor::split(const QString &key, const std::vector<Entry> &parts)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    if (parts.size() < 2)
        return failure(ErrorCode::Usage, EditorWords::tr("A term is split into two or more."), key);
    const QString own = (*opened)->key();
    const core::Term whole = (*opened)->term;
    for (Entry part : parts) {
        part.term.glossary = whole.glossary;
        if (part.term.parent.isEmpty())
            part.term.parent = whole.parent;
        part.term.relations.push_back({RelationKind::Related, own, {}, {}});
        if (const Changes made = add(std::move(part)); !made)
            return made;
    }
    return result();
}

Editor::Changes Editor::deprecate(const QString &key, const QString &replacement)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    Entry &entry = **opened;
    setField(entry, u"status"_s, u"Deprecated"_s);
    setField(entry, u"lifecycle"_s, u"deprecated"_s);
    if (replacement.isEmpty())
        return result();
    const EntryPtr other = now(replacement);
    if (!other)
        return failure(ErrorCode::NotFound, EditorWords::tr("There is no such term."), replacement);
    if (const Result<> related = addRelation(entry, {RelationKind::ReplacedBy, other->key(), {}, {}});
        !related)
        return core::Unexpected{related.error()};
    return result();
}

Editor::Changes Editor::relate(const QString &key, const TermRelation &relation)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    if (const Result<> related = addRelation(**opened, relation); !related)
        return core::Unexpected{related.error()};
    return result();
}

Editor::Changes Editor::unrelate(const QString &key, const TermRelation &relation)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    dropRelation(**opened, relation);
    return result();
}

Editor::Changes Editor::link(const QString &key, const QStringList &uris, bool accept)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    Entry &entry = **opened;
    entry.links = accept ? added(entry.links, uris) : without(entry.links, uris);
    entry.rejected = accept ? without(entry.rejected, uris) : added(entry.rejected, uris);
    return result();
}

Editor::Changes Editor::unlink(const QString &key, const QStringList &uris)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    (*opened)->links = without((*opened)->links, uris);
    return result();
}

Editor::Changes Editor::replace(const QStringList &keys, const QRegularExpression &what, const QString &by,
                                const QStringList &parts)
{
    if (!what.isValid())
        return failure(ErrorCode::Usage,
                       EditorWords::tr("This is no regular expression: %1.").arg(what.errorString()));
    for (const QString &key : keys) {
        const EntryPtr known = now(key);
        if (!known)
            continue;
        Fields values;
        for (const auto &[path, value] : fieldsOf(*known)) {
            if (!parts.contains(path.section(u'[', 0, 0)))
                continue;
            if (value.isString()) {
                const QString text = QString(value.toString()).replace(what, by);
                if (text != value.toString())
                    values[path] = text;
            } else if (value.isArray()) {
                QJsonArray list;
                for (const QJsonValue &each : value.toArray())
                    list.append(QString(each.toString()).replace(what, by));
                if (list != value.toArray())
                    values[path] = list;
            }
        }
        if (values.empty())
            continue;
        if (const Changes edited = edit(key, values); !edited)
            return edited;
    }
    return result();
}

} // namespace meshbook::glossary
