// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/catalogtables.h"
#include "policies/packsources.h"
#include "policies/policyrunner.h"
#include "policies/sandbox.h"
#include "store/workspace.h"
#include "sync/syncengine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

/// A small mesh, synced, and policies over it.
namespace meshbook::tests {

using namespace Qt::Literals::StringLiterals;
using governance::Finding;
using policies::Sandbox;

inline const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);

/// A product with a port, the contract it names, and a term its column is linked to.
inline constexpr auto product = R"(apiVersion: v1.0.0
kind: DataProduct
id: orders-product
name: Orders
version: 1.2.0
status: active
domain: sales
description:
  purpose: What customers ordered.
outputPorts:
  - name: orders
    version: 1.0.0
    contractId: orders
team:
  name: sales-team
)";

inline constexpr auto contract = R"(apiVersion: v3.0.2
kind: DataContract
id: orders
name: Orders
version: 1.0.0
status: active
dataProduct: Orders
domain: sales
servers:
  - server: warehouse
    type: postgres
    host: db.example.org
    port: 5432
    database: shop
    schema: public
schema:
  - name: orders
    physicalName: orders
    logicalType: object
    properties:
      - name: order_id
        logicalType: integer
        physicalType: bigint
        required: true
        primaryKey: true
      - name: customerEmail
        logicalType: string
        physicalType: varchar(200)
        classification: confidential
        tags: [pii]
      - name: amount
        logicalType: number
        physicalType: numeric(18,2)
        quality:
          - id: amount-not-null
            metric: nullValues
            mustBe: 0
slaProperties:
  - property: freshness
    value: 1
    unit: d
)";

inline bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray policyFile(const QByteArray &id, const QByteArray &scope, const QByteArray &sql,
                             const QByteArray &more = {})
{
    QByteArray indented = "  " + sql;
    indented.replace("\n", "\n  ");
    return "id: " + id + "\ntitle: Title of " + id + "\nseverity: warning\nscope: " + scope
        + "\nrationale: Why.\nremedy: Do it.\n" + more + "sql: |\n" + indented + '\n';
}

/// A workspace with a folder that was synced, and folders of policies.
class Mesh final {
public:
    explicit Mesh(const QString &domain = {})
        : m_domain(domain)
    {
        auto opened = store::Workspace::open(m_folder.filePath(u"workspace"_s), now);
        if (opened)
            m_workspace = std::move(*opened);
    }
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }
    [[nodiscard]] store::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] bool sync(const QString &folder)
    {
        core::Source source;
        source.kind = u"folder"_s;
        source.location = path(folder);
        source.name = folder;
        source.domain = m_domain;
        source.addedAt = now;
        const auto all = m_workspace->ledger().sources();
        for (const core::Source &each : *all) {
            if (each.location == source.location)
                source = each;
        }
        if (source.uid.isEmpty()) {
            auto added = m_workspace->ledger().addSource(source);
            if (!added)
                return false;
            source = *added;
        }
        core::SyncOptions options;
        options.allowRemoval = true;
        return !sync::SyncEngine(*m_workspace, m_readers)
                    .sync(source, options, {}, [](const core::SyncProgress &) {})
                    .failed;
    }
    [[nodiscard]] std::unique_ptr<Sandbox> sandbox() const
    {
        if (!policies::CatalogTables::refresh(*m_workspace, {}))
            return nullptr;
        auto opened = Sandbox::open(policies::CatalogTables::pathIn(*m_workspace));
        return opened ? std::move(*opened) : nullptr;
    }
    /// Each row with "|" between its values.
    [[nodiscard]] QStringList rows(const QString &sql) const
    {
        const auto box = sandbox();
        if (!box)
            return {u"no tables"_s};
        QStringList found;
        const auto answer = box->select(sql, {}, {}, [&found](const QVariantList &row) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(cell.isValid() ? cell.toString() : u"-"_s);
            found.append(cells.join(u'|'));
            return true;
        });
        return answer ? found : QStringList{answer.error().message};
    }
    [[nodiscard]] governance::CheckReport check(const std::vector<governance::Waiver> &more = {},
                                                const QDateTime &at = now, int milliseconds = 10'000) const
    {
        auto set = policies::policySet(*m_workspace, {path(u"policies"_s)});
        if (!set)
            return {};
        // The built-in ones have tests of their own.
        auto &all = set->federation.policies;
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [](const auto &each) { return each.pack.startsWith("meshbook "_L1); }),
                  all.end());
        std::vector<governance::Waiver> waivers = set->waivers;
        waivers.insert(waivers.end(), more.begin(), more.end());
        policies::CheckOptions options;
        options.now = at;
        options.limits.milliseconds = milliseconds;
        auto report = policies::PolicyRunner::run(*m_workspace, set->federation, waivers, options);
        return report ? std::move(*report) : governance::CheckReport();
    }

private:
    QTemporaryDir m_folder;
    QString m_domain;
    std::unique_ptr<store::Workspace> m_workspace;
    sync::ReaderRegistry m_readers;
};

inline QStringList lines(const governance::CheckReport &report)
{
    QStringList out;
    for (const Finding &finding : report.findings)
        out.append(finding.policy + u' ' + finding.subject + (finding.waiver ? u" waived"_s : QString()));
    return out;
}

} // namespace meshbook::tests
