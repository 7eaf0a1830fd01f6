// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/familywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items::familywords {

using glossary::Family;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::FamilyWords)
};

} // namespace

QString title(Family family)
{
    switch (family) {
    case Family::Hierarchy:
        return Words::tr("Broader and narrower");
    case Family::Kind:
        return Words::tr("Is a");
    case Family::Part:
        return Words::tr("Part of");
    case Family::Related:
        return Words::tr("Related");
    case Family::Match:
        return Words::tr("Matches");
    case Family::Antonym:
        return Words::tr("Opposites");
    case Family::Replaced:
        return Words::tr("Replaced by");
    case Family::Value:
        return Words::tr("Values");
    case Family::Own:
        return Words::tr("Of your own");
    }
    return {};
}

QString saying(const glossary::Neighbourhood &around, const glossary::Neighbourhood::Tie &tie, int of)
{
    const bool first = tie.from == of;
    const QString other = around.terms[static_cast<std::size_t>(first ? tie.to : tie.from)].label;
    switch (tie.family) {
    case Family::Hierarchy:
        return first ? Words::tr("broader than %1").arg(other) : Words::tr("narrower than %1").arg(other);
    case Family::Kind:
        return first ? Words::tr("more general than %1").arg(other) : Words::tr("a kind of %1").arg(other);
    case Family::Part:
        return first ? Words::tr("has %1").arg(other) : Words::tr("part of %1").arg(other);
    case Family::Related:
        return Words::tr("related to %1").arg(other);
    case Family::Match:
        return Words::tr("matches %1").arg(other);
    case Family::Antonym:
        return Words::tr("opposite of %1").arg(other);
    case Family::Replaced:
        return first ? Words::tr("replaced by %1").arg(other) : Words::tr("replaces %1").arg(other);
    case Family::Value:
        return first ? Words::tr("has the value %1").arg(other) : Words::tr("value of %1").arg(other);
    case Family::Own:
        return first ? u"%1 %2"_s.arg(tie.name, other) : u"%1 %2 …"_s.arg(other, tie.name);
    }
    return {};
}

} // namespace meshbook::items::familywords
