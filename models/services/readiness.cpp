// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readiness.h"

#include "policies/catalogtables.h"
#include "policies/sandbox.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;
using policies::Sandbox;
using Figure = ReadinessFigure;

namespace {

constexpr int mostMilliseconds = 60'000;
constexpr int mostRows = 5'000'000;

/// Domains are the same however they are written.
QString keyOf(const QString &domain)
{
    return domain.simplified().toCaseFolded();
}

struct ProductRow {
    qint64 id = 0;
    QString uri;
    QString name;
    QString domain;
    bool owned = false;
};

/// The facts that all figures are made of, read by the views that policies have.
class Reading final {
public:
    Reading(std::unique_ptr<Sandbox> sandbox, const QDateTime &now, const StopReading &stop)
        : m_sandbox(std::move(sandbox))
        , m_since(now.toUTC().addDays(-releaseDays).toString(Qt::ISODate))
        , m_stop(stop)
    {
    }

    Result<> products()
    {
        return rows(u"SELECT p.id, p.uri, coalesce(p.display_name, p.name), p.domain, EXISTS (SELECT 1 FROM "
                    "owner o WHERE o.thing_id = p.id) FROM product p WHERE p.described ORDER BY p.name"_s,
                    [this](const QVariantList &row) {
                        all.push_back({row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString(),
                                       row.at(3).toString(), row.at(4).toBool()});
                        return true;
                    });
    }

    /// Contracts and datasets of products, and which things promise levels or changed.
    Result<> parts()
    {
        Result<> read = rows(u"SELECT whole_id, part_id, part_kind FROM part WHERE whole_kind = 'product'"_s,
                             [this](const QVariantList &row) {
                                 const qint64 product = row.at(0).toLongLong();
                                 partsOf[product].append(row.at(1).toLongLong());
                                 if (row.at(2).toString() == "contract"_L1)
                                     contracted.insert(product);
                                 return true;
                             });
        if (read)
            read = ids(u"SELECT DISTINCT thing_id FROM objective"_s, promising);
        if (read)
            read = ids(u"SELECT DISTINCT thing_id FROM change WHERE at >= :since AND thing_id IS NOT NULL"_s,
                       changed);
        if (read)
            read = rows(u"SELECT thing_id, count(*) FROM version_step WHERE at >= :since GROUP BY 1"_s,
                        [this](const QVariantList &row) {
                            versions.insert(row.at(0).toLongLong(), row.at(1).toLongLong());
                            changed.insert(row.at(0).toLongLong());
                            return true;
                        });
        return read;
    }

    [[nodiscard]] bool has(const ProductRow &product, Figure figure) const
    {
        switch (figure) {
        case Figure::Owners:
            return product.owned;
        case Figure::Contracts:
            return contracted.contains(product.id);
        case Figure::Levels:
            return isAmong(promising, product.id);
        case Figure::Releases:
            return isAmong(changed, product.id);
        case Figure::Glossary:
        case Figure::Conformance:
            break;
        }
        return false;
    }

    [[nodiscard]] qint64 versionsOf(qint64 product) const
    {
        qint64 sum = versions.value(product);
        for (const qint64 part : partsOf.value(product))
            sum += versions.value(part);
        return sum;
    }

    Result<> rows(const QString &sql, const Sandbox::TakeRow &take)
    {
        policies::SandboxLimits limits;
        limits.milliseconds = mostMilliseconds;
        limits.rows = mostRows;
        QMap<QString, QJsonValue> values;
        if (sql.contains(":since"_L1))
            values.insert(u"since"_s, m_since);
        const auto answer = m_sandbox->select(sql, values, limits, take, m_stop);
        if (!answer)
            return core::Unexpected{answer.error()};
        return {};
    }

    std::vector<ProductRow> all;
    QHash<qint64, QList<qint64>> partsOf;
    QSet<qint64> contracted;
    QSet<qint64> promising;
    QSet<qint64> changed;
    QHash<qint64, qint64> versions;

private:
    Result<> ids(const QString &sql, QSet<qint64> &into)
    {
        return rows(sql, [&into](const QVariantList &row) {
            into.insert(row.at(0).toLongLong());
            return true;
        });
    }

