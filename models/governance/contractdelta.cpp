// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/contractdelta.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

using core::FieldTree;

namespace {

/// Names of datasets that are not the only one of their name: told apart by their first identity.
template <typename T>
QStringList namesOf(const std::vector<T> &things, const QSet<QString> &ambiguous)
{
    QStringList names;
    for (const T &thing : things) {
        const QString &name = thing.name.isEmpty() ? thing.nativeId : thing.name;
        const bool unclear = ambiguous.contains(name.toLower()) && !thing.identities.isEmpty();
        names.append(unclear ? thing.identities.first() : name);
    }
    return names;
}

template <typename T>
void noteAmbiguous(const std::vector<T> &things, QSet<QString> &ambiguous)
{
    QSet<QString> seen;
    for (const T &thing : things) {
        const QString name = (thing.name.isEmpty() ? thing.nativeId : thing.name).toLower();
        if (seen.contains(name))
            ambiguous.insert(name);
        seen.insert(name);
    }
}

void plant(FieldTree &tree, const QString &list, const QString &name, const core::AnyEntity &entity)
{
    FieldTree &element = tree.at(list, false).at(name, true);
    for (const core::Field &field : core::fieldsOf(entity)) {
        if (field.path.endsWith(".options"_L1) && field.value.isObject()) {
            const QJsonObject options = field.value.toObject();
            for (auto option = options.begin(); option != options.end(); ++option)
                element.insert(field.path + u'.' + option.key(), option.value());
        } else {
            element.insert(field.path, field.value);
        }
    }
}

/// Plants both sides under equal names.
template <typename T>
void plantBoth(const QString &list, const std::vector<T> &before, const std::vector<T> &after,
               FieldTree &oldTree, FieldTree &newTree)
{
    QSet<QString> ambiguous;
    noteAmbiguous(before, ambiguous);
    noteAmbiguous(after, ambiguous);
    QStringList oldNames = namesOf(before, ambiguous);
    const QStringList newNames = namesOf(after, ambiguous);
    if constexpr (!std::is_same_v<T, core::Dataset>) {
        if (before.size() == 1 && after.size() == 1)
            oldNames = newNames; // the same contract, also where it has another id or name now
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        plant(oldTree, list, oldNames.at(static_cast<qsizetype>(i)), before[i]);
    for (std::size_t i = 0; i < after.size(); ++i)
        plant(newTree, list, newNames.at(static_cast<qsizetype>(i)), after[i]);
}

const std::vector<std::unique_ptr<FieldTree>> &childrenOf(const FieldTree *tree)
{
    static const std::vector<std::unique_ptr<FieldTree>> none;
    return tree != nullptr ? tree->children : none;
}

bool isList(const FieldTree *tree)
{
    return tree != nullptr && !tree->children.empty() && tree->children.front()->isElement;
}

QJsonValue valueIn(const FieldTree *element, const QString &field)
{
    const FieldTree *found = element != nullptr ? element->child(field) : nullptr;
    return found != nullptr ? found->value : QJsonValue(QJsonValue::Undefined);
}

QString textIn(const FieldTree *element, const QString &field)
{
    return valueIn(element, field).toString();
}

QString bare(const QString &name)
{
    QString letters = name.toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

QString holderOf(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? QString() : path.left(dot).toLower();
}

/// New columns by what tells that one of them is an old one with another name: the same letters, the same
/// name where it lives, the same description. Fields of one column keep to it.
class RenameFinder final {
public:
    explicit RenameFinder(const std::vector<const FieldTree *> &fresh)
    {
        for (const FieldTree *column : fresh) {
            for (const QString &sign : signsOf(*column))
                m_bySign[sign].append(column);
        }
    }
    /// Each new column is given out once; null where none fits.
    const FieldTree *take(const FieldTree &gone)
    {
        for (const QString &sign : signsOf(gone)) {
            for (const FieldTree *column : m_bySign.value(sign)) {
                if (!m_taken.contains(column)) {
                    m_taken.insert(column);
                    return column;
                }
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isTaken(const FieldTree *column) const { return m_taken.contains(column); }

private:
    static QStringList signsOf(const FieldTree &column)
    {
        constexpr qsizetype telling = 12; // letters of a description that is hardly the same by chance
        const QString holder = holderOf(column.name);
        QStringList signs{u"n "_s + holder + u'\n' + bare(column.name)};
        if (const QString physical = textIn(&column, u"physicalName"_s).toLower(); !physical.isEmpty())
            signs.append(u"p "_s + holder + u'\n' + physical);
        if (const QString words = textIn(&column, u"description"_s).simplified(); words.size() >= telling)
            signs.append(u"d "_s + holder + u'\n' + words);
        return signs;
    }

    QHash<QString, QList<const FieldTree *>> m_bySign;
    QSet<const FieldTree *> m_taken;
};

} // namespace

QJsonValue ContractDelta::old(const QString &field) const
{
    return valueIn(before, field);
}

QJsonValue ContractDelta::now(const QString &field) const
{
    return valueIn(after, field);
}

ContractDeltas::ContractDeltas(const ContractSet &before, const ContractSet &after)
{
    plantBoth(u"products"_s, before.products, after.products, m_before, m_after);
    plantBoth(u"contracts"_s, before.contracts, after.contracts, m_before, m_after);
    plantBoth(u"datasets"_s, before.datasets, after.datasets, m_before, m_after);
    for (const QString &list : {u"products"_s, u"contracts"_s, u"datasets"_s})
        compareList(m_before.child(list), m_after.child(list), {list, list, {}});
}

ContractDeltas::Place ContractDeltas::inside(const Place &list, const QString &name)
{
    Place place{list.path + u'[' + name + u']', list.pattern + u"[]"_s, name};
    const bool isRoot = !list.pattern.contains(u'[');
    const bool isOfWhole = list.pattern.startsWith("contracts[]."_L1)
        ? list.pattern.count(u'[') == 1
        : list.pattern.startsWith("products[]."_L1) && list.pattern.count(u'[') == 1;
    if (!isRoot && !isOfWhole)
        place.subject = list.subject + (list.pattern.endsWith("columns"_L1) ? u"."_s : u" › "_s) + name;
    return place;
}

void ContractDeltas::addElement(ContractDelta::Op op, const FieldTree *before, const FieldTree *after,
                                const Place &place, const QString &other)
{
    ContractDelta delta;
    delta.op = op;
    delta.path = place.path;
    delta.pattern = place.pattern;
    delta.subject = place.subject;
    delta.other = other;
    delta.before = before;
    delta.after = after;
    m_deltas.push_back(std::move(delta));
}

void ContractDeltas::compareList(const FieldTree *before, const FieldTree *after, const Place &place)
{
    QHash<QString, const FieldTree *> old;
    for (const auto &element : childrenOf(before))
        old.insert(element->name.toLower(), element.get());
    std::vector<const FieldTree *> fresh;
    QSet<const FieldTree *> met;
    for (const auto &element : childrenOf(after)) {
        const FieldTree *was = old.value(element->name.toLower());
        if (was == nullptr) {
            fresh.push_back(element.get());
            continue;
        }
        met.insert(was);
        compareFields({was, element.get()}, was, element.get(), inside(place, element->name));
    }
    std::vector<const FieldTree *> gone;
    for (const auto &element : childrenOf(before)) {
        if (!met.contains(element.get()))
            gone.push_back(element.get());
    }
    if (place.pattern.endsWith(".columns"_L1))
        compareRenamed(gone, fresh, place);
    for (const FieldTree *element : fresh)
        addElement(ContractDelta::Added, nullptr, element, inside(place, element->name));
    for (const FieldTree *element : gone)
        addElement(ContractDelta::Removed, element, nullptr, inside(place, element->name));
}

/// Takes what was only renamed out of both lists.
void ContractDeltas::compareRenamed(std::vector<const FieldTree *> &gone,
                                    std::vector<const FieldTree *> &fresh, const Place &place)
{
    RenameFinder finder(fresh);
    std::erase_if(gone, [&](const FieldTree *was) {
        const FieldTree *now = finder.take(*was);
        if (now != nullptr) {
            addElement(ContractDelta::Renamed, was, now, inside(place, was->name), now->name);
            compareFields({was, now}, was, now, inside(place, now->name));
        }
        return now != nullptr;
    });
    std::erase_if(fresh, [&](const FieldTree *column) { return finder.isTaken(column); });
}

/// The fields of an element, or of a part of it ("price"): `old` and `now`, where either may be missing.
void ContractDeltas::compareFields(const Element &element, const FieldTree *old, const FieldTree *now,
                                   const Place &place)
{
    QStringList names;
    for (const FieldTree *side : {now, old}) {
        for (const auto &child : childrenOf(side)) {
            if (!names.contains(child->name))
                names.append(child->name);
        }
    }
    for (const QString &name : std::as_const(names)) {
        const FieldTree *was = old != nullptr ? old->child(name) : nullptr;
        const FieldTree *is = now != nullptr ? now->child(name) : nullptr;
        const Place inner{place.path + u'.' + name, place.pattern + u'.' + name, place.subject};
        if (isList(was) || isList(is)) {
            compareList(was, is, inner);
            continue;
        }
        compareFields(element, was, is, inner);
        const QJsonValue from = was != nullptr ? was->value : QJsonValue(QJsonValue::Undefined);
        const QJsonValue to = is != nullptr ? is->value : QJsonValue(QJsonValue::Undefined);
        if (from == to)
            continue;
        const ContractDelta::Op op = from.isUndefined() ? ContractDelta::Added
            : to.isUndefined()                          ? ContractDelta::Removed
                                                        : ContractDelta::Changed;
        m_deltas.push_back(
            {op, inner.path, inner.pattern, place.subject, {}, from, to, element.before, element.after});
    }
}

} // namespace meshbook::governance
