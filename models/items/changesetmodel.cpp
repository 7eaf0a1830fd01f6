// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changesetmodel.h"

#include "core/bidi.h"
#include "items/glossarywords.h"
#include "items/momenttext.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::ChangeSet;
using glossary::SetState;

namespace {

constexpr quintptr groupId = 0; ///< rows of sets carry the place of their group, from 1

QDateTime newestStep(const ChangeSet &set)
{
    QDateTime newest = set.openedAt;
    for (const auto *steps : {&set.edits, &set.talk}) {
        if (!steps->empty())
            newest = std::max(newest, steps->back().at);
    }
    return newest;
}

} // namespace

ChangeSetModel::Group ChangeSetModel::groupOf(const ChangeSet &set, const glossary::Standing *standing,
                                              const QString &person)
{
    const bool own = standing != nullptr ? standing->isOwn : set.authors().contains(person);
    // What a person wrote is no task of theirs while others look at it, nor what others are named for.
    if (standing != nullptr && standing->isAsked)
        return Group::Waiting;
    if (own && (set.isPending() || set.state == SetState::Rejected))
        return Group::Own;
    return set.isPending() ? Group::Others : Group::Decided;
}

void ChangeSetModel::setSets(const std::vector<ChangeSet> &sets,
                             const std::vector<glossary::Conflict> &conflicts, const Standings &standings,
                             const QString &person)
{
    QHash<QString, int> conflictCounts;
    for (const glossary::Conflict &conflict : conflicts)
        ++conflictCounts[conflict.changeSet];
    std::array<std::vector<Set>, 4> groups;
    for (const ChangeSet &each : sets) {
        const auto known = standings.find(each.uid);
        const glossary::Standing *standing = known == standings.end() ? nullptr : &known->second;
        Set set{each.uid,
                each.title,
                each.author,
                newestStep(each),
                each.state,
                groupOf(each, standing, person),
                static_cast<int>(each.net.terms().size()),
                conflictCounts.value(each.uid),
                each.landed || !each.published.isEmpty(),
                standing != nullptr ? standing->waitsFor : QStringList()};
        groups.at(static_cast<std::size_t>(set.group)).push_back(std::move(set));
    }
    std::vector<Section> sections;
    for (std::vector<Set> &group : groups) {
        if (group.empty())
            continue;
        std::stable_sort(group.begin(), group.end(),
                         [](const Set &a, const Set &b) { return a.when > b.when; });
        const Group kind = group.front().group;
        sections.push_back({kind, std::move(group)});
    }
    if (sections == m_sections)
        return;
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

QModelIndex ChangeSetModel::indexOf(const QString &uid) const
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const std::vector<Set> &sets = m_sections[section].sets;
        const auto found =
            std::find_if(sets.begin(), sets.end(), [&uid](const Set &set) { return set.uid == uid; });
        if (found != sets.end())
            return createIndex(static_cast<int>(found - sets.begin()), 0, section + 1);
    }
    return {};
}

QModelIndex ChangeSetModel::first() const
{
    return m_sections.empty() ? QModelIndex() : createIndex(0, 0, quintptr(1));
}

QModelIndex ChangeSetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex ChangeSetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupId);
}

int ChangeSetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != groupId || parent.column() > 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].sets.size());
}

int ChangeSetModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

Qt::ItemFlags ChangeSetModel::flags(const QModelIndex &index) const
{
    // The keys pass over headings.
    if (!index.isValid() || index.internalId() == groupId)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString ChangeSetModel::groupWord(Group group)
{
    switch (group) {
    case Group::Waiting:
        return tr("Waits for you");
    case Group::Own:
        return tr("Yours");
    case Group::Others:
        return tr("With others");
    case Group::Decided:
        return tr("Decided");
    }
    return {};
}

QString ChangeSetModel::waitingWords(const QStringList &people)
{
    //: %1 are people: "waits for Ana, Ben"
    return tr("waits for %1").arg(core::joinedApart(people, u", "_s));
}

QVariant ChangeSetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != groupId) {
        const Section &section = m_sections[index.internalId() - 1];
        return setData(section.sets[static_cast<std::size_t>(index.row())], role);
    }
    const Section &section = m_sections[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return groupWord(section.group);
    case GroupRole:
        return static_cast<int>(section.group);
    case TermsRole:
        return static_cast<int>(section.sets.size());
    default:
        return {};
    }
}

QVariant ChangeSetModel::setData(const Set &set, int role) const
{
    const QString state = set.published ? tr("published") : glossarywords::state(set.state);
    switch (role) {
    case Qt::DisplayRole:
        return set.title;
    case Qt::AccessibleTextRole: {
        QStringList words{set.title, state, set.author, momentText(set.when),
                          tr("%n term(s)", nullptr, set.terms)};
        if (set.conflicts > 0)
            words.append(tr("%n conflict(s)", nullptr, set.conflicts));
        if (!set.waitsFor.isEmpty())
            words.append(waitingWords(set.waitsFor));
        return words.join(u", "_s);
    }
    case UidRole:
        return set.uid;
    case GroupRole:
        return static_cast<int>(set.group);
    case StateRole:
        return static_cast<int>(set.state);
    case StateTextRole:
        return state;
    case AuthorRole:
        return set.author;
    case WhenRole:
        return set.when;
    case TermsRole:
        return set.terms;
    case ConflictsRole:
        return set.conflicts;
    case PublishedRole:
        return set.published;
    case WaitsForRole:
        return set.waitsFor;
    default:
        return {};
    }
}

} // namespace meshbook::items
