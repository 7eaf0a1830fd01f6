// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/editor.h"

#include "core/identity.h"
#include "glossary/editorwords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

using core::ErrorCode;
using core::failure;
using core::RelationKind;
using core::Result;
using core::TermRelation;

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

bool isIri(const QString &key)
{
    return key.contains("://"_L1) || key.startsWith("urn:"_L1);
}

/// The last word of a key made of names, with what closes it: "g/a.b" → "b", "g/a.b/" → "b/".
qsizetype lastWordOf(const QString &key)
{
    const qsizetype dot = key.lastIndexOf(u'.');
    const qsizetype slash = key.lastIndexOf(u'/', key.endsWith(u'/') ? key.size() - 2 : -1);
    return std::max(dot, slash) + 1;
}

} // namespace

Editor::Editor(Lexicon lexicon)
    : m_before(std::move(lexicon))
{
}

EntryPtr Editor::now(const QString &key) const
{
    const EntryPtr known = m_before.find(key);
    const auto open = m_open.find(known ? known->key() : key);
    return open == m_open.end() ? known : std::make_shared<const Entry>(open->second);
}

Result<Entry *> Editor::open(const QString &key)
{
    const EntryPtr known = m_before.find(key);
    const QString own = known ? known->key() : key;
    const auto already = m_open.find(own);
    if (already != m_open.end())
        return &already->second;
    if (!known)
        return failure(ErrorCode::NotFound, EditorWords::tr("There is no such term."), key);
    m_order.push_back(own);
    return &m_open.emplace(own, *known).first->second;
}

Editor::Changes Editor::result() const
{
    std::vector<TermChange> changes;
    for (const QString &key : m_order) {
        const Entry &after = m_open.at(key);
        const EntryPtr before = m_before.find(key);
        std::vector<core::FieldChange> fields = difference(before ? *before : Entry(), after);
        if (!fields.empty())
            changes.push_back(
                {key, labelOf(before ? *before : after), after.term.glossary, std::move(fields)});
    }
    return changes;
}

bool Editor::statesNarrower(const QString &glossary) const
{
    bool states = false;
    m_before.each([&](const Entry &entry) {
        states = states
            || (entry.term.glossary == glossary
                && std::any_of(entry.term.relations.begin(), entry.term.relations.end(),
                               [](const TermRelation &each) { return each.kind == RelationKind::Narrower; }));
    });
    return states;
}

void Editor::addInverse(const TermRelation &relation, const QString &from)
{
    const std::optional<TermRelation> inverse = inverseOf(relation, from);
    const EntryPtr other = now(relation.target);
    if (!inverse || !other)
        return;
    // Most glossaries state the hierarchy upwards only; they stay so.
    if (inverse->kind == RelationKind::Narrower && !isCustom(*inverse)
        && !statesNarrower(other->term.glossary))
        return;
    if (const auto opened = open(other->key()))
        setField(**opened, u"relations["_s + relationName(*inverse) + u']', true);
}

void Editor::dropInverse(const TermRelation &relation, const QString &from)
{
    const std::optional<TermRelation> inverse = inverseOf(relation, from);
    const EntryPtr other = now(relation.target);
    if (!inverse || !other)
        return;
    const QString path = u"relations["_s + relationName(*inverse) + u']';
    if (fieldOf(*other, path).isUndefined())
        return;
    if (const auto opened = open(other->key()))
        setField(**opened, path, nothing);
}

Result<> Editor::addRelation(Entry &entry, const TermRelation &relation)
{
    const QString from = entry.key();
    const EntryPtr target = now(relation.target);
    if (target && target->key() == from)
        return failure(ErrorCode::Conflict, EditorWords::tr("A term cannot be related to itself."), from);
    const RelationKind upwards = relation.kind == RelationKind::Narrower ? RelationKind::Broader
        : relation.kind == RelationKind::HasPart                         ? RelationKind::PartOf
                                                                         : relation.kind;
    if (target && !isCustom(relation)) {
        const bool turned = upwards != relation.kind;
        const QStringList way = turned ? wayUp(m_before, from, target->key(), upwards)
                                       : wayUp(m_before, target->key(), from, upwards);
        if (!way.isEmpty())
            return failure(ErrorCode::Conflict,
                           EditorWords::tr("This would go round in a circle: %1.").arg(way.join(u" › "_s)),
                           from);
    }
    setField(entry, u"relations["_s + relationName(relation) + u']', true);
    addInverse(relation, from);
    return {};
}

