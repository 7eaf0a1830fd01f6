// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"
#include "search/segmentbuilder.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::search;

namespace {

constexpr qsizetype headBytes = 408; ///< has a checksum of its own: damage there is refused

QByteArray segmentBytes()
{
    SegmentBuilder builder;
    for (int i = 0; i < 40; ++i) {
        Document document;
        document.id = i + 1;
        document.kind = static_cast<meshbook::core::EntityKind>(i % meshbook::core::entityKindCount);
        document.name = u"order_item%1 über 客户"_s.arg(i % 7);
        document.aliases = {u"shop.Orders"_s, u"client"_s};
        document.texts = {u"total of all \"customer orders\" in 2024"_s};
        document.columns = {
            {u"customer_id"_s, {u"Customer"_s}, u"who"_s, {u"pii"_s}, {u"secret"_s}, {u"client"_s}}};
        document.facets[1] = {u"Sales"_s};
        document.facets[6] = {u"Client"_s};
        document.importance = static_cast<quint16>(i);
        builder.add(document);
    }
    return builder.finish();
}

} // namespace

/// Up to the first zero byte a query; after it, places and bytes that damage the index it is asked of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray good = segmentBytes();
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\0');
    QByteArray bytes = good;
    for (qsizetype at = end + 1; end >= 0 && at + 2 < input.size(); at += 3) {
        const auto high = static_cast<unsigned char>(input[at]);
        const auto low = static_cast<unsigned char>(input[at + 1]);
        const qsizetype place = headBytes + (high * 256 + low) % (bytes.size() - headBytes);
        bytes[place] = input[at + 2];
    }
    const auto segment = Segment::open(bytes);
    if (!segment)
        return 0;
    const Index index({*segment});
    SearchOptions options;
    options.selected[1] = {u"sales"_s};
    (void)search(index, QString::fromUtf8(end < 0 ? input : input.first(end)), options);
    return 0;
}
