// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taskregistry.h"

#include <algorithm>

namespace meshbook::services {

Task *TaskRegistry::find(quint64 id)
{
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task &t) { return t.id == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

TaskRegistry::Handlers *TaskRegistry::handlers(quint64 id)
{
    const auto found =
        std::find_if(m_handlers.begin(), m_handlers.end(), [id](const Handlers &h) { return h.id == id; });
    return found == m_handlers.end() ? nullptr : &*found;
}

quint64 TaskRegistry::begin(const QString &title, std::function<void()> cancel)
{
    Task task;
    task.id = ++m_lastId;
    task.title = title;
    task.canCancel = static_cast<bool>(cancel);
    m_tasks.push_back(task);
    m_handlers.push_back({task.id, std::move(cancel), {}});
    emit changed();
    return task.id;
}

void TaskRegistry::update(quint64 id, const QString &detail, qint64 done, qint64 total)
{
    if (Task *task = find(id)) {
        task->detail = detail;
        task->done = done;
        task->total = total;
        emit changed();
    }
}

void TaskRegistry::finish(quint64 id, const core::Result<> &result, std::function<void()> retry)
{
    Task *task = find(id);
    if (task == nullptr)
        return;
    if (result) {
        task->state = Task::State::Done;
    } else {
        task->state =
            result.error().code == core::ErrorCode::Cancelled ? Task::State::Cancelled : Task::State::Failed;
        task->error = result.error();
        task->canRetry = static_cast<bool>(retry);
    }
    task->canCancel = false;
    if (Handlers *own = handlers(id)) {
        own->cancel = {};
        own->retry = std::move(retry);
    }
    const Task copy = *task;
    emit changed();
    if (copy.state == Task::State::Failed)
        emit failed(copy);
    else
        dismiss(id); // what went well needs no attention
}

int TaskRegistry::runningCount() const
{
    return static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(),
                                          [](const Task &t) { return t.state == Task::State::Running; }));
}

void TaskRegistry::cancel(quint64 id)
{
    if (Handlers *own = handlers(id); own != nullptr && own->cancel)
        own->cancel();
}

void TaskRegistry::cancelAll()
{
    for (const Handlers &own : m_handlers) {
        if (own.cancel)
            own.cancel();
    }
}

void TaskRegistry::retry(quint64 id)
{
    std::function<void()> again;
    if (Handlers *own = handlers(id))
        again = own->retry;
    dismiss(id);
    if (again)
        again();
}

void TaskRegistry::dismiss(quint64 id)
{
    std::erase_if(m_tasks, [id](const Task &t) { return t.id == id; });
    std::erase_if(m_handlers, [id](const Handlers &h) { return h.id == id; });
    emit changed();
}

} // namespace meshbook::services
