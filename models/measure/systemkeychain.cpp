// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/systemkeychain.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

const QString service = u"io.github.meshbook.Meshbook"_s;

Result<> resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(ErrorCode::NotFound, SystemKeychain::tr("The keychain has no such password."));
    default:
        return failure(ErrorCode::External, SystemKeychain::tr("No keychain answers."), job.errorString());
    }
}

} // namespace

SystemKeychain::SystemKeychain(QObject *parent)
    : QObject(parent)
{
}

/// Hears once: the job, or that it takes too long. The job ends by itself whenever it does.
void SystemKeychain::start(QKeychain::Job *job, Done hear)
{
    const auto once = std::make_shared<Done>(std::move(hear));
    const auto tell = [once](const Result<> &result) {
        if (const Done waiting = std::exchange(*once, {}))
            waiting(result);
    };
    if (qEnvironmentVariable(offVariable) == "1"_L1) {
        delete job;
        QTimer::singleShot(0, this,
                           [tell] { tell(failure(ErrorCode::External, tr("No keychain answers."))); });
        return;
    }
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [tell](const QKeychain::Job *finished) { tell(resultOf(*finished)); });
    QTimer::singleShot(patienceMs, this, [tell] {
        tell(failure(ErrorCode::External, tr("No keychain answers."), tr("It did not answer in time.")));
    });
    job->start();
}

void SystemKeychain::read(const QString &key, Read hear)
{
    const QPointer job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    start(job, [job, hear = std::move(hear)](const Result<> &result) {
        if (result && job)
            hear(job->binaryData());
        else
            hear(core::Unexpected{result
                                      ? core::Error{ErrorCode::External, tr("No keychain answers."), {}, {}}
                                      : result.error()});
    });
}

void SystemKeychain::write(const QString &key, const QByteArray &secret, Done hear)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(secret);
    start(job, std::move(hear));
}

void SystemKeychain::remove(const QString &key, Done hear)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    start(job, [hear = std::move(hear)](const Result<> &result) {
        hear(!result && result.error().code == ErrorCode::NotFound ? Result<>() : result);
    });
}

} // namespace meshbook::measure
