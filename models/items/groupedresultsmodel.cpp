// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/groupedresultsmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace meshbook::items {

GroupedResultsModel::GroupedResultsModel(QObject *parent)
    : HitListModel(parent)
{
}

void GroupedResultsModel::setFetcher(Fetcher fetcher)
{
    m_fetcher = std::move(fetcher);
}

void GroupedResultsModel::setGroups(const QList<Group> &groups)
{
    beginResetModel();
    m_groups.clear();
    m_asked.reset();
    m_next.reset();
    m_ahead.clear();
    forgetRows();
    for (const Group &group : groups) {
        if (group.count > 0)
            m_groups.append({group, firstShown, !m_closed.contains(group.value), {}});
    }
    for (State &state : m_groups) {
        state.matches = matchesOf(state);
        state.more = offersMore(state);
    }
    number();
    endResetModel();
    for (qsizetype i = 0; i < std::min<qsizetype>(m_groups.size(), groupsAhead); ++i) {
        if (m_groups[i].open)
            m_ahead.append(m_groups[i].group.value);
    }
    next();
}

int GroupedResultsModel::matchesOf(const State &state)
{
    return state.open ? static_cast<int>(std::min<qint64>(state.group.count, state.shown)) : 0;
}

bool GroupedResultsModel::offersMore(const State &state)
{
    return state.open && state.group.count > state.shown;
}

/// Whole pages, but for the first few.
int GroupedResultsModel::nextShown(int shown)
{
    return std::min(shown < pageSize ? pageSize : shown + pageSize, mostShown);
}

void GroupedResultsModel::number()
{
    m_rows = 0;
    for (State &state : m_groups) {
        state.first = m_rows;
        m_rows += 1 + state.matches + (state.more ? 1 : 0);
    }
}

GroupedResultsModel::Place GroupedResultsModel::place(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), row,
                                        [](int at, const State &state) { return at < state.first; });
    const auto group = static_cast<int>(after - m_groups.begin()) - 1;
    const State &state = m_groups[group];
    const int within = row - state.first;
    if (within == 0)
        return {group, Row::Heading, 0};
    if (within > state.matches)
        return {group, Row::More, 0};
    return {group, Row::Match, within - 1};
}

GroupedResultsModel::State *GroupedResultsModel::find(const QString &value)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const State &state) { return state.group.value == value; });
    return found == m_groups.end() ? nullptr : &*found;
}

/// Tells views which rows come or go: matches at the end of a group, and the row after them that offers more.
void GroupedResultsModel::resize(int group, const std::function<void(State &)> &change)
{
    State &state = m_groups[group];
    change(state);
    const int matches = matchesOf(state);
    const bool more = offersMore(state);
    const int before = state.matches;
    if (state.more && !more) {
        beginRemoveRows({}, state.first + 1 + before, state.first + 1 + before);
        state.more = false;
        number();
        endRemoveRows();
    }
    if (matches > before)
        beginInsertRows({}, state.first + 1 + before, state.first + matches);
    else if (matches < before)
        beginRemoveRows({}, state.first + 1 + matches, state.first + before);
    state.matches = matches;
    number();
    if (matches > before)
        endInsertRows();
    else if (matches < before)
        endRemoveRows();
    if (more && !state.more) {
        beginInsertRows({}, state.first + 1 + matches, state.first + 1 + matches);
        state.more = true;
        number();
        endInsertRows();
    }
    emit dataChanged(index(state.first), index(state.first + matches + (more ? 1 : 0)));
}

void GroupedResultsModel::addPage(const QString &value, int offset, const std::vector<core::SearchHit> &hits,
                                  qint64 total)
{
    if (m_asked != Page{value, offset})
        return;
    m_asked.reset();
    if (State *state = find(value)) {
        state->pages.insert(offset, hits);
        const auto group = static_cast<int>(state - m_groups.data());
        if (state->group.count != total)
            resize(group, [total](State &changed) { changed.group.count = total; });
        const int last = std::min(offset + static_cast<int>(hits.size()), m_groups[group].matches);
        if (last > offset)
            emit dataChanged(index(m_groups[group].first + 1 + offset), index(m_groups[group].first + last));
    }
    if (!m_asked)
        next();
}

/// What was looked at last, else a group that will be.
void GroupedResultsModel::next()
{
    if (!m_fetcher)
        return;
    if (m_next) {
        m_asked = std::exchange(m_next, std::nullopt);
        ask();
        return;
    }
    while (!m_ahead.isEmpty()) {
        const State *state = find(m_ahead.takeFirst());
        if (state != nullptr && state->pages.isEmpty()) {
            m_asked = Page{state->group.value, 0};
            ask();
            return;
        }
    }
}