void Editor::dropRelation(Entry &entry, const TermRelation &relation)
{
    setField(entry, u"relations["_s + relationName(relation) + u']', nothing);
    dropInverse(relation, entry.key());
}

Result<> Editor::setValue(Entry &entry, const QString &path, const QJsonValue &value)
{
    constexpr auto relations = "relations["_L1;
    if (path.startsWith(relations)) {
        const TermRelation relation =
            relationFromName(path.mid(relations.size(), path.size() - relations.size() - 1));
        if (value.toBool())
            return addRelation(entry, relation);
        dropRelation(entry, relation);
        return {};
    }
    if (path == "parent"_L1)
        return setParent(entry, value.toString(), {});
    if (path == "status"_L1) {
        setField(entry, path, value);
        const core::Lifecycle cycle = core::lifecycleFromText(value.toString());
        setField(entry, u"lifecycle"_s, QString(core::toText(cycle)));
        return {};
    }
    if (path.startsWith("labels["_L1) && value.toString().trimmed().isEmpty() && !value.isArray()
        && entry.term.labels.size() <= 1)
        return failure(ErrorCode::Usage, EditorWords::tr("A term needs a label."), entry.key());
    if (path == "element.pattern"_L1 && !value.toString().isEmpty()) {
        const QRegularExpression pattern(value.toString());
        if (!pattern.isValid())
            return failure(
                ErrorCode::Usage,
                EditorWords::tr("The pattern is no regular expression: %1.").arg(pattern.errorString()),
                value.toString());
    }
    setField(entry, path, value);
    return {};
}

Editor::Changes Editor::edit(const QString &key, const Fields &values)
{
    return editAll({key}, values);
}

Editor::Changes Editor::editAll(const QStringList &keys, const Fields &values)
{
    for (const QString &key : keys) {
        const auto entry = open(key);
        if (!entry)
            return core::Unexpected{entry.error()};
        for (const auto &[path, value] : values) {
            const Result<> set = setValue(**entry, path, value);
            if (!set)
                return core::Unexpected{set.error()};
        }
    }
    return result();
}

Editor::Changes Editor::editEach(const std::vector<std::pair<QString, Fields>> &values)
{
    constexpr auto labels = "labels["_L1;
    for (const auto &[key, fields] : values) {
        const auto entry = open(key);
        if (!entry)
            return core::Unexpected{entry.error()};
        for (const auto &[path, value] : fields) {
            const QString label = value.toString().simplified();
            if (path.startsWith(labels) && !label.isEmpty()) {
                setLabel(**entry, label, path.mid(labels.size()).chopped(1), false);
                continue;
            }
            if (const Result<> set = setValue(**entry, path, value); !set)
                return core::Unexpected{set.error()};
        }
    }
    return result();
}

QString Editor::freeKey(const core::Term &term) const
{
    const QString name = bestText(term.labels).simplified();
    QString base;
    if (isIri(term.glossary)) {
        QString slug = name;
        static const QRegularExpression odd(u"[^\\p{L}\\p{N}_.-]+"_s);
        slug.replace(odd, u"-"_s);
        const bool closed = term.glossary.endsWith(u'/') || term.glossary.endsWith(u'#');
        base = term.glossary + (closed ? QString() : u"/"_s) + slug;
        for (int i = 2; now(base); ++i)
            base = term.glossary + (closed ? QString() : u"/"_s) + slug + u'-' + QString::number(i);
        return base;
    }
    // A key made of names has the names above in it.
    QString path = name;
    if (!term.parent.isEmpty() && term.parent.startsWith(term.glossary + u'/')) {
        QString above = term.parent.mid(term.glossary.size() + 1);
        if (above.endsWith(u'/'))
            above.chop(1);
        path = above + u'.' + name;
    }
    return core::termKey(term.glossary, path) + (term.folder.value_or(false) ? u"/"_s : QString());
}

