// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace meshbook::test {

/// How long the event loop did not come round, and what took most of that.
struct Stall {
    double ms = 0; ///< from the first event to waiting again
    double cpuMs = 0; ///< what the thread computed of that; the rest it waited for a processor or a disk
    double longestMs = 0; ///< the longest event in it
    QString longest; ///< "Paint of QListView"
};

/// An application that measures its own event loop: each stretch from the first event handled to waiting
/// again, in which no frame can be shown, and what was handled in it.
class TracedApplication final : public QApplication {
    Q_OBJECT

public:
    TracedApplication(int &argc, char **argv);

    void start() { m_tracing = true; }
    void stop() { m_tracing = false; }
    /// All stretches, and those of them that are longer than a frame.
    [[nodiscard]] const std::vector<double> &stretches() const { return m_stretches; }
    /// The same in processor time of the thread, which other programs on the machine do not lengthen.
    [[nodiscard]] const std::vector<double> &cpuStretches() const { return m_cpuStretches; }
    [[nodiscard]] const std::vector<Stall> &stalls() const { return m_stalls; }
    /// How long each update of a window took to paint.
    [[nodiscard]] const std::vector<double> &paints() const { return m_paints; }

    bool notify(QObject *receiver, QEvent *event) override;

    static constexpr double frameMs = 16;

private:
    void waits();

    bool m_tracing = false;
    QElapsedTimer m_clock;
    qint64 m_began = -1; ///< of the stretch under way
    qint64 m_cpuBegan = 0;
    int m_depth = 0;
    double m_longestMs = 0;
    QString m_longest;
    std::vector<double> m_stretches;
    std::vector<double> m_cpuStretches;
    std::vector<Stall> m_stalls;
    std::vector<double> m_paints;
};

} // namespace meshbook::test
