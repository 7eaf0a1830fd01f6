// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "health/attainment.h"
#include "health/productstanding.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace meshbook::health {

/// What one rule of the table judges by.
enum class ScoreInput : quint8 {
    PromisesNow, ///< promises met now; a warning counts half
    PromisesAttained, ///< attainment beside the share promised
    BudgetLeft, ///< promises with budget left
    RulesNow ///< quality rules met now; a warning counts half
};

struct ScoreRule {
    QString id;
    ScoreInput input = ScoreInput::PromisesNow;
    double weight = 0;
    QString why; ///< in English, as the table has it
};

/// The open table a score is worked out from (resources/health/score-rules.json, docs/health.md).
struct ScoreRules {
    int version = 0;
    double defaultShare = 0.99; ///< where a promise does not say in how much of the time it is to be kept
    int days = 30; ///< window of attainment and budget
    std::vector<ScoreRule> rules;
    struct Grade {
        double least = 0;
        QString grade;
    };
    std::vector<Grade> grades; ///< best first

    /// The table that comes with the program.
    [[nodiscard]] static const ScoreRules &builtIn();
    [[nodiscard]] static core::Result<ScoreRules> fromJson(const QByteArray &json);
    /// "?" where there is no score.
    [[nodiscard]] QString gradeOf(std::optional<double> score) const;
};

/// What the rules look at of one check.
struct ScoredCheck {
    bool isRule = false;
    core::Standing now = core::Standing::Unknown;
    Attainment attainment; ///< over ScoreRules::days
    double share = 0.99;
};

/// 0 … 100. What is unknown counts for nothing: a rule without anything to judge by has no weight, and where
/// none has, there is no score.
[[nodiscard]] std::optional<double> scoreOf(const std::vector<ScoredCheck> &checks, const ScoreRules &rules);
/// Each rule of the table with what it gave, and why.
[[nodiscard]] std::vector<ScorePart> scoreParts(const std::vector<ScoredCheck> &checks,
                                                const ScoreRules &rules);

} // namespace meshbook::health
