// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/finding.h"
#include "governance/policy.h"

#include <QByteArray>

#include <optional>

namespace meshbook::policies {

/// Reads the files of docs/policies.md. Never fails as a whole: what cannot be used is a problem with file,
/// line and column, and the rest is read.
class PackReader final {
public:
    static constexpr qsizetype longestSql = 100 * 1024;
    static constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< of one file
    static constexpr int mostFiles = 5'000; ///< of one folder

    /// Every pack below a folder (also of the program's resources): a pack.yaml and the policies below it.
    /// Policies that are below no pack.yaml are a pack named after the folder.
    [[nodiscard]] static std::vector<governance::PolicyPack> readFolder(const QString &folder);
    /// The same from files that are known already, as paths within `root`.
    [[nodiscard]] static std::vector<governance::PolicyPack> readFiles(const QString &root,
                                                                       QStringList paths);
    /// Waivers of a folder's "*.waivers.yaml"; `file` of each is its path within the folder.
    [[nodiscard]] static std::vector<governance::Waiver>
    readWaivers(const QString &root, const QStringList &paths,
                std::vector<governance::PolicyProblem> &problems);
    /// Paths of packs, policies and waivers below a folder, within it; links are not followed.
    [[nodiscard]] static QStringList list(const QString &folder);

    [[nodiscard]] static bool isPackFile(QStringView path); ///< pack.yaml or *.policy.yaml
    [[nodiscard]] static bool isWaiverFile(QStringView path);

    /// One policy file. Absent: `problems` say why.
    [[nodiscard]] static std::optional<governance::Policy>
    readPolicy(const QByteArray &bytes, const QString &file,
               std::vector<governance::PolicyProblem> &problems);
    [[nodiscard]] static std::optional<governance::PolicyPack>
    readManifest(const QByteArray &bytes, const QString &file,
                 std::vector<governance::PolicyProblem> &problems);
};

} // namespace meshbook::policies
