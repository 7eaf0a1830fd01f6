// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seriesblock.h"

#include <QDate>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>

namespace meshbook::store {

using core::ObservationStatus;

namespace {

constexpr std::size_t headerSize = 1;

std::size_t sizeOf(std::size_t count, bool hasValues)
{
    return headerSize + count * (sizeof(quint32) + (hasValues ? sizeof(double) : 0) + 1);
}

} // namespace

qint64 monthOf(qint64 ms)
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(sys_time<milliseconds>(milliseconds(ms))));
    return (qint64{static_cast<int>(date.year())} - 1970) * 12 + static_cast<unsigned>(date.month()) - 1;
}

qint64 beginOfMonth(qint64 month)
{
    using namespace std::chrono;
    const qint64 years = month >= 0 ? month / 12 : (month - 11) / 12;
    const sys_days begin(year(static_cast<int>(1970 + years))
                         / std::chrono::month(static_cast<unsigned>(month - years * 12 + 1)) / 1);
    return duration_cast<milliseconds>(begin.time_since_epoch()).count();
}

QByteArray encodeBlock(const health::Series &series, std::size_t first, std::size_t last, qint64 month)
{
    const std::size_t count = last - first;
    const bool hasValues = std::any_of(series.values.begin() + static_cast<std::ptrdiff_t>(first),
                                       series.values.begin() + static_cast<std::ptrdiff_t>(last),
                                       [](double value) { return !std::isnan(value); });
    QByteArray bytes(static_cast<qsizetype>(sizeOf(count, hasValues)), Qt::Uninitialized);
    char *out = bytes.data();
    *out++ = hasValues ? 1 : 0;
    const qint64 begin = beginOfMonth(month);
    for (std::size_t i = first; i < last; ++i, out += sizeof(quint32)) {
        const auto offset = static_cast<quint32>(series.times[i] - begin);
        std::memcpy(out, &offset, sizeof(offset));
    }
    if (hasValues) {
        std::memcpy(out, series.values.data() + first, count * sizeof(double));
        out += count * sizeof(double);
    }
    for (std::size_t i = first; i < last; ++i)
        *out++ = static_cast<char>(series.statuses[i]);
    return bytes;
}

bool decodeBlock(const QByteArray &bytes, qint64 month, const health::Range &range, health::Series &series)
{
    if (bytes.isEmpty())
        return false;
    const bool hasValues = bytes[0] != 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    const std::size_t count = (size - headerSize) / (sizeOf(1, hasValues) - headerSize);
    if (sizeOf(count, hasValues) != size)
        return false;
    const char *times = bytes.constData() + headerSize;
    const char *values = times + count * sizeof(quint32);
    const char *statuses = values + (hasValues ? count * sizeof(double) : 0);
    const qint64 begin = beginOfMonth(month);
    const auto timeAt = [&](std::size_t i) {
        quint32 offset = 0;
        std::memcpy(&offset, times + i * sizeof(quint32), sizeof(offset));
        return begin + offset;
    };
    std::size_t first = 0;
    while (first < count && timeAt(first) < range.from)
        ++first;
    std::size_t last = count;
    while (last > first && timeAt(last - 1) >= range.to)
        --last;
    const std::size_t had = series.size();
    const std::size_t added = last - first;
    series.times.resize(had + added);
    series.values.resize(had + added, std::nan(""));
    series.statuses.resize(had + added);
    for (std::size_t i = 0; i < added; ++i) {
        series.times[had + i] = timeAt(first + i);
        const auto status = static_cast<quint8>(statuses[first + i]);
        series.statuses[had + i] = status <= static_cast<quint8>(ObservationStatus::Skip)
            ? static_cast<ObservationStatus>(status)
            : ObservationStatus::Unknown;
    }
    if (hasValues && added > 0)
        std::memcpy(series.values.data() + had, values + first * sizeof(double), added * sizeof(double));
    return true;
}

} // namespace meshbook::store
