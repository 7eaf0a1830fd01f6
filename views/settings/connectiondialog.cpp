// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/connectiondialog.h"

#include "services/measureservice.h"
#include "services/upkeepservice.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using core::Connection;
using core::Driver;

namespace {

constexpr int dialogWidth = 560;
constexpr int mostMinutes = 7 * 24 * 60;
constexpr int mostSeconds = 3600;

} // namespace

ConnectionDialog::ConnectionDialog(const Connection &connection, services::UpkeepService &upkeep,
                                   services::MeasureService &measuring, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_upkeep(upkeep)
    , m_measuring(measuring)
{
    setWindowTitle(connection.uid.isEmpty() ? tr("Add a connection") : tr("Change the connection"));
    setMinimumWidth(dialogWidth);
    buildForm();
    fill();
    showDriver();
    m_name->setFocus();
}

void ConnectionDialog::addRow(const QString &label, QWidget *field, const QString &help)
{
    field->setAccessibleName(plaintext::withoutMnemonic(label));
    field->setAccessibleDescription(help);
    field->setToolTip(help);
    m_form->addRow(label, field);
}

void ConnectionDialog::buildForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pagePadding, metrics::space4, metrics::pagePadding, metrics::space4);
    layout->setSpacing(metrics::space3);
    m_form = new QFormLayout;
    m_form->setSpacing(metrics::space2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    m_driver = new QComboBox;
    m_driver->addItem(u"PostgreSQL"_s, static_cast<int>(Driver::PostgreSql));
    m_driver->addItem(u"SQLite"_s, static_cast<int>(Driver::Sqlite));
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_host = new QLineEdit;
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_database = new QLineEdit;
    m_database->setObjectName(u"database"_s);
    m_databaseRow = new QWidget;
    auto *databaseRow = new QHBoxLayout(m_databaseRow);
    databaseRow->setContentsMargins(0, 0, 0, 0);
    m_browse = new Button(tr("Choose…"), Button::Role::Secondary, Icon::File);
    m_browse->setAutoDefault(false);
    databaseRow->addWidget(m_database, 1);
    databaseRow->addWidget(m_browse);
    m_database->setAccessibleName(tr("Database"));
    m_user = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"password"_s);
    m_variable = new QLineEdit;
    m_schema = new QLineEdit;
    m_ssl = new QComboBox;
    for (const QString &mode :
         {u""_s, u"disable"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        m_ssl->addItem(mode.isEmpty() ? tr("as the server wants") : mode, mode);
    m_spaces = new QLineEdit;
    m_zone = new QLineEdit;
    m_timeout = new QSpinBox;
    m_timeout->setRange(1, mostSeconds);
    m_timeout->setSuffix(tr(" s"));
    m_every = new QSpinBox;
    m_every->setRange(0, mostMinutes);
    m_every->setSuffix(tr(" min"));
    m_every->setSpecialValueText(tr("only by hand"));
    m_schedules = new QCheckBox(tr("Also when the &schedules of rules say so"));
    addRow(tr("&Kind"), m_driver, {});
    addRow(tr("&Name"), m_name, tr("As you call it."));
    addRow(tr("&Host"), m_host, tr("A name or address, or the folder of a socket."));
    addRow(tr("P&ort"), m_port, {});
    addRow(tr("&Database"), m_databaseRow, {});
    addRow(tr("&User"), m_user, tr("Somebody who may only read."));
    addRow(tr("&Password"), m_password,
           tr("Goes to the system's keychain; leave it empty to keep the present one."));
    addRow(tr("Or &variable"), m_variable, tr("An environment variable that holds the password."));
    addRow(tr("S&chema"), m_schema, tr("Where tables are that are named without one."));
    addRow(tr("&Encryption"), m_ssl, {});
    addRow(tr("Namespaces"), m_spaces,
           tr("Whose datasets are measured here, parted by commas, such as postgres://host:5432/db.schema. "
              "Empty: "
              "those of this server."));
    addRow(tr("Time zone"), m_zone, tr("Of times that are stored without one. Empty: UTC."));
    addRow(tr("Time for each check"), m_timeout, {});
    addRow(tr("Measure every"), m_every, tr("While Meshbook runs."));
    m_form->addRow(QString(), m_schedules);
    m_message = new InlineMessage(Tone::Warning, {});
    m_message->setObjectName(u"tried"_s);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    m_try = new Button(tr("&Try"), Button::Role::Secondary, Icon::Play);
    m_try->setObjectName(u"try"_s);
    m_try->setAutoDefault(false);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_keep = new Button(m_connection.uid.isEmpty() ? tr("Add") : tr("Change"), Button::Role::Primary);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setDefault(true);
    buttons->addWidget(m_try);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    layout->addLayout(buttons);
    connect(m_driver, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showDriver);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionDialog::chooseFile);
    connect(m_try, &QPushButton::clicked, this, &ConnectionDialog::tryIt);
    connect(m_keep, &QPushButton::clicked, this, &ConnectionDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ConnectionDialog::fill()
{
    m_driver->setCurrentIndex(m_driver->findData(static_cast<int>(m_connection.driver)));
    m_name->setText(m_connection.name);
    m_host->setText(m_connection.host);
    m_port->setValue(m_connection.port);
    m_database->setText(m_connection.database);
    m_user->setText(m_connection.user);
    m_variable->setText(m_connection.secretVariable);
    m_schema->setText(m_connection.schema);
    m_ssl->setCurrentIndex(qMax(0, m_ssl->findData(m_connection.sslMode)));
    m_spaces->setText(m_connection.spaces.join(u", "_s));
    m_spaces->setPlaceholderText(tr("those of this server"));
    m_zone->setText(QString::fromLatin1(m_connection.timeZone));
    m_zone->setPlaceholderText(u"UTC"_s);
    m_timeout->setValue(m_connection.timeoutSeconds);
    m_every->setValue(m_connection.everyMinutes);
    m_schedules->setChecked(m_connection.obeysSchedules);
}

/// A file has neither host nor password.
void ConnectionDialog::showDriver()
{
    const bool server = m_driver->currentData().toInt() == static_cast<int>(Driver::PostgreSql);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_host, m_port, m_user, m_password, m_variable, m_schema, m_ssl}) {
        field->setVisible(server);
        m_form->labelForField(field)->setVisible(server);
    }
    m_browse->setVisible(!server);
    adjustSize();
}

void ConnectionDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a SQLite database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_database, &QLineEdit::setText);
    dialog->open();
}

Connection ConnectionDialog::connection() const
{
    Connection asked = m_connection;
    asked.driver = static_cast<Driver>(m_driver->currentData().toInt());
    asked.name = m_name->text().trimmed();
    asked.host = m_host->text().trimmed();
    asked.port = m_port->value();
    asked.database = m_database->text().trimmed();
    asked.user = m_user->text().trimmed();
    asked.secretVariable = m_variable->text().trimmed();
    asked.schema = m_schema->text().trimmed();
    asked.sslMode = m_ssl->currentData().toString();
    asked.spaces.clear();
    for (const QString &space : m_spaces->text().split(u',', Qt::SkipEmptyParts))
        asked.spaces.append(space.trimmed());
    asked.timeZone = m_zone->text().trimmed().toLatin1();
    asked.timeoutSeconds = m_timeout->value();
    asked.everyMinutes = m_every->value();
    asked.obeysSchedules = m_schedules->isChecked();
    return asked;
}

void ConnectionDialog::tryIt()
{
    const Connection asked = connection();
    if (const QString fault = core::faultOf(asked); !fault.isNull()) {
        m_message->setMessage(Tone::Warning, fault);
        m_message->show();
        return;
    }
    m_try->setEnabled(false);
    m_message->setMessage(Tone::Accent, tr("Connecting…"));
    m_message->show();
    m_measuring.test(asked, m_password->text().toUtf8())
        .then(this, [this](const core::Result<QString> &answer) {
            m_try->setEnabled(true);
            m_message->setMessage(answer ? Tone::Ok : Tone::Warning,
                                  answer ? tr("%1 answers.").arg(*answer) : answer.error().message);
        });
}

void ConnectionDialog::keep()
{
    Connection asked = connection();
    const bool isNew = asked.uid.isEmpty();
    if (isNew)
        asked.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_keep->setEnabled(false);
    const auto written = isNew ? m_upkeep.addConnection(asked) : m_upkeep.updateConnection(asked);
    written.then(this, [this, uid = asked.uid](const core::Result<> &kept) {
        m_keep->setEnabled(true);
        if (!kept) {
            m_message->setMessage(Tone::Warning, kept.error().message);
            m_message->show();
            return;
        }
        if (const QByteArray password = m_password->text().toUtf8(); !password.isEmpty())
            m_measuring.setPassword(uid, password);
        accept();
    });
}

} // namespace meshbook::views
