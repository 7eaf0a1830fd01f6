// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsparts.h"

#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where one level keeps its value; further keys of the level become further objectives or `extra`.
struct LevelRule {
    QLatin1StringView level;
    QLatin1StringView property; ///< as an objective calls it
    QLatin1StringView value;
    QLatin1StringView element;
};

constexpr std::array levelRules{
    LevelRule{"availability"_L1, "availability"_L1, "percentage"_L1, ""_L1},
    LevelRule{"retention"_L1, "retention"_L1, "period"_L1, "timestampField"_L1},
    LevelRule{"latency"_L1, "latency"_L1, "threshold"_L1, "processedTimestampField"_L1},
    LevelRule{"freshness"_L1, "freshness"_L1, "threshold"_L1, "timestampField"_L1},
    LevelRule{"frequency"_L1, "frequency"_L1, "interval"_L1, ""_L1},
    LevelRule{"support"_L1, "support"_L1, "time"_L1, ""_L1},
    LevelRule{"support"_L1, "responseTime"_L1, "responseTime"_L1, ""_L1},
    LevelRule{"backup"_L1, "backup"_L1, "interval"_L1, ""_L1},
    LevelRule{"backup"_L1, "recoveryTime"_L1, "recoveryTime"_L1, ""_L1},
    LevelRule{"backup"_L1, "recoveryPoint"_L1, "recoveryPoint"_L1, ""_L1},
};

core::Objective objectiveOf(ContractSession &session, Node level, const LevelRule &rule)
{
    FieldReader &fields = session.fields;
    core::Objective objective;
    const Node value = level[rule.value];
    objective.at = level.position();
    objective.property = rule.property;
    objective.kind = core::objectiveKindFromText(QString(rule.property));
    objective.value = fields.anyText(value);
    if (!rule.element.isEmpty())
        objective.element = fields.text(level[rule.element]);
    if (rule.property != rule.level) {
        objective.at = value.position();
        return objective;
    }
    objective.description = fields.text(level["description"_L1]);
    objective.schedule = fields.text(level["cron"_L1]);
    if (!objective.schedule.isEmpty())
        objective.scheduler = u"cron"_s;
    if (objective.value.isEmpty() && fields.flag(level["unlimited"_L1]).value_or(false))
        objective.value = u"unlimited"_s;
    if (objective.value.isEmpty())
        objective.value = objective.schedule;
    objective.extra = unmapped(level,
                               {"description"_L1, "cron"_L1, "percentage"_L1, "period"_L1, "threshold"_L1,
                                "timestampField"_L1, "processedTimestampField"_L1, "interval"_L1, "time"_L1,
                                "responseTime"_L1, "recoveryTime"_L1, "recoveryPoint"_L1},
                               session.batch.issues);
    return objective;
}

/// A level under a name the specification does not have: kept, with whatever looks like its value.
core::Objective unknownLevel(ContractSession &session, Node level)
{
    core::Objective objective;
    objective.at = level.position();
    objective.property = level.key();
    objective.kind = core::objectiveKindFromText(objective.property);
    if (!level.isMapping()) {
        objective.value = session.fields.anyText(level);
        return objective;
    }
    objective.description = session.fields.text(level["description"_L1]);
    objective.value = session.fields.anyText(
        level.any({"threshold"_L1, "period"_L1, "percentage"_L1, "value"_L1, "interval"_L1}));
    objective.extra = unmapped(level, {"description"_L1}, session.batch.issues);
    return objective;
}

} // namespace

std::vector<core::Objective> readDcsServiceLevels(ContractSession &session, Node levels)
{
    std::vector<core::Objective> objectives;
    if (!session.fields.mapping(levels))
        return objectives;
    session.drift.uses(93, u"servicelevels"_s, levels);
    for (const Node level : levels) {
        if (!level || !session.budget.take())
            continue;
        bool known = false;
        for (const LevelRule &rule : levelRules) {
            if (level.key() != rule.level || !level.isMapping())
                continue;
            known = true;
            if (rule.property == rule.level || level[rule.value])
                objectives.push_back(objectiveOf(session, level, rule));
        }
        if (!known)
            objectives.push_back(unknownLevel(session, level));
    }
    for (core::Objective &objective : objectives)
        normalizeObjective(objective);
    return objectives;
}

} // namespace meshbook::formats
