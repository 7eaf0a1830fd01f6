// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/standingkeeper.h"

#include "services/healthquestions.h"

#include <QSet>
#include <QThread>

#include <algorithm>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::Result;
using core::Unexpected;
using health::ProductStanding;
using health::ProductStandings;
using store::HealthReader;

namespace {

/// What did not change is worked out again after so long, since time itself changes ages.
constexpr qint64 goodFor = 5LL * 60'000;
constexpr std::size_t worthHelp = 32; ///< products from which on all cores work

Unexpected<core::Error> cancelled()
{
    return core::failure(ErrorCode::Cancelled, u"Cancelled."_s);
}

/// What standings are remembered under: the days and the maintenance they were worked out with.
QByteArray keyOf(const ProductsAsked &asked, const HealthWindow &window,
                 const std::vector<core::MaintenanceWindow> &maintenance)
{
    QByteArray key = QByteArray::number(asked.days) + ' ' + asked.zone;
    if (!window.days.empty()) // at midnight the days are others
        key += ' ' + QByteArray::number(window.days.front().from) + ' '
            + QByteArray::number(window.days.back().from);
    for (const core::MaintenanceWindow &one : maintenance)
        key += ' ' + one.uid.toUtf8() + QByteArray::number(one.from.toMSecsSinceEpoch()) + '-'
            + QByteArray::number(one.to.toMSecsSinceEpoch()) + '-'
            + QByteArray::number(one.lastUntil.toMSecsSinceEpoch()) + QByteArray::number(int(one.repeat))
            + one.scope.toUtf8();
    return key;
}

bool isOf(const HealthReader::Line &line, const ProductsAsked &asked)
{
    return (asked.owner.isNull() || line.owner.compare(asked.owner, Qt::CaseInsensitive) == 0)
        && (asked.domain.isNull() || line.domain.compare(asked.domain, Qt::CaseInsensitive) == 0);
}

/// Absent is all, empty is what has none.
QString listKeyOf(const ProductsAsked &asked)
{
    const auto part = [](const QString &text) { return text.isNull() ? u"*"_s : u'=' + text.toLower(); };
    return part(asked.owner) + u'\n' + part(asked.domain);
}

HealthWindow windowOf(const StandingKeeper::Question &question, const ProductsAsked &asked)
{
    HealthWindow window = lastDaysWindow(question.now, asked.days, asked.zone);
    window.hasAllCauses = false;
    window.maintenance = question.maintenance;
    return window;
}

bool isSame(const HealthReader::Line &a, const HealthReader::Line &b)
{
    return a.stamp == b.stamp && a.uri == b.uri && a.name == b.name && a.domain == b.domain
        && a.owner == b.owner;
}

} // namespace

/// The products of a list, and which of them have to be worked out.
struct StandingKeeper::Work {
    std::vector<Line> lines; ///< by id
    std::vector<Member> members; ///< of the lines; where to be worked out without a standing
    std::vector<std::size_t> fresh; ///< places in both

    /// Some of them, by one reader; stops at the first error.
    Result<> some(HealthReader &reader, std::size_t begin, std::size_t step, const HealthWindow &window,
                  const std::function<bool()> &isCancelled)
    {
        return reader.inOneState([&]() -> Result<> {
            for (std::size_t i = begin; i < fresh.size(); i += step) {
                if (isCancelled())
                    return cancelled();
                Result<health::ProductLevels> levels = productLevels(reader, *lines[fresh[i]], window);
                if (!levels)
                    return Unexpected{levels.error()};
                members[fresh[i]].standing =
                    std::make_shared<const ProductStanding>(std::move(levels->standing));
            }
            return {};
        });
    }
};

StandingKeeper::StandingKeeper(Readers readers)
    : m_readers(std::move(readers))
{
}

StandingKeeper::~StandingKeeper() = default;

/// Products by id, of which only those with another stamp than before are read. To be called with the mutex.
Result<std::vector<StandingKeeper::Line>> StandingKeeper::linesNow(HealthReader &reader)
{
    std::vector<Line> lines;
    const Result<> read = reader.inOneState([&]() -> Result<> {
        const Result<qint64> generation = reader.generation();
        if (!generation)
            return Unexpected{generation.error()};
        if (*generation == m_generation) {
            lines = m_lines;
            return {};
        }
        const auto stamps = reader.stamps();
        if (!stamps)
            return Unexpected{stamps.error()};
        auto readNow = readLines(reader, *stamps);
        if (!readNow)
            return Unexpected{readNow.error()};
        lines = std::move(*readNow);
        m_lines = lines;
        m_generation = *generation;
        return {};
    });
    if (!read)
        return Unexpected{read.error()};
    return lines;
}

bool StandingKeeper::isThere(qint64 id) const
{
    const auto line = std::lower_bound(m_lines.cbegin(), m_lines.cend(), id,
                                       [](const Line &one, qint64 wanted) { return one->id < wanted; });
    return line != m_lines.cend() && (*line)->id == id;
}

