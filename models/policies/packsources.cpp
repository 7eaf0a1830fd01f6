// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/packsources.h"

#include "policies/packreader.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <SQLiteCpp/SQLiteCpp.h>

// Q_INIT_RESOURCE must stand outside a namespace.
static void initPackResources()
{
    Q_INIT_RESOURCE(policy_packs);
}

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::Result;
using governance::PolicyPack;
using governance::PolicyProblem;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::PackReader)
};

class Gathering final {
public:
    Result<> addFolder(const QString &folder, bool mustBeThere)
    {
        if (!QFileInfo(folder).isDir()) {
            if (mustBeThere)
                return core::failure(core::ErrorCode::Unreadable,
                                     Words::tr("There is no folder of policies there."), folder);
            return {};
        }
        const QStringList paths = PackReader::list(folder);
        for (PolicyPack &pack : PackReader::readFiles(folder, paths))
            m_set.packs.push_back(std::move(pack));
        for (governance::Waiver &waiver : PackReader::readWaivers(folder, paths, m_problems))
            m_set.waivers.push_back(std::move(waiver));
        return {};
    }

    /// A source speaks for the domain it was given and its own things only.
    void addSource(const core::Source &source, const QString &root, const QStringList &paths)
    {
        for (PolicyPack &pack : PackReader::readFiles(root, paths)) {
            pack.isFromSource = true;
            if (source.domain.isEmpty()) {
                m_problems.push_back(
                    {{},
                     pack.file,
                     {},
                     Words::tr("The pack \"%1\" is left out: its source \"%2\" was given no domain to "
                               "speak for.")
                         .arg(pack.id, source.name)});
                continue;
            }
            if (!pack.domain.isEmpty() && !governance::isSameDomain(pack.domain, source.domain)) {
                m_problems.push_back(
                    {{},
                     pack.file,
                     {},
                     Words::tr("The pack \"%1\" is left out: it is for the domain \"%2\", its source "
                               "\"%3\" is of \"%4\".")
                         .arg(pack.id, pack.domain, source.name, source.domain)});
                continue;
            }
            pack.domain = source.domain;
            m_set.packs.push_back(std::move(pack));
        }
        for (governance::Waiver &waiver : PackReader::readWaivers(root, paths, m_problems)) {
            waiver.sourceName = source.name;
            m_set.waivers.push_back(std::move(waiver));
        }
    }

    PolicySet finish()
    {
        m_set.federation = governance::federate(m_set.packs);
        m_set.federation.problems.insert(m_set.federation.problems.end(), m_problems.begin(),
                                         m_problems.end());
        return std::move(m_set);
    }

private:
    PolicySet m_set;
    std::vector<PolicyProblem> m_problems;
};

/// Files of packs and waivers that the last sync of a source saw.
Result<QMap<QString, QStringList>> pathsBySource(const store::Workspace &workspace)
{
    QMap<QString, QStringList> paths;
    const auto cache =
        store::openDatabase(workspace.directory() + u"/catalog.db"_s, store::Durability::Cache, false);
    if (!cache)
        return core::Unexpected{cache.error()};
    const Result<> read = store::guarded(u"packs"_s, [&]() -> Result<> {
        SQLite::Statement rows(
            **cache,
            "SELECT s.uid, f.path FROM file f JOIN source s ON s.id = f.source WHERE f.path LIKE "
            "'%.policy.y%ml' OR f.path LIKE '%.waivers.y%ml' OR f.path LIKE '%pack.y%ml'");
        while (rows.executeStep()) {
            const QString path = store::textColumn(rows, 1);
            if (PackReader::isPackFile(path) || PackReader::isWaiverFile(path))
                paths[store::textColumn(rows, 0)].append(path);
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return paths;
}

Result<> addGiven(Gathering &gathering, const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (const Result<> added = gathering.addFolder(folder, true); !added)
            return added;
    }
    return {};
}

Result<> addBuiltIn(Gathering &gathering)
{
    initPackResources();
    return gathering.addFolder(u":/policies"_s, false);
}

} // namespace

Result<PolicySet> policySet(const QStringList &folders)
{
    Gathering gathering;
    if (const Result<> added = addBuiltIn(gathering); !added)
        return core::Unexpected{added.error()};
    if (const Result<> added = addGiven(gathering, folders); !added)
        return core::Unexpected{added.error()};
    return gathering.finish();
}

Result<PolicySet> policySet(const store::Workspace &workspace, const QStringList &folders)
{
    Gathering gathering;
    if (const Result<> added = addBuiltIn(gathering); !added)
        return core::Unexpected{added.error()};
    if (const Result<> added = gathering.addFolder(workspace.directory() + u"/policies"_s, false); !added)
        return core::Unexpected{added.error()};
    if (const Result<> added = addGiven(gathering, folders); !added)
        return core::Unexpected{added.error()};
    const auto paths = pathsBySource(workspace);
    const auto sources = workspace.ledger().sources();
    if (!paths || !sources)
        return core::Unexpected{paths ? sources.error() : paths.error()};
    for (const core::Source &source : *sources) {
        const QStringList known = paths->value(source.uid);
        if (known.isEmpty())
            continue;
        const QFileInfo root(workspace.rootOf(source));
        gathering.addSource(source, root.isFile() ? root.path() : root.filePath(), known);
    }
    return gathering.finish();
}

} // namespace meshbook::policies
