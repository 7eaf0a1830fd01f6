// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarywords.h"

#include "core/bidi.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items::glossarywords {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::GlossaryWords)
};

constexpr const char *context = "meshbook::items::GlossaryWords";

struct Named {
    QLatin1StringView path;
    const char *word = nullptr;
};

constexpr std::array<Named, 30> parts{
    {{"name"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Label")},
     {"displayName"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Label")},
     {"labels"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Label")},
     {"description"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Definition")},
     {"definitions"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Definition")},
     {"altLabels"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Synonyms")},
     {"synonyms"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Synonyms")},
     {"hiddenLabels"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Hidden labels")},
     {"scopeNotes"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Note")},
     {"examples"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Examples")},
     {"abbreviations"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Abbreviations")},
     {"parent"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Parent")},
     {"glossary"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Glossary")},
     {"domain"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Domain")},
     {"status"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Status")},
     {"lifecycle"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Status")},
     {"notation"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Code")},
     {"tags"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Tags")},
     {"reviewers"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Reviewers")},
     {"links"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Links")},
     {"rejected"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Refused links")},
     {"references"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Reference")},
     {"trashed"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "In the trash")},
     {"redirect"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Merged into")},
     {"identities"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Key")},
     {"element.logicalType"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Logical type")},
     {"element.pattern"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Pattern")},
     {"element.allowedValues"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Allowed values")},
     {"element.classification"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Classification")},
     {"element.unit"_L1, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Unit")}}};

struct Kind {
    core::RelationKind kind = core::RelationKind::Related;
    const char *word = nullptr;
};
using core::RelationKind;
constexpr std::array<Kind, 16> kinds{
    {{RelationKind::Broader, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Broader")},
     {RelationKind::Narrower, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Narrower")},
     {RelationKind::Related, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Related")},
     {RelationKind::Synonym, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Synonym")},
     {RelationKind::Antonym, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Antonym")},
     {RelationKind::PartOf, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Part of")},
     {RelationKind::HasPart, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Has part")},
     {RelationKind::IsA, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Is a")},
     {RelationKind::HasA, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Has a")},
     {RelationKind::ExactMatch, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Exact match")},
     {RelationKind::CloseMatch, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Close match")},
     {RelationKind::BroadMatch, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Broader match")},
     {RelationKind::NarrowMatch, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Narrower match")},
     {RelationKind::RelatedMatch, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Related match")},
     {RelationKind::ReplacedBy, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Replaced by")},
     {RelationKind::Value, QT_TRANSLATE_NOOP("meshbook::items::GlossaryWords", "Value")}}};

QString translated(const char *word)
{
    return QCoreApplication::translate(context, word);
}

/// "owners[steward]", the part in brackets of which names a role.
QString ownerWord(const QString &role)
{
    if (role.compare("steward"_L1, Qt::CaseInsensitive) == 0)
        return Words::tr("Steward");
    if (role.isEmpty() || role.compare("owner"_L1, Qt::CaseInsensitive) == 0)
        return Words::tr("Owner");
    return Words::tr("Owner (%1)").arg(role);
}

} // namespace

QString status(glossary::TermStatus status)
{
    switch (status) {
    case glossary::TermStatus::Draft:
        return Words::tr("draft");
    case glossary::TermStatus::InReview:
        return Words::tr("in review");
    case glossary::TermStatus::Approved:
        return Words::tr("approved");
    case glossary::TermStatus::Deprecated:
        return Words::tr("deprecated");
    }
    return {};
}

QString state(glossary::SetState state)
{
    switch (state) {
    case glossary::SetState::Open:
        return Words::tr("open");
    case glossary::SetState::InReview:
        return Words::tr("in review");
    case glossary::SetState::Approved:
        return Words::tr("approved");
    case glossary::SetState::Rejected:
        return Words::tr("rejected");
    case glossary::SetState::Withdrawn:
        return Words::tr("withdrawn");
    }
    return {};
}

QString field(const QString &path)
{
    const qsizetype bracket = path.indexOf(u'[');
    const QString name = path.left(bracket);
    const QString inner = bracket < 0 ? QString() : path.mid(bracket + 1, path.size() - bracket - 2);
    if (name == "owners"_L1)
        return ownerWord(inner);
    if (name == "relations"_L1)
        return relation(glossary::relationFromName(inner));
    if (name.startsWith("extra."_L1))
        return name.mid(6);
    for (const Named &part : parts) {
        if (name != part.path)
            continue;
        const QString word = translated(part.word);
        if (inner.isEmpty() || name == "references"_L1)
            return word;
        //: A part of a term and its language: "Definition (Deutsch)"
        return Words::tr("%1 (%2)").arg(word, language(inner));
    }
    return path;
}

QString value(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(glossarywords::value(each));
        return core::joinedApart(texts, u", "_s);
    }
    if (value.isObject()) {
        QStringList texts;
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            texts.append(glossarywords::value(each));
        return core::joinedApart(texts, u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble());
    return value.toString().isEmpty() ? u"–"_s : value.toString();
}

QString relation(const core::TermRelation &relation)
{
    if (glossary::isCustom(relation))
        return relation.raw.section(u" / "_s, 0, 0);
    for (const Kind &each : kinds) {
        if (each.kind == relation.kind)
            return translated(each.word);
    }
    return {};
}

QString language(const QString &code)
{
    if (code.isEmpty())
        return Words::tr("no language");
    const QLocale locale(code);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return code;
    // In its own words, as in the settings: that is what who writes in it looks for.
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return code.contains(u'-') || code.contains(u'_') ? name + u" ("_s + code + u')' : name;
}

} // namespace meshbook::items::glossarywords
