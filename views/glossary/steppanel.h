// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/operation.h"
#include "views/glossary/ending.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace meshbook::views {

class Button;
class ChangePreview;
class GlossarySession;
class TextLabel;

/// What a step would change, part by part, and the button that does it as one.
class StepPanel final : public QWidget {
    Q_OBJECT

public:
    struct Step {
        std::vector<glossary::TermChange> changes;
        QString problem; ///< why it, or a part of it, cannot be done: a sentence
    };
    /// Called on another thread; may tell `ending` how far it is, and stops where that is ended.
    using Work = std::function<Step(const Ending &ending)>;

    /// `session` must outlive the panel.
    explicit StepPanel(GlossarySession &session, QWidget *parent = nullptr);
    ~StepPanel() override;

    /// Works out a step and shows it. `doText` is on the button: "Fix 3 findings".
    void propose(glossary::Verb verb, const QString &doText, Work work);
    /// Nothing is proposed; a sentence says what to do.
    void showNone(const QString &sentence);
    [[nodiscard]] bool isReady() const { return !m_step.changes.empty(); }
    [[nodiscard]] Button *doButton() const { return m_do; }
    /// Shown while something takes a while to be worked out.
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }
    [[nodiscard]] QString sentence() const;

signals:
    void shown(); ///< the step is worked out
    void done();

private:
    void begin();
    void sayHowFar();
    void arrived(Step step);
    void apply();

    GlossarySession &m_session;
    glossary::Verb m_verb = glossary::Verb::Edit;
    Work m_work;
    Step m_step;
    Ending m_ending;
    quint64 m_asked = 0;
    QTimer m_later; ///< who runs through a list does not wait for each
    QTimer m_slow; ///< until it is said that it takes a while, and then how far it is
    TextLabel *m_sentence;
    Button *m_cancel;
    Button *m_do;
    ChangePreview *m_preview;
};

} // namespace meshbook::views
