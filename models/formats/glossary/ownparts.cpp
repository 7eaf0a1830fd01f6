// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/ownparts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::own {

namespace {

std::vector<core::LabelText> labelsOf(const QJsonValue &value)
{
    std::vector<core::LabelText> labels;
    for (const QJsonValue &each : value.toArray()) {
        const QString language = each["language"_L1].toString();
        labels.push_back({language.isEmpty() ? QString() : language, each["text"_L1].toString()});
    }
    return labels;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

core::Term termFrom(const glossary::Fields &fields)
{
    glossary::Entry entry;
    for (const auto &[path, value] : fields)
        glossary::setField(entry, path, value);
    return entry.term;
}

core::Glossary glossaryFrom(const QJsonObject &object)
{
    core::Glossary glossary;
    const auto text = [&](QLatin1StringView name) {
        return object.contains(name) ? object.value(name).toString() : QString();
    };
    glossary.identities = textsOf(object.value("identities"_L1));
    glossary.nativeId = text("nativeId"_L1);
    glossary.name = text("name"_L1);
    glossary.displayName = text("displayName"_L1);
    glossary.description = text("description"_L1);
    glossary.version = text("version"_L1);
    glossary.status = text("status"_L1);
    glossary.lifecycle = core::lifecycleFromText(text("lifecycle"_L1));
    glossary.domain = text("domain"_L1);
    glossary.created = text("created"_L1);
    glossary.updated = text("updated"_L1);
    glossary.tags = textsOf(object.value("tags"_L1));
    glossary.topTerms = textsOf(object.value("topTerms"_L1));
    glossary.labels = labelsOf(object.value("labels"_L1));
    glossary.definitions = labelsOf(object.value("definitions"_L1));
    glossary.extra = object.value("extra"_L1).toObject();
    glossary.implied = object.value("implied"_L1).toBool();
    for (const QJsonValue &owner : object.value("owners"_L1).toArray())
        glossary.owners.push_back({owner["party"_L1].toString(), owner["role"_L1].toString()});
    for (const QJsonValue &reference : object.value("references"_L1).toArray())
        glossary.references.push_back({reference["type"_L1].toString(), reference["url"_L1].toString(),
                                       reference["description"_L1].toString()});
    return glossary;
}

} // namespace meshbook::formats::own
