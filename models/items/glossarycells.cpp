// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarycells.h"

#include "core/identity.h"
#include "glossary/editorwords.h"
#include "items/glossarywords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using core::ErrorCode;
using core::failure;
using core::LabelText;
using core::Result;
using glossary::EditorWords;
using glossary::Entry;
using Kind = GridColumn::Kind;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::GlossaryCells)
};

constexpr qsizetype mostLanguages = 12;
const QJsonValue nothing(QJsonValue::Undefined);

QString joined(QStringList texts)
{
    for (QString &text : texts)
        text.replace(u';', u"\\;"_s);
    return texts.join(u"; "_s);
}

/// The inverse of joined().
QStringList split(const QString &text)
{
    QStringList texts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() && text.at(i + 1) == u';')
            texts.last() += text.at(++i);
        else if (text.at(i) == u';' || text.at(i) == u'\n')
            texts.append(QString());
        else
            texts.last() += text.at(i);
    }
    for (QString &each : texts)
        each = each.simplified();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QJsonValue listValue(const QString &text)
{
    const QStringList texts = split(text);
    return texts.isEmpty() ? nothing : QJsonValue(QJsonArray::fromStringList(texts));
}

QJsonValue textValue(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? nothing : QJsonValue(trimmed);
}

bool isRole(const QString &written, Kind kind)
{
    const QString role = written.toLower();
    if (kind == Kind::Steward)
        return role.contains("steward"_L1);
    return role.isEmpty() || role == "owner"_L1 || role == "data owner"_L1 || role == "dataowner"_L1;
}

/// The role under which owners or stewards of the term are written.
QString roleOf(const Entry &entry, Kind kind)
{
    for (const core::Ownership &owner : entry.term.owners) {
        if (isRole(owner.role, kind))
            return owner.role;
    }
    return kind == Kind::Steward ? u"steward"_s : u"owner"_s;
}

QStringList partiesOf(const Entry &entry, const QString &role)
{
    QStringList parties;
    for (const core::Ownership &owner : entry.term.owners) {
        if (owner.role == role)
            parties.append(owner.party);
    }
    return parties;
}

/// Where synonyms are not told by language.
bool hasPlainSynonyms(const Entry &entry)
{
    return entry.term.altLabels.empty() && !entry.term.synonyms.isEmpty();
}

QStringList textsIn(const std::vector<LabelText> &texts, const QString &language)
{
    QStringList found;
    for (const LabelText &text : texts) {
        if (text.language == language)
            found.append(text.text);
    }
    return found;
}

QLatin1StringView elementName(Kind kind)
{
    switch (kind) {
    case Kind::LogicalType:
        return "element.logicalType"_L1;
    case Kind::Pattern:
        return "element.pattern"_L1;
    case Kind::AllowedValues:
        return "element.allowedValues"_L1;
    case Kind::Classification:
        return "element.classification"_L1;
    case Kind::Unit:
        return "element.unit"_L1;
    default:
        return {};
    }
}

QString languageIn(const QString &path)
{
    return path.mid(path.indexOf(u'[') + 1).chopped(1);
}

Result<QJsonValue> statusValue(const QString &text)
{
    using glossary::TermStatus;
    const QString word = text.simplified().toLower();
    for (const TermStatus status : {TermStatus::Draft, TermStatus::Approved, TermStatus::Deprecated}) {
        if (word == glossarywords::status(status).toLower() || word == glossary::toText(status)) {
            QString written = glossary::toText(status);
            written[0] = written.at(0).toUpper();
            return QJsonValue(written);
        }
    }
    if (word == glossarywords::status(TermStatus::InReview) || word == glossary::toText(TermStatus::InReview))
        return failure(ErrorCode::Usage, Words::tr("A term is in review when its change set is."));
    return failure(ErrorCode::Usage,
                   Words::tr("“%1” is no status. There are: %2, %3, %4.")
                       .arg(text.simplified(), glossarywords::status(TermStatus::Draft),
                            glossarywords::status(TermStatus::Approved),
                            glossarywords::status(TermStatus::Deprecated)));
}

Result<QJsonValue> patternValue(const QString &text)
{
    const QRegularExpression pattern(text.trimmed());
    if (!pattern.isValid())
        return failure(
            ErrorCode::Usage,
            EditorWords::tr("The pattern is no regular expression: %1.").arg(pattern.errorString()));
    return textValue(text);
}

} // namespace

GlossaryCells::GlossaryCells(glossary::Lexicon lexicon, QString language)
    : m_lexicon(std::move(lexicon))
    , m_language(std::move(language))
{
}

