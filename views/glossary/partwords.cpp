// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/partwords.h"

#include "views/product/rolewords.h"
#include "views/search/thingwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::partwords {

using items::Comparison;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::PartWords)
};

struct PartName {
    QLatin1StringView path; ///< before "["
    const char *word;
};

constexpr std::array names{
    PartName{"name"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Name")},
    PartName{"displayName"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Name")},
    PartName{"description"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Description")},
    PartName{"labels"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Label")},
    PartName{"altLabels"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Synonyms")},
    PartName{"synonyms"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Synonyms")},
    PartName{"hiddenLabels"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Hidden labels")},
    PartName{"definitions"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Definition")},
    PartName{"scopeNotes"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Notes")},
    PartName{"examples"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Examples")},
    PartName{"abbreviations"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Abbreviations")},
    PartName{"notation"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Notation")},
    PartName{"status"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Status")},
    PartName{"lifecycle"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Lifecycle")},
    PartName{"domain"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Domain")},
    PartName{"glossary"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Glossary")},
    PartName{"parent"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Parent")},
    PartName{"tags"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Tags")},
    PartName{"reviewers"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Reviewers")},
    PartName{"references"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Reference")},
    PartName{"element.logicalType"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Type")},
    PartName{"element.pattern"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Pattern")},
    PartName{"element.allowedValues"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Allowed values")},
    PartName{"element.classification"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Classification")},
    PartName{"element.unit"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Unit")},
    PartName{"identities"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Identities")},
    PartName{"links"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Linked data")},
    PartName{"rejected"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Refused links")},
    PartName{"trashed"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "In the trash")},
    PartName{"redirect"_L1, QT_TRANSLATE_NOOP("meshbook::views::PartWords", "Merged into")},
};

QString inBrackets(const QString &path)
{
    const qsizetype open = path.indexOf(u'[');
    return open < 0 || !path.endsWith(u']') ? QString() : path.mid(open + 1, path.size() - open - 2);
}

QString labelOf(const QString &key, const glossary::Lexicon &lexicon)
{
    const glossary::EntryPtr entry = lexicon.find(key);
    return entry ? glossary::labelOf(*entry) : things::glossaryName(key);
}

/// The other end of a relation stands in its name.
QString relationText(const QString &path, const QJsonValue &value, const glossary::Lexicon &lexicon)
{
    return value.toBool() ? labelOf(glossary::relationFromName(inBrackets(path)).target, lexicon) : QString();
}

} // namespace

QString nameOf(const QString &path)
{
    const QString base = path.section(u'[', 0, 0);
    const QString detail = inBrackets(path);
    if (base == "relations"_L1) {
        const core::TermRelation relation = glossary::relationFromName(detail);
        return glossary::isCustom(relation) ? relation.raw.section(u" / "_s, 0, 0)
                                            : relationWord(relation.kind);
    }
    if (base == "owners"_L1)
        return roleWord(detail);
    const auto known =
        std::find_if(names.begin(), names.end(), [&](const PartName &name) { return base == name.path; });
    if (known == names.end())
        return path;
    const QString word = QCoreApplication::translate("meshbook::views::PartWords", known->word);
    return detail.isEmpty() || base == "references"_L1 ? word : Words::tr("%1 (%2)").arg(word, detail);
}

QString textOf(const QString &path, const QJsonValue &value, const glossary::Lexicon &lexicon)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (path.startsWith("relations["_L1))
        return relationText(path, value, lexicon);
    if (path == "parent"_L1 || path == "redirect"_L1)
        return labelOf(value.toString(), lexicon);
    if (path == "glossary"_L1) {
        const core::Glossary *known = lexicon.glossary(value.toString());
        return known != nullptr && !known->name.isEmpty() ? known->name
                                                          : things::glossaryName(value.toString());
    }
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(textOf({}, each, lexicon));
        return texts.join(u"; "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Comparison::Row rowOf(const core::FieldChange &change, const glossary::Lexicon &lexicon)
{
    Comparison::Row row;
    row.isField = true;
    row.title = nameOf(change.path);
    row.before = textOf(change.path, change.from, lexicon);
    row.after = textOf(change.path, change.to, lexicon);
    row.op = row.before.isEmpty() ? Comparison::Op::Added
        : row.after.isEmpty()     ? Comparison::Op::Removed
                                  : Comparison::Op::Changed;
    if (row.op == Comparison::Op::Changed)
        row.words = core::WordDiff::of(row.before, row.after);
    return row;
}

std::vector<Comparison::Row> rowsOf(const std::vector<glossary::TermChange> &changes,
                                    const glossary::Lexicon &lexicon)
{
    std::vector<Comparison::Row> rows;
    rows.reserve(changes.size());
    for (const glossary::TermChange &change : changes) {
        Comparison::Row row;
        const glossary::EntryPtr known = lexicon.find(change.term);
        row.title = known ? glossary::labelOf(*known) : change.label;
        row.op = known ? Comparison::Op::Changed : Comparison::Op::Added;
        for (const core::FieldChange &field : change.fields) {
            if (field.path == "trashed"_L1 && field.to.toBool())
                row.op = Comparison::Op::Removed;
            row.rows.push_back(rowOf(field, lexicon));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace meshbook::views::partwords
