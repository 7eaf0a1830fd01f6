// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace meshbook::formats {

namespace {

/// The blanks that the line of a place begins with.
QByteArray indentAt(const QByteArray &bytes, qsizetype at)
{
    const qsizetype line = at > 0 ? bytes.lastIndexOf('\n', at - 1) + 1 : 0;
    qsizetype end = line;
    while (end < bytes.size() && (bytes.at(end) == ' ' || bytes.at(end) == '\t'))
        ++end;
    return bytes.mid(line, end - line);
}

/// What the file goes further in by, as its first line that does.
QByteArray unitOf(const QByteArray &bytes)
{
    const qsizetype line = bytes.indexOf('\n');
    const QByteArray first = line < 0 ? QByteArray() : indentAt(bytes, line + 1);
    return first.isEmpty() ? QByteArray("    ") : first;
}

} // namespace

JsonList::JsonList(const QByteArray &bytes, const JsonSpan &list)
    : m_bytes(bytes)
    , m_list(list)
{
    const QByteArray newLine = bytes.contains("\r\n") ? "\r\n" : "\n";
    const QByteArray outer = indentAt(bytes, list.start);
    if (list.children.empty()) {
        const bool lines = bytes.trimmed().contains('\n');
        m_unit = lines ? unitOf(bytes) : QByteArray();
        m_indent = outer + m_unit;
        m_lead = lines ? QByteArray(newLine + m_indent) : QByteArray();
        m_tail = lines ? QByteArray(newLine + outer) : QByteArray();
        return;
    }
    m_lead = bytes.mid(list.start + 1, list.startOf(0) - list.start - 1);
    m_tail = bytes.mid(list.children.back().end, list.end - 1 - list.children.back().end);
    const bool lines = m_lead.contains('\n');
    m_unit = lines ? unitOf(bytes) : QByteArray();
    m_indent = lines ? m_lead.mid(m_lead.lastIndexOf('\n') + 1) : outer;
}

QByteArray JsonList::rendered(const QJsonValue &value) const
{
    const QJsonDocument document(QJsonArray{value});
    if (m_unit.isNull()) {
        const QByteArray text = document.toJson(QJsonDocument::Compact);
        return text.mid(1, text.size() - 2);
    }
    // Texts have no line ends of their own in JSON: each line is one of the layout, four blanks a step.
    QByteArrayList lines = document.toJson(QJsonDocument::Indented).trimmed().split('\n');
    lines = lines.mid(1, lines.size() - 2);
    QByteArray text;
    for (const QByteArray &line : std::as_const(lines)) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == ' ')
            ++blanks;
        if (!text.isEmpty())
            text += (m_bytes.contains("\r\n") ? "\r\n" : "\n") + m_indent;
        text += m_unit.repeated(std::max<qsizetype>(blanks / 4 - 1, 0)) + line.mid(blanks);
    }
    return text;
}

void JsonList::add(std::size_t before, const QString &key, const QJsonValue &value)
{
    const QByteArray name = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
    QByteArray colon = ": ";
    if (!m_list.children.empty())
        colon = m_bytes.mid(m_list.keys.front().end, m_list.children.front().start - m_list.keys.front().end);
    m_added[before].append(name.mid(1, name.size() - 2) + colon + rendered(value));
}

QByteArray JsonList::kept(std::size_t child) const
{
    const JsonSpan &span = m_list.children[child];
    const qsizetype start = m_list.startOf(child);
    const auto value = m_values.find(child);
    return value == m_values.end() ? m_bytes.mid(start, span.end - start)
                                   : m_bytes.mid(start, span.start - start) + value->second;
}

QByteArray JsonList::text() const
{
    const std::size_t count = m_list.children.size();
    const auto gapBefore = [&](std::size_t child) {
        const qsizetype start = m_list.children[child - 1].end;
        return m_bytes.mid(start, m_list.startOf(child) - start);
    };
    const QByteArray usual = count > 1 ? gapBefore(1)
        : m_unit.isNull()              ? QByteArray(", ")
                                       : QByteArray(',' + m_lead);
    QByteArray inner;
    bool empty = true;
    const auto put = [&](const QByteArray &gap, const QByteArray &item) {
        inner += (empty ? m_lead : gap) + item;
        empty = false;
    };
    for (std::size_t i = 0; i <= count; ++i) {
        const auto added = m_added.find(i);
        for (const QByteArray &item : added == m_added.end() ? QByteArrayList() : added->second)
            put(usual, item);
        if (i < count && !m_removed.contains(i))
            put(i > 0 ? gapBefore(i) : usual, kept(i));
    }
    const QByteArray open = m_bytes.mid(m_list.start, 1);
    const QByteArray close = m_list.kind == JsonSpan::Kind::Object ? "}" : "]";
    return empty ? QByteArray(open + close) : QByteArray(open + inner + m_tail + close);
}

} // namespace meshbook::formats
