// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/measuredmodel.h"

#include "items/healthwords.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

QString standingWord(core::Standing standing)
{
    switch (standing) {
    case core::Standing::Met:
        return MeasuredModel::tr("met");
    case core::Standing::Warning:
        return MeasuredModel::tr("close to breach");
    case core::Standing::Breached:
        return MeasuredModel::tr("breached");
    case core::Standing::Unknown:
        break;
    }
    return MeasuredModel::tr("unknown");
}

/// A text as a field of CSV; what a spreadsheet would take for a formula gets an apostrophe.
QByteArray field(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && u"=+-@\t\r"_s.contains(safe.at(0)))
        safe.prepend(u'\'');
    safe.replace(u'"', u"\"\""_s);
    return '"' + safe.toUtf8() + '"';
}

} // namespace

void MeasuredModel::setTold(std::shared_ptr<const health::ObjectiveSeries> told, const health::Range &range)
{
    beginResetModel();
    m_told = std::move(told);
    m_first = m_last = 0;
    if (m_told) {
        m_first = m_told->series.firstFrom(range.from);
        m_last = m_told->series.firstFrom(range.to);
    }
    endResetModel();
}

qint64 MeasuredModel::at(int row) const
{
    return m_told->series.times.at(place(row));
}

int MeasuredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<qint64>(total(), mostRows));
}

int MeasuredModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

core::Standing MeasuredModel::standingAt(qint64 at) const
{
    const auto &spans = m_told->spans;
    const auto after =
        std::upper_bound(spans.begin(), spans.end(), at,
                         [](qint64 moment, const health::Span &span) { return moment < span.range.from; });
    if (after == spans.begin())
        return core::Standing::Unknown;
    const health::Span &span = *(after - 1);
    return span.range.contains(at) ? span.standing : core::Standing::Unknown;
}

QString MeasuredModel::word(core::ObservationStatus status)
{
    switch (status) {
    case core::ObservationStatus::Pass:
        return tr("passed");
    case core::ObservationStatus::Warn:
        return tr("warned");
    case core::ObservationStatus::Fail:
        return tr("failed");
    case core::ObservationStatus::Error:
        return tr("went wrong");
    case core::ObservationStatus::Skip:
        return tr("left out");
    default:
        return tr("no verdict");
    }
}

QVariant MeasuredModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const health::Series &series = m_told->series;
    const std::size_t i = place(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case WhenSection:
            return healthwords::moment(series.times[i]);
        case ValueSection:
            return std::isfinite(series.values[i])
                ? healthwords::value(series.values[i], m_told->objective.unit)
                : QString();
        case VerdictSection:
            return word(series.statuses[i]);
        case StandingSection:
            return standingWord(standingAt(series.times[i]));
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() == ValueSection ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                              : QVariant();
    case StandingRole:
        return static_cast<int>(standingAt(series.times[i]));
    case AtRole:
        return series.times[i];
    default:
        return {};
    }
}

QVariant MeasuredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenSection:
        return tr("Measured");
    case ValueSection:
        return tr("Value");
    case VerdictSection:
        return tr("Verdict");
    case StandingSection:
        return tr("Promise");
    default:
        return {};
    }
}

QByteArray MeasuredModel::csv(const health::ObjectiveSeries &told)
{
    const health::Series &series = told.series;
    const QByteArray unit = field(told.objective.unit);
    QByteArray text("time,value,unit,verdict\r\n");
    text.reserve(static_cast<qsizetype>(series.size()) * 48 + 64);
    for (std::size_t i = 0; i < series.size(); ++i) {
        text +=
            QDateTime::fromMSecsSinceEpoch(series.times[i], Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
        text += ',';
        if (std::isfinite(series.values[i]))
            text += QByteArray::number(series.values[i], 'g', 15);
        text += ',' + unit + ','
            + QByteArray(core::toText(series.statuses[i]).data(), core::toText(series.statuses[i]).size())
            + "\r\n";
    }
    return text;
}

} // namespace meshbook::items
