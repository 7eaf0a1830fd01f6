// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/operation.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace meshbook::views {

class Button;

/// What was said and decided about a change set, in order, and the field for what the person says next. What
/// is typed stays with its set while others are looked at.
class TalkView final : public QWidget {
    Q_OBJECT

public:
    explicit TalkView(QWidget *parent = nullptr);

    void setTalk(const QString &set, const std::vector<glossary::Operation> &talk);
    /// What is typed, without blanks around it.
    [[nodiscard]] QString words() const;
    /// They were said: nothing is typed about the set any more.
    void clearWords(const QString &set);
    [[nodiscard]] bool hasWords() const;
    void setWritable(bool on);
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }

signals:
    void commentRequested();
    void wordsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString deed(glossary::Verb verb);
    void addStep(const glossary::Operation &step);

    QString m_set;
    QHash<QString, QString> m_typed; ///< by set
    QScrollArea *m_scroll;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPlainTextEdit *m_field;
    Button *m_comment;
};

} // namespace meshbook::views
