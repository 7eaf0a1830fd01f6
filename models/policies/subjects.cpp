// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/subjects.h"

#include "core/uri.h"
#include "policies/sqlfunctions.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::Result;
using governance::CheckReport;
using governance::EffectivePolicy;
using governance::Finding;

namespace {

constexpr auto places =
    "(SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = %1.file), "
    "(SELECT f.path FROM p_file f WHERE f.id = %1.file), %1.line";

/// A thing as findings need it.
struct Thing {
    qint64 id = 0;
    QString name;
    QString domain;
    QString lifecycle;
    QStringList tags;
    QString source;
    QString file;
    int line = 0;
    QStringList products;
};

QStringList listFrom(const QString &json)
{
    QStringList list;
    const QJsonArray items = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &item : items)
        list.append(item.toString());
    return list;
}

bool isAmong(const QStringList &allowed, const QString &value)
{
    return allowed.isEmpty() || std::any_of(allowed.begin(), allowed.end(), [&value](const QString &each) {
               return governance::isSameDomain(each, value);
           });
}

/// Whether things of a domain, lifecycle and tags are the policy's business.
bool isInScope(const EffectivePolicy &policy, const QString &domain, const QString &lifecycle,
               const QStringList &tags)
{
    const governance::PolicyScope &scope = policy.policy.scope;
    if (!policy.domain.isEmpty() && !governance::isSameDomain(policy.domain, domain))
        return false;
    if (!policy.exceptDomains.isEmpty() && isAmong(policy.exceptDomains, domain))
        return false;
    if (!isAmong(scope.domains, domain) || !isAmong(scope.lifecycles, lifecycle))
        return false;
    return scope.tags.isEmpty() || std::any_of(tags.begin(), tags.end(), [&scope](const QString &tag) {
               return scope.tags.contains(tag, Qt::CaseInsensitive);
           });
}

/// How many things of a kind there are with the same domain, lifecycle and tags.
struct Crowd {
    QString domain;
    QString lifecycle;
    QStringList tags;
    qint64 count = 0;
};

} // namespace

struct Subjects::Private {
    explicit Private(std::unique_ptr<SQLite::Database> opened)
        : database(std::move(opened))
        , findThing(*database,
                    "SELECT t.id, t.name, t.domain, t.lifecycle, t.tags, "
                        + QString::fromLatin1(places).arg(u"t"_s).toStdString()
                        + " FROM p_thing t WHERE t.kind = ? AND t.key = ?")
        , findColumn(*database,
                     "SELECT " + QString::fromLatin1(places).arg(u"c"_s).toStdString()
                         + " FROM p_column c WHERE c.dataset = ? AND c.path = ?")
        , findProducts(
              *database,
              "SELECT t.key FROM p_part p JOIN p_thing t ON t.id = p.whole WHERE p.part = ? AND t.kind = "
              "'product' ORDER BY t.key")
    {
    }

    std::unique_ptr<SQLite::Database> database;
    SQLite::Statement findThing;
    SQLite::Statement findColumn;
    SQLite::Statement findProducts;
    QHash<QString, Thing> known; ///< by the address of the thing; of columns that of their dataset
    QHash<QString, std::vector<Crowd>> crowds; ///< by kind

    Thing look(const core::Uri &uri)
    {
        const QString address = core::Uri{uri.kind, uri.key, {}}.toString();
        const auto found = known.constFind(address);
        if (found != known.constEnd())
            return *found;
        Thing thing;
        findThing.reset();
        findThing.bind(1, core::toText(uri.kind).data());
        store::bindText(findThing, 2, uri.key);
        if (findThing.executeStep()) {
            thing.id = findThing.getColumn(0).getInt64();
            thing.name = store::textColumn(findThing, 1);
            thing.domain = store::textColumn(findThing, 2);
            thing.lifecycle = store::textColumn(findThing, 3);
            thing.tags = listFrom(store::textColumn(findThing, 4));
            thing.source = store::textColumn(findThing, 5);
            thing.file = store::textColumn(findThing, 6);
            thing.line = findThing.getColumn(7).getInt();
            thing.products = productsOf(uri, thing.id);
        }
        known.insert(address, thing);
        return thing;
    }

    QStringList productsOf(const core::Uri &uri, qint64 id)
    {
        if (uri.kind == core::EntityKind::Product)
            return {uri.toString()};
        QStringList products;
        findProducts.reset();
        findProducts.bind(1, static_cast<int64_t>(id));
        while (findProducts.executeStep())
            products.append(
                core::Uri{core::EntityKind::Product, store::textColumn(findProducts, 0), {}}.toString());
        return products;
    }

