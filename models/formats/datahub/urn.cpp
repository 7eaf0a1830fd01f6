// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/urn.h"

#include "core/identity.h"

#include <QByteArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

QStringList tupleMembers(QStringView id)
{
    if (id.size() < 2 || id.front() != u'(' || id.back() != u')')
        return {id.toString()};
    const QStringView inner = id.sliced(1, id.size() - 2);
    QStringList members;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QChar c = inner[i];
        if (c == u'(')
            ++depth;
        else if (c == u')')
            --depth;
        else if (c == u',' && depth <= 0) {
            members.append(inner.sliced(start, i - start).toString());
            start = i + 1;
        }
    }
    members.append(inner.sliced(start).toString());
    return members;
}

/// DataHub writes reserved characters of names as %2C, %28, %29.
QString decoded(const QString &name)
{
    return name.contains(u'%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8())) : name;
}

QString withoutPlatformPrefix(const QString &text)
{
    static constexpr auto prefix = "urn:li:dataPlatform:"_L1;
    return text.startsWith(prefix) ? text.sliced(prefix.size()) : text;
}

/// Orchestrator and, where it is not the usual one, cluster.
QString flowSpace(const Urn &flow)
{
    const QString tool = flow.parts.value(0);
    const QString cluster = flow.parts.value(2);
    const bool usual = cluster.isEmpty() || cluster.compare("prod"_L1, Qt::CaseInsensitive) == 0;
    return usual ? tool : tool + u'/' + cluster;
}

QString jobKeyOf(const Urn &urn)
{
    if (urn.type == "dataFlow"_L1)
        return core::jobKey(flowSpace(urn), urn.parts.value(1));
    const Urn flow = Urn::parse(urn.parts.value(0));
    return core::jobKey(flowSpace(flow), QString(flow.parts.value(1) + u'.' + urn.parts.value(1)));
}

QString toolKey(const Urn &urn)
{
    const QString scheme = urn.type.toLower();
    if (urn.parts.size() < 2)
        return core::scopedDatasetKey(scheme, {}, urn.id);
    return core::scopedDatasetKey(scheme, withoutPlatformPrefix(urn.parts.value(0)), urn.parts.value(1));
}

} // namespace

Urn Urn::parse(QStringView text)
{
    Urn urn;
    urn.text = text.toString();
    static constexpr auto prefix = "urn:li:"_L1;
    if (!text.startsWith(prefix))
        return urn;
    const QStringView rest = text.sliced(prefix.size());
    const qsizetype colon = rest.indexOf(u':');
    if (colon <= 0 || colon + 1 >= rest.size())
        return urn;
    urn.type = rest.first(colon).toString();
    urn.id = rest.sliced(colon + 1).toString();
    urn.parts = tupleMembers(urn.id);
    return urn;
}

QString Urn::shortName() const
{
    if (type == "dataset"_L1) {
        const core::DatasetLocation location = core::fromDataHubUrn(text);
        const QChar separator = location.name.contains(u'/') ? u'/' : u'.';
        const QString last = decoded(location.name).section(separator, -1, -1, QString::SectionSkipEmpty);
        return last.isEmpty() ? decoded(location.name) : last;
    }
    if (type == "glossaryTerm"_L1 || type == "glossaryNode"_L1) {
        const QString last = id.section(u'.', -1, -1, QString::SectionSkipEmpty);
        return decoded(last.isEmpty() ? id : last);
    }
    return decoded(parts.size() > 1 ? parts.at(1) : id);
}

QString Urn::platform() const
{
    if (type == "dataset"_L1)
        return core::normalizedPlatform(core::fromDataHubUrn(text).platform);
    if (type == "dataJob"_L1)
        return Urn::parse(parts.value(0)).platform();
    if (type == "mlFeature"_L1 || type == "mlPrimaryKey"_L1 || parts.size() < 2)
        return {};
    return core::normalizedPlatform(withoutPlatformPrefix(parts.value(0)));
}

std::optional<FieldUrn> parseFieldUrn(QStringView urn)
{
    static constexpr auto prefix = "urn:li:schemaField:("_L1;
    if (!urn.startsWith(prefix) || !urn.endsWith(u')'))
        return std::nullopt;
    const QStringList members = tupleMembers(urn.sliced(prefix.size() - 1));
    if (members.size() < 2)
        return std::nullopt;
    // A field path may hold commas of its own.
    return FieldUrn{members.first(), columnPath(QStringList(members.sliced(1)).join(u','))};
}

QString columnPath(QStringView fieldPath)
{
    if (!fieldPath.startsWith("[version="_L1))
        return fieldPath.toString();
    QString path;
    QString marks; // of the field named last, used once a child follows
    QString pending; // of the field named next
    bool key = false;
    for (qsizetype i = 0; i < fieldPath.size();) {
        qsizetype end = 0;
        if (fieldPath[i] == u'[') {
            end = fieldPath.indexOf(u']', i);
            end = end < 0 ? fieldPath.size() : end + 1;
            const QStringView token = fieldPath.sliced(i, end - i);
            if (token == "[type=array]"_L1)
                pending += "[]"_L1;
            else if (token == "[type=map]"_L1)
                pending += "{}"_L1;
            else if (token.startsWith("[key="_L1))
                key = true;
        } else {
            end = fieldPath.indexOf(u'.', i);
            end = end < 0 ? fieldPath.size() : end;
            if (!path.isEmpty())
                path += marks + u'.';
            path += fieldPath.sliced(i, end - i);
            marks = std::exchange(pending, QString());
        }
        i = end < fieldPath.size() && fieldPath[end] == u'.' ? end + 1 : end;
    }
    // A schema that is one bare value (a Kafka key of type string) has no field names at all.
    return path.isEmpty() ? (key ? u"key"_s : u"value"_s) : path;
}

QString glossaryTermKey(QStringView path, bool folder)
{
    const QString key = core::termKey(glossaryName, path);
    return folder ? key + u'/' : key;
}

std::optional<core::EntityRef> entityRef(const Urn &urn)
{
    using enum core::EntityKind;
    const QString &type = urn.type;
    if (type == "dataset"_L1) {
        const core::DatasetLocation location = core::fromDataHubUrn(urn.text);
        if (location.name.isEmpty())
            return std::nullopt;
        return core::EntityRef{Dataset, core::datasetKey(location)};
    }
    if (type == "chart"_L1 || type == "dashboard"_L1 || type == "notebook"_L1 || type.startsWith("mlModel"_L1)
        || type.startsWith("mlFeature"_L1) || type == "mlPrimaryKey"_L1)
        return core::EntityRef{Dataset, toolKey(urn)};
    if (type == "dataJob"_L1 || type == "dataFlow"_L1)
        return core::EntityRef{Job, jobKeyOf(urn)};
    if (type == "domain"_L1)
        return core::EntityRef{Domain, core::domainKey(urn.id)};
    if (type == "corpuser"_L1 || type == "corpGroup"_L1)
        return core::EntityRef{Team, core::teamKey(urn.id)};
    if (type == "dataProduct"_L1)
        return core::EntityRef{Product, core::productKey({}, urn.id)};
    if (type == "dataContract"_L1)
        return core::EntityRef{Contract, core::contractKey(urn.id, {})};
    if (type == "glossaryTerm"_L1 || type == "glossaryNode"_L1)
        return core::EntityRef{Term, glossaryTermKey(urn.id, type == "glossaryNode"_L1)};
    return std::nullopt;
}

} // namespace meshbook::formats::datahub
