// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace meshbook::views {

class Button;
class GlossarySession;
class TermPicker;
class TextLabel;

/// Makes a relation to another term: of which kind, and to which one. One of one's own making has a name, and
/// one for the way back.
class RelationForm final : public QWidget {
    Q_OBJECT

public:
    explicit RelationForm(GlossarySession &session, QWidget *parent = nullptr);

    void start();
    /// Why it cannot be; null: nothing is wrong.
    void setProblem(const QString &problem);

signals:
    void wanted(const meshbook::core::TermRelation &relation);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillKinds();
    void showKind();
    void accept();
    [[nodiscard]] bool isOwn() const;

    GlossarySession &m_session;
    QComboBox *m_kind;
    QLineEdit *m_own;
    QLineEdit *m_back;
    TermPicker *m_term;
    Button *m_add;
    TextLabel *m_problem;
};

} // namespace meshbook::views
