// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/foldercheck.h"

#include "policies/packsources.h"
#include "policies/policyrunner.h"
#include "services/gitfiles.h"
#include "store/workspace.h"
#include "sync/syncengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using governance::CheckReport;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::FolderCheck)
};

class Checking final {
public:
    explicit Checking(const FolderCheck &check)
        : m_check(check)
        , m_engine(nullptr)
    {
    }

    Result<FolderCheckAnswer> run()
    {
        if (!m_folder.isValid())
            return failure(ErrorCode::Storage, Words::tr("A temporary folder could not be made."),
                           m_folder.errorString());
        auto opened = store::Workspace::open(m_folder.filePath(u"workspace"_s), m_check.now);
        if (!opened)
            return core::Unexpected{opened.error()};
        m_workspace = std::move(*opened);
        m_engine = std::make_unique<sync::SyncEngine>(*m_workspace, m_readers);
        QSet<QString> known;
        if (!m_check.changedSince.isEmpty()) {
            const Result<> looked = lookBack(known);
            if (!looked)
                return core::Unexpected{looked.error()};
        }
        for (const QString &path : m_check.paths) {
            if (const Result<> read = readNow(path); !read)
                return core::Unexpected{read.error()};
        }
        Result<CheckReport> report = check();
        if (!report)
            return core::Unexpected{report.error()};
        m_answer.report = std::move(*report);
        leaveOut(known);
        return std::move(m_answer);
    }

private:
    [[nodiscard]] Result<CheckReport> check()
    {
        auto set = policies::policySet(*m_workspace, m_check.policyFolders);
        if (!set)
            return core::Unexpected{set.error()};
        std::vector<governance::EffectivePolicy> &all = set->federation.policies;
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [this](const governance::EffectivePolicy &each) {
                                     return !m_check.onlyPolicy.isEmpty()
                                         && each.policy.id != m_check.onlyPolicy;
                                 }),
                  all.end());
        policies::CheckOptions options;
        options.now = m_check.now;
        options.limits.milliseconds = m_check.millisecondsPerPolicy;
        options.cancelled = m_check.cancelled;
        return policies::PolicyRunner::run(*m_workspace, set->federation, set->waivers, options);
    }

    /// The source for a given path; its files may be elsewhere for a while.
    [[nodiscard]] Result<core::Source> sourceFor(const QString &path, const QString &location)
    {
        core::Source source;
        source.kind = u"folder"_s;
        source.location = location;
        source.domain = m_check.domain;
        source.addedAt = m_check.now;
        source.name = QFileInfo(QFileInfo(path).canonicalFilePath()).fileName();
        if (source.name.isEmpty())
            source.name = u"/"_s;
        auto added = m_workspace->ledger().addSource(source);
        if (added) {
            m_sources.insert(path, *added);
            m_answer.prefixes.insert(added->name, path);
        }
        return added;
    }

    [[nodiscard]] core::SourceReport sync(const core::Source &source)
    {
        core::SyncOptions options;
        options.allowRemoval = true; // a revision may take away as much as it likes
        return m_engine->sync(source, options, m_cancellation, [this](const core::SyncProgress &) {
            if (m_check.cancelled && m_check.cancelled())
                m_cancellation.cancel();
        });
    }

    [[nodiscard]] Result<> lookBack(QSet<QString> &known)
    {
        int number = 0;
        for (const QString &path : m_check.paths) {
            const QString base = m_folder.filePath(u"base-%1"_s.arg(++number));
            const auto location = filesAtRevision(path, m_check.changedSince, base, m_cancellation);
            if (!location)
                return core::Unexpected{location.error()};
            const auto source = sourceFor(path, *location);
            if (!source)
                return core::Unexpected{source.error()};
            if (core::SourceReport report = sync(*source); report.failed)
                return core::Unexpected{report.error};
        }
        const Result<CheckReport> before = check();
        if (!before)
            return core::Unexpected{before.error()};
        for (const governance::Finding &finding : before->findings)
            known.insert(finding.identity());
        return {};
    }

    [[nodiscard]] Result<> readNow(const QString &path)
    {
        const QString location = QFileInfo(path).canonicalFilePath();
        if (location.isEmpty())
            return failure(ErrorCode::NotFound, Words::tr("There is no such folder or file: %1").arg(path));
        core::Source source;
        if (m_sources.contains(path)) {
            source = m_sources.value(path);
            source.location = location;
            if (const Result<> moved = m_workspace->ledger().updateSource(source); !moved)
                return moved;
        } else {
            const auto added = sourceFor(path, location);
            if (!added)
                return core::Unexpected{added.error()};
            source = *added;
        }
        core::SourceReport report = sync(source);
        if (report.failed)
            return core::Unexpected{report.error};
        m_answer.sources.push_back(std::move(report));
        return {};
    }

    void leaveOut(const QSet<QString> &known)
    {
        std::vector<governance::Finding> &findings = m_answer.report.findings;
        const auto end =
            std::remove_if(findings.begin(), findings.end(), [&known](const governance::Finding &finding) {
                return known.contains(finding.identity());
            });
        m_answer.knownFindings = findings.end() - end;
        findings.erase(end, findings.end());
    }

    const FolderCheck &m_check;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    sync::ReaderRegistry m_readers;
    std::unique_ptr<sync::SyncEngine> m_engine;
    sync::Cancellation m_cancellation;
    QMap<QString, core::Source> m_sources; ///< by given path
    FolderCheckAnswer m_answer;
};

} // namespace

QString FolderCheckAnswer::pathOf(const QString &source, const QString &file) const
{
    const QString prefix = prefixes.value(source);
    if (prefix.isEmpty() || QFileInfo(prefix).isFile())
        return prefix.isEmpty() ? file : QDir::cleanPath(prefix);
    const QString cleaned = QDir::cleanPath(prefix);
    return cleaned == "."_L1 ? file : QDir::cleanPath(cleaned + u'/' + file);
}

Result<FolderCheckAnswer> checkFolders(const FolderCheck &check)
{
    return Checking(check).run();
}

} // namespace meshbook::services
