// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/documentbuilder.h"

#include <algorithm>
#include <cstring>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

void IssueLog::add(core::Severity severity, QLatin1StringView code, QString message, core::SourcePosition at)
{
    ++m_total;
    auto count =
        std::find_if(m_counts.begin(), m_counts.end(), [&](const Count &c) { return c.code == code; });
    if (count == m_counts.end())
        count = m_counts.insert(count, {code, 0});
    if (++count->seen <= mostPerCode)
        m_issues.push_back({severity, QString(code), std::move(message), at});
}

std::vector<core::Issue> IssueLog::take()
{
    for (const Count &count : m_counts) {
        if (count.seen > mostPerCode) {
            const auto first = std::find_if(m_issues.begin(), m_issues.end(),
                                            [&](const core::Issue &i) { return i.code == count.code; });
            m_issues.push_back({first->severity,
                                QString(count.code),
                                u"%1 more of this kind are not listed."_s.arg(count.seen - mostPerCode),
                                {}});
        }
    }
    m_counts.clear();
    return std::move(m_issues);
}

DocumentBuilder::DocumentBuilder(Document &document, IssueLog &issues, QLatin1StringView duplicateCode)
    : m_document(document)
    , m_issues(issues)
    , m_duplicateCode(duplicateCode)
{
}

bool DocumentBuilder::fail(QLatin1StringView code, QString message, quint32 offset)
{
    if (m_failure.code.isNull())
        m_failure = {code, std::move(message), offset};
    return false;
}

void DocumentBuilder::rollBack()
{
    m_document.m_items.resize(m_kept);
    m_document.m_side.resize(m_keptSide);
    m_document.m_tables.resize(m_keptTables);
    m_document.m_entries.resize(m_keptEntries);
    m_frames.clear();
    m_failure = {};
    m_detached = false;
    m_root = 0;
}

quint32 DocumentBuilder::finish()
{
    m_kept = m_document.m_items.size();
    m_keptSide = m_document.m_side.size();
    m_keptTables = m_document.m_tables.size();
    m_keptEntries = m_document.m_entries.size();
    return std::exchange(m_root, 0);
}

DocumentBuilder::Text DocumentBuilder::inSide(std::string_view text)
{
    const auto offset = static_cast<quint32>(m_document.m_side.size());
    m_document.m_side.append(text);
    return {offset, static_cast<quint32>(text.size()), true};
}

void DocumentBuilder::noteKey(Frame &frame)
{
    // First and last bytes tell keys of one mapping apart; where they do not, a comparison will.
    const std::string_view name = view(m_key);
    const std::size_t part = std::min(name.size(), sizeof(quint64));
    quint64 head = 0;
    quint64 tail = 0;
    std::memcpy(&head, name.data(), part);
    std::memcpy(&tail, name.data() + name.size() - part, part);
    const quint64 hash = ((head ^ name.size()) * 0x9e3779b97f4a7c15ULL) ^ (tail * 0xff51afd7ed558ccdULL);
    quint64 &word = frame.seen[(hash >> 60) & 15];
    const quint64 bit = quint64(1) << ((hash >> 54) & 63);
    frame.doubtful = frame.doubtful || (word & bit) != 0;
    word |= bit;
}

quint32 DocumentBuilder::add(Document::Kind kind, quint32 offset)
{
    auto &items = m_document.m_items;
    const auto made = static_cast<quint32>(items.size());
    if (made > m_document.m_limits.nodes) {
        fail("limit.nodes"_L1, u"The file has more than %1 values."_s.arg(m_document.m_limits.nodes), offset);
        return 0;
    }
    Document::Item item;
    item.kind = kind;
    item.offset = offset;
    if (m_frames.empty()) {
        m_root = made;
    } else if (m_detached) {
        item.parent = m_frames.back().item;
        m_detached = false;
    } else {
        Frame &frame = m_frames.back();
        item.parent = frame.item;
        if (frame.mapping) {
            noteKey(frame);
            item.key = m_key.offset;
            item.keySize = m_key.size;
            item.keyOffset = m_keyOffset;
            item.flags =
                static_cast<quint8>(m_key.side ? Document::HasKey | Document::KeyInSide : Document::HasKey);
        }
        if (frame.last != 0)
            items[frame.last].next = made;
        else
            frame.first = made;
        frame.last = made;
        ++frame.count;
    }
    items.push_back(item);
    return made;
}

quint32 DocumentBuilder::scalar(const Text &text, quint32 offset, bool quoted)
{
    if (text.size > static_cast<quint32>(m_document.m_limits.scalarBytes)) {
        fail("limit.scalar"_L1, u"A text is longer than %1 bytes."_s.arg(m_document.m_limits.scalarBytes),
             offset);
        return 0;
    }
    const quint32 made = add(Document::Kind::Scalar, offset);
    if (made == 0)
        return 0;
    Document::Item &item = m_document.m_items[made];
    item.text = text.offset;
    item.size = text.size;
    item.flags = static_cast<quint8>(item.flags | (text.side ? Document::TextInSide : 0)
                                     | (quoted ? Document::Quoted : 0));
    return made;
}

