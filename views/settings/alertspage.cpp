// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/alertspage.h"

#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QProcess>
#include <QTimeEdit>
#include <QTimeZone>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Key = services::Settings::Key;

namespace {

const QString clockFormat = u"HH:mm"_s;
const QTime evening(22, 0);
const QTime morning(7, 0);

/// Arguments as a person writes them: parted by blanks, quoted where they hold some.
QString argumentText(const QJsonArray &arguments)
{
    QStringList words;
    for (const QJsonValue &argument : arguments) {
        const QString word = argument.toString();
        const bool plain = !word.isEmpty() && !word.contains(u' ') && !word.contains(u'"');
        words.append(plain ? word : u'"' + QString(word).replace(u'"', u"\"\"\""_s) + u'"');
    }
    return words.join(u' ');
}

} // namespace

AlertsPage::AlertsPage(services::Settings &settings, const QString &logFile)
    : SettingsPage(settings, tr("Alerts"),
                   tr("A promise that was just broken is told once, and not while somebody answers for it."))
    , m_notify(new QCheckBox(tr("&Tell me on the desktop")))
    , m_quiet(new QCheckBox(tr("&Not in these hours")))
    , m_from(new QTimeEdit(evening))
    , m_to(new QTimeEdit(morning))
    , m_zone(new QLineEdit)
    , m_program(new QLineEdit)
    , m_arguments(new QLineEdit)
{
    m_notify->setObjectName(u"notifyBreaches"_s);
    m_quiet->setObjectName(u"quiet"_s);
    m_from->setObjectName(u"quietFrom"_s);
    m_to->setObjectName(u"quietTo"_s);
    m_zone->setObjectName(u"quietZone"_s);
    m_program->setObjectName(u"alertProgram"_s);
    m_arguments->setObjectName(u"alertArguments"_s);
    // Qt turns the parts round where one reads from right to left, but figures around a colon are one number,
    // which reads from left to right there too.
    const QString shown = isRightToLeft() ? u"mm:HH"_s : clockFormat;
    m_from->setDisplayFormat(shown);
    m_to->setDisplayFormat(shown);
    m_zone->setPlaceholderText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    addRow({}, m_notify, tr("Only while no window of Meshbook is in use."));
    addHeading(tr("Quiet hours"));
    addRow({}, m_quiet, tr("What breaks then is told when they are over, unless it has ended by itself."));
    addRow(tr("&From"), m_from);
    addRow(tr("&To"), m_to);
    addRow(tr("Time &zone"), m_zone, tr("Such as Europe/Berlin. Empty: that of this computer."));
    addHeading(tr("Command"));
    addRow(tr("&Program"), m_program, tr("Run for each promise just broken, without a shell. Empty: none."));
    addRow(tr("&Arguments"), m_arguments,
           tr("What broke comes in environment variables: MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, "
              "MESHBOOK_ALERT_STARTED and others (docs/measuring.md)."));
    addHeading(tr("Log"));
    auto *log = new TextLabel(logFile, TextRole::Mono);
    log->setElide(Qt::ElideMiddle);
    log->setSelectable(true);
    addRow(tr("File"), log);
    showValues();
    connectParts();
}

void AlertsPage::connectParts()
{
    connect(m_notify, &QCheckBox::toggled, this,
            [this](bool on) { settings().set(Key::NotifyBreaches, on); });
    connect(m_quiet, &QCheckBox::toggled, this, &AlertsPage::keepQuietHours);
    connect(m_from, &QTimeEdit::timeChanged, this, &AlertsPage::keepQuietHours);
    connect(m_to, &QTimeEdit::timeChanged, this, &AlertsPage::keepQuietHours);
    connect(m_zone, &QLineEdit::editingFinished, this, &AlertsPage::keepQuietHours);
    connect(m_program, &QLineEdit::editingFinished, this, &AlertsPage::keepCommand);
    connect(m_arguments, &QLineEdit::editingFinished, this, &AlertsPage::keepCommand);
    connect(&settings(), &services::Settings::changed, this, &AlertsPage::showValues);
}

QList<Key> AlertsPage::keys() const
{
    return {Key::NotifyBreaches, Key::QuietHours, Key::AlertCommand};
}

QWidget *AlertsPage::firstField() const
{
    return m_notify;
}

void AlertsPage::showValues()
{
    if (m_showing)
        return;
    m_showing = true;
    m_notify->setChecked(settings().flag(Key::NotifyBreaches));
    const QJsonObject quiet = settings().object(Key::QuietHours);
    const QTime from = QTime::fromString(quiet.value("from"_L1).toString(), clockFormat);
    const QTime to = QTime::fromString(quiet.value("to"_L1).toString(), clockFormat);
    const bool on = from.isValid() && to.isValid();
    m_quiet->setChecked(on);
    if (on) {
        m_from->setTime(from);
        m_to->setTime(to);
    }
    m_zone->setText(quiet.value("zone"_L1).toString());
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to, m_zone})
        field->setEnabled(on);
    const QJsonObject command = settings().object(Key::AlertCommand);
    m_program->setText(command.value("program"_L1).toString());
    m_arguments->setText(argumentText(command.value("arguments"_L1).toArray()));
    m_showing = false;
}

void AlertsPage::keepQuietHours()
{
    if (m_showing)
        return;
    if (!m_quiet->isChecked()) {
        settings().set(Key::QuietHours, QJsonObject());
        return;
    }
    const QByteArray zone = m_zone->text().trimmed().toLatin1();
    if (!zone.isEmpty() && !QTimeZone(zone).isValid()) {
        m_zone->setText(settings().object(Key::QuietHours).value("zone"_L1).toString());
        return;
    }
    settings().set(Key::QuietHours,
                   QJsonObject{{u"from"_s, m_from->time().toString(clockFormat)},
                               {u"to"_s, m_to->time().toString(clockFormat)},
                               {u"zone"_s, QString::fromLatin1(zone)}});
}

void AlertsPage::keepCommand()
{
    if (m_showing)
        return;
    const QString program = m_program->text().trimmed();
    if (program.isEmpty()) {
        settings().set(Key::AlertCommand, QJsonObject());
        return;
    }
    settings().set(Key::AlertCommand,
                   QJsonObject{{u"program"_s, program},
                               {u"arguments"_s,
                                QJsonArray::fromStringList(QProcess::splitCommand(m_arguments->text()))}});
}

} // namespace meshbook::views
