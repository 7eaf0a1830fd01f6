// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syncreport.h"

#include <QDialog>

class QLineEdit;
class QFormLayout;

namespace meshbook::services {
class SyncService;
}

namespace meshbook::views {

class Button;
class InlineMessage;
class TextLabel;

/// Asks about a source before it is added: for a folder or file it shows what would come; for a Git
/// repository it asks for the address. Add is only possible once there is something to add.
class AddSourceDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AddSourceDialog(services::SyncService &sync, QWidget *parent = nullptr);

    void showFolder(const QString &path);
    void askForRepository();

    /// There is something to add.
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] QString previewText() const;
    /// Adds what the fields say and closes; what hinders it is shown and the dialog stays.
    void tryToAdd();

private:
    void buildForm();
    void addRow(const QString &label, QLineEdit *field, const QString &hint);
    void showPreview(const core::Result<core::SourcePreview> &preview);
    void checkInput();

    services::SyncService &m_sync;
    core::Source m_source;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_location = nullptr;
    QLineEdit *m_branch = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_domain = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_preview = nullptr;
    InlineMessage *m_error = nullptr;
    Button *m_add = nullptr;
};

} // namespace meshbook::views
