// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace meshbook::gui {

/// One order for all that can be taken back in a process: Ctrl+Z means what was done last, wherever that was.
/// Steps know themselves how they are taken back; the newest hundred are kept.
class UndoList : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString sentence; ///< what was done
        std::function<void()> undo;
        std::function<void()> redo;
        /// Steps of one name that follow each other within a moment are one, as with a divider moved twice.
        QString mergesAs = {};
    };

    using QObject::QObject;

    /// What was taken back cannot be done again after this. Ignored while a step is taken back or done again:
    /// what that changes is no step of its own. Returns a number for undoStep(), 0 where it was ignored.
    quint64 push(Step step);

    /// Null where there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();
    /// Takes back one that may not be the last any more: false where it is gone.
    bool undoStep(quint64 number);

signals:
    void changed();

private:
    struct Numbered {
        quint64 number = 0;
        Step step;
        qint64 at = 0; ///< ms on the steady clock
    };
    void run(const std::function<void()> &act);

    std::deque<Numbered> m_done;
    std::deque<Numbered> m_takenBack; ///< the last one last
    quint64 m_next = 1;
    bool m_isRunning = false;
};

} // namespace meshbook::gui