std::vector<GridColumn> GlossaryCells::columns(const QStringList &languages)
{
    std::vector<GridColumn> columns;
    for (const Kind kind :
         {Kind::Label, Kind::Definition, Kind::Status, Kind::Parent, Kind::Synonyms, Kind::Abbreviations,
          Kind::Owner, Kind::Steward, Kind::Tags, Kind::Glossary, Kind::LogicalType, Kind::Pattern,
          Kind::AllowedValues, Kind::Classification, Kind::Unit})
        columns.push_back({kind});
    for (const QString &language : languages) {
        columns.push_back({Kind::Label, language});
        columns.push_back({Kind::Definition, language});
        columns.push_back({Kind::Synonyms, language});
    }
    return columns;
}

QStringList GlossaryCells::languagesOf(const glossary::Lexicon &lexicon)
{
    QHash<QString, int> counts;
    lexicon.each([&counts](const Entry &entry) {
        for (const LabelText &text : entry.term.labels)
            ++counts[text.language];
        for (const LabelText &text : entry.term.definitions)
            ++counts[text.language];
    });
    QStringList languages = counts.keys();
    std::sort(languages.begin(), languages.end(), [&counts](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return languages.first(std::min(languages.size(), mostLanguages));
}

QString GlossaryCells::title(const GridColumn &column)
{
    const auto named = [&column](QLatin1StringView name) {
        return glossarywords::field(column.language ? name + u'[' + *column.language + u']' : QString(name));
    };
    switch (column.kind) {
    case Kind::Label:
        return named("labels"_L1);
    case Kind::Definition:
        return named("definitions"_L1);
    case Kind::Synonyms:
        return named("altLabels"_L1);
    case Kind::Status:
        return named("status"_L1);
    case Kind::Parent:
        return named("parent"_L1);
    case Kind::Abbreviations:
        return named("abbreviations"_L1);
    case Kind::Owner:
        return glossarywords::field(u"owners[owner]"_s);
    case Kind::Steward:
        return glossarywords::field(u"owners[steward]"_s);
    case Kind::Tags:
        return named("tags"_L1);
    case Kind::Glossary:
        return named("glossary"_L1);
    default:
        return glossarywords::field(elementName(column.kind));
    }
}

bool GlossaryCells::isEditable(const GridColumn &column)
{
    return column.kind != Kind::Glossary;
}

const LabelText *GlossaryCells::shown(const std::vector<LabelText> &texts,
                                      const std::optional<QString> &language) const
{
    const QString best = language ? QString() : glossary::bestText(texts, m_language);
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const LabelText &text) {
        return language ? text.language == *language : text.text == best;
    });
    return found == texts.end() ? nullptr : &*found;
}

QString GlossaryCells::text(const Entry &entry, const GridColumn &column) const
{
    const core::Term &term = entry.term;
    switch (column.kind) {
    case Kind::Label: {
        const LabelText *label = shown(term.labels, column.language);
        return label != nullptr ? label->text : column.language ? QString() : term.name;
    }
    case Kind::Definition: {
        const LabelText *definition = shown(term.definitions, column.language);
        return definition != nullptr ? definition->text : column.language ? QString() : term.description;
    }
    case Kind::Status:
        return glossarywords::status(glossary::statusOf(term));
    case Kind::Parent:
        return term.parent.isEmpty() ? QString() : textOf(u"parent"_s, term.parent);
    case Kind::Synonyms:
        if (!column.language && hasPlainSynonyms(entry))
            return joined(term.synonyms);
        return joined(textsIn(term.altLabels, languageIn(path(entry, column))));
    case Kind::Abbreviations:
        return joined(term.abbreviations);
    case Kind::Owner:
    case Kind::Steward:
        return joined(partiesOf(entry, roleOf(entry, column.kind)));
    case Kind::Tags:
        return joined(term.tags);
    case Kind::Glossary: {
        const core::Glossary *glossary = m_lexicon.glossary(term.glossary);
        return glossary != nullptr ? glossary->name : term.glossary;
    }
    case Kind::LogicalType:
        return term.element.logicalType;
    case Kind::Pattern:
        return term.element.pattern;
    case Kind::AllowedValues:
        return joined(term.element.allowedValues);
    case Kind::Classification:
        return term.element.classification;
    case Kind::Unit:
        return term.element.unit;
    }
    return {};
}

/// Without a text of its own a term is written in the language of its label, else in the person's.
QString GlossaryCells::languagePath(QLatin1StringView name, const Entry &entry,
                                    const std::vector<LabelText> &texts,
                                    const std::optional<QString> &language) const
{
    QString code = language.value_or(QString());
    if (!language) {
        const LabelText *own = shown(texts, {});
        own = own == nullptr ? shown(entry.term.labels, {}) : own;
        code = own == nullptr ? m_language : own->language;
    }
    return name + u'[' + code + u']';
}

