// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/odpsdrift.h"

#include "formats/reader/readutil.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::odps {

namespace {

constexpr auto code = "odps.drift"_L1;

/// 90, 100 or 110 for 0.9, 1.0 and 1.1; 0 if it is none of them.
int versionOf(QStringView text)
{
    if (text.startsWith(u'v') || text.startsWith(u'V'))
        text = text.sliced(1);
    if (text.startsWith("0.9"_L1))
        return 90;
    if (text.startsWith("1.0"_L1))
        return 100;
    return text.startsWith("1.1"_L1) ? 110 : 0;
}

QString nameOf(int version)
{
    return version == 90 ? u"0.9"_s : version == 100 ? u"1.0"_s : u"1.1"_s;
}

struct Key {
    QLatin1StringView name;
    int since = 0;
};

constexpr std::array productKeys{
    Key{"apiVersion"_L1, 90},
    Key{"kind"_L1, 90},
    Key{"id"_L1, 90},
    Key{"name"_L1, 90},
    Key{"version"_L1, 90},
    Key{"status"_L1, 90},
    Key{"domain"_L1, 90},
    Key{"tenant"_L1, 90},
    Key{"authoritativeDefinitions"_L1, 90},
    Key{"description"_L1, 90},
    Key{"customProperties"_L1, 90},
    Key{"tags"_L1, 90},
    Key{"inputPorts"_L1, 90},
    Key{"outputPorts"_L1, 90},
    Key{"managementPorts"_L1, 90},
    Key{"support"_L1, 90},
    Key{"team"_L1, 90},
    Key{"productCreatedTs"_L1, 90},
    Key{"deprecated"_L1, 110},
    Key{"synonyms"_L1, 110},
    Key{"context"_L1, 110},
    Key{"type"_L1, 110},
};

constexpr std::array portKeys{
    Key{"name"_L1, 90},
    Key{"version"_L1, 90},
    Key{"contractId"_L1, 90},
    Key{"description"_L1, 90},
    Key{"type"_L1, 90},
    Key{"sbom"_L1, 90},
    Key{"content"_L1, 90},
    Key{"url"_L1, 90},
    Key{"channel"_L1, 90},
    Key{"inputContracts"_L1, 90},
    Key{"tags"_L1, 100},
    Key{"customProperties"_L1, 100},
    Key{"authoritativeDefinitions"_L1, 100},
    Key{"id"_L1, 110},
    Key{"deprecated"_L1, 110},
    Key{"synonyms"_L1, 110},
    Key{"context"_L1, 110},
};

/// Looks at the keys of one mapping; gives the least version that knows them all.
int needed(Node mapping, std::span<const Key> keys, QLatin1StringView what, core::Batch &batch)
{
    int least = 90;
    for (Node value : mapping) {
        const QString name = value.key();
        const auto known =
            std::find_if(keys.begin(), keys.end(), [&](const Key &key) { return name == key.name; });
        if (known == keys.end())
            report(batch, core::Severity::Info, code,
                   u"\"%1\" is no key of %2 in any version; it is kept as it is."_s.arg(name, what), value);
        else
            least = std::max(least, known->since);
    }
    return least;
}

void require(Node mapping, QLatin1StringView key, core::Batch &batch)
{
    if (!mapping[key])
        report(batch, core::Severity::Info, code, u"\"%1\" is required and missing."_s.arg(key), mapping);
}

} // namespace

void reportDrift(Node root, core::Batch &batch)
{
    const Node declared = root["apiVersion"_L1];
    const int version = versionOf(declared.text());
    if (version == 0)
        report(batch, core::Severity::Warning, code,
               declared ? u"\"%1\" is no version of the Open Data Product Standard."_s.arg(declared.text())
                        : u"The version of the standard is not declared (apiVersion)."_s,
               declared ? declared : root);
    int least = needed(root, productKeys, "a data product"_L1, batch);
    if (root["team"_L1].isMapping())
        least = std::max(least, 100);
    for (const QLatin1StringView group : {"inputPorts"_L1, "outputPorts"_L1, "managementPorts"_L1}) {
        for (Node port : root[group]) {
            if (!port.isMapping())
                continue;
            least = std::max(least, needed(port, portKeys, "a port"_L1, batch));
            if (version != 110 && group == "inputPorts"_L1) {
                require(port, "version"_L1, batch);
                require(port, "contractId"_L1, batch);
            }
        }
    }
    if (version != 0 && version != 110)
        require(root, "status"_L1, batch);
    if (version != 0 && least > version)
        report(batch, core::Severity::Info, code,
               u"Declares %1 and uses features of %2."_s.arg(declared.text(), nameOf(least)), declared);
}

} // namespace meshbook::formats::odps
