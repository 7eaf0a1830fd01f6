// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/jsontext.h"

namespace meshbook::sample {

void JsonText::newLine()
{
    m_bytes += '\n';
    m_bytes += QByteArray(m_depth, ' ');
}

void JsonText::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_bytes += ',';
    if (m_pretty && m_depth > 0)
        newLine();
    m_first = false;
}

JsonText &JsonText::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

JsonText &JsonText::end(char bracket)
{
    --m_depth;
    if (m_pretty && !m_first)
        newLine();
    m_bytes += bracket;
    m_first = false;
    return *this;
}

JsonText &JsonText::key(QStringView name)
{
    separate();
    quote(name);
    m_bytes += m_pretty ? ": " : ":";
    m_afterKey = true;
    return *this;
}

JsonText &JsonText::value(QStringView text)
{
    separate();
    quote(text);
    return *this;
}

JsonText &JsonText::value(double number)
{
    separate();
    m_bytes += QByteArray::number(number, 'g', 12);
    return *this;
}

JsonText &JsonText::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonText &JsonText::literal(const char *word)
{
    separate();
    m_bytes += word;
    return *this;
}

JsonText &JsonText::strings(const QStringList &list)
{
    beginArray();
    for (const QString &text : list)
        value(text);
    return endArray();
}

void JsonText::quote(QStringView text)
{
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (c == '\n') {
            m_bytes += "\\n";
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace meshbook::sample
