// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace meshbook::services {

/// One write to a part of the ledger and how to take it back.
template <typename Store>
struct LedgerStep {
    using Action = std::function<core::Result<>(Store &)>;

    Action act; ///< empty: only reads again
    /// Made on the writer's thread before `act`, from what is there then; empty: cannot be undone.
    std::function<Action(Store &)> inverse = {};
    QString sentence = {};
    bool removal = false;
    bool quiet = false; ///< nobody waits for it: a failure is not told
    bool again = false; ///< taken back before: what else was taken back can still be done again
};

/// What was written and can be taken back, and what was taken back and can be done again.
template <typename Store>
class UndoSteps {
public:
    using Step = LedgerStep<Store>;
    using Action = typename Step::Action;

    /// `step` was written; `back` takes it back.
    void add(const Step &step, Action back)
    {
        if (!step.again)
            m_takenBack.clear();
        m_done.push_back({step, std::move(back)});
        if (m_done.size() > most)
            m_done.pop_front();
    }
    /// What takes back the last one.
    [[nodiscard]] std::optional<Action> undo()
    {
        if (m_done.empty())
            return {};
        Action back = std::move(m_done.back().back);
        m_takenBack.push_back(std::move(m_done.back().step));
        m_done.pop_back();
        return back;
    }
    /// The one that was taken back last, to be done again.
    [[nodiscard]] std::optional<Step> redo()
    {
        if (m_takenBack.empty())
            return {};
        Step step = std::move(m_takenBack.back());
        m_takenBack.pop_back();
        step.again = true;
        return step;
    }
    /// Null: there is nothing.
    [[nodiscard]] QString undoText() const
    {
        return m_done.empty() ? QString() : m_done.back().step.sentence;
    }
    [[nodiscard]] QString redoText() const
    {
        return m_takenBack.empty() ? QString() : m_takenBack.back().sentence;
    }

private:
    static constexpr std::size_t most = 50;
    struct Done {
        Step step;
        Action back;
    };
    std::deque<Done> m_done;
    std::vector<Step> m_takenBack; ///< the last one last
};

} // namespace meshbook::services
