// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarysession.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;

namespace meshbook::views {

class Button;
class ChangePreview;
class InlineMessage;
class TextLabel;

/// Asks what a larger step needs to know, and shows all that follows from it before it is done.
class ChangeDialog final : public QDialog {
    Q_OBJECT

public:
    struct Step {
        glossary::Verb verb = glossary::Verb::Edit;
        services::GlossaryDesk::Edit edit;
    };
    /// What the fields ask for; absent where they do not say enough yet.
    using Maker = std::function<std::optional<Step>()>;

    /// `does`: the word on the button. The session must outlive it.
    ChangeDialog(GlossarySession &session, const QString &title, const QString &does, QWidget *parent);

    void setSentence(const QString &sentence);
    /// The label names the field; its mnemonic leads there.
    void addRow(const QString &label, QWidget *field);
    /// A field with its own words, as a check box.
    void addOption(QWidget *field);
    void setMaker(const Maker &maker) { m_maker = maker; }
    /// The fields say something else: previews again.
    void look();
    /// Does it, and closes once it is on disk; what hinders it is shown and the dialog stays.
    void tryToDo();

    [[nodiscard]] ChangePreview *preview() const { return m_preview; }
    [[nodiscard]] Button *doButton() const { return m_do; }

signals:
    void done(const meshbook::views::GlossarySession::Changes &changes);

private:
    void arrived(const core::Result<GlossarySession::Changes> &changes);

    GlossarySession &m_session;
    Maker m_maker;
    QFormLayout *m_form;
    TextLabel *m_sentence;
    ChangePreview *m_preview;
    InlineMessage *m_message;
    Button *m_do;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
