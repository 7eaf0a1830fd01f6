// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

#include <QJsonValue>

#include <array>
#include <optional>
#include <vector>

/// What a new version of a contract changes for those who read the data and those who write it. The rules
/// are a table (compatibilityrules.h); docs/compatibility.md lists them.
namespace meshbook::governance {

/// Whom a change touches, the worst last.
enum class ChangeLevel : quint8 {
    Documentation, ///< words about the data
    Addition, ///< something more, that nobody relied on yet
    Behavioural, ///< the data fits as before, but is or means something else
    WriterBreaking, ///< data that was right is not any more
    ReaderBreaking ///< what readers relied on is gone
};
inline constexpr int changeLevelCount = 5;
/// "documentation", "addition", "behavioural", "writer-breaking", "reader-breaking".
[[nodiscard]] QLatin1StringView toText(ChangeLevel);

/// What is compared: what one file, or the catalog, says at one time. Things that are only named are left
/// out.
struct ContractSet {
    std::vector<core::Product> products;
    std::vector<core::Contract> contracts;
    std::vector<core::Dataset> datasets;

    void add(const core::AnyEntity &entity);
    [[nodiscard]] bool isEmpty() const;
    /// Of the only contract, or else of the only product; null where there is no one version.
    [[nodiscard]] QString version() const;
};

struct ContractChange {
    QString path; ///< "datasets[orders].columns[id].required"
    QString kind; ///< of the rule: "column-removed"; stable
    ChangeLevel level = ChangeLevel::Documentation;
    QString message; ///< one sentence
    QJsonValue from; ///< undefined: was not stated
    QJsonValue to;
};

enum class VersionStep : quint8 { None, Patch, Minor, Major };
/// "none", "patch", "minor", "major".
[[nodiscard]] QLatin1StringView toText(VersionStep);

struct CompatibilityReport {
    std::vector<ContractChange> changes; ///< the worst first, otherwise in the order of the contract
    QString oldVersion;
    QString newVersion;
    VersionStep step = VersionStep::None; ///< that the changes ask for
    QString suggestedVersion; ///< the old one after that step; null where it is no semantic version
    /// The new version is at least the suggested one; absent where they cannot be compared.
    std::optional<bool> isStepEnough;

    [[nodiscard]] int count(ChangeLevel level) const { return m_counts[static_cast<std::size_t>(level)]; }
    [[nodiscard]] bool isBreaking() const
    {
        return count(ChangeLevel::ReaderBreaking) + count(ChangeLevel::WriterBreaking) > 0;
    }
    /// "identical" without any change, "breaking" for readers or writers, else the worst level's word.
    [[nodiscard]] QString verdict() const;
    void add(ContractChange change);

private:
    std::array<int, changeLevelCount> m_counts{};
};

/// Datasets are matched by name, columns by path (without regard to case), other parts by what names them in
/// their standard; the only contract of each side is the same contract whatever its id.
[[nodiscard]] CompatibilityReport compareContracts(const ContractSet &before, const ContractSet &after);

} // namespace meshbook::governance
