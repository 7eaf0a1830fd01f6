// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyshelf.h"

#include "policies/packreader.h"
#include "policies/packsources.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::Result;
using governance::EffectivePolicy;
using governance::PolicyPack;
using policies::PackReader;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::PolicyShelf)
};

const QString &builtInFolder()
{
    static const QString folder = u":/policies"_s;
    return folder;
}

QString ownFolder(const store::Workspace &workspace)
{
    return workspace.directory() + u"/policies"_s;
}

QString wordOf(const PolicyPack &pack)
{
    return pack.id + u' ' + pack.version;
}

/// Paths of the policies of a folder, by pack and id. Of two with one id the first counts.
QHash<QString, QString> pathsIn(const QString &folder)
{
    QHash<QString, QString> paths;
    for (const PolicyPack &pack : PackReader::readFolder(folder)) {
        for (const governance::Policy &policy : pack.policies) {
            const QString key = wordOf(pack) + u'\n' + policy.id;
            if (!paths.contains(key))
                paths.insert(key, folder + u'/' + policy.file);
        }
    }
    return paths;
}

class Shelving final {
public:
    Shelving(const store::Workspace &workspace, const policies::PolicySet &set)
        : m_workspace(workspace)
        , m_set(set)
        , m_builtIn(pathsIn(builtInFolder()))
        , m_own(pathsIn(ownFolder(workspace)))
    {
        if (const auto sources = workspace.ledger().sources())
            m_sources = *sources;
    }

    PolicyShelf run()
    {
        PolicyShelf shelf;
        shelf.problems = m_set.federation.problems;
        for (const PolicyPack &pack : m_set.packs) {
            addDomain(shelf, pack.domain);
            for (const governance::Policy &policy : pack.policies) {
                if (!m_seen.contains(policy.id))
                    shelf.policies.push_back(shelved(pack, policy));
                m_seen.insert(policy.id);
            }
        }
        addUnreadable(shelf);
        for (const EffectivePolicy &each : m_set.federation.policies) {
            addDomain(shelf, each.domain);
            for (const QString &domain : each.policy.scope.domains)
                addDomain(shelf, domain);
            const auto found =
                std::find_if(shelf.policies.begin(), shelf.policies.end(), [&](const ShelvedPolicy &one) {
                    return one.isReadable && one.policy.id == each.policy.id;
                });
            if (found != shelf.policies.end())
                found->effective.push_back(each);
        }
        std::stable_sort(shelf.policies.begin(), shelf.policies.end(),
                         [](const ShelvedPolicy &a, const ShelvedPolicy &b) {
                             return QString::compare(a.policy.id, b.policy.id, Qt::CaseInsensitive) < 0;
                         });
        shelf.domains.sort(Qt::CaseInsensitive);
        return shelf;
    }

private:
    static void addDomain(PolicyShelf &shelf, const QString &domain)
    {
        const bool known = std::any_of(shelf.domains.begin(), shelf.domains.end(), [&](const QString &each) {
            return governance::isSameDomain(each, domain);
        });
        if (!domain.isEmpty() && !known)
            shelf.domains.append(domain);
    }

    ShelvedPolicy shelved(const PolicyPack &pack, const governance::Policy &policy)
    {
        ShelvedPolicy made{policy, wordOf(pack), pack.title, pack.domain, PolicyPlace::BuiltIn, {}, true, {}};
        const QString key = wordOf(pack) + u'\n' + policy.id;
        if (pack.isFromSource) {
            made.place = PolicyPlace::Source;
            made.path = pathInSources(pack, policy);
        } else if (const auto own = m_own.constFind(key); own != m_own.constEnd()) {
            made.place = PolicyPlace::Workspace;
            made.path = *own;
        } else {
            made.path = m_builtIn.value(key);
        }
        return made;
    }

    /// Which of the sources has the file: packs know the path within theirs only.
    [[nodiscard]] QString pathInSources(const PolicyPack &pack, const governance::Policy &policy) const
    {
        for (const core::Source &source : m_sources) {
            if (!governance::isSameDomain(source.domain, pack.domain))
                continue;
            const QFileInfo root(m_workspace.rootOf(source));
            const QString folder = root.isFile() ? root.path() : root.filePath();
            const QFileInfo file(folder + u'/' + policy.file);
            if (!file.isFile() || file.isSymLink())
                continue;
            const Result<QByteArray> bytes = readPolicyFile(file.filePath());
            std::vector<governance::PolicyProblem> problems;
            const auto read = bytes ? PackReader::readPolicy(*bytes, policy.file, problems) : std::nullopt;
            if (read && read->id == policy.id)
                return file.filePath();
        }
        return {};
    }

