// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/accessrequest.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QUrl;

namespace meshbook::views {

class Button;
class TextLabel;

/// Composes the letter that asks for access, as the contract has it, and shows it while one fills it in.
/// It is copied or handed to the mail program; nothing is sent from here.
class AccessRequestDialog final : public QDialog {
    Q_OBJECT

public:
    /// `request` holds what is known; its role is one of `roles`, or none where nobody states any.
    AccessRequestDialog(const governance::AccessRequest &request,
                        const std::vector<governance::OfferedRole> &roles, QWidget *parent = nullptr);

    [[nodiscard]] governance::AccessLetter letter() const;
    /// As it is filled in.
    [[nodiscard]] governance::AccessRequest request() const;
    /// "mailto:" with the whole letter; cut where mail programs stop reading addresses.
    [[nodiscard]] QUrl mailUrl() const;

signals:
    /// The person wants to send it: open this address.
    void mailRequested(const QUrl &url);
    /// The person wants it as a branch of the contract's repository.
    void branchRequested();

private:
    void buildForm();
    void buildButtons();
    void roleChosen(int index);
    void showLetter();
    void copy();

    governance::AccessRequest m_request;
    std::vector<governance::OfferedRole> m_roles;
    QComboBox *m_role;
    QComboBox *m_duration;
    QPlainTextEdit *m_purpose;
    QLineEdit *m_name;
    QLineEdit *m_email;
    TextLabel *m_to;
    QPlainTextEdit *m_preview;
    Button *m_mail;
    Button *m_branch;
};

} // namespace meshbook::views
