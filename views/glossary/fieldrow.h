// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

class QLabel;
class QVBoxLayout;

namespace meshbook::views {

class InlineMessage;
class TextLabel;

/// A line of the form of a term: what it is called, what is typed into, and below that what is wrong with it.
class FieldRow final : public PaintedWidget {
    Q_OBJECT

public:
    /// `label` may have a mnemonic, which leads to `editor`; null: the field is its own editor.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// The mnemonic leads there from now on.
    void setEditor(QWidget *editor);
    /// What must be mended, or (hint) is worth a look; null: nothing.
    void setProblem(const QString &problem);
    void setHint(const QString &hint);
    /// A word below the field: "Applies to 14 linked columns".
    void setNote(const QString &note);
    /// The term was changed elsewhere: `theirs` is what it says there.
    void setOvertaken(bool overtaken, const QString &theirs);

signals:
    void keepMineRequested();
    void takeTheirsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void showWords();

    QLabel *m_label;
    QWidget *m_field;
    QVBoxLayout *m_column;
    TextLabel *m_words;
    InlineMessage *m_overtaken = nullptr;
    QString m_problem;
    QString m_hint;
    QString m_note;
};

} // namespace meshbook::views
