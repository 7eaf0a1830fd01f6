// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Governance as code: what a policy is (docs/policies.md). Plain values; `models/policies` reads and runs
/// them.
namespace meshbook::governance {

using core::Severity;
/// "info", "warning", "error".
[[nodiscard]] QLatin1StringView toText(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromText(QStringView text);

/// A value that a pack or a domain may set.
struct Parameter {
    enum class Type : quint8 { Integer, Number, Text, Boolean, List };
    /// Which way a domain may go from what holds for all.
    enum class Stricter : quint8 { Never, Higher, Lower, Superset, Subset, True, False };
    QString name;
    Type type = Type::Text;
    QJsonValue initial; ///< used where nobody sets it
    Stricter stricter = Stricter::Never;
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList values; ///< allowed; empty: any
    QString description;

    /// Null if the value can be used, else one sentence that says why not.
    [[nodiscard]] QString problemWith(const QJsonValue &value) const;
    /// Whether `value` is as strict as `than` or stricter.
    [[nodiscard]] bool isAsStrict(const QJsonValue &value, const QJsonValue &than) const;
    friend bool operator==(const Parameter &, const Parameter &) = default;
};
[[nodiscard]] std::optional<Parameter::Type> parameterTypeFromText(QStringView text);
[[nodiscard]] QLatin1StringView toText(Parameter::Type type);
[[nodiscard]] std::optional<Parameter::Stricter> stricterFromText(QStringView text);

/// Which things a policy is about. Empty lists: all.
struct PolicyScope {
    QString kind; ///< a core::EntityKind's word, or "column"
    QStringList domains;
    QStringList lifecycles;
    QStringList tags;
    friend bool operator==(const PolicyScope &, const PolicyScope &) = default;
};

/// Rows that are given to a policy and what it has to find in them.
struct PolicyTest {
    QString name;
    QJsonObject given; ///< view → array of rows
    QJsonObject parameters;
    QString now; ///< ISO 8601; null: any time
    QJsonArray expect; ///< objects with `subject` and what else has to agree
    core::SourcePosition at;
    friend bool operator==(const PolicyTest &, const PolicyTest &) = default;
};

struct Policy {
    QString id;
    QString title;
    Severity severity = Severity::Warning;
    PolicyScope scope;
    QString category;
    QString rationale;
    QString remedy;
    QStringList links;
    std::vector<Parameter> parameters;
    QString sql;
    std::vector<PolicyTest> tests;
    QString file; ///< for messages; a path
    core::SourcePosition at;
    core::SourcePosition sqlAt; ///< where the SQL begins in the file

    [[nodiscard]] const Parameter *parameter(QStringView name) const;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Something wrong with a file of a pack, or with how packs go together.
struct PolicyProblem {
    QString policy; ///< id; null where it is about a file as a whole
    QString file;
    core::SourcePosition at;
    QString message;
    friend bool operator==(const PolicyProblem &, const PolicyProblem &) = default;
};

/// Policies that come together (docs/policies.md).
struct PolicyPack {
    QString id;
    QString version;
    QString title;
    QString description;
    QString domain; ///< holds in that domain only; null: for all
    QJsonObject parameters; ///< policy id → (parameter → value)
    std::vector<Policy> policies;
    QString file; ///< the manifest
    bool isFromSource = false; ///< a domain's source has it
    std::vector<PolicyProblem> problems; ///< what of it could not be used
};

} // namespace meshbook::governance
