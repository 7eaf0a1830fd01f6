// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/entry.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

using core::LabelText;
using core::Term;
using core::TermRelation;

namespace {

constexpr auto customPrefix = "custom:"_L1;

struct TextPart {
    QLatin1StringView name;
    QString Term::*member;
};
constexpr std::array<TextPart, 11> textParts{{{"nativeId"_L1, &Term::nativeId},
                                              {"displayName"_L1, &Term::displayName},
                                              {"version"_L1, &Term::version},
                                              {"status"_L1, &Term::status},
                                              {"domain"_L1, &Term::domain},
                                              {"created"_L1, &Term::created},
                                              {"updated"_L1, &Term::updated},
                                              {"glossary"_L1, &Term::glossary},
                                              {"parent"_L1, &Term::parent},
                                              {"notation"_L1, &Term::notation},
                                              {"sourceName"_L1, &Term::sourceName}}};

struct ListPart {
    QLatin1StringView name;
    QStringList Term::*member;
};
constexpr std::array<ListPart, 6> listParts{{{"identities"_L1, &Term::identities},
                                             {"tags"_L1, &Term::tags},
                                             {"terms"_L1, &Term::terms},
                                             {"abbreviations"_L1, &Term::abbreviations},
                                             {"reviewers"_L1, &Term::reviewers},
                                             {"collections"_L1, &Term::collections}}};

struct LabelPart {
    QLatin1StringView name;
    std::vector<LabelText> Term::*member;
    bool single; ///< one for each language
};
constexpr std::array<LabelPart, 6> labelParts{{{"labels"_L1, &Term::labels, true},
                                               {"altLabels"_L1, &Term::altLabels, false},
                                               {"hiddenLabels"_L1, &Term::hiddenLabels, false},
                                               {"definitions"_L1, &Term::definitions, true},
                                               {"scopeNotes"_L1, &Term::scopeNotes, false},
                                               {"examples"_L1, &Term::examples, false}}};

struct ElementPart {
    QLatin1StringView name;
    QString core::DataElement::*member;
};
constexpr std::array<ElementPart, 4> elementParts{
    {{"element.logicalType"_L1, &core::DataElement::logicalType},
     {"element.pattern"_L1, &core::DataElement::pattern},
     {"element.classification"_L1, &core::DataElement::classification},
     {"element.unit"_L1, &core::DataElement::unit}}};

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    texts.removeAll(QString());
    return texts;
}

QString textOrNull(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QString() : text;
}

bool says(const std::vector<LabelText> &texts, const QString &text)
{
    return std::any_of(texts.begin(), texts.end(), [&](const LabelText &each) {
        return each.text == text || each.text.simplified() == text;
    });
}

void addLabels(const std::vector<LabelText> &texts, const LabelPart &part, Fields &fields)
{
    std::map<QString, QStringList> byLanguage;
    for (const LabelText &text : texts) {
        QStringList &list = byLanguage[text.language];
        if (!text.text.isEmpty() && !list.contains(text.text))
            list.append(text.text);
    }
    for (const auto &[language, list] : byLanguage) {
        if (list.isEmpty())
            continue;
        const QString path = part.name + u'[' + language + u']';
        if (part.single && list.size() == 1)
            fields[path] = list.first();
        else
            fields[path] = QJsonArray::fromStringList(list);
    }
}

void setLabels(std::vector<LabelText> &texts, const QString &language, const QStringList &wanted)
{
    QStringList left = wanted;
    for (LabelText &text : texts) {
        if (text.language != language)
            continue;
        if (!left.removeOne(text.text))
            text.text.clear();
    }
    // A text in place of another keeps its place.
    for (LabelText &text : texts) {
        if (text.language == language && text.text.isEmpty() && !left.isEmpty())
            text.text = left.takeFirst();
    }
    std::erase_if(texts,
                  [&](const LabelText &text) { return text.language == language && text.text.isEmpty(); });
    for (const QString &text : left)
        texts.push_back({language.isEmpty() ? QString() : language, text});
}

QString referenceName(const core::Reference &reference)
{
    return reference.url.isEmpty() ? reference.description : reference.url;
}

void addParts(const Term &term, Fields &fields)
{
    std::map<QString, QStringList> owners;
    for (const core::Ownership &owner : term.owners)
        owners[owner.role].append(owner.party);
    for (const auto &[role, parties] : owners)
        fields[u"owners["_s + role + u']'] = QJsonArray::fromStringList(parties);
    for (const core::Reference &reference : term.references) {
        QJsonObject object;
        if (!reference.type.isEmpty())
            object.insert("type"_L1, reference.type);
        if (!reference.url.isEmpty())
            object.insert("url"_L1, reference.url);
        if (!reference.description.isEmpty())
            object.insert("description"_L1, reference.description);
        if (!object.isEmpty())
            fields[u"references["_s + referenceName(reference) + u']'] = object;
    }
    for (const TermRelation &relation : term.relations)
        fields[u"relations["_s + relationName(relation) + u']'] = true;
    for (auto it = term.extra.begin(); it != term.extra.end(); ++it)
        fields[u"extra."_s + it.key()] = it.value();
}