quint32 DocumentBuilder::alias(quint32 target, quint32 offset)
{
    const quint32 made = add(Document::Kind::Alias, offset);
    if (made != 0)
        m_document.m_items[made].text = target;
    return made;
}

quint32 DocumentBuilder::open(Document::Kind collection, quint32 offset)
{
    if (depth() >= m_document.m_limits.depth) {
        fail("limit.depth"_L1, u"The file is nested deeper than %1 levels."_s.arg(m_document.m_limits.depth),
             offset);
        return 0;
    }
    const quint32 made = add(collection, offset);
    if (made == 0)
        return 0;
    Frame frame;
    frame.item = made;
    frame.mapping = collection == Document::Kind::Mapping;
    m_frames.push_back(frame);
    return made;
}

bool DocumentBuilder::close()
{
    Frame &frame = m_frames.back();
    if (frame.dropped)
        relink(frame);
    if (frame.mapping && frame.count >= indexFrom)
        index(frame); // also finds what stands twice
    else if (frame.mapping && frame.doubtful)
        findDuplicates(frame);
    if (frame.dropped)
        relink(frame);
    Document::Item &item = m_document.m_items[frame.item];
    item.size = frame.count;
    if (item.flags & Document::Indexed)
        m_document.m_tables[item.text].firstChild = frame.first;
    else
        item.text = frame.first;
    m_frames.pop_back();
    return true;
}

void DocumentBuilder::drop(quint32 item)
{
    Document::Item &dropped = m_document.m_items[item];
    dropped.flags = static_cast<quint8>(dropped.flags | Document::Dropped);
    m_frames.back().dropped = true;
}

quint32 DocumentBuilder::adopt(quint32 entry)
{
    const Document::Item from = m_document.m_items[entry];
    key({from.key, from.keySize, (from.flags & Document::KeyInSide) != 0}, from.keyOffset);
    return alias(from.kind == Document::Kind::Alias ? from.text : entry, from.offset);
}

void DocumentBuilder::reportDuplicate(quint32 later)
{
    const Document::Item &item = m_document.m_items[later];
    const std::string_view name = m_document.key(item).substr(0, 200);
    m_issues.add(core::Severity::Warning, m_duplicateCode,
                 u"The key \"%1\" stands twice; the last one counts."_s.arg(
                     QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))),
                 m_document.position(item.keyOffset));
}

void DocumentBuilder::findDuplicates(Frame &frame)
{
    const auto &items = m_document.m_items;
    for (quint32 later = frame.first; later != 0; later = items[later].next) {
        for (quint32 earlier = frame.first; earlier != later; earlier = items[earlier].next) {
            if ((items[earlier].flags & Document::Dropped)
                || m_document.key(items[earlier]) != m_document.key(items[later]))
                continue;
            drop(earlier);
            reportDuplicate(later);
            break;
        }
    }
}

void DocumentBuilder::relink(Frame &frame)
{
    auto &items = m_document.m_items;
    quint32 last = 0;
    for (quint32 child = frame.first; child != 0; child = items[child].next) {
        if (items[child].flags & Document::Dropped) {
            --frame.count;
            continue;
        }
        if (last != 0)
            items[last].next = child;
        else
            frame.first = child;
        last = child;
    }
    if (last != 0)
        items[last].next = 0;
    else
        frame.first = 0;
    frame.last = last;
    frame.dropped = false;
}

void DocumentBuilder::index(const Frame &frame)
{
    auto &entries = m_document.m_entries;
    const auto &items = m_document.m_items;
    const std::size_t begin = entries.size();
    for (quint32 child = frame.first; child != 0; child = items[child].next)
        entries.push_back({keyHash(m_document.key(items[child])), child});
    const auto first = entries.begin() + static_cast<std::ptrdiff_t>(begin);
    std::sort(first, entries.end(), [&](const Document::Entry &a, const Document::Entry &b) {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        const int order = m_document.key(items[a.item]).compare(m_document.key(items[b.item]));
        return order != 0 ? order < 0 : a.item < b.item;
    });
    std::vector<quint32> shadowing;
    const auto same = [&](const Document::Entry &a, const Document::Entry &b) {
        return a.hash == b.hash && m_document.key(items[a.item]) == m_document.key(items[b.item]);
    };
    std::size_t kept = begin;
    for (std::size_t i = begin; i < entries.size(); ++i) {
        if (i + 1 < entries.size() && same(entries[i], entries[i + 1])) {
            drop(entries[i].item);
            shadowing.push_back(entries[i + 1].item);
        } else {
            entries[kept++] = entries[i];
        }
    }
    entries.resize(kept);
    std::sort(shadowing.begin(), shadowing.end());
    for (const quint32 later : shadowing)
        reportDuplicate(later);
    Document::Item &item = m_document.m_items[frame.item];
    item.flags = static_cast<quint8>(item.flags | Document::Indexed);
    item.text = static_cast<quint32>(m_document.m_tables.size());
    m_document.m_tables.push_back(
        {frame.first, static_cast<quint32>(begin), static_cast<quint32>(kept - begin)});
}

} // namespace meshbook::formats
