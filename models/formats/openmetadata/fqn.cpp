// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/fqn.h"

#include "core/identity.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

QString quoted(const QString &part)
{
    if (!part.contains(u'.') && !part.contains(u'"'))
        return part;
    QString doubled = part;
    doubled.replace(u'"', "\"\""_L1);
    return u'"' + doubled + u'"';
}

bool isDatasetType(const QString &type)
{
    static constexpr std::array types{
        "table"_L1,     "topic"_L1,       "dashboard"_L1,          "chart"_L1,  "mlmodel"_L1,
        "container"_L1, "searchindex"_L1, "dashboarddatamodel"_L1, "file"_L1,   "apiendpoint"_L1,
        "metric"_L1,    "worksheet"_L1,   "spreadsheet"_L1,        "report"_L1, "query"_L1};
    return std::any_of(types.begin(), types.end(), [&type](QLatin1StringView one) { return type == one; });
}

} // namespace

QStringList splitFqn(QStringView fqn)
{
    QStringList parts;
    QString part;
    bool inQuotes = false;
    for (qsizetype i = 0; i < fqn.size(); ++i) {
        const QChar c = fqn[i];
        if (c == u'"') {
            if (inQuotes && i + 1 < fqn.size() && fqn[i + 1] == u'"') {
                part += c;
                ++i;
            } else {
                inQuotes = !inQuotes;
            }
        } else if (c == u'.' && !inQuotes) {
            parts.append(std::exchange(part, QString()));
        } else {
            part += c;
        }
    }
    if (!part.isEmpty() || !fqn.isEmpty())
        parts.append(part);
    return parts;
}

QString joinFqn(const QStringList &parts)
{
    QString fqn;
    for (const QString &part : parts)
        fqn = childFqn(fqn, part);
    return fqn;
}

QString childFqn(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? quoted(name) : QString(parent + u'.' + quoted(name));
}

QString parentFqn(const QString &fqn)
{
    QStringList parts = splitFqn(fqn);
    if (parts.size() < 2)
        return {};
    parts.removeLast();
    return joinFqn(parts);
}

QString lastPart(const QString &fqn)
{
    const QStringList parts = splitFqn(fqn);
    return parts.isEmpty() ? QString() : parts.last();
}

QString termKeyOf(const QString &fqn)
{
    QStringList parts = splitFqn(fqn);
    if (parts.isEmpty())
        return {};
    const QString glossary = parts.takeFirst();
    return core::termKey(glossary, parts.join(u'.'));
}

QString glossaryKeyOf(const QString &fqn)
{
    return core::glossaryKey(splitFqn(fqn).value(0));
}

QString domainPathOf(const QString &fqn)
{
    return splitFqn(fqn).join(u'/');
}

std::optional<core::EntityRef> refOf(const QString &type, const QString &fqn)
{
    using enum core::EntityKind;
    if (fqn.isEmpty())
        return std::nullopt;
    const QString lower = type.toLower();
    if (isDatasetType(lower))
        return core::EntityRef{Dataset, core::scopedDatasetKey(u"openmetadata", lower, fqn)};
    if (lower == "pipeline"_L1 || lower == "storedprocedure"_L1 || lower == "task"_L1)
        return core::EntityRef{Job, core::jobKey(parentFqn(fqn), lastPart(fqn))};
    if (lower == "domain"_L1)
        return core::EntityRef{Domain, core::domainKey(domainPathOf(fqn))};
    if (lower == "user"_L1 || lower == "team"_L1)
        return core::EntityRef{Team, core::teamKey(lastPart(fqn))};
    if (lower == "dataproduct"_L1)
        return core::EntityRef{Product, core::productKey({}, lastPart(fqn))};
    if (lower == "datacontract"_L1)
        return core::EntityRef{Contract, core::contractKey(fqn, {})};
    if (lower == "glossary"_L1)
        return core::EntityRef{Glossary, glossaryKeyOf(fqn)};
    if (lower == "glossaryterm"_L1)
        return core::EntityRef{Term, termKeyOf(fqn)};
    return std::nullopt;
}

} // namespace meshbook::formats::openmetadata