    [[nodiscard]] bool isAmong(const QSet<qint64> &things, qint64 product) const
    {
        const QList<qint64> parts = partsOf.value(product);
        return things.contains(product)
            || std::any_of(parts.begin(), parts.end(), [&](qint64 part) { return things.contains(part); });
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_since;
    StopReading m_stop;
};

Result<Reading> readingOf(const store::Workspace &workspace, const QDateTime &now, const StopReading &stop)
{
    if (const Result<> fresh = policies::CatalogTables::refresh(workspace, stop); !fresh)
        return core::Unexpected{fresh.error()};
    auto sandbox = Sandbox::open(policies::CatalogTables::pathIn(workspace));
    if (!sandbox)
        return core::Unexpected{sandbox.error()};
    return Reading(std::move(*sandbox), now, stop);
}

class Reporting final {
public:
    Reporting(Reading &reading, const governance::CheckReport &report)
        : m_reading(reading)
        , m_report(report)
    {
    }

    Result<ReadinessReport> run(const QDateTime &now)
    {
        Result<> read = m_reading.products();
        if (read)
            read = m_reading.parts();
        if (read)
            read = columns();
        if (read)
            read = owners();
        if (!read)
            return core::Unexpected{read.error()};
        for (const ProductRow &product : m_reading.all)
            count(product);
        for (const governance::PolicyTally &tally : m_report.tallies)
            add(tally.domain, Figure::Conformance, tally.things.checked - tally.things.violated,
                tally.things.checked);
        return finish(now);
    }

private:
    DomainReadiness &of(const QString &domain)
    {
        DomainReadiness &made = m_domains[keyOf(domain)];
        if (made.domain.isNull() && !domain.trimmed().isEmpty())
            made.domain = domain;
        return made;
    }

    void add(const QString &domain, Figure figure, qint64 part, qint64 whole)
    {
        for (PartOf *share : {&of(domain)[figure], &m_all[figure]}) {
            share->part += part;
            share->whole += whole;
        }
    }

    void count(const ProductRow &product)
    {
        for (const Figure figure : {Figure::Owners, Figure::Contracts, Figure::Levels, Figure::Releases})
            add(product.domain, figure, m_reading.has(product, figure) ? 1 : 0, 1);
        const qint64 versions = m_reading.versionsOf(product.id);
        for (DomainReadiness *each : {&of(product.domain), &m_all}) {
            ++each->products;
            each->versions += versions;
        }
    }

    Result<> columns()
    {
        return m_reading.rows(u"SELECT d.domain, count(*), sum(c.term_count > 0) FROM \"column\" c JOIN "
                              "dataset d ON d.id = c.dataset_id WHERE d.described GROUP BY d.domain"_s,
                              [this](const QVariantList &row) {
                                  add(row.at(0).toString(), Figure::Glossary, row.at(2).toLongLong(),
                                      row.at(1).toLongLong());
                                  return true;
                              });
    }

    Result<> owners()
    {
        QMap<QString, BusyOwner> all;
        QMap<QString, QSet<QString>> counted;
        const Result<> read = m_reading.rows(
            u"SELECT o.party, t.uri, coalesce(t.display_name, t.name), p.domain, p.uri FROM owner o JOIN "
            "product p ON p.id = o.thing_id LEFT JOIN thing t ON t.id = o.team_id WHERE p.described"_s,
            [&](const QVariantList &row) {
                const QString uri = row.at(1).toString();
                const QString key = uri.isEmpty() ? keyOf(row.at(0).toString()) : uri;
                BusyOwner &owner = all[key];
                owner.name = uri.isEmpty() ? row.at(0).toString() : row.at(2).toString();
                if (const auto team = core::Uri::parse(uri); team && !uri.isEmpty())
                    owner.team = *team;
                const bool isNew = !counted[key].contains(row.at(4).toString());
                counted[key].insert(row.at(4).toString());
                owner.products += isNew ? 1 : 0;
                const QString domain = row.at(3).toString();
                if (!domain.isEmpty() && !owner.domains.contains(domain, Qt::CaseInsensitive))
                    owner.domains.append(domain);
                return true;
            });
        for (BusyOwner &owner : all) {
            owner.domains.sort(Qt::CaseInsensitive);
            if (owner.domains.size() > 1)
                m_owners.push_back(std::move(owner));
        }
        return read;
    }

