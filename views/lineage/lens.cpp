// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lens.h"

#include "views/theme/iconprovider.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr std::array lensIds{"domain"_L1, "health"_L1, "freshness"_L1, "classification"_L1, "owner"_L1};
constexpr double goodHealth = 85;
constexpr double fairHealth = 65;
constexpr double secondsOfDay = 86'400;
constexpr int last = 1'000; ///< in a legend: what nothing is known of

struct LensWords {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::Lens)
};

LensMark stateMark(State state, const SemanticPalette &palette, bool glyph)
{
    LensMark mark;
    mark.color = palette.state(state).fill;
    mark.hatched = state == State::Unknown;
    if (glyph && (state == State::Warning || state == State::Breach)) {
        mark.glyph = icons::forState(state);
        mark.glyphColor = palette.state(state).text;
    }
    return mark;
}

/// Which of the usual words for how confidential something is a classification holds.
State secrecy(const QString &classification)
{
    const auto has = [&](QLatin1StringView word) {
        return classification.contains(word, Qt::CaseInsensitive);
    };
    if (classification.isEmpty())
        return State::Unknown;
    if (has("pii"_L1) || has("personal"_L1) || has("restrict"_L1) || has("secret"_L1) || has("sensitive"_L1))
        return State::Breach;
    if (has("public"_L1) || has("open"_L1))
        return State::Ok;
    return State::Warning;
}

} // namespace

QString lensId(Lens lens)
{
    return QString(lensIds.at(static_cast<std::size_t>(lens)));
}

std::optional<Lens> lensFromId(const QString &id)
{
    for (std::size_t i = 0; i < lensIds.size(); ++i) {
        if (id == lensIds.at(i))
            return static_cast<Lens>(i);
    }
    return std::nullopt;
}

QString lensName(Lens lens)
{
    switch (lens) {
    case Lens::Domain:
        return LensWords::tr("Domain");
    case Lens::Health:
        return LensWords::tr("Health");
    case Lens::Freshness:
        return LensWords::tr("Freshness");
    case Lens::Classification:
        return LensWords::tr("Classification");
    case Lens::Owner:
        return LensWords::tr("Owner");
    }
    return {};
}

State healthState(const std::optional<double> &health)
{
    if (!health)
        return State::Unknown;
    if (*health >= goodHealth)
        return State::Ok;
    return *health >= fairHealth ? State::Warning : State::Breach;
}

LensColors::LensColors(Lens lens, const lineage::Picture &picture, const SemanticPalette &palette,
                       const DomainNumber &domainNumber)
    : m_lens(lens)
{
    // The eight owners of most boxes get a colour of their own, the next ones it hollow.
    QHash<QString, int> owners;
    if (lens == Lens::Owner) {
        QHash<QString, int> counts;
        for (const lineage::Box &box : picture.boxes) {
            if (!box.owner.isEmpty())
                ++counts[box.owner];
        }
        QStringList names = counts.keys();
        std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            const int left = counts.value(a);
            const int right = counts.value(b);
            return left != right ? left > right : a < b;
        });
        for (qsizetype i = 0; i < names.size(); ++i)
            owners.insert(names.at(i), static_cast<int>(i));
    }
    QHash<QString, int> known;
    QList<int> orders;
    for (const lineage::Box &box : picture.boxes) {
        const Value value = valueOf(box, palette, domainNumber, owners);
        int &index = known[value.text];
        if (index == 0) {
            m_entries.append({value.text, value.mark, 0});
            orders.append(value.order);
            index = static_cast<int>(m_entries.size());
        }
        ++m_entries[index - 1].count;
        m_boxes.append(index - 1);
    }
    m_order.resize(m_entries.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        if (orders.at(a) != orders.at(b))
            return orders.at(a) < orders.at(b);
        if (m_entries.at(a).count != m_entries.at(b).count)
            return m_entries.at(a).count > m_entries.at(b).count;
        return m_entries.at(a).text < m_entries.at(b).text;
    });
}

LensColors::Value LensColors::valueOf(const lineage::Box &box, const SemanticPalette &palette,
                                      const DomainNumber &domainNumber,
                                      const QHash<QString, int> &owners) const
{
    const auto numbered = [&](const QString &name, int number, const char *none) {
        Value value{name, {}, 0};
        if (number < 0) {
            value = {LensWords::tr(none), stateMark(State::Unknown, palette, false), last};
        } else {
            value.mark.color = palette.domain(number);
            value.mark.hollow = SemanticPalette::domainIsHollow(number);
        }
        return value;
    };
    switch (m_lens) {
    case Lens::Domain:
        return numbered(box.domain, domainNumber ? domainNumber(box.domain) : -1,
                        QT_TRANSLATE_NOOP("meshbook::views::Lens", "no domain"));
    case Lens::Owner:
        return numbered(box.owner, owners.value(box.owner, -1),
                        QT_TRANSLATE_NOOP("meshbook::views::Lens", "no owner"));
    case Lens::Health: {
        const State state = healthState(box.health);
        const QString words = state == State::Ok ? LensWords::tr("85 and more")
            : state == State::Warning            ? LensWords::tr("65 to 85")
            : state == State::Breach             ? LensWords::tr("below 65")
                                                 : LensWords::tr("not measured");
        return {words, stateMark(state, palette, true), static_cast<int>(state)};
    }
    case Lens::Freshness: {
        if (!box.ageSeconds)
            return {LensWords::tr("age not measured"), stateMark(State::Unknown, palette, false), last};
        const double days = *box.ageSeconds / secondsOfDay;
        if (days <= 1)
            return {LensWords::tr("up to a day old"), stateMark(State::Ok, palette, false), 0};
        LensMark mark = stateMark(days <= 7 ? State::Warning : State::Breach, palette, true);
        mark.glyph = Icon::Clock;
        return days <= 7 ? Value{LensWords::tr("up to a week old"), mark, 1}
                         : Value{LensWords::tr("more than a week old"), mark, 2};
    }
    case Lens::Classification: {
        const State state = secrecy(box.classification);
        LensMark mark = stateMark(state, palette, false);
        if (state == State::Warning || state == State::Breach) {
            mark.glyph = Icon::Lock;
            mark.glyphColor = palette.state(state).text;
        }
        if (state == State::Unknown)
            return {LensWords::tr("not classified"), mark, last};
        return {box.classification, mark, state == State::Breach ? 0 : state == State::Warning ? 1 : 2};
    }
    }
    return {};
}

QList<LensEntry> LensColors::legend() const
{
    QList<LensEntry> entries;
    for (const int index : m_order)
        entries.append(m_entries.at(index));
    return entries;
}

} // namespace meshbook::views
