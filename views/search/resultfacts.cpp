// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultfacts.h"

#include "services/catalogservice.h"
#include "views/search/thingwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace resultfacts {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::ResultFacts)
};

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

/// "41/47" of what is promised, as on the page.
std::optional<pieces::Mark> tallyMark(const core::Tally &tally, const QString &unmeasured)
{
    const int measured = tally.met + tally.warning + tally.breached;
    if (measured == 0 && tally.unknown == 0)
        return {};
    if (measured == 0)
        return pieces::Mark{State::Unknown, unmeasured};
    const QLocale locale;
    return pieces::Mark{things::state(tally),
                        locale.toString(tally.met) + u'/' + locale.toString(measured + tally.unknown)};
}

QString freshnessWord(core::Standing standing)
{
    switch (standing) {
    case core::Standing::Met:
        return Words::tr("fresh");
    case core::Standing::Warning:
        return Words::tr("late");
    case core::Standing::Breached:
        return Words::tr("stale");
    case core::Standing::Unknown:
        break;
    }
    return Words::tr("unknown");
}

/// The age where it was measured; the clock alone where all is well or nothing was promised.
std::optional<pieces::Mark> freshnessMark(const core::TrustMarks &trust)
{
    const QString words = trust.ageSeconds ? age(*trust.ageSeconds)
        : trust.freshness                  ? freshnessWord(*trust.freshness)
                                           : QString();
    if (words.isEmpty())
        return {};
    if (!trust.freshness || *trust.freshness == core::Standing::Met)
        return pieces::Mark{State::Ok, words, Icon::Clock, true};
    return pieces::Mark{things::state(*trust.freshness), words};
}

std::optional<pieces::Mark> countMark(int count, Icon icon)
{
    if (count <= 0)
        return {};
    return pieces::Mark{State::Ok, QLocale().toString(count), icon, true};
}

} // namespace

QList<ResultFact> all()
{
    return {ResultFact::SlaMet, ResultFact::Quality, ResultFact::Freshness,     ResultFact::Columns,
            ResultFact::Ports,  ResultFact::Rules,   ResultFact::ServiceLevels, ResultFact::Updated};
}

QList<ResultFact> usual()
{
    return {ResultFact::SlaMet, ResultFact::Quality, ResultFact::Freshness, ResultFact::Columns};
}

QString id(ResultFact fact)
{
    switch (fact) {
    case ResultFact::SlaMet:
        return u"slaMet"_s;
    case ResultFact::Quality:
        return u"quality"_s;
    case ResultFact::Freshness:
        return u"freshness"_s;
    case ResultFact::Columns:
        return u"columns"_s;
    case ResultFact::Ports:
        return u"ports"_s;
    case ResultFact::Rules:
        return u"rules"_s;
    case ResultFact::ServiceLevels:
        return u"serviceLevels"_s;
    case ResultFact::Updated:
        break;
    }
    return u"updated"_s;
}

QString caption(ResultFact fact)
{
    switch (fact) {
    case ResultFact::SlaMet:
        return Words::tr("SLA met");
    case ResultFact::Quality:
        return Words::tr("Quality");
    case ResultFact::Freshness:
        return Words::tr("Freshness");
    case ResultFact::Columns:
        return Words::tr("Columns");
    case ResultFact::Ports:
        return Words::tr("Ports");
    case ResultFact::Rules:
        return Words::tr("Rules");
    case ResultFact::ServiceLevels:
        return Words::tr("SLAs");
    case ResultFact::Updated:
        break;
    }
    return Words::tr("Updated");
}

QString description(ResultFact fact)
{
    switch (fact) {
    case ResultFact::SlaMet:
        return Words::tr("Service levels met");
    case ResultFact::Quality:
        return Words::tr("Quality rules met");
    case ResultFact::Freshness:
        return Words::tr("Freshness of the data");
    case ResultFact::Columns:
        return Words::tr("Number of columns");
    case ResultFact::Ports:
        return Words::tr("Number of ports");
    case ResultFact::Rules:
        return Words::tr("Number of quality rules");
    case ResultFact::ServiceLevels:
        return Words::tr("Number of service levels");
    case ResultFact::Updated:
        break;
    }
    return Words::tr("Last change of the description");
}

