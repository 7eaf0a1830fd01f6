// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/uri.h"
#include "governance/checkreport.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// What a domain is asked for on its way into the mesh.
enum class ReadinessFigure : quint8 {
    Owners, ///< products with an owner
    Contracts, ///< products with a contract
    Levels, ///< products that promise service levels, themselves or by a contract or dataset of theirs
    Glossary, ///< columns linked to a term
    Conformance, ///< pairs of thing and policy without a finding that counts
    Releases ///< products with a change or a new version in the last 90 days
};
constexpr std::size_t readinessFigures = 6;
/// "owners", "contracts", "levels", "glossary", "conformance", "releases".
[[nodiscard]] QLatin1StringView toText(ReadinessFigure figure);

/// A part of a whole, so that nobody has to believe a percentage.
struct PartOf {
    qint64 part = 0;
    qint64 whole = 0;
    [[nodiscard]] std::optional<double> share() const
    {
        return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
    }
    friend bool operator==(const PartOf &, const PartOf &) = default;
};

struct DomainReadiness {
    QString domain; ///< null: things of no domain
    qint64 products = 0;
    qint64 versions = 0; ///< new versions of products and contracts in the last 90 days
    std::array<PartOf, readinessFigures> figures{};
    [[nodiscard]] const PartOf &operator[](ReadinessFigure figure) const
    {
        return figures[static_cast<std::size_t>(figure)];
    }
    [[nodiscard]] PartOf &operator[](ReadinessFigure figure)
    {
        return figures[static_cast<std::size_t>(figure)];
    }
};

/// Somebody on whom many domains depend.
struct BusyOwner {
    QString name;
    std::optional<core::Uri> team; ///< where the catalog knows the team
    qint64 products = 0;
    QStringList domains; ///< of these products
};

struct ReadinessReport {
    std::vector<DomainReadiness> domains; ///< by name; things of no domain last
    DomainReadiness all;
    std::vector<BusyOwner> owners; ///< of products in two domains or more; the most domains first
    QDateTime at; ///< UTC
};

/// Something that a figure lacks.
struct Lacking {
    core::Uri uri;
    QString name;
    QString domain;
    QString what; ///< a finding's message; else null
};

constexpr int releaseDays = 90;
constexpr int mostLacking = 5'000;
using StopReading = std::function<bool()>;

/// Over the tables of policies, which a check of the catalog has made.
[[nodiscard]] core::Result<ReadinessReport> readinessOf(const store::Workspace &workspace,
                                                        const governance::CheckReport &report,
                                                        const QDateTime &now, const StopReading &stop);
/// `domain` absent: of all; null: of things of no domain.
[[nodiscard]] core::Result<std::vector<Lacking>> lackingOf(const store::Workspace &workspace,
                                                           const governance::CheckReport &report,
                                                           const std::optional<QString> &domain,
                                                           ReadinessFigure figure, const QDateTime &now,
                                                           const StopReading &stop);

} // namespace meshbook::services
