// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sourcemodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void SourceModel::setSources(const std::vector<core::Source> &sources,
                             const std::vector<core::SourceState> &states)
{
    std::vector<core::SourceState> rows;
    for (const core::Source &source : sources) {
        const auto known = std::find_if(states.begin(), states.end(),
                                        [&](const core::SourceState &s) { return s.uid == source.uid; });
        core::SourceState row = known == states.end() ? core::SourceState() : *known;
        if (known == states.end())
            row.state = u"new"_s;
        row.uid = source.uid;
        row.name = source.name;
        row.kind = source.kind;
        row.location = source.location;
        rows.push_back(std::move(row));
    }
    const auto sameUids = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const auto &a, const auto &b) { return a.uid == b.uid; });
    if (sameUids) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // Rows go and come one by one, so that the selection survives.
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString &uid = m_rows[static_cast<std::size_t>(row)].uid;
        if (std::none_of(rows.begin(), rows.end(), [&](const auto &r) { return r.uid == uid; })) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].uid == rows[i].uid) {
            m_rows[i] = rows[i];
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), rows[i]);
        endInsertRows();
    }
    if (m_rows.size() > rows.size()) { // the order changed: what is left over stands twice
        beginRemoveRows({}, static_cast<int>(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

int SourceModel::rowOf(const QString &uid) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].uid == uid)
            return static_cast<int>(i);
    }
    return -1;
}

void SourceModel::touch(const QString &uid)
{
    const int row = rowOf(uid);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SourceModel::setRunning(const QString &uid, bool running)
{
    m_running[uid] = {running, -1, running ? tr("waiting") : QString()};
    touch(uid);
}

void SourceModel::setProgress(const QString &uid, const core::SyncProgress &progress)
{
    using Phase = core::SyncProgress::Phase;
    Running &running = m_running[uid];
    running.on = progress.phase != Phase::Done;
    running.progress =
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1;
    const QLocale locale;
    switch (progress.phase) {
    case Phase::Fetching:
        running.text = tr("fetching");
        break;
    case Phase::Listing:
        running.text = tr("looking for files");
        break;
    case Phase::Reading:
        running.text = tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total));
        break;
    case Phase::Folding:
        running.text = tr("putting together");
        break;
    case Phase::Done:
        running.text.clear();
        break;
    }
    touch(uid);
}

const core::SourceState *SourceModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourceModel::text(const core::SourceState &state, int column) const
{
    const QLocale locale;
    const bool synced = state.syncedAt.isValid();
    switch (column) {
    case Name:
        return state.name;
    case Files:
        return synced ? locale.toString(state.filesRead) : QString(u'–');
    case Things:
        return synced ? locale.toString(state.things) : QString(u'–');
    case Issues: {
        if (!synced && state.state == "new"_L1)
            return QString(u'–');
        QStringList parts;
        if (state.errors > 0)
            parts.append(tr("%n errors", nullptr, static_cast<int>(state.errors)));
        if (state.warnings > 0)
            parts.append(tr("%n warnings", nullptr, static_cast<int>(state.warnings)));
        return parts.isEmpty() ? tr("none") : parts.join(tr(", "));
    }
    case Synced: {
        const auto running = m_running.constFind(state.uid);
        if (running != m_running.constEnd() && running->on)
            return running->text;
        if (!synced)
            return state.state == "failed"_L1 ? tr("failed") : tr("never");
        return locale.toString(state.syncedAt.toLocalTime(), QLocale::ShortFormat);
    }
    default:
        return {};
    }
}

QString SourceModel::spoken(const core::SourceState &state) const
{
    QString said = tr("%1, %2, %3 files, %4 things, issues: %5, %6")
                       .arg(state.name, state.location, text(state, Files), text(state, Things),
                            text(state, Issues), text(state, Synced));
    if (!state.message.isEmpty())
        //: What was said of a source, and the message of its last sync
        said = tr("%1. %2").arg(said, state.message);
    return said;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    const core::SourceState *state = at(index.row());
    if (state == nullptr || !index.isValid())
        return {};
    const Running running = m_running.value(state->uid);
    switch (role) {
    case Qt::DisplayRole:
        return text(*state, index.column());
    case Qt::ToolTipRole:
        return state->message.isEmpty() ? state->location : state->location + u'\n' + state->message;
    case Qt::TextAlignmentRole:
        return index.column() == Files || index.column() == Things
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? spoken(*state) : text(*state, index.column());
    case UidRole:
        return state->uid;
    case StateRole:
        return state->state;
    case KindRole:
        return state->kind;
    case LocationRole:
        return state->location;
    case MessageRole:
        return state->message;
    case WarningsRole:
        return static_cast<int>(state->warnings);
    case RunningRole:
        return running.on;
    case ProgressRole:
        return running.progress;
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == Files || section == Things ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Source");
    case Files:
        return tr("Files");
    case Things:
        return tr("Things");
    case Issues:
        return tr("Issues");
    case Synced:
        return tr("Last sync");
    default:
        return {};
    }
}

} // namespace meshbook::items
