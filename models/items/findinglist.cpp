// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findinglist.h"

#include "items/policywords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using governance::CheckReport;
using governance::Finding;
using Which = FindingWish::Which;
using Grouping = FindingWish::Grouping;
using Order = FindingWish::Order;

class Listing final {
public:
    Listing(const FindingList::Report &report, const FindingWish &wish)
        : m_report(*report)
        , m_wish(wish)
        , m_words(wish.words.simplified().split(u' ', Qt::SkipEmptyParts))
    {
        for (const governance::EffectivePolicy &each : m_report.policies)
            m_categories.insert(each.policy.id, each.policy.category);
        for (const governance::ProductTally &each : m_report.products)
            m_products.insert(each.uri, each.name);
        m_list.report = report;
    }

    FindingList run()
    {
        for (std::size_t i = 0; i < m_report.findings.size(); ++i) {
            if (isWanted(m_report.findings[i]))
                m_list.rows.push_back(static_cast<quint32>(i));
        }
        m_list.found = static_cast<qint64>(m_list.rows.size());
        sort();
        if (m_wish.grouping != Grouping::None)
            group();
        return std::move(m_list);
    }

private:
    const Finding &at(quint32 place) const { return m_report.findings[place]; }

    bool isWanted(const Finding &finding) const
    {
        if (m_wish.which != Which::All && finding.waiver.has_value() != (m_wish.which == Which::Waived))
            return false;
        if (m_wish.severity && finding.severity != *m_wish.severity)
            return false;
        if (!m_wish.policy.isEmpty() && finding.policy != m_wish.policy)
            return false;
        if (!m_wish.group.isEmpty() && m_categories.value(finding.policy) != m_wish.group)
            return false;
        if (m_wish.domain && !governance::isSameDomain(finding.domain, *m_wish.domain))
            return false;
        return std::all_of(m_words.begin(), m_words.end(),
                           [&finding](const QString &word) { return says(finding, word); });
    }

    static bool says(const Finding &finding, const QString &word)
    {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(finding.name) || in(finding.element) || in(finding.message) || in(finding.title)
            || in(finding.file) || in(finding.policy) || in(finding.domain) || in(finding.remedy);
    }

    void sort()
    {
        const auto by = [this](auto key) {
            std::stable_sort(m_list.rows.begin(), m_list.rows.end(), [&](quint32 a, quint32 b) {
                return m_wish.descending ? key(at(b), at(a)) : key(at(a), at(b));
            });
        };
        const auto text = [](const QString &a, const QString &b) {
            return QString::localeAwareCompare(a, b) < 0;
        };
        switch (m_wish.order) {
        case Order::WorstFirst: // as the report has them
            break;
        case Order::Severity:
            by([](const Finding &a, const Finding &b) { return a.severity > b.severity; });
            break;
        case Order::Subject:
            by([&](const Finding &a, const Finding &b) {
                return text(policywords::subject(a), policywords::subject(b));
            });
            break;
        case Order::Place:
            by([](const Finding &a, const Finding &b) {
                return std::tie(a.file, a.line) < std::tie(b.file, b.line);
            });
            break;
        case Order::Policy:
            by([&](const Finding &a, const Finding &b) { return text(a.title, b.title); });
            break;
        case Order::Since:
            by([](const Finding &a, const Finding &b) { return a.firstSeen < b.firstSeen; });
            break;
        }
    }

    /// The titles of the groups that a finding stands in.
    QStringList groupsOf(const Finding &finding) const
    {
        switch (m_wish.grouping) {
        case Grouping::None:
            break;
        case Grouping::Policy:
            return {finding.title.isEmpty() ? finding.policy : finding.title};
        case Grouping::Domain:
            return {finding.domain.isEmpty() ? policywords::noDomain() : finding.domain};
        case Grouping::Product: {
            QStringList names;
            for (const QString &uri : finding.products)
                names.append(m_products.value(uri, uri));
            return names.isEmpty() ? QStringList{policywords::noProduct()} : names;
        }
        }
        return {};
    }

    void group()
    {
        std::map<QString, std::vector<quint32>> found;
        for (const quint32 place : m_list.rows) {
            const QStringList titles = groupsOf(at(place));
            for (const QString &title : titles)
                found[title].push_back(place);
        }
        m_list.rows.clear();
        for (const auto &[title, places] : found) {
            FindingList::Group group;
            group.title = title;
            group.count = places.size();
            group.errors = std::count_if(places.begin(), places.end(), [this](quint32 place) {
                return at(place).severity == governance::Severity::Error && !at(place).waiver;
            });
            m_list.groups.push_back(group);
        }
        std::stable_sort(m_list.groups.begin(), m_list.groups.end(),
                         [](const FindingList::Group &a, const FindingList::Group &b) {
                             return std::tie(a.errors, a.count) > std::tie(b.errors, b.count);
                         });
        for (FindingList::Group &group : m_list.groups) {
            const std::vector<quint32> &places = found[group.title];
            group.first = m_list.rows.size();
            m_list.rows.insert(m_list.rows.end(), places.begin(), places.end());
        }
    }

    const CheckReport &m_report;
    const FindingWish &m_wish;
    QStringList m_words;
    QHash<QString, QString> m_categories;
    QHash<QString, QString> m_products;
    FindingList m_list;
};

} // namespace

FindingList listFindings(const FindingList::Report &report, const FindingWish &wish)
{
    return report ? Listing(report, wish).run() : FindingList();
}

} // namespace meshbook::items