void GroupedResultsModel::pageFailed(const QString &value, int offset)
{
    if (m_asked == Page{value, offset})
        m_asked.reset();
}

void GroupedResultsModel::setOpen(int row, bool open)
{
    const Place at = place(row);
    if (at.group < 0 || m_groups[at.group].open == open)
        return;
    if (open)
        m_closed.remove(m_groups[at.group].group.value);
    else
        m_closed.insert(m_groups[at.group].group.value);
    resize(at.group, [open](State &state) { state.open = open; });
}

bool GroupedResultsModel::isOpen(int row) const
{
    const Place at = place(row);
    return at.group >= 0 && m_groups[at.group].open;
}

int GroupedResultsModel::headingOf(int row) const
{
    const Place at = place(row);
    return at.group < 0 ? -1 : m_groups[at.group].first;
}

void GroupedResultsModel::showMore(int row)
{
    const Place at = place(row);
    if (at.group < 0 || !m_groups[at.group].more)
        return;
    resize(at.group, [](State &state) { state.shown = nextShown(state.shown); });
}

const core::SearchHit *GroupedResultsModel::hit(int row) const
{
    const Place at = place(row);
    if (at.group < 0 || at.kind != Row::Match)
        return nullptr;
    const State &state = m_groups[at.group];
    const auto page = state.pages.constFind(at.match - at.match % pageSize);
    const auto within = static_cast<std::size_t>(at.match % pageSize);
    return page != state.pages.constEnd() && within < page->size() ? &(*page)[within] : nullptr;
}

int GroupedResultsModel::rowOf(const QString &uri) const
{
    for (const State &state : m_groups) {
        for (auto page = state.pages.constBegin(); page != state.pages.constEnd(); ++page) {
            for (std::size_t i = 0; i < page->size(); ++i) {
                const int match = page.key() + static_cast<int>(i);
                if (match < state.matches && (*page)[i].line.uri.toString() == uri)
                    return state.first + 1 + match;
            }
        }
    }
    return -1;
}

int GroupedResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant GroupedResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place at = place(index.row());
    if (at.kind == Row::Heading)
        return headingData(m_groups[at.group], role);
    if (at.kind == Row::More)
        return moreData(m_groups[at.group], role);
    return HitListModel::data(index, role);
}

QVariant GroupedResultsModel::headingData(const State &state, int role) const
{
    const auto count = static_cast<int>(std::min<qint64>(state.group.count, std::numeric_limits<int>::max()));
    switch (role) {
    case Qt::DisplayRole:
    case GroupRole:
        return state.group.label;
    case Qt::AccessibleTextRole:
        return state.open ? tr("Group %1, %n match(es), open", nullptr, count).arg(state.group.label)
                          : tr("Group %1, %n match(es), closed", nullptr, count).arg(state.group.label);
    case RowRole:
        return static_cast<int>(Row::Heading);
    case GroupValueRole:
        return state.group.value;
    case GroupCountRole:
        return state.group.count;
    case GroupOpenRole:
        return state.open;
    case LoadingRole:
        return false;
    default:
        return {};
    }
}

QVariant GroupedResultsModel::moreData(const State &state, int role) const
{
    const auto left =
        static_cast<int>(std::min<qint64>(state.group.count, nextShown(state.shown)) - state.shown);
    const bool narrows = state.shown >= mostShown;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return narrows
            ? tr("Show only %1, %2 in all").arg(state.group.label, QLocale().toString(state.group.count))
            : tr("Show %n more of %1", nullptr, left).arg(QLocale().toString(state.group.count));
    case RowRole:
        return static_cast<int>(Row::More);
    case GroupRole:
        return state.group.label;
    case GroupValueRole:
        return state.group.value;
    case GroupMoreRole:
        return narrows ? 0 : left;
    case LoadingRole:
        return false;
    default:
        return {};
    }
}

void GroupedResultsModel::look(int row) const
{
    const Place at = place(row);
    if (at.group < 0 || at.kind != Row::Match || !m_fetcher)
        return;
    const Page page{m_groups[at.group].group.value, at.match - at.match % pageSize};
    if (m_asked == page)
        return;
    if (m_asked) {
        m_next = page;
        return;
    }
    m_asked = page;
    ask();
}

/// Not from within painting: the fetcher may answer at once.
void GroupedResultsModel::ask() const
{
    QTimer::singleShot(0, this, [this, page = *m_asked] {
        if (m_asked == page)
            m_fetcher(page.value, page.offset, pageSize);
    });
}

} // namespace meshbook::items
