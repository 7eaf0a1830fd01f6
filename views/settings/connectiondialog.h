// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace meshbook::services {
class MeasureService;
class UpkeepService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class InlineMessage;

// Asks for a database: where it is, who reads it, which datasets live there, how often it is measured. "Try"
// tells what answers before anything is kept.
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    // Adds the connection where it has no uid. Both services must outlive the dialog.
    ConnectionDialog(const core::Connection &connection, services::UpkeepService &upkeep,
                     services::MeasureService &measuring, QWidget *parent = nullptr);

private:
    void buildForm();
    void addRow(const QString &label, QWidget *field, const QString &help);
    void fill();
    void showDriver();
    void chooseFile();
    void tryIt();
    void keep();
    [[nodiscard]] core::Connection connection() const;

    core::Connection m_connection;
    services::UpkeepService &m_upkeep;
    services::MeasureService &m_measuring;
    QFormLayout *m_form = nullptr;
    QComboBox *m_driver = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    Button *m_browse = nullptr;
    QWidget *m_databaseRow = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_variable = nullptr;
    QLineEdit *m_schema = nullptr;
    QComboBox *m_ssl = nullptr;
    QLineEdit *m_spaces = nullptr;
    QLineEdit *m_zone = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_every = nullptr;
    QCheckBox *m_schedules = nullptr;
    InlineMessage *m_message = nullptr;
    Button *m_try = nullptr;
    Button *m_keep = nullptr;
};

} // namespace meshbook::views
