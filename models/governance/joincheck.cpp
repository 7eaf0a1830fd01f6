// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/joincheck.h"

#include "governance/columntype.h"
#include "governance/joinsql.h"
#include "governance/namewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::governance::JoinCheck)
};

constexpr std::size_t mostKeys = 20;
constexpr int personalStrictness = 6; // lineage/classification.h: personal and stricter

/// A column that may be an end, with what speaks for it.
struct Candidate {
    int side = 0;
    int dataset = 0;
    const JoinColumn *column = nullptr;
    bool isKey = false;
    double rank = 0;
};

bool isKeyColumn(const core::Column &column)
{
    return column.primaryKey.value_or(false) || column.unique.value_or(false);
}

/// "customer_id", "sku", "order no": names of what identifies something.
bool isIdentifierName(const QStringList &words)
{
    static const QSet<QString> last{u"id"_s,   u"no"_s,   u"nr"_s,  u"number"_s, u"key"_s,
                                    u"ref"_s,  u"code"_s, u"sku"_s, u"uuid"_s,   u"iban"_s,
                                    u"isbn"_s, u"ean"_s,  u"gtin"_s};
    return !words.isEmpty() && last.contains(words.back());
}

bool isReferring(const JoinDataset &dataset, const core::Column &column)
{
    if (!column.relationships.empty())
        return true;
    const auto names = [&](const QStringList &ends) {
        return std::any_of(ends.begin(), ends.end(), [&](const QString &end) {
            return end == column.path || end.endsWith(u'.' + column.path);
        });
    };
    return std::any_of(dataset.relationships.begin(), dataset.relationships.end(),
                       [&](const core::Relationship &each) { return names(each.from); });
}

QString typeText(const core::Column &column)
{
    return column.physicalType.isEmpty() ? column.logicalType : column.physicalType;
}

QString patternText(const core::Column &column)
{
    const QString pattern = column.options.value("pattern"_L1).toString();
    return pattern.isEmpty() ? column.options.value("format"_L1).toString() : pattern;
}

bool isNumber(ColumnType::Family family)
{
    using Family = ColumnType::Family;
    return family == Family::Integer || family == Family::Decimal || family == Family::Number;
}

Agreement agreementOf(const ColumnType &a, const ColumnType &b)
{
    if (!a.isStated() || !b.isStated())
        return Agreement::Unsaid;
    switch (compareTypes(a, b)) {
    case TypeChange::Same:
        return Agreement::Same;
    case TypeChange::Widened:
    case TypeChange::Narrowed:
        return Agreement::Fits;
    case TypeChange::Other:
        break;
    }
    using Family = ColumnType::Family;
    const auto isText = [](Family family) { return family == Family::Text || family == Family::Uuid; };
    const bool castable = (isText(a.family) && isText(b.family)) || (isNumber(a.family) && isNumber(b.family))
        || (isText(a.family) && isNumber(b.family)) || (isNumber(a.family) && isText(b.family));
    return castable ? Agreement::Convert : Agreement::Differs;
}

Agreement worst(Agreement a, Agreement b)
{
    // Unsaid is no disagreement: what is said counts.
    if (a == Agreement::Unsaid || b == Agreement::Unsaid)
        return a == Agreement::Unsaid ? b : a;
    return std::max(a, b);
}

class Check final {
public:
    Check(const std::vector<JoinSide> &sides, Strictness strictness)
        : m_sides(sides)
        , m_strictness(strictness)
    {
    }

    JoinReport run()
    {
        findKeys();
        findApart();
        weighFreshness();
        weighClassification();
        if (!m_report.keys.empty())
            m_report.sql = joinSql(m_sides, m_report.keys.front());
        return std::move(m_report);
    }

private:
    using Group = std::vector<Candidate>;

    const JoinDataset &datasetOf(const KeyEnd &end) const
    {
        return m_sides[static_cast<std::size_t>(end.side)].datasets[static_cast<std::size_t>(end.dataset)];
    }

