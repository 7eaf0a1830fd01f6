// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/event.h"

#include "formats/reader/readutil.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

namespace {

/// Whether a list looks like OpenLineage inputs or outputs.
bool holdsDatasets(Node list)
{
    for (Node item : list) {
        return item.isMapping() && item["name"_L1].isScalar()
            && (item["namespace"_L1].isScalar() || item["facets"_L1].isMapping())
            && (item.has("namespace"_L1) || item.has("inputFacets"_L1) || item.has("outputFacets"_L1)
                || item.has("facets"_L1));
    }
    return false;
}

bool isEventType(Node type)
{
    static constexpr std::array types{"START"_L1, "RUNNING"_L1, "COMPLETE"_L1,
                                      "ABORT"_L1, "FAIL"_L1,    "OTHER"_L1};
    const QString text = type.text();
    return std::any_of(types.begin(), types.end(), [&](QLatin1StringView known) {
        return text.compare(known, Qt::CaseInsensitive) == 0;
    });
}

EventKind kindOf(Node node)
{
    if (node["run"_L1].isMapping())
        return EventKind::Run;
    if (node["job"_L1].isMapping())
        return isEventType(node["eventType"_L1]) ? EventKind::Run : EventKind::Job;
    return node["dataset"_L1].isMapping() ? EventKind::Dataset : EventKind::Run;
}

Event eventOf(Node node)
{
    Event event;
    event.node = node;
    event.kind = kindOf(node);
    event.time = utcTime(node["eventTime"_L1]);
    const QString run = node["run"_L1]["runId"_L1].text().trimmed();
    if (!run.isEmpty() && !isPlaceholder(run))
        event.runId = run;
    event.type = node["eventType"_L1].text().trimmed().toUpper();
    if (const QString producer = node["producer"_L1].text(); !isPlaceholder(producer))
        event.producer = producer;
    return event;
}

} // namespace

bool isPlaceholder(QStringView text)
{
    const auto holds = [text](QLatin1StringView open, QLatin1StringView close) {
        const qsizetype at = text.indexOf(open);
        return at >= 0 && text.indexOf(close, at + open.size()) >= 0;
    };
    return holds("{{"_L1, "}}"_L1) || holds("${"_L1, "}"_L1);
}

int eventScore(Node node)
{
    if (!node.isMapping() || node.has("$schema"_L1))
        return 0;
    const bool job = node["job"_L1].isMapping() && node["job"_L1]["name"_L1].isScalar();
    const bool run = node["run"_L1].isMapping();
    const bool dataset = node["dataset"_L1].isMapping() && node["dataset"_L1]["name"_L1].isScalar();
    const bool typed = isEventType(node["eventType"_L1]);
    const bool flows = holdsDatasets(node["inputs"_L1]) || holdsDatasets(node["outputs"_L1]);
    const bool partial = typed && (run || node["job"_L1].isMapping());
    if (!job && !run && !dataset && !flows && !partial)
        return 0;
    const auto named = [&](QLatin1StringView key) {
        return node[key].text().contains("openlineage"_L1, Qt::CaseInsensitive);
    };
    if (named("schemaURL"_L1))
        return 100;
    if (named("producer"_L1))
        return 95;
    if (run && job)
        return 90;
    if (job && typed)
        return 85;
    if (dataset && node.has("eventTime"_L1))
        return 80;
    if (typed && flows)
        return 75;
    if (job && flows)
        return 70;
    if (partial)
        return 60;
    return flows ? 40 : 0;
}

std::vector<Event> eventsInOrder(const Content &content)
{
    std::vector<Event> events;
    for (Node root : content.roots()) {
        if (root.isSequence()) {
            for (Node item : root)
                events.push_back(eventOf(item));
        } else if (root) {
            events.push_back(eventOf(root));
        }
    }
    std::vector<std::pair<qint64, std::size_t>> order;
    order.reserve(events.size());
    qint64 last = std::numeric_limits<qint64>::min();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].time.isValid())
            last = events[i].time.toMSecsSinceEpoch();
        order.emplace_back(last, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<Event> sorted;
    sorted.reserve(events.size());
    for (const auto &[time, index] : order)
        sorted.push_back(std::move(events[index]));
    return sorted;
}

QString specVersion(Node event)
{
    static const QRegularExpression pattern(uR"(/spec/(?:OpenLineage/)?(\d+-\d+-\d+)/)"_s);
    const QRegularExpressionMatch match = pattern.match(event["schemaURL"_L1].text());
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace meshbook::formats::openlineage
