// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trackedcodec.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace meshbook::store {

using health::NormalObjective;
using health::TrackedCheck;

namespace {

constexpr quint8 version = 1;
constexpr quint32 mostEntries = 1'000'000; ///< damaged bytes may ask for anything

/// One list of fields for both ways.
template <typename Visit>
void fields(Visit &&visit, auto &objective)
{
    visit(objective.key);
    visit(objective.kind);
    visit(objective.isRule);
    visit(objective.what);
    visit(objective.dataset);
    visit(objective.element);
    visit(objective.promise);
    visit(objective.description);
    visit(objective.dimension);
    visit(objective.judging);
    visit(objective.better);
    visit(objective.unit);
    visit(objective.target);
    visit(objective.warnLevel);
    visit(objective.isWarnStated);
    visit(objective.share);
    visit(objective.isShareStated);
    visit(objective.everyMs);
}

struct Writer {
    QDataStream &stream;
    template <typename T>
    void operator()(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            stream << static_cast<quint8>(value);
        else
            stream << value;
    }
    template <typename T>
    void operator()(const std::optional<T> &value)
    {
        stream << value.has_value();
        if (value)
            (*this)(*value);
    }
};

struct Reader {
    QDataStream &stream;
    template <typename T>
    void operator()(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            quint8 number = 0;
            stream >> number;
            value = static_cast<T>(number);
        } else {
            stream >> value;
        }
    }
    template <typename T>
    void operator()(std::optional<T> &value)
    {
        bool has = false;
        stream >> has;
        value.reset();
        if (has)
            (*this)(value.emplace());
    }
    /// How many entries follow; 0 with a failed stream where that cannot be.
    [[nodiscard]] quint32 count()
    {
        quint32 entries = 0;
        stream >> entries;
        if (entries > mostEntries)
            stream.setStatus(QDataStream::ReadCorruptData);
        return stream.status() == QDataStream::Ok ? entries : 0;
    }
};

void write(QDataStream &stream, const NormalObjective &objective)
{
    fields(Writer{stream}, objective);
    stream << objective.schedule.has_value();
    if (!objective.schedule)
        return;
    const health::Schedule &schedule = *objective.schedule;
    stream << schedule.zone << schedule.dueBy.value_or(QTime()) << schedule.cron
           << static_cast<quint32>(schedule.weekdays.size());
    for (const int day : schedule.weekdays)
        stream << static_cast<quint8>(day);
}

void read(Reader &reader, NormalObjective &objective)
{
    fields(reader, objective);
    bool hasSchedule = false;
    reader(hasSchedule);
    if (!hasSchedule)
        return;
    health::Schedule &schedule = objective.schedule.emplace();
    QTime due;
    reader.stream >> schedule.zone >> due >> schedule.cron;
    if (due.isValid())
        schedule.dueBy = due;
    for (quint32 left = reader.count(); left > 0 && reader.stream.status() == QDataStream::Ok; --left) {
        quint8 day = 0;
        reader(day);
        schedule.weekdays.push_back(day);
    }
}

} // namespace

QByteArray encode(const TrackedProduct &product)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << version << static_cast<quint32>(product.checks.checks.size());
    for (const TrackedCheck &check : product.checks.checks) {
        write(stream, check.objective);
        stream << static_cast<quint32>(check.parts.size());
        for (const TrackedCheck::Part &part : check.parts)
            stream << part.series << part.factor;
    }
    stream << static_cast<quint32>(product.checks.stated.size());
    for (const core::Check &stated : product.checks.stated)
        stream << stated.what << stated.dataset << stated.element << stated.promise << stated.description;
    stream << product.checks.maintenance << product.contracts << product.datasets << product.datasetKeys;
    return bytes;
}

std::optional<TrackedProduct> decodeTracked(const QByteArray &bytes)
{
    TrackedProduct product;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 written = 0;
    stream >> written;
    if (written != version)
        return std::nullopt;
    Reader reader{stream};
    const auto isGood = [&] { return stream.status() == QDataStream::Ok; };
    for (quint32 left = reader.count(); left > 0 && isGood(); --left) {
        TrackedCheck &check = product.checks.checks.emplace_back();
        read(reader, check.objective);
        for (quint32 parts = reader.count(); parts > 0 && isGood(); --parts) {
            TrackedCheck::Part &part = check.parts.emplace_back();
            stream >> part.series >> part.factor;
        }
    }
    for (quint32 left = reader.count(); left > 0 && isGood(); --left) {
        core::Check &stated = product.checks.stated.emplace_back();
        stream >> stated.what >> stated.dataset >> stated.element >> stated.promise >> stated.description;
    }
    stream >> product.checks.maintenance >> product.contracts >> product.datasets >> product.datasetKeys;
    return isGood() ? std::optional(std::move(product)) : std::nullopt;
}

} // namespace meshbook::store
