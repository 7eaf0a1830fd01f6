// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertservice.h"

#include "core/quiethours.h"
#include "services/settings.h"
#include "services/upkeepservice.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using health::Breach;

namespace {

constexpr int lookMs = 60'000; ///< how often it is looked whether the quiet hours are over

QString idOf(const Breach &breach)
{
    return core::breachId(breach.product.toString(), breach.check, breach.start);
}

QString momentText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 15) : QString();
}

QString whatText(const Breach &breach)
{
    QString where = breach.dataset;
    if (!breach.element.isEmpty())
        where += u'.' + breach.element;
    return where.isEmpty() ? breach.what : breach.what + u" ("_s + where + u')';
}

core::QuietHours quietHoursOf(const QJsonObject &object)
{
    return {QTime::fromString(object.value("from"_L1).toString(), u"HH:mm"_s),
            QTime::fromString(object.value("to"_L1).toString(), u"HH:mm"_s),
            object.value("zone"_L1).toString().toLatin1()};
}

QByteArray logLine(const Breach &breach, const QDateTime &now)
{
    QJsonObject line{{u"at"_s, now.toUTC().toString(Qt::ISODate)},
                     {u"product"_s, breach.product.toString()},
                     {u"name"_s, breach.productName},
                     {u"check"_s, breach.what},
                     {u"started"_s, momentText(breach.start)}};
    for (const auto &[name, value] : {std::pair(u"dataset"_s, breach.dataset),
                                      {u"element"_s, breach.element},
                                      {u"unit"_s, breach.unit},
                                      {u"cause"_s, breach.cause}}) {
        if (!value.isEmpty())
            line.insert(name, value);
    }
    if (breach.worst)
        line.insert(u"worst"_s, *breach.worst);
    if (breach.target)
        line.insert(u"promised"_s, *breach.target);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void appendToLog(const QString &name, const QByteArray &lines)
{
    if (QFileInfo(name).size() > AlertService::mostLogBytes) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(lines);
}

} // namespace

struct AlertService::Private {
    UpkeepService &upkeep;
    const Settings &settings;
    QString logFile;
    Clock clock;
    std::vector<Breach> open{}; ///< as last considered
    QTimer timer{};
    int pending = 0;
    QThreadPool pool{}; ///< one thread writes the log
};

AlertService::AlertService(UpkeepService &upkeep, const Settings &settings, QString logFile, Clock clock,
                           QObject *parent)
    : QObject(parent)
    , d(new Private{upkeep, settings, std::move(logFile), std::move(clock)})
{
    d->pool.setMaxThreadCount(1);
    d->timer.setInterval(lookMs);
    connect(&d->timer, &QTimer::timeout, this, &AlertService::look);
}

AlertService::~AlertService()
{
    d->pool.waitForDone();
}

QString AlertService::logFile() const
{
    return d->logFile;
}

int AlertService::pendingSteps() const
{
    return d->pending;
}

void AlertService::consider(const std::vector<Breach> &breaches)
{
    d->open.clear();
    std::copy_if(breaches.begin(), breaches.end(), std::back_inserter(d->open),
                 // One that began before what was looked at has no start to know it by, and is no news.
                 [](const Breach &breach) { return breach.isOpen() && !breach.isCut; });
    look();
}

void AlertService::look()
{
    const QDateTime now = d->clock();
    if (core::isQuiet(quietHoursOf(d->settings.object(Settings::Key::QuietHours)), now)) {
        d->timer.start();
        return;
    }
    d->timer.stop();
    QStringList ids;
    for (const Breach &breach : d->open) {
        const core::Acknowledgement *answered = d->upkeep.acknowledgement(idOf(breach));
        if (answered == nullptr || !answered->holds(now))
            ids.append(idOf(breach));
    }
    if (ids.isEmpty() || d->upkeep.isReadOnly())
        return;
    ++d->pending;
    d->upkeep.noteAlerts(ids).then(this, [this](const core::Result<QStringList> &fresh) {
        --d->pending;
        if (!fresh)
            return;
        std::vector<Breach> told;
        std::copy_if(d->open.begin(), d->open.end(), std::back_inserter(told),
                     [&](const Breach &breach) { return fresh->contains(idOf(breach)); });
        if (!told.empty())
            tell(told);
    });
}

void AlertService::tell(const std::vector<Breach> &breaches)
{
    log(breaches);
    if (d->settings.flag(Settings::Key::NotifyBreaches)) {
        if (static_cast<int>(breaches.size()) > mostMessages) {
            emit message(tr("%n promise(s) are broken", nullptr, static_cast<int>(breaches.size())),
                         tr("First: %1, %2").arg(breaches.front().productName, whatText(breaches.front())));
        } else {
            for (const Breach &breach : breaches)
                emit message(tr("A promise is broken: %1").arg(breach.productName), whatText(breach));
        }
    }
    for (std::size_t i = 0; i < breaches.size() && static_cast<int>(i) < mostCommands; ++i)
        runCommand(breaches[i]);
}

void AlertService::log(const std::vector<Breach> &breaches)
{
    QByteArray lines;
    for (const Breach &breach : breaches)
        lines += logLine(breach, d->clock());
    d->pool.start([name = d->logFile, lines] { appendToLog(name, lines); });
}

/// A program and its arguments, never a shell: what a catalog file says comes as environment variables only.
void AlertService::runCommand(const Breach &breach)
{
    const QJsonObject command = d->settings.object(Settings::Key::AlertCommand);
    const QString program = command.value("program"_L1).toString();
    if (program.isEmpty())
        return;
    QStringList arguments;
    const QJsonArray list = command.value("arguments"_L1).toArray();
    for (const QJsonValue &argument : list)
        arguments.append(argument.toString());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : {std::pair(u"BREACH"_s, idOf(breach).replace(u'\n', u' ')),
                                      {u"URI"_s, breach.product.toString()},
                                      {u"PRODUCT"_s, breach.productName},
                                      {u"CHECK"_s, breach.what},
                                      {u"DATASET"_s, breach.dataset},
                                      {u"ELEMENT"_s, breach.element},
                                      {u"STARTED"_s, momentText(breach.start)},
                                      {u"WORST"_s, numberText(breach.worst)},
                                      {u"PROMISED"_s, numberText(breach.target)},
                                      {u"UNIT"_s, breach.unit},
                                      {u"CAUSE"_s, breach.cause}})
        environment.insert(u"MESHBOOK_ALERT_"_s + name, QString(value).remove(QChar(u'\0')));
    auto *process = new QProcess(this);
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    ++d->pending;
    const auto end = [this, process, program](const QString &wrong) {
        if (process->property("ended").toBool())
            return;
        process->setProperty("ended", true);
        process->deleteLater();
        --d->pending;
        if (!wrong.isNull())
            emit commandFailed({ErrorCode::External, wrong, program, {}});
    };
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(tr("The command for alerts cannot be started."));
    });
    connect(process, &QProcess::finished, this, [end](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0 ? QString()
                : status == QProcess::NormalExit ? tr("The command for alerts ended with code %1.").arg(code)
                                                 : tr("The command for alerts crashed or was ended."));
    });
    QTimer::singleShot(1000 * commandSeconds, process, &QProcess::kill);
    process->start(program, arguments);
}

} // namespace meshbook::services
