// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QJsonValue>
#include <QWidget>

#include <optional>

namespace meshbook::views {

/// One part of a term in its form. Values are those of glossary::Fields; the field knows nothing of drafts
/// and edits, it only says what a person does.
class TermField : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name of what is typed into.
    explicit TermField(QString name, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Nothing is signalled; the caret stays where the text stays.
    virtual void setValue(const QJsonValue &value) = 0;
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Where typing goes: of the label's mnemonic, and of F2.
    [[nodiscard]] virtual QWidget *editor() const = 0;
    /// What the change set under work does to it; absent: nothing.
    virtual void setProposed(const std::optional<core::FieldChange> &change) { Q_UNUSED(change) }
    /// What is shown, greyed, while nothing is stated: the same in another language.
    virtual void setFallback(const QString &text) { Q_UNUSED(text) }

    /// Whether Escape has something to give back.
    void setTyped(bool typed) { m_typed = typed; }
    [[nodiscard]] bool isTyped() const { return m_typed; }

signals:
    void edited();
    /// The field was left, or a whole step was made in it.
    void finished();
    void escaped();

protected:
    /// An editor whose keys and focus mean the above.
    void watch(QWidget *editor);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_name;
    bool m_typed = false;
};

} // namespace meshbook::views
