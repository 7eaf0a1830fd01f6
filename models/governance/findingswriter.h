// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/checkreport.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

/// What a check found, for pipelines.
namespace meshbook::governance {

/// The path by which whoever asked knows the file of a finding (source and path within it); with "/".
using PathOf = std::function<QString(const QString &source, const QString &file)>;

/// As docs/cli.md has it.
[[nodiscard]] QJsonObject toJson(const CheckReport &report, const PathOf &pathOf);
/// SARIF 2.1.0 (OASIS standard, sarif-schema-2.1.0.json). What is waived is a result with a suppression; what
/// went wrong with policies is a notification of the run. `version` is that of the program.
[[nodiscard]] QJsonObject toSarif(const CheckReport &report, const PathOf &pathOf, const QString &version);
/// JUnit XML as CI servers read it: a suite for each policy, a failure for each finding that is at least
/// `failOn`; others are passed tests with their message as output, waived ones are skipped.
[[nodiscard]] QByteArray toJunit(const CheckReport &report, const PathOf &pathOf, Severity failOn);

} // namespace meshbook::governance