void setPart(Term &term, const QString &list, const QString &name, const QJsonValue &value)
{
    const bool gone = value.isUndefined() || value.isNull();
    if (list == "owners"_L1) {
        std::vector<core::Ownership> &owners = term.owners;
        QStringList left = gone ? QStringList() : listOf(value);
        std::erase_if(owners, [&](const core::Ownership &owner) {
            return owner.role == name && !left.removeOne(owner.party);
        });
        for (const QString &party : left)
            owners.push_back({party, name.isEmpty() ? QString() : name});
    } else if (list == "references"_L1) {
        const auto same = [&](const core::Reference &each) { return referenceName(each) == name; };
        const auto found = std::find_if(term.references.begin(), term.references.end(), same);
        const QJsonObject object = value.toObject();
        const core::Reference made{textOrNull(object["type"_L1]), textOrNull(object["url"_L1]),
                                   textOrNull(object["description"_L1])};
        if (gone)
            std::erase_if(term.references, same);
        else if (found != term.references.end())
            *found = made;
        else
            term.references.push_back(made);
    } else if (list == "relations"_L1) {
        const auto same = [&](const TermRelation &each) { return relationName(each) == name; };
        if (gone)
            std::erase_if(term.relations, same);
        else if (std::none_of(term.relations.begin(), term.relations.end(), same))
            term.relations.push_back(relationFromName(name));
    }
}

/// What repeats a label or definition follows it.
void follow(Term &term, const Term &before)
{
    if (term.name.isEmpty() || (says(before.labels, term.name) && !says(term.labels, term.name)))
        term.name = bestText(term.labels).simplified();
    if (term.description.isEmpty()
        || (says(before.definitions, term.description) && !says(term.definitions, term.description)))
        term.description = bestText(term.definitions);
    if (!term.synonyms.isEmpty()) {
        term.synonyms.removeIf([&](const QString &synonym) {
            return says(before.altLabels, synonym) && !says(term.altLabels, synonym);
        });
        for (const LabelText &label : term.altLabels) {
            if (!term.synonyms.contains(label.text))
                term.synonyms.append(label.text);
        }
    }
}

bool setSimple(Entry &entry, const QString &path, const QJsonValue &value)
{
    Term &term = entry.term;
    for (const TextPart &part : textParts) {
        if (path == part.name) {
            term.*part.member = textOrNull(value);
            return true;
        }
    }
    for (const ListPart &part : listParts) {
        if (path == part.name) {
            term.*part.member = listOf(value);
            return true;
        }
    }
    for (const ElementPart &part : elementParts) {
        if (path == part.name) {
            term.element.*part.member = textOrNull(value);
            return true;
        }
    }
    return false;
}

bool setNamed(Entry &entry, const QString &path, const QJsonValue &value)
{
    Term &term = entry.term;
    if (path == "name"_L1)
        term.name = textOrNull(value);
    else if (path == "description"_L1)
        term.description = textOrNull(value);
    else if (path == "synonyms"_L1)
        term.synonyms = listOf(value);
    else if (path == "sourceUrl"_L1)
        term.sourceUrl = textOrNull(value);
    else if (path == "element.allowedValues"_L1)
        term.element.allowedValues = listOf(value);
    else if (path == "lifecycle"_L1)
        term.lifecycle = core::lifecycleFromText(value.toString());
    else if (path == "folder"_L1)
        term.folder = value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    else if (path == "trashed"_L1)
        entry.trashed = value.toBool();
    else if (path == "redirect"_L1)
        entry.redirect = textOrNull(value);
    else if (path == "links"_L1)
        entry.links = listOf(value);
    else if (path == "rejected"_L1)
        entry.rejected = listOf(value);
    else
        return setSimple(entry, path, value);
    return true;
}

} // namespace

QLatin1StringView toText(TermStatus status)
{
    switch (status) {
    case TermStatus::Draft:
        return "draft"_L1;
    case TermStatus::InReview:
        return "in review"_L1;
    case TermStatus::Approved:
        return "approved"_L1;
    case TermStatus::Deprecated:
        return "deprecated"_L1;
    }
    return "draft"_L1;
}

QString bestText(const std::vector<LabelText> &texts, const QString &language)
{
    const auto rank = [&](const LabelText &text) {
        if (!language.isEmpty()) {
            if (text.language.compare(language, Qt::CaseInsensitive) == 0)
                return 0;
            if (text.language.section(u'-', 0, 0).compare(language.section(u'-', 0, 0), Qt::CaseInsensitive)
                == 0)
                return 1;
        }
        if (text.language.compare("en"_L1, Qt::CaseInsensitive) == 0)
            return 2;
        if (text.language.startsWith("en-"_L1, Qt::CaseInsensitive))
            return 3;
        return text.language.isEmpty() ? 4 : 5;
    };
    const auto best =
        std::min_element(texts.begin(), texts.end(),
                         [&](const LabelText &a, const LabelText &b) { return rank(a) < rank(b); });
    return best == texts.end() ? QString() : best->text;
}

