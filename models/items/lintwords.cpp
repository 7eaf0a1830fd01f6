// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lintwords.h"

#include <QCoreApplication>

namespace meshbook::items::lintwords {

using glossary::LintKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::LintWords)
};

} // namespace

QString title(LintKind kind)
{
    switch (kind) {
    case LintKind::Duplicate:
        return Words::tr("Duplicates");
    case LintKind::NearDuplicate:
        return Words::tr("Near-duplicates");
    case LintKind::Orphan:
        return Words::tr("Orphans");
    case LintKind::Cycle:
        return Words::tr("Circles");
    case LintKind::MissingDefinition:
        return Words::tr("Missing definitions");
    case LintKind::EmptyDefinition:
        return Words::tr("Empty definitions");
    case LintKind::CircularDefinition:
        return Words::tr("Circular definitions");
    case LintKind::UndefinedAbbreviation:
        return Words::tr("Unknown abbreviations");
    case LintKind::MissingInverse:
        return Words::tr("Missing inverses");
    case LintKind::Unused:
        return Words::tr("Unused terms");
    case LintKind::BrokenLink:
        return Words::tr("Broken links");
    case LintKind::Unreviewed:
        return Words::tr("Waiting too long");
    }
    return {};
}

QString advice(LintKind kind)
{
    switch (kind) {
    case LintKind::Duplicate:
    case LintKind::NearDuplicate:
        return Words::tr("Fixing merges them: the other label becomes a synonym, and references follow.");
    case LintKind::Orphan:
        return Words::tr("Open the term and give it a place or a relation.");
    case LintKind::Cycle:
        return Words::tr("Fixing moves the term to the top of its glossary.");
    case LintKind::MissingDefinition:
        return Words::tr("Open the term and write its definition.");
    case LintKind::EmptyDefinition:
    case LintKind::CircularDefinition:
        return Words::tr("Open the term and say what it means in other words.");
    case LintKind::UndefinedAbbreviation:
        return Words::tr("Fixing adds the abbreviation to the term whose initials it has.");
    case LintKind::MissingInverse:
        return Words::tr("Fixing states the relation at the other end too.");
    case LintKind::Unused:
        return Words::tr("Link it to data, or deprecate it.");
    case LintKind::BrokenLink:
        return Words::tr("Fixing follows merged terms and removes what leads nowhere.");
    case LintKind::Unreviewed:
        return Words::tr("Submit, approve or withdraw what waits.");
    }
    return {};
}

} // namespace meshbook::items::lintwords