Editor::Changes Editor::add(Entry entry)
{
    core::Term &term = entry.term;
    if (bestText(term.labels).trimmed().isEmpty())
        return failure(ErrorCode::Usage, EditorWords::tr("A term needs a label."));
    const core::Glossary *glossary = m_before.glossary(term.glossary);
    if (glossary == nullptr)
        return failure(ErrorCode::NotFound, EditorWords::tr("There is no such glossary."), term.glossary);
    term.glossary = glossary->identities.value(0);
    if (term.status.isEmpty() && term.lifecycle == core::Lifecycle::Unknown) {
        term.status = u"Draft"_s;
        term.lifecycle = core::Lifecycle::Draft;
    }
    if (term.name.isEmpty())
        term.name = bestText(term.labels).simplified();
    if (term.identities.isEmpty())
        term.identities = {freeKey(term)};
    const QString key = entry.key();
    if (const EntryPtr taken = now(key))
        return failure(ErrorCode::Conflict,
                       taken->trashed
                           ? EditorWords::tr("There is such a term in the trash. Restore it instead.")
                           : EditorWords::tr("There is such a term already."),
                       key);
    const std::vector<TermRelation> relations = std::exchange(term.relations, {});
    const QString parent = std::exchange(term.parent, QString());
    m_order.push_back(key);
    Entry &made = m_open.emplace(key, std::move(entry)).first->second;
    for (const TermRelation &relation : relations) {
        if (const Result<> added = addRelation(made, relation); !added)
            return core::Unexpected{added.error()};
    }
    if (!parent.isEmpty()) {
        if (const Result<> placed = setParent(made, parent, {}); !placed)
            return core::Unexpected{placed.error()};
    }
    return result();
}

Result<> Editor::setParent(Entry &entry, const QString &parent, const QString &glossary)
{
    const QString key = entry.key();
    const EntryPtr above = parent.isEmpty() ? EntryPtr() : now(parent);
    if (!parent.isEmpty() && !above)
        return failure(ErrorCode::NotFound, EditorWords::tr("There is no such term."), parent);
    if (above && above->key() == key)
        return failure(ErrorCode::Conflict, EditorWords::tr("A term cannot be under itself."), key);
    if (above) {
        const QStringList way = wayUp(m_before, above->key(), key, RelationKind::Broader);
        if (!way.isEmpty())
            return failure(ErrorCode::Conflict,
                           EditorWords::tr("This would go round in a circle: %1.").arg(way.join(u" › "_s)),
                           key);
    }
    const QString old = entry.term.parent;
    const TermRelation was{RelationKind::Broader, old, {}, {}};
    const bool stated = !fieldOf(entry, u"relations["_s + relationName(was) + u']').isUndefined();
    if (!old.isEmpty() && stated)
        dropRelation(entry, was);
    // A place below a folder is no broader term (DataHub nodes, SKOS collections).
    const bool folder = above && above->term.folder.value_or(false);
    setField(entry, u"parent"_s, above ? QJsonValue(above->key()) : nothing);
    if (above && !folder) {
        const TermRelation up{RelationKind::Broader, above->key(), {}, {}};
        setField(entry, u"relations["_s + relationName(up) + u']', true);
        addInverse(up, key);
    }
    const QString home = above ? above->term.glossary : glossary.isEmpty() ? entry.term.glossary : glossary;
    const bool byName = !isIri(key) && m_before.find(key);
    if (home != entry.term.glossary)
        setField(entry, u"glossary"_s, home);
    if (byName) {
        QString base = above ? above->key() : home + u'/';
        if (above && base.endsWith(u'/'))
            base.chop(1);
        rekey(key, key.left(lastWordOf(key)), above ? base + u'.' : base);
    }
    return {};
}

void Editor::rekey(const QString &key, const QString &from, const QString &to)
{
    // Keys made of names change with them, as soon as the source is read again: the new one is noted as
    // another identity, so that both are the same term and everything that refers to it still does.
    if (from == to)
        return;
    QStringList left{key};
    QSet<QString> seen; // sources may have circles
    while (!left.isEmpty()) {
        const QString each = left.takeFirst();
        if (seen.contains(each))
            continue;
        seen.insert(each);
        const auto entry = open(each);
        if (entry && each.startsWith(from)) {
            QStringList identities = (*entry)->term.identities;
            const QString next = to + each.mid(from.size());
            if (!identities.contains(next))
                identities.append(next);
            setField(**entry, u"identities"_s, QJsonArray::fromStringList(identities));
        }
        left += m_before.children(each);
    }
}

