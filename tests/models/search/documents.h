// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"
#include "search/segmentbuilder.h"

/// Documents made by hand, and a small catalog of them.
namespace meshbook::search::sample {

using namespace Qt::Literals::StringLiterals;

inline Document thing(qint64 id, core::EntityKind kind, const QString &name, quint16 importance = 100)
{
    Document document;
    document.id = id;
    document.kind = kind;
    document.name = name;
    document.importance = importance;
    return document;
}

inline Document dataset(qint64 id, const QString &name, const QStringList &columns = {},
                        quint16 importance = 100)
{
    Document document = thing(id, core::EntityKind::Dataset, name, importance);
    for (const QString &path : columns)
        document.columns.push_back({path, {}, {}, {}, {}, {}});
    return document;
}

inline QStringList &facet(Document &document, Facet which)
{
    return document.facets[static_cast<std::size_t>(which)];
}

inline Index indexOf(const std::vector<Document> &documents)
{
    SegmentBuilder builder;
    for (const Document &document : documents)
        builder.add(document);
    return Index({*Segment::open(builder.finish())});
}

/// The small catalog most tests ask.
inline std::vector<Document> shop()
{
    std::vector<Document> all;
    all.push_back(dataset(1, u"orders"_s, {u"order_id"_s, u"customer_id"_s, u"total"_s}));
    all.push_back(thing(2, core::EntityKind::Product, u"Order Analytics"_s));
    all.push_back(dataset(3, u"dim_customer"_s, {u"customer_id"_s, u"email"_s}));
    facet(all.back(), Facet::Term) = {u"Customer"_s};
    all.push_back(thing(4, core::EntityKind::Term, u"Customer"_s));
    all.back().aliases = {u"client"_s, u"purchaser"_s, u"KYC"_s};
    all.push_back(dataset(5, u"web_sessions"_s, {u"visitor"_s}));
    all.back().texts = {u"Sessions of people who later order something"_s};
    all.push_back(dataset(6, u"fct_sales"_s));
    all.back().aliases = {u"shop.public.order"_s, u"order"_s};
    all.push_back(dataset(7, u"reorder_points"_s, {}, 60'000));
    all.push_back(dataset(8, u"orderliness"_s, {}, 50'000));
    return all;
}

} // namespace meshbook::search::sample