    void placeColumn(const QString &path, Thing &thing)
    {
        findColumn.reset();
        findColumn.bind(1, static_cast<int64_t>(thing.id));
        store::bindText(findColumn, 2, path);
        thing.name += u'.' + path;
        if (!findColumn.executeStep())
            return;
        thing.source = store::textColumn(findColumn, 0);
        thing.file = store::textColumn(findColumn, 1);
        thing.line = findColumn.getColumn(2).getInt();
    }

    const std::vector<Crowd> &crowdsOf(const QString &kind)
    {
        const auto found = crowds.constFind(kind);
        if (found != crowds.constEnd())
            return *found;
        // Tags only where they are few: they serve scopes, and each combination is a crowd of its own.
        SQLite::Statement rows(
            *database,
            kind == "column"_L1
                ? "SELECT t.domain, t.lifecycle, t.tags, sum(d.column_count) FROM p_thing t JOIN "
                  "p_dataset d ON d.id = t.id WHERE t.kind = ? AND t.described = 1 GROUP BY 1, 2, 3"
                : "SELECT t.domain, t.lifecycle, t.tags, count(*) FROM p_thing t WHERE t.kind = ? AND "
                  "(t.described = 1 OR t.kind IN ('domain', 'team')) GROUP BY 1, 2, 3");
        store::bindText(rows, 1, kind == "column"_L1 ? u"dataset"_s : kind);
        std::vector<Crowd> counted;
        while (rows.executeStep())
            counted.push_back({store::textColumn(rows, 0), store::textColumn(rows, 1),
                               listFrom(store::textColumn(rows, 2)),
                               static_cast<qint64>(rows.getColumn(3).getInt64())});
        return *crowds.insert(kind, std::move(counted));
    }

    void tallyPolicies(CheckReport &report);
    void tallyProducts(CheckReport &report);
};