    /// What stands in the workspace's folder and is no policy yet is there to be mended.
    void addUnreadable(PolicyShelf &shelf) const
    {
        const QString folder = ownFolder(m_workspace);
        for (const QString &path : PackReader::list(folder)) {
            const QString whole = folder + u'/' + path;
            const bool known = std::any_of(shelf.policies.begin(), shelf.policies.end(),
                                           [&](const ShelvedPolicy &each) { return each.path == whole; });
            const QString name = QFileInfo(path).fileName();
            if (known || !PackReader::isPackFile(path) || name.startsWith("pack."_L1))
                continue;
            ShelvedPolicy made;
            made.policy.id = name.section(u".policy."_s, 0, 0);
            made.policy.title = path;
            made.policy.file = path;
            made.place = PolicyPlace::Workspace;
            made.path = whole;
            made.isReadable = false;
            shelf.policies.push_back(std::move(made));
        }
    }

    const store::Workspace &m_workspace;
    const policies::PolicySet &m_set;
    QHash<QString, QString> m_builtIn;
    QHash<QString, QString> m_own;
    std::vector<core::Source> m_sources;
    QSet<QString> m_seen;
};

/// A name that every system takes: policies are named by their id, which has letters, digits, "-" and ".".
bool isFileName(const QString &id)
{
    return !id.isEmpty() && id.size() <= 100 && !id.startsWith(u'.')
        && std::all_of(id.begin(), id.end(), [](QChar each) {
               return each.unicode() < 128 && (each.isLetterOrNumber() || each == u'-' || each == u'.');
           });
}

core::Unexpected<core::Error> changedMeanwhile(const QString &path)
{
    return core::failure(ErrorCode::Conflict,
                         Words::tr("The file was changed meanwhile; nothing was written."), path);
}

} // namespace

const EffectivePolicy *ShelvedPolicy::in(const QString &domainName) const
{
    const EffectivePolicy *forAll = nullptr;
    for (const EffectivePolicy &each : effective) {
        if (each.domain.isEmpty())
            forAll = &each;
        else if (!domainName.isEmpty() && governance::isSameDomain(each.domain, domainName))
            return &each;
    }
    return forAll;
}

Result<PolicyShelf> policyShelf(const store::Workspace &workspace)
{
    // Also makes the built-in packs known, which Shelving reads.
    const auto set = policies::policySet(workspace, {});
    if (!set)
        return core::Unexpected{set.error()};
    return Shelving(workspace, *set).run();
}

Result<QByteArray> readPolicyFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return core::failure(ErrorCode::Unreadable, Words::tr("The file could not be read."), path);
    QByteArray bytes = file.read(PackReader::mostBytes + 1);
    if (bytes.size() > PackReader::mostBytes)
        return core::failure(ErrorCode::Unreadable,
                             Words::tr("The file is larger than %1 MB.").arg(PackReader::mostBytes >> 20),
                             path);
    return bytes;
}

Result<QString> writePolicy(const store::Workspace &workspace, const QString &path, const QString &id,
                            const QByteArray &bytes, const std::optional<QByteArray> &before)
{
    const QString folder = ownFolder(workspace);
    QString target = path;
    if (target.isEmpty()) {
        if (!isFileName(id))
            return core::failure(
                ErrorCode::Usage,
                Words::tr("The policy needs an \"id\" of letters, digits, \"-\" and \".\" to be saved."));
        target = folder + u'/' + id + u".policy.yaml"_s;
    }
    const QString clean = QDir::cleanPath(target);
    if (!clean.startsWith(QDir::cleanPath(folder) + u'/') || !PackReader::isPackFile(clean))
        return core::failure(ErrorCode::Usage, Words::tr("Only policies of the workspace can be changed."),
                             clean);
    QFile file(clean);
    if (QFileInfo::exists(clean) || QFileInfo(clean).isSymLink()) {
        if (!before)
            return core::failure(ErrorCode::Conflict,
                                 Words::tr("%1 is there already; nothing was written.").arg(clean), clean);
        if (QFileInfo(clean).isSymLink() || !file.open(QIODevice::ReadOnly)
            || file.read(before->size() + 1) != *before)
            return changedMeanwhile(clean);
        file.close();
    } else if (before) {
        return changedMeanwhile(clean);
    }
    QSaveFile out(clean);
    const bool written = QDir().mkpath(QFileInfo(clean).absolutePath()) && out.open(QIODevice::WriteOnly)
        && out.write(bytes) == bytes.size() && out.commit();
    if (!written)
        return core::failure(ErrorCode::Storage,
                             Words::tr("The file could not be written: %1").arg(out.errorString()), clean);
    return clean;
}

} // namespace meshbook::services
