// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <concepts>

namespace meshbook::sample {

/// Writes JSON in the order of the calls (QJsonObject would sort its keys). Pretty output has one key a
/// line, so that a source view can point at it; compact output is one line, for NDJSON.
class JsonText final {
public:
    enum class Style { Compact, Pretty };

    explicit JsonText(Style style = Style::Compact)
        : m_pretty(style == Style::Pretty)
    {
    }

    JsonText &key(QStringView name);
    JsonText &beginObject() { return begin('{'); }
    JsonText &endObject() { return end('}'); }
    JsonText &beginArray() { return begin('['); }
    JsonText &endArray() { return end(']'); }
    JsonText &value(QStringView text);
    JsonText &value(double number);
    JsonText &value(qint64 number);
    /// Only for bool itself: a char16_t literal would convert to bool before QStringView.
    template <std::same_as<bool> Flag>
    JsonText &value(Flag flag)
    {
        return literal(flag ? "true" : "false");
    }
    JsonText &null() { return literal("null"); }
    JsonText &strings(const QStringList &list);

    JsonText &field(QStringView name, QStringView text) { return key(name).value(text); }
    JsonText &list(QStringView name, const QStringList &list) { return key(name).strings(list); }
    JsonText &object(QStringView name) { return key(name).beginObject(); }
    JsonText &array(QStringView name) { return key(name).beginArray(); }
    JsonText &emptyObject(QStringView name) { return object(name).endObject(); }
    JsonText &emptyArray(QStringView name) { return array(name).endArray(); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    JsonText &literal(const char *word);
    JsonText &begin(char bracket);
    JsonText &end(char bracket);
    void separate();
    void newLine();
    void quote(QStringView text);

    QByteArray m_bytes;
    bool m_pretty;
    bool m_first = true;
    bool m_afterKey = false;
    int m_depth = 0;
};

} // namespace meshbook::sample