Subjects::Subjects(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

Subjects::~Subjects() = default;

Result<std::unique_ptr<Subjects>> Subjects::open(const QString &tables)
{
    auto database = store::openDatabase(tables, store::Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    std::unique_ptr<Private> made;
    const Result<> prepared = store::guarded(tables, [&]() -> Result<> {
        made = std::make_unique<Private>(std::move(*database));
        return {};
    });
    if (!prepared)
        return core::Unexpected{prepared.error()};
    return std::unique_ptr<Subjects>(new Subjects(std::move(made)));
}

Result<> Subjects::guarded(const std::function<void()> &step)
{
    return store::guarded(u"findings"_s, [&]() -> Result<> {
        step();
        return {};
    });
}

std::optional<Finding> Subjects::complete(const EffectivePolicy &policy, const RawFinding &raw)
{
    const auto uri = core::Uri::parse(raw.subject);
    if (!uri)
        return std::nullopt;
    Thing thing = d->look(*uri);
    if (!isInScope(policy, thing.domain, thing.lifecycle, thing.tags))
        return std::nullopt;
    if (!uri->column.isEmpty())
        d->placeColumn(uri->column, thing);
    Finding finding;
    finding.policy = policy.policy.id;
    finding.title = policy.policy.title;
    finding.severity = policy.policy.severity;
    finding.remedy = policy.policy.remedy.simplified();
    finding.subject = raw.subject;
    finding.name = thing.name;
    finding.element = raw.element;
    finding.message = raw.message;
    finding.related = raw.related;
    finding.confidence = raw.confidence;
    finding.domain = thing.domain;
    finding.products = thing.products;
    const bool isPlaced = !raw.file.isEmpty();
    finding.source = isPlaced ? raw.source : thing.source;
    finding.file = isPlaced ? raw.file : thing.file;
    finding.line = isPlaced || raw.line > 0 ? raw.line : thing.line;
    return finding;
}

void Subjects::Private::tallyPolicies(CheckReport &report)
{
    QMap<std::pair<QString, QString>, governance::PolicyTally> tallies;
    const auto tallyOf = [&tallies](const QString &policy,
                                    const QString &domain) -> governance::PolicyTally & {
        governance::PolicyTally &tally = tallies[{policy, domain}];
        tally.policy = policy;
        tally.domain = domain;
        return tally;
    };
    for (const EffectivePolicy &policy : report.policies) {
        for (const Crowd &crowd : crowdsOf(policy.policy.scope.kind)) {
            if (isInScope(policy, crowd.domain, crowd.lifecycle, crowd.tags))
                tallyOf(policy.policy.id, crowd.domain).things.checked += crowd.count;
        }
    }
    QHash<std::pair<QString, QString>, bool> subjects; // policy and subject → only waived findings
    for (const Finding &finding : report.findings) {
        const std::pair<QString, QString> key{finding.policy, finding.subject};
        const bool isWaived = finding.waiver.has_value();
        if (!isWaived)
            ++tallyOf(finding.policy, finding.domain).findings;
        const auto before = subjects.find(key);
        governance::Conformance &things = tallyOf(finding.policy, finding.domain).things;
        if (before == subjects.end()) {
            ++(isWaived ? things.waived : things.violated);
            subjects.insert(key, isWaived);
        } else if (*before && !isWaived) {
            --things.waived;
            ++things.violated;
            *before = false;
        }
    }
    for (governance::PolicyTally &tally : tallies)
        report.tallies.push_back(std::move(tally));
}

void Subjects::Private::tallyProducts(CheckReport &report)
{
    struct Sum {
        governance::ProductTally tally;
        QString lifecycle;
        QStringList tags;
        QSet<QString> kinds{u"product"_s};
        QSet<QString> violated;
        QSet<QString> waived;
    };
    QMap<QString, Sum> sums;
    SQLite::Statement products(
        *database,
        "SELECT t.key, t.name, t.domain, t.lifecycle, t.tags, (SELECT group_concat(DISTINCT "
        "o.kind) FROM p_part p JOIN p_thing o ON o.id = p.part AND o.described = 1 WHERE p.whole "
        "= t.id) FROM p_thing t JOIN p_product d ON d.id = t.id");
    while (products.executeStep()) {
        const QString uri =
            core::Uri{core::EntityKind::Product, store::textColumn(products, 0), {}}.toString();
        Sum &sum = sums[uri];
        sum.tally.uri = uri;
        sum.tally.name = store::textColumn(products, 1);
        sum.tally.domain = store::textColumn(products, 2);
        sum.lifecycle = store::textColumn(products, 3);
        sum.tags = listFrom(store::textColumn(products, 4));
        for (const QString &kind : store::textColumn(products, 5).split(u',', Qt::SkipEmptyParts))
            sum.kinds.insert(kind);
        if (sum.kinds.contains(u"dataset"_s))
            sum.kinds.insert(u"column"_s);
    }
    for (const Finding &finding : report.findings) {
        for (const QString &product : finding.products) {
            const auto sum = sums.find(product);
            if (sum == sums.end())
                continue;
            (finding.waiver ? sum->waived : sum->violated).insert(finding.policy);
            if (!finding.waiver) {
                sum->tally.worst = sum->tally.findings == 0 ? finding.severity
                                                            : std::max(sum->tally.worst, finding.severity);
                ++sum->tally.findings;
            }
        }
    }
    for (Sum &sum : sums) {
        for (const EffectivePolicy &policy : report.policies) {
            const QString &kind = policy.policy.scope.kind;
            // A contract or dataset may be of another lifecycle than its product; a finding on it tells.
            const bool isAbout = kind == "product"_L1
                ? isInScope(policy, sum.tally.domain, sum.lifecycle, sum.tags)
                : sum.kinds.contains(kind)
                    && (policy.domain.isEmpty() || governance::isSameDomain(policy.domain, sum.tally.domain))
                    && !(!policy.exceptDomains.isEmpty() && isAmong(policy.exceptDomains, sum.tally.domain));
            if (isAbout || sum.violated.contains(policy.policy.id))
                ++sum.tally.policies.checked;
        }
        sum.tally.policies.violated = sum.violated.size();
        sum.tally.policies.waived = (sum.waived - sum.violated).size();
        sum.tally.policies.checked = std::max(sum.tally.policies.checked, sum.tally.policies.violated);
        report.products.push_back(std::move(sum.tally));
    }
    std::sort(report.products.begin(), report.products.end(),
              [](const governance::ProductTally &a, const governance::ProductTally &b) {
                  return std::tie(a.domain, a.name, a.uri) < std::tie(b.domain, b.name, b.uri);
              });
}

void Subjects::tally(CheckReport &report)
{
    d->tallyPolicies(report);
    d->tallyProducts(report);
}

} // namespace meshbook::policies
