// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/syntheticproduct.h"

#include "bench/generator/bytes.h"
#include "bench/generator/meshgenerator.h"

#include <algorithm>
#include <array>

namespace meshbook::bench {

namespace {

constexpr std::array subjects{"customer", "order",    "payment",  "shipment", "supplier", "product",
                              "invoice",  "contract", "campaign", "employee", "device",   "ticket",
                              "account",  "policy",   "claim",    "stock",    "price",    "session",
                              "visit",    "machine",  "sensor",   "route",    "booking",  "lead",
                              "refund",   "budget",   "asset",    "meter"};
constexpr std::array aspects{"history", "daily",  "events", "status", "summary", "profile", "forecast",
                             "balance", "detail", "master", "risk",   "scoring", "quality", "lineup"};
constexpr std::array domains{"Customer",  "Orders",     "Payments", "Logistics",  "Marketing", "Finance",
                             "Service",   "Assortment", "People",   "Facilities", "Energy",    "Risk",
                             "Insurance", "Travel",     "Media",    "Mobility"};
constexpr std::array parts{"id",      "code",   "name",   "amount",   "currency", "status",  "created_at",
                           "updated", "valid",  "email",  "phone",    "country",  "city",    "postcode",
                           "total",   "rate",   "count",  "quantity", "channel",  "segment", "score",
                           "reason",  "region", "weight", "volume",   "owner",    "parent",  "reference"};

struct Type {
    const char *logical;
    const char *physical;
};
constexpr std::array types{Type{"string", "varchar(40)"},    Type{"string", "varchar(200)"},
                           Type{"integer", "bigint"},        Type{"number", "numeric(12,2)"},
                           Type{"timestamp", "timestamptz"}, Type{"date", "date"},
                           Type{"boolean", "boolean"}};

template <typename Words>
QByteArray pick(Random &random, const Words &words)
{
    return words.at(static_cast<size_t>(random.between(0, static_cast<int>(words.size()) - 1)));
}

quint64 productSeed(int index, quint64 seed)
{
    return seed ^ (0xD1B54A32D192ED03ULL * static_cast<quint64>(index + 1));
}

SyntheticColumn makeColumn(Random &random, int position, const QByteArray &subject)
{
    SyntheticColumn column;
    // Braces fix the order in which the words are drawn; "+" would leave it to the compiler.
    if (position == 0)
        column.name = join({subject, "_id"});
    else
        column.name =
            join({pick(random, subjects), "_", pick(random, parts), "_", QByteArray::number(position)});
    const Type type = types.at(position == 0 ? 0 : static_cast<size_t>(random.between(0, 6)));
    column.logicalType = type.logical;
    column.physicalType = type.physical;
    column.required = position == 0 || random.oneIn(3);
    column.checked = random.oneIn(12);
    if (column.name.contains("email") || column.name.contains("phone"))
        column.classification = "restricted";
    else if (random.oneIn(9))
        column.classification = "confidential";
    return column;
}

} // namespace

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

int Random::between(int low, int high)
{
    return low + static_cast<int>(next() % static_cast<quint64>(high - low + 1));
}

int SyntheticProduct::tableCount(int index, quint64 seed)
{
    return Random(productSeed(index, seed)).between(2, 4);
}

QByteArray tableName(int productIndex, int table, quint64 seed)
{
    Random random(productSeed(productIndex, seed) + static_cast<quint64>(table) + 1);
    return join({pick(random, subjects), "_", pick(random, aspects), "_", QByteArray::number(productIndex),
                 "_", QByteArray::number(table)});
}

QByteArray projectName(int productIndex)
{
    return join({"mesh_", QByteArray::number(productIndex / productsPerProject).rightJustified(3, '0')});
}

SyntheticProduct SyntheticProduct::make(int index, quint64 seed)
{
    Random random(productSeed(index, seed));
    SyntheticProduct product;
    product.index = index;
    const int tables = random.between(2, 4); // first, as tableCount expects
    const QByteArray subject = pick(random, subjects);
    const QByteArray aspect = pick(random, aspects);
    const QByteArray number = QByteArray::number(index);
    product.id = join({subject, "_", aspect, "_", number});
    product.title = join({subject.left(1).toUpper(), subject.mid(1), " ", aspect, " ", number});
    product.domain = pick(random, domains);
    product.version =
        join({QByteArray::number(random.between(1, 5)), ".", QByteArray::number(random.between(0, 9)), ".0"});
    for (int t = 0; t < tables; ++t) {
        SyntheticTable table;
        table.name = tableName(index, t, seed);
        const int columns = random.between(5, 40);
        for (int c = 0; c < columns; ++c)
            table.columns.push_back(makeColumn(random, c, subject));
        const int inputs = index == 0 ? 0 : random.between(0, 3);
        for (int i = 0; i < inputs; ++i) {
            // Nine in ten read from a neighbour, the rest from anywhere before.
            const int reach = random.oneIn(10) ? index : std::min(index, 30);
            const int source = index - random.between(1, reach);
            const std::pair<int, int> input{source, random.between(0, tableCount(source, seed) - 1)};
            if (std::find(table.inputs.begin(), table.inputs.end(), input) == table.inputs.end())
                table.inputs.push_back(input);
        }
        product.tables.push_back(std::move(table));
    }
    return product;
}

} // namespace meshbook::bench
