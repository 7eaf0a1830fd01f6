// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace meshbook::views {

class Button;
class InlineMessage;

/// Asks for a name, and for a sentence about it where that is wanted.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &label, const QString &does, QWidget *parent);

    /// A second field that may stay empty.
    void askDescription(const QString &label);
    void setName(const QString &name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    /// What hinders it; the dialog stays.
    void refuse(const QString &sentence);

signals:
    /// The button was pressed; whoever hears it accepts or refuses.
    void wanted();

private:
    void edited();

    QLineEdit *m_name;
    QLineEdit *m_description;
    QLabel *m_descriptionLabel;
    InlineMessage *m_message;
    Button *m_do;
};

} // namespace meshbook::views