QString GlossaryCells::path(const Entry &entry, const GridColumn &column) const
{
    const core::Term &term = entry.term;
    switch (column.kind) {
    case Kind::Label:
        return languagePath("labels"_L1, entry, term.labels, column.language);
    case Kind::Definition:
        return languagePath("definitions"_L1, entry, term.definitions, column.language);
    case Kind::Synonyms:
        if (!column.language && hasPlainSynonyms(entry))
            return u"synonyms"_s;
        // Beside the label, so that both are of one language.
        return languagePath("altLabels"_L1, entry, term.labels, column.language);
    case Kind::Status:
        return u"status"_s;
    case Kind::Parent:
        return u"parent"_s;
    case Kind::Abbreviations:
        return u"abbreviations"_s;
    case Kind::Owner:
    case Kind::Steward:
        return u"owners["_s + roleOf(entry, column.kind) + u']';
    case Kind::Tags:
        return u"tags"_s;
    case Kind::Glossary:
        return u"glossary"_s;
    default:
        return elementName(column.kind);
    }
}

QString GlossaryCells::textOf(const QString &path, const QJsonValue &value) const
{
    if (path == "parent"_L1 && !value.toString().isEmpty()) {
        const QString way = m_lexicon.pathOf(value.toString());
        return way.isEmpty() ? value.toString() : way;
    }
    if (path == "status"_L1 && value.isString()) {
        core::Term term;
        term.lifecycle = core::lifecycleFromText(value.toString());
        return glossarywords::status(glossary::statusOf(term));
    }
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return joined(texts);
}

/// A term by its label, its way from the top or its key; of those meant the one in the same glossary.
Result<QJsonValue> GlossaryCells::parentValue(const Entry &entry, const QString &text) const
{
    const QString name = text.simplified();
    if (name.isEmpty())
        return nothing;
    constexpr auto below = " › "_L1;
    QStringList keys = m_lexicon.resolve(name);
    if (keys.isEmpty() && name.contains(below))
        keys = m_lexicon.resolve(name.section(below, -1));
    const auto keep = [&keys](auto holds) {
        QStringList kept;
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(kept), holds);
        if (!kept.isEmpty())
            keys = kept;
    };
    if (name.contains(below))
        keys.removeIf([&](const QString &key) { return m_lexicon.pathOf(key) != name; });
    keep([&](const QString &key) { return m_lexicon.find(key)->term.glossary == entry.term.glossary; });
    keep([&](const QString &key) { return m_lexicon.pathOf(key) == name; });
    if (keys.isEmpty())
        return failure(ErrorCode::NotFound, Words::tr("There is no term “%1”.").arg(name));
    if (keys.size() > 1)
        return failure(ErrorCode::Ambiguous,
                       Words::tr("“%1” means several terms. Write the way to it from the top, such as %2.")
                           .arg(name, m_lexicon.pathOf(keys.first())));
    if (keys.first() == entry.key())
        return failure(ErrorCode::Conflict, EditorWords::tr("A term cannot be under itself."));
    return QJsonValue(keys.first());
}

Result<QJsonValue> GlossaryCells::value(const Entry &entry, const GridColumn &column,
                                        const QString &text) const
{
    switch (column.kind) {
    case Kind::Label:
        if (text.simplified().isEmpty() && (!column.language || entry.term.labels.size() <= 1))
            return failure(ErrorCode::Usage, EditorWords::tr("A term needs a label."));
        return textValue(text.simplified());
    case Kind::Status:
        return statusValue(text);
    case Kind::Parent:
        return parentValue(entry, text);
    case Kind::Pattern:
        return patternValue(text);
    case Kind::Synonyms:
    case Kind::Abbreviations:
    case Kind::Owner:
    case Kind::Steward:
    case Kind::Tags:
    case Kind::AllowedValues:
        return listValue(text);
    case Kind::Glossary:
        return failure(ErrorCode::Usage, Words::tr("Terms change their glossary when they are moved."));
    default:
        return textValue(text);
    }
}

std::optional<CellChange> GlossaryCells::change(const Entry &entry, const GridColumn &column,
                                                const QString &text) const
{
    CellChange change;
    change.before = this->text(entry, column);
    if (change.before == text || (change.before.isEmpty() && text.trimmed().isEmpty()))
        return std::nullopt;
    change.key = entry.key();
    change.label = glossary::labelOf(entry, m_language);
    change.path = path(entry, column);
    change.field = title(column);
    const Result<QJsonValue> wanted = value(entry, column, text);
    if (!wanted) {
        change.after = text;
        change.problem = wanted.error().message;
        return change;
    }
    change.value = *wanted;
    change.after = textOf(change.path, change.value);
    if (change.after == change.before)
        return std::nullopt;
    return change;
}

} // namespace meshbook::items