    /// Calls `take` with each column and what speaks for it as an end.
    template <typename Take>
    void forColumns(Take take) const
    {
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            for (std::size_t place = 0; place < m_sides[side].datasets.size(); ++place) {
                const JoinDataset &dataset = m_sides[side].datasets[place];
                for (const JoinColumn &column : dataset.columns) {
                    Candidate candidate{static_cast<int>(side), static_cast<int>(place), &column,
                                        isKeyColumn(column.column), 0};
                    const QStringList words = nameWords(column.column.name);
                    candidate.rank = (candidate.isKey ? 3 : 0) + (isReferring(dataset, column.column) ? 2 : 0)
                        + (isIdentifierName(words) ? 2 : 0) + (column.column.path.contains(u'.') ? -1 : 0)
                        + (column.isNeverEmpty ? 0.5 : 0);
                    take(candidate, words);
                }
            }
        }
    }

    void findKeys()
    {
        std::map<QString, Group> byTerm;
        std::map<QString, Group> byName;
        std::map<QString, const JoinTerm *> terms;
        forColumns([&](const Candidate &candidate, const QStringList &words) {
            for (const JoinTerm &term : candidate.column->terms) {
                byTerm[term.key].push_back(candidate);
                terms.emplace(term.key, &term);
            }
            if (candidate.column->terms.empty() && isIdentifierName(words) && words.size() > 1)
                byName[words.join(u' ')].push_back(candidate);
        });
        for (const auto &[key, group] : byTerm)
            addKey(terms.at(key)->name, terms.at(key), group);
        for (const auto &[name, group] : byName)
            addKey(name, nullptr, group);
        auto &keys = m_report.keys;
        std::stable_sort(keys.begin(), keys.end(),
                         [](const JoinKey &a, const JoinKey &b) { return a.rank > b.rank; });
        if (keys.size() > mostKeys)
            keys.resize(mostKeys);
    }

    /// Of each side the column with most to speak for it; no key where a side has none.
    void addKey(const QString &name, const JoinTerm *term, const Group &group)
    {
        std::vector<const Candidate *> best(m_sides.size());
        for (const Candidate &each : group) {
            const Candidate *&held = best[static_cast<std::size_t>(each.side)];
            if (held == nullptr || each.rank > held->rank)
                held = &each;
        }
        JoinKey key;
        for (const Candidate *each : best) {
            if (each == nullptr)
                return;
            key.ends.push_back(endOf(*each));
            key.rank += each->rank;
        }
        // Things that are only classified alike (a status, an amount) are no keys.
        const bool anyKey =
            std::any_of(best.begin(), best.end(), [](const Candidate *each) { return each->isKey; });
        const bool named =
            std::all_of(best.begin(), best.end(), [](const Candidate *each) { return each->rank >= 1.5; });
        if (!anyKey && !named)
            return;
        key.name = name;
        if (term != nullptr) {
            key.term = term->key;
            key.isApproved = term->lifecycle == core::Lifecycle::Active;
            key.rank += key.isApproved ? 4 : 3;
        }
        compareEnds(key, best, term);
        weighCoverage(key);
        m_report.keys.push_back(std::move(key));
    }

    static KeyEnd endOf(const Candidate &candidate)
    {
        const JoinColumn &column = *candidate.column;
        KeyEnd end{candidate.side,          candidate.dataset,          column.column.path,
                   typeText(column.column), patternText(column.column), candidate.isKey,
                   column.filled,           column.filled.has_value()};
        if (!end.filled && column.isNeverEmpty)
            end.filled = 1;
        return end;
    }

    QString nameOf(const KeyEnd &end) const
    {
        return m_sides[static_cast<std::size_t>(end.side)].name + u'.' + end.path;
    }

    void compareEnds(JoinKey &key, const std::vector<const Candidate *> &best, const JoinTerm *term)
    {
        for (std::size_t i = 0; i < best.size(); ++i) {
            for (std::size_t j = i + 1; j < best.size(); ++j) {
                const Agreement types = agreementOf(ColumnType::of(best[i]->column->column),
                                                    ColumnType::of(best[j]->column->column));
                key.type = worst(key.type, types);
                if (types == Agreement::Differs || types == Agreement::Convert)
                    key.problems.append(Words::tr("%1 is %2 and %3 is %4.")
                                            .arg(nameOf(key.ends[i]), key.ends[i].type, nameOf(key.ends[j]),
                                                 key.ends[j].type));
                compareFormats(key, key.ends[i], key.ends[j]);
            }
        }
        if (term == nullptr) {
            key.problems.append(Words::tr("No term says that the columns mean the same."));
        } else {
            compareWithTerm(key, *term);
            if (!key.isApproved)
                key.problems.append(Words::tr("The term %1 is not approved.").arg(term->name));
        }
        if (std::none_of(key.ends.begin(), key.ends.end(), [](const KeyEnd &end) { return end.isKey; }))
            key.problems.append(Words::tr("The columns are a key on no side: rows may multiply."));
        key.rank -= key.type == Agreement::Differs ? 6 : key.type == Agreement::Convert ? 2 : 0;
        key.rank -= key.format == Agreement::Differs ? 3 : 0;
    }

    void compareFormats(JoinKey &key, const KeyEnd &a, const KeyEnd &b)
    {
        if (a.pattern.isEmpty() || b.pattern.isEmpty())
            return;
        const Agreement formats = a.pattern == b.pattern ? Agreement::Same : Agreement::Differs;
        key.format = worst(key.format, formats);
        if (formats == Agreement::Differs)
            key.problems.append(Words::tr("%1 has the format %2 and %3 has %4.")
                                    .arg(nameOf(a), a.pattern, nameOf(b), b.pattern));
    }

    void compareWithTerm(JoinKey &key, const JoinTerm &term)
    {
        for (const KeyEnd &end : key.ends) {
            const ColumnType asked = ColumnType::parse(term.element.logicalType, true);
            const ColumnType is = ColumnType::parse(end.type);
            if (asked.isStated() && is.isStated() && is.family != ColumnType::Family::Unknown
                && !meets(asked, is))
                key.problems.append(Words::tr("The term %1 asks for %2; %3 is %4.")
                                        .arg(term.name, term.element.logicalType, nameOf(end), end.type));
            if (!term.element.pattern.isEmpty() && !end.pattern.isEmpty()
                && end.pattern != term.element.pattern)
                key.problems.append(Words::tr("The term %1 asks for the format %2; %3 has %4.")
                                        .arg(term.name, term.element.pattern, nameOf(end), end.pattern));
            else if (!term.element.pattern.isEmpty() && !end.pattern.isEmpty())
                key.format = worst(key.format, Agreement::Same);
        }
    }

    static void weighCoverage(JoinKey &key)
    {
        double least = 1;
        for (const KeyEnd &end : key.ends) {
            if (!end.filled)
                return;
            least = std::min(least, *end.filled);
        }
        key.coverage = least;
    }

    /// Sides without a column of any key that two sides share.
    void findApart()
    {
        if (!m_report.keys.empty())
            return;
        std::map<QString, QSet<int>> sharers;
        forColumns([&](const Candidate &candidate, const QStringList &words) {
            for (const JoinTerm &term : candidate.column->terms)
                sharers[term.key].insert(candidate.side);
            if (candidate.column->terms.empty() && isIdentifierName(words) && words.size() > 1)
                sharers[u"name "_s + words.join(u' ')].insert(candidate.side);
        });
        QSet<int> together;
        for (const auto &[key, held] : sharers) {
            if (held.size() > 1)
                together.unite(held);
        }
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            if (!together.contains(static_cast<int>(side)))
                m_report.apart.append(m_sides[side].name);
        }
    }

    void weighFreshness()
    {
        for (const JoinSide &side : m_sides) {
            std::optional<double> oldest;
            for (const core::Objective &objective : side.objectives) {
                const bool tells = objective.kind == core::ObjectiveKind::Freshness
                    || objective.kind == core::ObjectiveKind::Latency
                    || objective.kind == core::ObjectiveKind::Frequency;
                if (tells && objective.number && objective.unitIso == "s"_L1)
                    oldest = std::max(oldest.value_or(0), *objective.number);
            }
            if (!oldest) {
                m_report.freshnessUnsaid.append(side.name);
            } else if (*oldest > m_report.freshness.value_or(-1)) {
                m_report.freshness = oldest;
                m_report.freshnessOf = side.name;
            }
        }
    }

    void weighClassification()
    {
        int strictest = 0;
        for (const JoinSide &side : m_sides) {
            bool silent = false;
            for (const JoinDataset &dataset : side.datasets) {
                for (const JoinColumn &column : dataset.columns) {
                    const bool personal = column.column.pii.value_or(false);
                    QString word = column.column.classification;
                    if (word.isEmpty() && personal)
                        word = u"personal"_s;
                    const int rank = m_strictness(word);
                    silent = silent || rank == 0;
                    m_report.personalColumns += personal || rank == personalStrictness ? 1 : 0;
                    if (rank > strictest) {
                        strictest = rank;
                        m_report.classification = word;
                        m_report.classificationOf = side.name + u'.' + column.column.path;
                    }
                }
            }
            if (silent)
                m_report.unclassified.append(side.name);
        }
    }

    const std::vector<JoinSide> &m_sides;
    const Strictness m_strictness;
    JoinReport m_report;
};

} // namespace

QLatin1StringView toText(Agreement agreement)
{
    static constexpr std::array words{"same"_L1, "fits"_L1, "convert"_L1, "differs"_L1, "unsaid"_L1};
    return words[static_cast<std::size_t>(agreement)];
}

bool JoinReport::canJoin() const
{
    return std::any_of(keys.begin(), keys.end(), [](const JoinKey &key) {
        return !key.term.isNull() && key.type != Agreement::Differs && key.type != Agreement::Convert
            && key.format != Agreement::Differs;
    });
}

JoinReport checkJoin(const std::vector<JoinSide> &sides, Strictness strictness)
{
    return Check(sides, strictness).run();
}

} // namespace meshbook::governance