    ReadinessReport finish(const QDateTime &now)
    {
        ReadinessReport made;
        made.at = now.toUTC();
        made.all = m_all;
        for (DomainReadiness &each : m_domains) {
            const bool says = std::any_of(each.figures.begin(), each.figures.end(),
                                          [](const PartOf &share) { return share.whole > 0; });
            if (says)
                made.domains.push_back(std::move(each));
        }
        std::stable_sort(made.domains.begin(), made.domains.end(),
                         [](const DomainReadiness &a, const DomainReadiness &b) {
                             if (a.domain.isEmpty() != b.domain.isEmpty())
                                 return b.domain.isEmpty();
                             return a.domain.compare(b.domain, Qt::CaseInsensitive) < 0;
                         });
        std::stable_sort(m_owners.begin(), m_owners.end(), [](const BusyOwner &a, const BusyOwner &b) {
            return a.domains.size() != b.domains.size() ? a.domains.size() > b.domains.size()
                                                        : a.products > b.products;
        });
        made.owners = std::move(m_owners);
        return made;
    }

    Reading &m_reading;
    const governance::CheckReport &m_report;
    QMap<QString, DomainReadiness> m_domains;
    DomainReadiness m_all;
    std::vector<BusyOwner> m_owners;
};

bool isIn(const std::optional<QString> &domain, const QString &named)
{
    return !domain || keyOf(*domain) == keyOf(named);
}

std::vector<Lacking> findingsIn(const governance::CheckReport &report, const std::optional<QString> &domain)
{
    std::vector<Lacking> found;
    for (const governance::Finding &finding : report.findings) {
        if (finding.waiver || !isIn(domain, finding.domain) || found.size() >= std::size_t{mostLacking})
            continue;
        if (const auto uri = core::Uri::parse(finding.subject))
            found.push_back({*uri, finding.name, finding.domain, finding.message});
    }
    return found;
}

Result<std::vector<Lacking>> columnsWithoutTerms(Reading &reading, const std::optional<QString> &domain)
{
    std::vector<Lacking> found;
    const Result<> read = reading.rows(
        u"SELECT c.uri, c.dataset || '.' || c.path, d.domain FROM \"column\" c JOIN dataset d ON d.id = "
        "c.dataset_id WHERE d.described AND c.term_count = 0 ORDER BY c.dataset, c.position"_s,
        [&](const QVariantList &row) {
            const QString named = row.at(2).toString();
            const auto uri = core::Uri::parse(row.at(0).toString());
            if (uri && isIn(domain, named))
                found.push_back({*uri, row.at(1).toString(), named, {}});
            return found.size() < std::size_t{mostLacking};
        });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

} // namespace

QLatin1StringView toText(Figure figure)
{
    constexpr std::array words{"owners"_L1,   "contracts"_L1,   "levels"_L1,
                               "glossary"_L1, "conformance"_L1, "releases"_L1};
    return words.at(static_cast<std::size_t>(figure));
}

Result<ReadinessReport> readinessOf(const store::Workspace &workspace, const governance::CheckReport &report,
                                    const QDateTime &now, const StopReading &stop)
{
    Result<Reading> reading = readingOf(workspace, now, stop);
    if (!reading)
        return core::Unexpected{reading.error()};
    return Reporting(*reading, report).run(now);
}

Result<std::vector<Lacking>> lackingOf(const store::Workspace &workspace,
                                       const governance::CheckReport &report,
                                       const std::optional<QString> &domain, Figure figure,
                                       const QDateTime &now, const StopReading &stop)
{
    if (figure == Figure::Conformance)
        return findingsIn(report, domain);
    Result<Reading> reading = readingOf(workspace, now, stop);
    if (!reading)
        return core::Unexpected{reading.error()};
    if (figure == Figure::Glossary)
        return columnsWithoutTerms(*reading, domain);
    Result<> read = reading->products();
    if (read)
        read = reading->parts();
    if (!read)
        return core::Unexpected{read.error()};
    std::vector<Lacking> found;
    for (const ProductRow &product : reading->all) {
        const auto uri = core::Uri::parse(product.uri);
        if (uri && isIn(domain, product.domain) && !reading->has(product, figure)
            && found.size() < std::size_t{mostLacking})
            found.push_back({*uri, product.name, product.domain, {}});
    }
    return found;
}

} // namespace meshbook::services
