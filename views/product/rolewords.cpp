// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/rolewords.h"

#include "core/vocabulary.h"
#include "items/checkmodel.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::RoleWords)
};

struct KnownWord {
    QLatin1StringView written; ///< lower case
    const char *word = nullptr;
};

constexpr std::array knownRoles{
    KnownWord{"owner"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Owner")},
    KnownWord{"data owner"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Data owner")},
    KnownWord{"dataowner"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Data owner")}, // DataHub
    KnownWord{"technical owner"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Technical owner")},
    KnownWord{"business owner"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Business owner")},
    KnownWord{"steward"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Steward")},
    KnownWord{"data steward"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Data steward")},
    KnownWord{"reviewer"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Reviewer")},
    KnownWord{"engineer"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Engineer")},
    KnownWord{"data engineer"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Data engineer")},
    KnownWord{"analyst"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Analyst")},
    KnownWord{"documentation"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "Documentation")},
    KnownWord{"email"_L1, QT_TRANSLATE_NOOP("meshbook::views::RoleWords", "E-mail")}};

QString oneRelation(core::RelationKind kind)
{
    using Kind = core::RelationKind;
    switch (kind) {
    case Kind::Broader:
        return Words::tr("Broader");
    case Kind::Narrower:
        return Words::tr("Narrower");
    case Kind::Related:
        return Words::tr("Related");
    case Kind::Synonym:
        return Words::tr("Synonym");
    case Kind::Antonym:
        return Words::tr("Antonym");
    case Kind::PartOf:
        return Words::tr("Part of");
    case Kind::HasPart:
        return Words::tr("Has part");
    case Kind::IsA:
        return Words::tr("Is a");
    case Kind::HasA:
        return Words::tr("Has a");
    default:
        return {};
    }
}

} // namespace

QString roleWord(const QString &written)
{
    QString word = written.simplified();
    if (word == word.toUpper())
        word = word.toLower();
    word.replace(u'_', u' ');
    for (const KnownWord &known : knownRoles) {
        if (word.compare(known.written, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("meshbook::views::RoleWords", known.word);
    }
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString relationWord(core::RelationKind kind)
{
    using Kind = core::RelationKind;
    switch (kind) {
    case Kind::ExactMatch:
        return Words::tr("Exact match");
    case Kind::CloseMatch:
        return Words::tr("Close match");
    case Kind::BroadMatch:
        return Words::tr("Broader match");
    case Kind::NarrowMatch:
        return Words::tr("Narrower match");
    case Kind::RelatedMatch:
        return Words::tr("Related match");
    case Kind::ReplacedBy:
        return Words::tr("Replaced by");
    case Kind::Value:
        return Words::tr("Value");
    default:
        return oneRelation(kind);
    }
}

QString promiseWord(const core::Objective &objective)
{
    const QString kind = core::toText(objective.kind);
    const QString word = items::CheckModel::word(kind);
    return word == kind ? roleWord(objective.property) : word;
}

} // namespace meshbook::views
