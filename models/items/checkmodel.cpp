// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checkmodel.h"

#include "core/vocabulary.h"
#include "items/healthwords.h"
#include "items/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using core::Check;
using core::ObjectiveKind;
using core::Standing;

namespace {

struct KindWord {
    ObjectiveKind kind;
    const char *word;
};
constexpr KindWord kindWords[] = {
    {ObjectiveKind::Availability, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Availability")},
    {ObjectiveKind::Freshness, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Freshness")},
    {ObjectiveKind::Latency, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Latency")},
    {ObjectiveKind::Frequency, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Frequency of updates")},
    {ObjectiveKind::TimeOfAvailability, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Time of day")},
    {ObjectiveKind::Retention, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Retention")},
    {ObjectiveKind::Throughput, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Throughput")},
    {ObjectiveKind::ResponseTime, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Response time")},
    {ObjectiveKind::ErrorRate, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Error rate")},
    {ObjectiveKind::GeneralAvailability,
     QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "General availability")},
    {ObjectiveKind::EndOfSupport, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "End of support")},
    {ObjectiveKind::EndOfLife, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "End of life")},
    {ObjectiveKind::SupportHours, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Support hours")},
    {ObjectiveKind::Recovery, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Recovery")},
    {ObjectiveKind::Completeness, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Completeness")},
    {ObjectiveKind::Accuracy, QT_TRANSLATE_NOOP("meshbook::items::CheckModel", "Accuracy")}};

/// What asks for a person first: breached, warning, unknown, met.
int urgency(Standing standing)
{
    switch (standing) {
    case Standing::Breached:
        return 0;
    case Standing::Warning:
        return 1;
    case Standing::Unknown:
        return 2;
    case Standing::Met:
        break;
    }
    return 3;
}

bool comesFirst(const Check &a, const Check &b)
{
    if (urgency(a.standing) != urgency(b.standing))
        return urgency(a.standing) < urgency(b.standing);
    if (a.at.isValid() != b.at.isValid())
        return a.at.isValid();
    if (const int order = a.what.compare(b.what, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return std::tie(a.dataset, a.element) < std::tie(b.dataset, b.element);
}

QString aboutText(const Check &check)
{
    if (check.dataset.isEmpty() || check.element.isEmpty() || check.element.startsWith(check.dataset + u'.'))
        return check.element.isEmpty() ? check.dataset : check.element;
    return check.dataset + u'.' + check.element;
}

/// Seconds and shares as people tell them; other units as they are.
QString measuredText(const Check &check)
{
    if (!check.value)
        return {};
    const QLocale locale;
    if (check.unit == "%"_L1 || check.unit.compare("percent"_L1, Qt::CaseInsensitive) == 0)
        return healthwords::share(*check.value / 100);
    if (check.unit == "s"_L1) {
        const auto seconds = static_cast<qint64>(*check.value);
        if (seconds >= 2 * 86'400)
            return CheckModel::tr("%n days", nullptr,
                                  static_cast<int>(std::min<qint64>(seconds / 86'400, 1'000'000)));
        if (seconds >= 2 * 3'600)
            return CheckModel::tr("%n hours", nullptr, static_cast<int>(seconds / 3'600));
        if (seconds >= 120)
            return CheckModel::tr("%n minutes", nullptr, static_cast<int>(seconds / 60));
        return CheckModel::tr("%1 s").arg(locale.toString(*check.value, 'g', 4));
    }
    return QString(locale.toString(*check.value, 'g', 6) + u' ' + check.unit).trimmed();
}

} // namespace

CheckModel::CheckModel(Of of, QObject *parent)
    : QAbstractTableModel(parent)
    , m_of(of)
{
}

QString CheckModel::word(const QString &what)
{
    for (const KindWord &each : kindWords) {
        if (what == core::toText(each.kind))
            return tr(each.word);
    }
    return what;
}

QString CheckModel::word(Standing standing, bool run) const
{
    switch (standing) {
    case Standing::Met:
        return tr("met");
    case Standing::Warning:
        return tr("warning");
    case Standing::Breached:
        return tr("not met");
    case Standing::Unknown:
        break;
    }
    if (run)
        return tr("unknown");
    return m_of == Of::Rules ? tr("no run") : tr("not measured");
}

void CheckModel::setChecks(std::vector<Check> checks)
{
    beginResetModel();
    m_checks = std::move(checks);
    std::stable_sort(m_checks.begin(), m_checks.end(), comesFirst);
    endResetModel();
}

int CheckModel::count(Standing standing) const
{
    return static_cast<int>(std::count_if(m_checks.begin(), m_checks.end(), [standing](const Check &check) {
        return check.standing == standing;
    }));
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SectionCount);
}

QString CheckModel::text(const Check &check, int section)
{
    switch (section) {
    case WhatSection:
        return word(check.what);
    case AboutSection:
        return aboutText(check);
    case ExpectedSection:
        return healthwords::promised(check.promise);
    case MeasuredSection:
        return measuredText(check);
    case WhenSection:
        return check.at.isValid() ? momentText(check.at) : QString();
    default:
        return {};
    }
}

QVariant CheckModel::sortKey(const Check &check, int section)
{
    if (section == WhenSection)
        return check.at;
    if (section == MeasuredSection)
        return check.value ? QVariant(*check.value) : QVariant();
    return section == WhatSection ? QVariant(urgency(check.standing)) : QVariant(text(check, section));
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Check &check = m_checks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(check, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != WhatSection)
            return text(check, index.column());
        return u"%1: %2"_s.arg(text(check, WhatSection), word(check.standing, check.at.isValid()));
    case StandingRole:
        return static_cast<int>(check.standing);
    case StandingWordRole:
        return word(check.standing, check.at.isValid());
    case DatasetRole:
        return check.dataset;
    case ElementRole:
        return check.element;
    case SortRole:
        return sortKey(check, index.column());
    case FilterRole:
        return QStringList{word(check.what), aboutText(check), healthwords::promised(check.promise),
                           check.description}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatSection:
        return m_of == Of::Rules ? tr("Rule") : tr("Service level");
    case AboutSection:
        //: Heading of a table column: the column or dataset that is checked
        return tr("About");
    case ExpectedSection:
        return m_of == Of::Rules ? tr("Expected") : tr("Promised");
    case MeasuredSection:
        return tr("Measured");
    case WhenSection:
        return tr("When");
    default:
        return {};
    }
}

} // namespace meshbook::items
