// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/marktext.h"

#include <QCoreApplication>

namespace meshbook::items {

using lineage::Mark;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::marks)
};

} // namespace

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Added:
        return Words::tr("added");
    case Mark::Removed:
        return Words::tr("removed");
    case Mark::Changed:
        return Words::tr("changed");
    case Mark::Dropped:
        return Words::tr("dropped");
    case Mark::AtRisk:
        return Words::tr("at risk");
    }
    return {};
}

QString standingText(lineage::Standing standing)
{
    switch (standing) {
    case lineage::Standing::Declared:
        return Words::tr("declared, never observed");
    case lineage::Standing::Undeclared:
        return Words::tr("observed, not declared");
    case lineage::Standing::Observed:
    case lineage::Standing::Both:
        break;
    }
    return {};
}

} // namespace meshbook::items
