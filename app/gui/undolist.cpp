// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undolist.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace meshbook::gui {

namespace {

constexpr std::size_t mostKept = 100;
constexpr qint64 oneMoment = 2'000; // ms

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

quint64 UndoList::push(Step step)
{
    if (m_isRunning)
        return 0;
    const qint64 now = steadyMs();
    m_takenBack.clear();
    if (!m_done.empty() && !step.mergesAs.isEmpty() && m_done.back().step.mergesAs == step.mergesAs
        && now - m_done.back().at <= oneMoment) {
        m_done.back().step.redo = std::move(step.redo);
        m_done.back().at = now;
    } else {
        m_done.push_back({m_next++, std::move(step), now});
        if (m_done.size() > mostKept)
            m_done.pop_front();
    }
    emit changed();
    return m_done.back().number;
}

QString UndoList::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().step.sentence;
}

QString UndoList::redoText() const
{
    return m_takenBack.empty() ? QString() : m_takenBack.back().step.sentence;
}

void UndoList::run(const std::function<void()> &act)
{
    m_isRunning = true;
    act();
    m_isRunning = false;
}

void UndoList::undo()
{
    if (!m_done.empty())
        undoStep(m_done.back().number);
}

bool UndoList::undoStep(quint64 number)
{
    const auto found = std::find_if(m_done.begin(), m_done.end(),
                                    [number](const Numbered &each) { return each.number == number; });
    if (found == m_done.end())
        return false;
    m_takenBack.push_back(std::move(*found));
    m_done.erase(found);
    run(m_takenBack.back().step.undo);
    emit changed();
    return true;
}

void UndoList::redo()
{
    if (m_takenBack.empty())
        return;
    m_done.push_back(std::move(m_takenBack.back()));
    m_takenBack.pop_back();
    run(m_done.back().step.redo);
    emit changed();
}

} // namespace meshbook::gui