Editor::Changes Editor::move(const QStringList &keys, const QString &parent, const QString &glossary)
{
    QString home;
    if (!glossary.isEmpty()) {
        const core::Glossary *known = m_before.glossary(glossary);
        if (known == nullptr)
            return failure(ErrorCode::NotFound, EditorWords::tr("There is no such glossary."), glossary);
        home = known->identities.value(0);
    }
    for (const QString &key : keys) {
        const auto entry = open(key);
        if (!entry)
            return core::Unexpected{entry.error()};
        if (const Result<> placed = setParent(**entry, parent, home); !placed)
            return core::Unexpected{placed.error()};
        const QString newHome = (*entry)->term.glossary;
        QStringList left = m_before.children((*entry)->key());
        QSet<QString> seen{(*entry)->key()};
        while (!left.isEmpty()) { // what is below comes along into another glossary
            const QString below = left.takeFirst();
            if (seen.contains(below))
                continue;
            seen.insert(below);
            left += m_before.children(below);
            const auto child = open(below);
            if (child && (*child)->term.glossary != newHome)
                setField(**child, u"glossary"_s, newHome);
        }
    }
    return result();
}

Editor::Changes Editor::rename(const QString &key, const QString &label, const QString &language,
                               bool keepOld)
{
    const auto opened = open(key);
    if (!opened)
        return core::Unexpected{opened.error()};
    if (label.simplified().isEmpty())
        return failure(ErrorCode::Usage, EditorWords::tr("A term needs a label."), key);
    setLabel(**opened, label.simplified(), language, keepOld);
    return result();
}

void Editor::setLabel(Entry &entry, const QString &text, const QString &language, bool keepOld)
{
    const QString path = u"labels["_s + language + u']';
    const QString old = fieldOf(entry, path).toString();
    setField(entry, path, text);
    if (keepOld && !old.isEmpty() && old != text) {
        const QString synonyms = u"altLabels["_s + language + u']';
        QJsonArray list = fieldOf(entry, synonyms).toArray();
        if (!list.contains(old))
            list.append(old);
        setField(entry, synonyms, list);
    }
    const QString own = entry.key();
    // Only a name that is the key's last word makes the key (OpenMetadata shows another name than it is kept
    // by).
    QString word = own.mid(lastWordOf(own));
    const bool closed = word.endsWith(u'/');
    if (closed)
        word.chop(1);
    if (!isIri(own) && word == core::foldedName(old)) {
        const QString base = own.left(lastWordOf(own));
        rekey(own, own, base + core::foldedName(text) + (closed ? u"/"_s : QString()));
        const QString stem = closed ? own.chopped(1) : own;
        for (const QString &child : m_before.children(own))
            rekey(child, stem + u'.', base + core::foldedName(text) + u'.');
        if (core::foldedName(entry.term.name) == core::foldedName(old))
            setField(entry, u"name"_s, text);
    }
}

QStringList wayUp(const Lexicon &lexicon, const QString &from, const QString &to, RelationKind family)
{
    constexpr std::array ordered{RelationKind::Broader, RelationKind::PartOf, RelationKind::IsA,
                                 RelationKind::HasA, RelationKind::ReplacedBy};
    if (std::find(ordered.begin(), ordered.end(), family) == ordered.end())
        return {};
    QHash<QString, QString> cameFrom{{from, QString()}};
    QStringList queue{from};
    while (!queue.isEmpty()) {
        const QString key = queue.takeFirst();
        if (key == to) {
            QStringList way;
            for (QString at = key; !at.isEmpty(); at = cameFrom.value(at)) {
                const EntryPtr entry = lexicon.find(at);
                way.prepend(entry ? labelOf(*entry) : at);
            }
            way.prepend(way.last());
            return way;
        }
        const EntryPtr entry = lexicon.find(key);
        if (!entry)
            continue;
        QStringList next;
        if (family == RelationKind::Broader && !entry->term.parent.isEmpty())
            next.append(entry->term.parent);
        for (const TermRelation &relation : entry->term.relations) {
            if (relation.kind == family && !isCustom(relation))
                next.append(relation.target);
        }
        for (const QString &each : std::as_const(next)) {
            const EntryPtr above = lexicon.find(each);
            const QString aboveKey = above ? above->key() : each;
            if (!cameFrom.contains(aboveKey)) {
                cameFrom.insert(aboveKey, key);
                queue.append(aboveKey);
            }
        }
    }
    return {};
}

} // namespace meshbook::glossary
