// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/aspectstore.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

const Aspect *Record::state(QLatin1StringView name) const
{
    const auto found = std::find_if(aspects.rbegin(), aspects.rend(), [name](const Aspect &aspect) {
        return !aspect.patch && aspect.name == name;
    });
    return found == aspects.rend() ? nullptr : &*found;
}

std::vector<const Aspect *> Record::all(QLatin1StringView name, bool patches) const
{
    std::vector<const Aspect *> found;
    for (const Aspect &aspect : aspects) {
        if (aspect.patch == patches && aspect.name == name)
            found.push_back(&aspect);
    }
    return found;
}

Node unwrapped(Node node)
{
    static constexpr std::array scalars{"string"_L1, "array"_L1,  "map"_L1,   "boolean"_L1, "int"_L1,
                                        "long"_L1,   "double"_L1, "float"_L1, "bytes"_L1};
    if (!node.isMapping() || node.size() != 1)
        return node;
    const Node inner = *node.begin();
    const QString key = inner.key();
    const bool isUnion = key.startsWith("com.linkedin."_L1)
        || std::any_of(scalars.begin(), scalars.end(),
                       [&key](QLatin1StringView name) { return key == name; });
    return isUnion ? inner : node;
}

QDateTime timeOf(Node milliseconds)
{
    const std::optional<qint64> value = unwrapped(milliseconds).toInt();
    // The year 9999: beyond it the number is no time and some calendars overflow.
    if (!value || *value <= 0 || *value > 253'402'300'799'999)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*value).toUTC();
}

QString lastSegment(const QString &dotted)
{
    return dotted.section(u'.', -1);
}

AspectStore::AspectStore(const Content &content, Budget &budget, core::Batch &batch)
    : m_batch(batch)
    , m_limits(content.limits())
{
    for (const Node root : content.roots()) {
        if (!root.isSequence()) {
            if (!budget.take())
                return;
            addItem(root);
            continue;
        }
        for (const Node item : root) {
            if (!budget.take())
                return;
            addItem(item);
        }
    }
}

AspectStore::AspectStore(core::Batch &batch)
    : m_batch(batch)
{
}

const Record *AspectStore::find(const QString &urn) const
{
    const auto it = m_index.constFind(urn);
    return it == m_index.cend() ? nullptr : &m_records[static_cast<size_t>(it.value())];
}

Record &AspectStore::record(const QString &urn, core::SourcePosition at)
{
    const auto it = m_index.constFind(urn);
    if (it != m_index.cend())
        return m_records[static_cast<size_t>(it.value())];
    m_index.insert(urn, static_cast<qsizetype>(m_records.size()));
    return m_records.emplace_back(Record{Urn::parse(urn), at, {}, {}});
}

void AspectStore::addItem(Node item)
{
    const Node snapshot = item["proposedSnapshot"_L1];
    if (snapshot)
        addSnapshot(item);
    else if (item.has("aspectName"_L1) || item.has("entityUrn"_L1))
        addProposal(item);
    else
        report(m_batch, core::Severity::Warning, "datahub.item"_L1,
               u"This item is neither a metadata change event nor a proposal and was left out."_s, item);
}

/// When the server saw the item last, as exports note it.
void AspectStore::noteTime(Record &record, Node item)
{
    const QDateTime at = timeOf(unwrapped(item["systemMetadata"_L1])["lastObserved"_L1]);
    if (at.isValid() && (!record.told.isValid() || at > record.told))
        record.told = at;
}

