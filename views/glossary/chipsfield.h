// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termfield.h"

#include <QStringList>

class QLineEdit;

namespace meshbook::views {

class Button;
class FlowLayout;
class GlossarySession;

/// Several short texts, each a chip that can be taken away; those that are only proposed are marked.
class ChipsField final : public TermField {
    Q_OBJECT

public:
    explicit ChipsField(const QString &name, QWidget *parent = nullptr);
    /// Its texts are names of people: those that are known are offered while one types.
    void offerPeople(GlossarySession &session);

    void setValue(const QJsonValue &value) override;
    /// A list; what is typed but not added yet counts as its last one.
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setProposed(const std::optional<core::FieldChange> &change) override;
    void setFallback(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void startAdding();
    void take(bool goesOn);
    void remove(const QString &text);
    void focusChip(qsizetype place);

    FlowLayout *m_flow;
    QLineEdit *m_edit;
    Button *m_add;
    QStringList m_texts;
    QStringList m_added; ///< proposed only
    QStringList m_removed; ///< in force, gone in the proposal
    QString m_fallback;
    QList<QWidget *> m_chips;
};

} // namespace meshbook::views