Result<std::vector<StandingKeeper::Line>>
StandingKeeper::readLines(HealthReader &reader, const std::vector<HealthReader::Stamp> &now)
{
    std::vector<Line> lines;
    lines.reserve(now.size());
    std::vector<qint64> wanted;
    auto had = m_lines.cbegin();
    for (const HealthReader::Stamp &stamp : now) {
        while (had != m_lines.cend() && (*had)->id < stamp.id)
            ++had;
        if (had != m_lines.cend() && (*had)->id == stamp.id && (*had)->stamp == stamp.stamp)
            lines.push_back(*had);
        else
            wanted.push_back(stamp.id);
    }
    auto read = reader.lines(wanted);
    if (!read)
        return Unexpected{read.error()};
    const auto kept = static_cast<std::ptrdiff_t>(lines.size());
    for (HealthReader::Line &line : *read)
        lines.push_back(std::make_shared<const HealthReader::Line>(std::move(line)));
    std::inplace_merge(lines.begin(), lines.begin() + kept, lines.end(),
                       [](const Line &a, const Line &b) { return a->id < b->id; });
    return lines;
}

/// Views of another day, or that nobody asked for in a while, hold nothing that could be told again. To be
/// called with the mutex.
StandingKeeper::View &StandingKeeper::viewOf(const Question &question, const ProductsAsked &asked,
                                             const HealthWindow &window)
{
    std::erase_if(m_views,
                  [&](const auto &view) { return std::abs(question.now - view.second.used) >= goodFor; });
    View &view = m_views[keyOf(asked, window, question.maintenance)];
    view.used = std::max(view.used, question.now);
    return view;
}

Result<> StandingKeeper::workOut(const Question &question, const HealthWindow &window, Work &work)
{
    const auto helpers =
        work.fresh.size() < worthHelp ? 1U : static_cast<unsigned>(std::max(1, QThread::idealThreadCount()));
    std::vector<std::future<Result<>>> others;
    for (unsigned helper = 1; helper < helpers; ++helper) {
        others.push_back(std::async(std::launch::async, [&, helper]() -> Result<> {
            Result<std::unique_ptr<HealthReader>> reader = m_readers.take();
            if (!reader)
                return Unexpected{reader.error()};
            Result<> done = work.some(**reader, helper, helpers, window, question.isCancelled);
            m_readers.give(std::move(*reader));
            return done;
        }));
    }
    Result<> done = work.some(question.reader, 0, helpers, window, question.isCancelled);
    for (std::future<Result<>> &other : others) {
        Result<> its = other.get();
        if (done && !its)
            done = its;
    }
    return done;
}

/// Takes out of the orders what is gone or another now, sorts what came, and puts the two together.
void StandingKeeper::patch(List &list, std::vector<Member> members)
{
    QSet<const ProductStanding *> gone;
    ProductStandings come;
    auto had = list.members.cbegin();
    const auto leave = [&] { gone.insert((had++)->standing.get()); };
    for (const Member &member : members) {
        while (had != list.members.cend() && had->id < member.id)
            leave();
        const bool was = had != list.members.cend() && had->id == member.id;
        if (was && had->standing == member.standing) {
            ++had;
            continue;
        }
        if (was)
            leave();
        come.push_back(member.standing);
    }
    while (had != list.members.cend())
        leave();
    list.members = std::move(members);
    if (gone.isEmpty() && come.empty())
        return;
    const auto bring = [&](ProductStandings &order, auto sort, auto isBefore) {
        std::erase_if(order, [&](const auto &standing) { return gone.contains(standing.get()); });
        const auto kept = static_cast<std::ptrdiff_t>(order.size());
        sort(come);
        order.insert(order.end(), come.begin(), come.end());
        std::inplace_merge(order.begin(), order.begin() + kept, order.end(), isBefore);
    };
    bring(list.byNeed, sortByNeed, [](const auto &a, const auto &b) { return needsMore(*a, *b); });
    bring(list.byDomain, sortByDomain, [](const auto &a, const auto &b) { return comesBefore(*a, *b); });
}

Result<ProductStandings> StandingKeeper::answer(const Question &question, const ProductsAsked &asked,
                                                const HealthWindow &window, Order order)
{
    Work work;
    {
        const QMutexLocker lock(&m_mutex);
        const auto lines = linesNow(question.reader);
        if (!lines)
            return Unexpected{lines.error()};
        const View &view = viewOf(question, asked, window);
        for (const Line &line : *lines) {
            if (!isOf(*line, asked))
                continue;
            const auto known = view.known.constFind(line->id);
            const bool isGood = known != view.known.constEnd() && question.now >= known->at
                && question.now - known->at < goodFor && (known->line == line || isSame(*known->line, *line));
            if (!isGood)
                work.fresh.push_back(work.lines.size());
            work.lines.push_back(line);
            work.members.push_back({line->id, isGood ? known->standing : nullptr});
        }
    }
    if (const Result<> done = workOut(question, window, work); !done)
        return Unexpected{done.error()};
    const QMutexLocker lock(&m_mutex);
    View &view = viewOf(question, asked, window);
    for (const std::size_t i : work.fresh)
        view.known.insert(work.members[i].id, {work.lines[i], question.now, work.members[i].standing});
    if (view.known.size() > static_cast<qsizetype>(m_lines.size()))
        view.known.removeIf([this](const auto &known) { return !isThere(known.key()); });
    List &list = view.lists[listKeyOf(asked)];
    patch(list, std::move(work.members));
    return list.*order;
}

Result<ProductStandings> StandingKeeper::byNeed(const Question &question, const ProductsAsked &asked)
{
    return answer(question, asked, windowOf(question, asked), &List::byNeed);
}

Result<health::Overview> StandingKeeper::overview(const Question &question, const ProductsAsked &asked)
{
    HealthWindow window = windowOf(question, asked);
    Result<ProductStandings> products = answer(question, asked, window, &List::byDomain);
    if (!products)
        return Unexpected{products.error()};
    return overviewOf(std::move(*products), std::move(window.days));
}

} // namespace meshbook::services
