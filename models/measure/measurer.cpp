// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/measurer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::ErrorCode;
using core::Observation;
using core::Result;

namespace {

constexpr int mostLosses = 2; ///< of a connection, then the server is left alone

Observation observationOf(const PlannedCheck &check, const QString &run, const QDateTime &at)
{
    Observation observation;
    observation.subject = check.subject;
    observation.element = check.ofWhole ? QString() : check.element;
    observation.rule = check.rule;
    observation.metric = check.rule.isEmpty() ? check.metric : QString(); // a rule says it itself
    observation.dimension = check.dimension;
    observation.at = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), Qt::UTC);
    observation.expected = textOf(check.expectation);
    observation.severity = check.severity;
    observation.run = run;
    observation.producer = producer();
    return observation;
}

} // namespace

QString producer()
{
    return u"Meshbook"_s;
}

MeasureResult measure(const core::Connection &connection, const QByteArray &secret,
                      const std::vector<PlannedCheck> &checks, const QString &run,
                      const std::function<QDateTime()> &clock, const Cancelled &cancelled,
                      const Progress &progress)
{
    MeasureResult result;
    std::unique_ptr<Database> database;
    const auto total = static_cast<qint64>(checks.size());
    int losses = 0;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const PlannedCheck &check = checks[i];
        if (check.sql.isEmpty())
            continue;
        progress(static_cast<qint64>(i), total, check.dataset + u": "_s + check.what);
        if (!database) {
            Result<std::unique_ptr<Database>> opened = Database::open(connection, secret, cancelled);
            if (!opened) {
                result.stopped = opened.error();
                return result;
            }
            database = std::move(*opened);
            result.server = database->version();
        }
        const QDateTime at = clock();
        const Result<std::vector<Row>> rows =
            database->ask(check.sql, check.answer == Answer::Value, cancelled);
        if (!rows && rows.error().code == ErrorCode::Cancelled) {
            result.stopped = rows.error();
            return result;
        }
        Observation observation = observationOf(check, run, at);
        if (rows) {
            judge(check, *rows, observation);
        } else {
            observation.status = core::ObservationStatus::Error;
            observation.message = rows.error().message;
        }
        result.observations.push_back(std::move(observation));
        result.asked.push_back(i);
        if (!database->isAlive()) {
            database.reset();
            if (++losses >= mostLosses) {
                result.stopped = rows ? core::Error{ErrorCode::External, {}, {}, {}} : rows.error();
                return result;
            }
        }
    }
    progress(total, total, {});
    return result;
}

} // namespace meshbook::measure