void AspectStore::addSnapshot(Node event)
{
    const Node wrapped = event["proposedSnapshot"_L1];
    const Node snapshot = unwrapped(wrapped);
    const QString urn = unwrapped(snapshot["urn"_L1]).text();
    if (!Urn::parse(urn).isValid()) {
        report(m_batch, core::Severity::Error, "datahub.urn"_L1, u"The snapshot has no valid urn."_s,
               wrapped);
        return;
    }
    Record &target = record(urn, snapshot.position());
    noteTime(target, event);
    const Node aspects = unwrapped(snapshot["aspects"_L1]);
    if (!aspects.isSequence()) {
        report(m_batch, core::Severity::Error, "datahub.type"_L1, u"The snapshot has no list of aspects."_s,
               aspects.isValid() ? aspects : snapshot);
        return;
    }
    for (const Node item : aspects) {
        if (!item)
            continue;
        if (!item.isMapping() || item.size() != 1) {
            report(m_batch, core::Severity::Error, "datahub.type"_L1,
                   u"An aspect of a snapshot must be an object with one key, its type."_s, item);
            continue;
        }
        const Node value = *item.begin();
        addAspect(target, {lastSegment(value.key()).toLower(), value, value.position(), false, false});
    }
}

void AspectStore::addProposal(Node item)
{
    const QString urn = unwrapped(item["entityUrn"_L1]).text();
    if (!Urn::parse(urn).isValid()) {
        report(m_batch, core::Severity::Error, "datahub.urn"_L1, u"The proposal has no valid entityUrn."_s,
               item);
        return;
    }
    Record &target = record(urn, item.position());
    noteTime(target, item);
    const QString name = unwrapped(item["aspectName"_L1]).text();
    const QString change = unwrapped(item["changeType"_L1]).text();
    if (change.compare("DELETE"_L1, Qt::CaseInsensitive) == 0) {
        addDeletion(target, name.toLower(), item);
        return;
    }
    if (name.isEmpty())
        return;
    const Node aspect = unwrapped(item["aspect"_L1]);
    Aspect parsed{name.toLower(), {}, aspect.position(), false, false};
    parsed.patch = change.compare("PATCH"_L1, Qt::CaseInsensitive) == 0;
    if (const Node json = aspect["json"_L1]) {
        parsed.value = json;
    } else if (const Node text = aspect["value"_L1]; text.isScalar()) {
        parsed.value = embedded(text);
        parsed.embedded = true;
    } else if (aspect.isMapping()) {
        parsed.value = aspect; // some exporters write the aspect itself
    } else {
        report(m_batch, core::Severity::Error, "datahub.type"_L1,
               u"The aspect %1 of %2 has no content."_s.arg(name, urn), aspect.isValid() ? aspect : item);
        return;
    }
    if (parsed.value.isValid())
        addAspect(target, std::move(parsed));
}

/// Deleting the key aspect deletes the entity; deleting another takes back what stood before it.
void AspectStore::addDeletion(Record &record, const QString &aspect, Node item)
{
    if (aspect.isEmpty() || aspect.endsWith("key"_L1)) {
        Aspect removal{u"status"_s, {}, item.position(), false, true};
        m_embedded.push_back(Content::fromBytes("{\"removed\":true}", {}, m_limits));
        removal.value = m_embedded.back().root();
        record.aspects.push_back(std::move(removal));
        return;
    }
    std::erase_if(record.aspects, [&aspect](const Aspect &old) { return old.name == aspect; });
}

void AspectStore::addAspect(Record &record, Aspect aspect)
{
    const bool fits = aspect.value.isMapping() || (aspect.patch && aspect.value.isSequence());
    if (!fits) {
        m_batch.issues.push_back(
            {core::Severity::Error, u"datahub.type"_s,
             u"The aspect %1 of %2 is not an object."_s.arg(aspect.name, record.urn.text), aspect.at});
        return;
    }
    record.aspects.push_back(std::move(aspect));
}

Node AspectStore::embedded(Node text)
{
    Content inner = Content::fromBytes(text.text().toUtf8(), {}, m_limits);
    const bool broken =
        std::any_of(inner.issues().begin(), inner.issues().end(),
                    [](const core::Issue &issue) { return issue.severity == core::Severity::Error; });
    if (inner.syntax() != Syntax::Json || broken || !inner.root().isValid()) {
        report(m_batch, core::Severity::Error, "datahub.embedded"_L1,
               u"The text in aspect.value is not valid JSON."_s, text);
        return {};
    }
    m_embedded.push_back(std::move(inner));
    return m_embedded.back().root();
}

} // namespace meshbook::formats::datahub