int width(ResultFact fact)
{
    switch (fact) {
    case ResultFact::SlaMet:
    case ResultFact::Quality:
        return 66;
    case ResultFact::Freshness:
    case ResultFact::Updated:
        return 74;
    default:
        return 52;
    }
}

QString age(double seconds)
{
    const QLocale locale;
    const auto whole = [&](double unit) { return locale.toString(static_cast<qint64>(seconds / unit)); };
    if (seconds < minute)
        return Words::tr("%1 s").arg(whole(1));
    if (seconds < 2 * hour)
        return Words::tr("%1 min").arg(whole(minute));
    if (seconds < 2 * day)
        return Words::tr("%1 h").arg(whole(hour));
    return Words::tr("%1 d").arg(whole(day));
}

std::optional<pieces::Mark> mark(ResultFact fact, const core::EntityLine &line, const core::TrustMarks *trust)
{
    const bool isColumn = !line.uri.column.isEmpty(); // the counts are its dataset's
    switch (fact) {
    case ResultFact::SlaMet:
        return trust != nullptr ? tallyMark(trust->promises, Words::tr("no data")) : std::nullopt;
    case ResultFact::Quality:
        return trust != nullptr ? tallyMark(trust->checks, Words::tr("no runs")) : std::nullopt;
    case ResultFact::Freshness:
        return trust != nullptr ? freshnessMark(*trust) : std::nullopt;
    case ResultFact::Columns:
        return isColumn ? std::nullopt : countMark(line.columns, Icon::Column);
    case ResultFact::Ports:
        return isColumn ? std::nullopt : countMark(line.ports, Icon::PortOut);
    case ResultFact::Rules:
        return isColumn ? std::nullopt : countMark(line.rules, Icon::Check);
    case ResultFact::ServiceLevels:
        return isColumn ? std::nullopt : countMark(line.objectives, Icon::Target);
    case ResultFact::Updated:
        break;
    }
    if (!line.changedAt.isValid())
        return {};
    return pieces::Mark{State::Ok, things::ago(line.changedAt), Icon::Calendar, true};
}

} // namespace resultfacts

ResultFacts &ResultFacts::of(services::CatalogService &catalog)
{
    if (auto *known = catalog.findChild<ResultFacts *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ResultFacts(&catalog); // owned by the catalog
}

bool ResultFacts::setShown(ResultFact fact, bool on)
{
    if (m_chosen.contains(fact) == on)
        return true;
    if (on && m_chosen.size() >= most)
        return false;
    QList<ResultFact> wanted;
    const QList<ResultFact> every = resultfacts::all(); // always in the same order
    for (const ResultFact each : every) {
        if (each == fact ? on : m_chosen.contains(each))
            wanted.append(each);
    }
    choose(wanted);
    return true;
}

void ResultFacts::choose(const QList<ResultFact> &wanted)
{
    const QStringList before = ids();
    m_chosen = wanted;
    emit changed();
    emit chosen(before, ids());
}

void ResultFacts::reset()
{
    if (m_chosen != resultfacts::usual())
        choose(resultfacts::usual());
}

QStringList ResultFacts::ids() const
{
    QStringList ids;
    for (const ResultFact fact : m_chosen)
        ids << resultfacts::id(fact);
    return ids;
}

void ResultFacts::setIds(const QStringList &ids)
{
    QList<ResultFact> wanted;
    const QList<ResultFact> every = resultfacts::all();
    for (const ResultFact each : every) {
        if (ids.contains(resultfacts::id(each)) && wanted.size() < most)
            wanted.append(each);
    }
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    emit changed();
}

} // namespace meshbook::views
