// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/yamltext.h"

#include <QRegularExpression>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype lineWidth = 104;
}

QString yamlScalar(const QString &value)
{
    // Numbers, dates, versions that look like numbers, booleans and null would change their type.
    static const QRegularExpression typed(
        u"^([-+.0-9][-+.0-9eE:_]*|true|false|yes|no|on|off|null|~|\\d{4}-\\d\\d-\\d\\d.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression special(u"^[-?:,\\[\\]{}#&*!|>'\"%@`\\s]|: |:$| #|\\s$"_s);
    static const QRegularExpression semantic(u"^\\d+\\.\\d+\\.\\d+$"_s);
    const bool plain =
        !value.isEmpty() && !value.contains(special) && (!value.contains(typed) || value.contains(semantic));
    if (plain)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

void YamlText::comment(const QString &text)
{
    m_text += u"# "_s + text + u'\n';
}

void YamlText::blank()
{
    m_text += u'\n';
}

void YamlText::line(int indent, const QString &text)
{
    m_text += QString(m_item ? indent - 2 : indent, u' ');
    if (m_item)
        m_text += u"- "_s;
    m_text += text + u'\n';
    m_item = false;
}

void YamlText::open(int indent, const QString &key)
{
    line(indent, key + u':');
}

void YamlText::field(int indent, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        line(indent, key + u": "_s + yamlScalar(value));
}

void YamlText::number(int indent, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        line(indent, key + u": "_s + value);
}

void YamlText::flag(int indent, const QString &key, bool value)
{
    if (value)
        line(indent, key + u": true"_s);
}

void YamlText::text(int indent, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    const QString scalar = yamlScalar(value);
    if (indent + key.size() + 2 + scalar.size() <= lineWidth) {
        line(indent, key + u": "_s + scalar);
        return;
    }
    line(indent, key + u": >-"_s);
    QString row;
    for (const QString &word : value.split(u' ')) {
        if (!row.isEmpty() && indent + 3 + row.size() + word.size() > lineWidth) {
            line(indent + 2, row);
            row.clear();
        }
        row += row.isEmpty() ? word : u' ' + word;
    }
    line(indent + 2, row);
}

void YamlText::list(int indent, const QString &key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QStringList scalars;
    for (const QString &value : values) {
        // Inside a flow list a comma or bracket ends the scalar.
        static const QRegularExpression flow(u"[,\\[\\]{}]"_s);
        const QString scalar = yamlScalar(value);
        scalars << (scalar == value && value.contains(flow) ? u'"' + value + u'"' : scalar);
    }
    line(indent, key + u": ["_s + scalars.join(u", "_s) + u']');
}

} // namespace meshbook::sample
