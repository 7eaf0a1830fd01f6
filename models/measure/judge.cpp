// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/judge.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::Observation;
using core::ObservationStatus;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::Judge)
};

constexpr double clocksDiffer = 60; ///< seconds that the clocks of two machines may differ
constexpr qsizetype longestShown = 200;

struct Operator {
    QLatin1StringView name;
    QStringView sign;
    std::size_t thresholds;
};

constexpr std::array<Operator, 8> operators{{{"mustBe"_L1, u"=", 1},
                                             {"mustNotBe"_L1, u"≠", 1},
                                             {"mustBeGreaterThan"_L1, u">", 1},
                                             {"mustBeGreaterOrEqualTo"_L1, u"≥", 1},
                                             {"mustBeLessThan"_L1, u"<", 1},
                                             {"mustBeLessOrEqualTo"_L1, u"≤", 1},
                                             {"mustBeBetween"_L1, u"", 2},
                                             {"mustNotBeBetween"_L1, u"", 2}}};

const Operator *operatorOf(const QString &name)
{
    QString folded = name;
    folded.replace(u"ThanOrEqual"_s, u"OrEqual"_s); // as the Data Contract Specification spells it
    for (const Operator &known : operators) {
        if (folded.compare(known.name, Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

std::optional<double> numberOf(const QString &text)
{
    bool good = false;
    const double number = text.trimmed().toDouble(&good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool same(const QString &a, const QString &b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0)
        return true;
    // PostgreSQL writes truth values as one letter.
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> truths{
        {{"t"_L1, "true"_L1}, {"f"_L1, "false"_L1}, {"1"_L1, "true"_L1}, {"0"_L1, "false"_L1}}};
    for (const auto &[letter, word] : truths) {
        if (a == letter && b.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void fail(Observation &observation, const QString &message)
{
    observation.status = ObservationStatus::Error;
    observation.message = message;
}

/// The number of a column of a row; a failure is noted.
std::optional<double> numberAt(const Row &row, std::size_t column, Observation &observation)
{
    if (column >= row.size() || !row[column]) {
        fail(observation, Words::tr("The database gave no value."));
        return {};
    }
    const std::optional<double> number = numberOf(*row[column]);
    if (!number)
        fail(observation,
             Words::tr("The database gave \"%1\", which is no number.")
                 .arg(row[column]->first(std::min(longestShown, row[column]->size()))));
    return number;
}

void setVerdict(const PlannedCheck &check, const QString &value, Observation &observation)
{
    const std::optional<bool> kept = keeps(check.expectation, value);
    if (check.expectation.comparison.isEmpty())
        observation.status = check.warnAbove ? ObservationStatus::Pass : ObservationStatus::Unknown;
    else if (!kept)
        fail(observation,
             Words::tr("The expectation \"%1\" cannot be held against \"%2\".")
                 .arg(textOf(check.expectation), value.first(std::min(longestShown, value.size()))));
    else if (*kept)
        observation.status = ObservationStatus::Pass;
    else
        observation.status = check.expectation.warnsOnly ? ObservationStatus::Warn : ObservationStatus::Fail;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

void judgeCounted(const PlannedCheck &check, const Row &row, Observation &observation)
{
    const std::optional<double> wrong = numberAt(row, 0, observation);
    const std::optional<double> all = wrong ? numberAt(row, 1, observation) : std::nullopt;
    if (!all)
        return;
    observation.rowsEvaluated = static_cast<qint64>(*all);
    observation.rowsFailed = static_cast<qint64>(*wrong);
    // Of no rows at all none is wrong.
    observation.value = check.expectation.percent ? (*all > 0 ? 100.0 * *wrong / *all : 0.0) : *wrong;
    observation.unit = check.unit;
    setVerdict(check, numberText(*observation.value), observation);
}

void judgeAge(const PlannedCheck &check, const Row &row, Observation &observation)
{
    if (row.empty() || !row[0]) {
        observation.status = ObservationStatus::Unknown;
        observation.message = Words::tr("The column holds no value, so nothing is known of its age.");
        return;
    }
    std::optional<double> age = numberAt(row, 0, observation);
    if (!age)
        return;
    observation.unit = u"s"_s;
    if (*age < -clocksDiffer) {
        observation.status = ObservationStatus::Unknown;
        observation.message = Words::tr("The newest value lies %n second(s) in the future.", nullptr,
                                        static_cast<int>(std::min(-*age, 2e9)));
        return;
    }
    observation.value = std::max(0.0, std::round(*age * 1000) / 1000);
    if (row.size() > 1 && row[1])
        observation.message = Words::tr("Newest value: %1").arg(*row[1]);
    setVerdict(check, numberText(*observation.value), observation);
    if (observation.status == ObservationStatus::Pass && check.warnAbove
        && *observation.value > *check.warnAbove)
        observation.status = ObservationStatus::Warn;
}

} // namespace

QString textOf(const Expectation &expectation)
{
    if (expectation.comparison.isEmpty())
        return {};
    const Operator *known = operatorOf(expectation.comparison);
    const QString unit = expectation.percent ? u" %"_s : QString();
    if (known == nullptr || static_cast<std::size_t>(expectation.thresholds.size()) != known->thresholds)
        return expectation.comparison + u' ' + expectation.thresholds.join(u", "_s) + unit;
    if (known->thresholds == 2)
        return (known->name == "mustBeBetween"_L1 ? u"%1 … %2"_s : u"not %1 … %2"_s)
                   .arg(expectation.thresholds[0], expectation.thresholds[1])
            + unit;
    return known->sign.toString() + u' ' + expectation.thresholds[0] + unit;
}

std::optional<bool> keeps(const Expectation &expectation, const QString &value)
{
    const Operator *known = operatorOf(expectation.comparison);
    if (known == nullptr || static_cast<std::size_t>(expectation.thresholds.size()) != known->thresholds)
        return {};
    const std::optional<double> number = numberOf(value);
    const std::optional<double> low = numberOf(expectation.thresholds.front());
    if (known->name == "mustBe"_L1 || known->name == "mustNotBe"_L1) {
        const bool equal = number && low ? *number == *low : same(value, expectation.thresholds.front());
        return equal == (known->name == "mustBe"_L1);
    }
    if (!number || !low)
        return {};
    if (known->thresholds == 2) {
        const std::optional<double> high = numberOf(expectation.thresholds.back());
        if (!high)
            return {};
        const bool within = *low <= *number && *number <= *high;
        return within == (known->name == "mustBeBetween"_L1);
    }
    if (known->name == "mustBeGreaterThan"_L1)
        return *number > *low;
    if (known->name == "mustBeGreaterOrEqualTo"_L1)
        return *number >= *low;
    return known->name == "mustBeLessThan"_L1 ? *number < *low : *number <= *low;
}

void judge(const PlannedCheck &check, const std::vector<Row> &rows, Observation &observation)
{
    if (rows.empty())
        return fail(observation, Words::tr("The database gave no row."));
    if (rows.size() > 1)
        return fail(observation, Words::tr("The rule's SQL gave several rows where one value is expected."));
    const Row &row = rows.front();
    switch (check.answer) {
    case Answer::Counted:
        return judgeCounted(check, row, observation);
    case Answer::Age:
        return judgeAge(check, row, observation);
    case Answer::Value:
        break;
    }
    if (row.empty() || !row[0])
        return fail(observation, Words::tr("The database gave no value."));
    observation.value = numberOf(*row[0]);
    observation.unit = check.unit;
    if (!observation.value)
        observation.message = row[0]->first(std::min(longestShown, row[0]->size()));
    setVerdict(check, *row[0], observation);
}

} // namespace meshbook::measure
