// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentmerger.h"

#include "search/segmentwriter.h"
#include "search/tokenizer.h"

#include <algorithm>
#include <set>

namespace meshbook::search {

namespace {

constexpr std::size_t mostSegments = 6;
constexpr quint64 sizeRatio = 4;
constexpr quint32 gone = 0xffffffff;

/// One of the merged segments, and where its numbers go.
struct Input {
    const Segment *segment = nullptr;
    const std::optional<DocSet> *live = nullptr;
    std::vector<quint32> things; ///< old number → new
    std::vector<quint32> columns;
    Dictionary::Cursor cursor;
};

struct Place {
    std::size_t input = 0;
    quint32 thing = 0;
};

ThingEntry entryOf(const Segment &segment, quint32 thing)
{
    ThingEntry entry;
    entry.id = static_cast<quint64>(segment.id(thing));
    entry.importance = segment.importance(thing);
    entry.kind = static_cast<quint8>(segment.kind(thing));
    entry.changed = segment.changed(thing);
    entry.score = segment.score(thing) < 0 ? quint8(255) : static_cast<quint8>(segment.score(thing));
    entry.texts = segment.name(thing).toUtf8();
    for (const QString &alias : segment.aliases(thing))
        entry.texts += textSeparator + alias.toUtf8();
    for (quint32 column = segment.firstColumn(thing); column < segment.firstColumn(thing + 1); ++column)
        entry.columns.push_back(segment.columnPath(column).toUtf8());
    return entry;
}

/// All shown things, the most important first; each input's own order is kept.
std::vector<Place> placesOf(const std::vector<Input> &inputs)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        for (quint32 thing = 0; thing < inputs[i].segment->things(); ++thing) {
            if (!*inputs[i].live || (*inputs[i].live)->contains(thing))
                places.push_back({i, thing});
        }
    }
    std::stable_sort(places.begin(), places.end(), [&inputs](const Place &a, const Place &b) {
        return inputs[a.input].segment->importance(a.thing) > inputs[b.input].segment->importance(b.thing);
    });
    return places;
}

void writeThings(SegmentWriter &writer, std::vector<Input> &inputs)
{
    quint32 nextThing = 0;
    quint32 nextColumn = 0;
    for (const Place &place : placesOf(inputs)) {
        Input &input = inputs[place.input];
        const ThingEntry entry = entryOf(*input.segment, place.thing);
        writer.addThing(entry);
        input.things[place.thing] = nextThing++;
        const quint32 first = input.segment->firstColumn(place.thing);
        for (quint32 i = 0; i < entry.columns.size(); ++i)
            input.columns[first + i] = nextColumn++;
    }
    writer.startLists();
}

void writeLists(SegmentWriter &writer, std::vector<Input> &inputs)
{
    for (Input &input : inputs)
        input.cursor = input.segment->terms().from({});
    std::vector<quint32> docs;
    while (true) {
        const std::string *least = nullptr;
        for (const Input &input : inputs) {
            if (input.cursor.isValid() && (least == nullptr || input.cursor.key() < *least))
                least = &input.cursor.key();
        }
        if (least == nullptr)
            return;
        const std::string key = *least;
        docs.clear();
        int sources = 0;
        for (Input &input : inputs) {
            if (!input.cursor.isValid() || input.cursor.key() != key)
                continue;
            const std::vector<quint32> &map = isColumnList(key.front()) ? input.columns : input.things;
            for (const quint32 doc :
                 input.segment->list(input.cursor.place(), input.segment->universe(key.front()))) {
                if (map[doc] != gone)
                    docs.push_back(map[doc]);
            }
            ++sources;
            input.cursor.next();
        }
        if (sources > 1) {
            std::sort(docs.begin(), docs.end());
        }
        if (!docs.empty())
            writer.addList(key, docs);
    }
}

} // namespace

QByteArray mergeSegments(const Index &index, std::size_t first, std::size_t last)
{
    SegmentWriter writer;
    std::vector<Input> inputs;
    std::set<qint64> removed;
    for (std::size_t i = first; i < last; ++i) {
        const Segment &segment = index.segment(i);
        inputs.push_back({&segment,
                          &index.liveThings(i),
                          std::vector<quint32>(segment.things(), gone),
                          std::vector<quint32>(segment.columns(), gone),
                          {}});
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            for (const QString &label : segment.facetLabels(static_cast<Facet>(facet)))
                writer.setLabel(static_cast<Facet>(facet), Tokenizer::folded(label), label.toUtf8());
        }
        // What is hidden here was replaced or removed later, and hides what is older just the same.
        for (quint32 n = 0; n < segment.removedCount(); ++n)
            removed.insert(segment.removed(n));
        for (quint32 thing = 0; thing < segment.things(); ++thing) {
            if (index.liveThings(i) && !index.liveThings(i)->contains(thing))
                removed.insert(segment.id(thing));
        }
    }
    writeThings(writer, inputs);
    writeLists(writer, inputs);
    for (const qint64 id : removed) {
        const auto shown = [id](const Input &input) {
            const quint32 thing = input.segment->find(id);
            return thing < input.segment->things() && input.things[thing] != gone;
        };
        if (first > 0 && std::none_of(inputs.begin(), inputs.end(), shown))
            writer.addRemoved(static_cast<quint64>(id));
    }
    return writer.finish();
}

std::pair<std::size_t, std::size_t> segmentsToMerge(const std::vector<quint64> &sizes)
{
    if (sizes.size() <= mostSegments)
        return {0, 0};
    // The newest ones, and older ones as long as they are not much larger than what is merged so far.
    std::size_t first = sizes.size() - 1;
    quint64 sum = sizes.back();
    while (first > 0 && (sizes.size() - first < mostSegments / 2 || sizes[first - 1] <= sum * sizeRatio))
        sum += sizes[--first];
    return {first, sizes.size()};
}

} // namespace meshbook::search