bool isCustom(const TermRelation &relation)
{
    return relation.kind == core::RelationKind::Related && !relation.raw.isEmpty()
        && !core::relationKindFromText(relation.raw)
        && !core::relationKindFromText(relation.raw.section(u':', -1)) && !relation.raw.contains("://"_L1);
}

QString relationName(const TermRelation &relation)
{
    if (isCustom(relation))
        return customPrefix + QString(relation.raw).remove(u'>') + u'>' + relation.target;
    return QString(toText(relation.kind)) + u'>' + relation.target;
}

TermRelation relationFromName(const QString &name)
{
    const qsizetype end = name.indexOf(u'>');
    const QString kind = name.left(end);
    TermRelation relation;
    relation.target = name.mid(end + 1);
    if (kind.startsWith(customPrefix))
        relation.raw = kind.mid(customPrefix.size());
    else
        relation.kind = core::relationKindFromText(kind).value_or(core::RelationKind::Related);
    return relation;
}

std::optional<TermRelation> inverseOf(const TermRelation &relation, const QString &from)
{
    TermRelation other;
    other.target = from;
    if (isCustom(relation)) {
        const QStringList names = relation.raw.split(u" / "_s);
        other.raw = names.size() == 2 ? names[1] + u" / "_s + names[0] : relation.raw;
        return other;
    }
    const std::optional<core::RelationKind> kind = core::inverse(relation.kind);
    if (!kind)
        return std::nullopt;
    other.kind = *kind;
    return other;
}

Fields fieldsOf(const Entry &entry)
{
    const Term &term = entry.term;
    Fields fields;
    const auto text = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            fields[QString(name)] = value;
    };
    const auto list = [&](QLatin1StringView name, const QStringList &values) {
        if (!values.isEmpty())
            fields[QString(name)] = QJsonArray::fromStringList(values);
    };
    for (const TextPart &part : textParts)
        text(part.name, term.*part.member);
    for (const ListPart &part : listParts)
        list(part.name, term.*part.member);
    for (const LabelPart &part : labelParts)
        addLabels(term.*part.member, part, fields);
    for (const ElementPart &part : elementParts)
        text(part.name, term.element.*part.member);
    list("element.allowedValues"_L1, term.element.allowedValues);
    text("sourceUrl"_L1, term.sourceUrl);
    if (!says(term.labels, term.name))
        text("name"_L1, term.name);
    if (!says(term.definitions, term.description))
        text("description"_L1, term.description);
    QStringList synonyms = term.synonyms;
    synonyms.removeIf([&](const QString &synonym) { return says(term.altLabels, synonym); });
    list("synonyms"_L1, synonyms);
    if (term.lifecycle != core::Lifecycle::Unknown)
        fields[u"lifecycle"_s] = QString(core::toText(term.lifecycle));
    if (term.folder)
        fields[u"folder"_s] = *term.folder;
    addParts(term, fields);
    if (entry.trashed)
        fields[u"trashed"_s] = true;
    text("redirect"_L1, entry.redirect);
    list("links"_L1, entry.links);
    list("rejected"_L1, entry.rejected);
    return fields;
}

QJsonValue fieldOf(const Entry &entry, const QString &path)
{
    const Fields fields = fieldsOf(entry);
    const auto found = fields.find(path);
    return found == fields.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
}

void setField(Entry &entry, const QString &path, const QJsonValue &value)
{
    if (setNamed(entry, path, value))
        return;
    constexpr auto extra = "extra."_L1;
    if (path.startsWith(extra)) {
        const QString key = path.mid(extra.size());
        if (value.isUndefined())
            entry.term.extra.remove(key);
        else
            entry.term.extra.insert(key, value);
        return;
    }
    const qsizetype open = path.indexOf(u'[');
    if (open < 0 || !path.endsWith(u']'))
        return;
    const QString list = path.left(open);
    const QString name = path.mid(open + 1, path.size() - open - 2);
    for (const LabelPart &part : labelParts) {
        if (list == part.name) {
            const Term before = entry.term;
            setLabels(entry.term.*part.member, name, listOf(value));
            follow(entry.term, before);
            return;
        }
    }
    setPart(entry.term, list, name, value);
}

std::vector<core::FieldChange> difference(const Entry &from, const Entry &to)
{
    const Fields before = fieldsOf(from);
    const Fields after = fieldsOf(to);
    std::vector<core::FieldChange> changes;
    const QJsonValue nothing(QJsonValue::Undefined);
    for (const auto &[path, value] : after) {
        const auto old = before.find(path);
        if (old == before.end())
            changes.push_back({path, nothing, value});
        else if (old->second != value)
            changes.push_back({path, old->second, value});
    }
    for (const auto &[path, value] : before) {
        if (!after.contains(path))
            changes.push_back({path, value, nothing});
    }
    return changes;
}

} // namespace meshbook::glossary
