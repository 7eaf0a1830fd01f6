// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec.h"

#include "core/reflect.h"

#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QHash>

#include <vector>

namespace meshbook::core {

namespace {

// A text that stands in the body already is written as its number among those of at least so many
// characters, after CBOR's stringref extension (tag 25, http://cbor.schmorp.de/stringref): columns repeat
// their types and names, and what is read back shares its memory.
constexpr QCborTag repeatedText{25};
constexpr qsizetype shortestShared = 4;

class Writer final {
public:
    explicit Writer(QByteArray *bytes)
        : m_cbor(bytes)
    {
    }

    template <Reflected T>
    void write(const T &value)
    {
        m_cbor.startMap();
        quint64 index = 0;
        T::reflect(value, [&](const char *, const auto &field) {
            if (!isAbsent(field)) {
                m_cbor.append(index);
                write(field);
            }
            ++index;
        });
        m_cbor.endMap();
    }
    template <typename T>
    void write(const std::vector<T> &values)
    {
        m_cbor.startArray(values.size());
        for (const T &value : values)
            write(value);
        m_cbor.endArray();
    }
    template <typename T>
    void write(const std::optional<T> &value)
    {
        write(*value);
    }
    template <typename T>
    requires std::is_enum_v<T>
    void write(T value) { m_cbor.append(static_cast<quint64>(value)); }
    void write(const QString &text)
    {
        if (text.size() < shortestShared) {
            m_cbor.append(text);
            return;
        }
        const auto known = m_texts.constFind(text);
        if (known != m_texts.constEnd()) {
            m_cbor.append(repeatedText);
            m_cbor.append(*known);
            return;
        }
        m_texts.insert(text, static_cast<quint64>(m_texts.size()));
        m_cbor.append(text);
    }
    void write(const QStringList &texts)
    {
        m_cbor.startArray(static_cast<quint64>(texts.size()));
        for (const QString &text : texts)
            write(text);
        m_cbor.endArray();
    }
    void write(const QJsonObject &object) { QCborMap::fromJsonObject(object).toCborValue().toCbor(m_cbor); }
    void write(bool value) { m_cbor.append(value); }
    void write(qint64 value) { m_cbor.append(value); }
    void write(double value) { m_cbor.append(value); }
    void write(SourcePosition at)
    {
        m_cbor.append((static_cast<quint64>(at.line) << 24U) | static_cast<quint64>(at.column & 0xffffff));
    }

private:
    QCborStreamWriter m_cbor;
    QHash<QString, quint64> m_texts;
};

class Reader final {
public:
    explicit Reader(const QByteArray &bytes)
        : m_cbor(bytes)
    {
    }
    [[nodiscard]] bool failed() { return m_failed || m_cbor.lastError() != QCborError::NoError; }

    template <Reflected T>
    void read(T &value)
    {
        if (!enter(m_cbor.isMap()))
            return;
        while (!failed() && m_cbor.hasNext()) {
            quint64 wanted = 0;
            if (!number(wanted))
                return;
            quint64 index = 0;
            bool found = false;
            T::reflect(value, [&](const char *, auto &field) {
                if (index++ == wanted) {
                    read(field);
                    found = true;
                }
            });
            m_failed = m_failed || !found;
        }
        leave();
    }
    template <typename T>
    void read(std::vector<T> &values)
    {
        if (!enter(m_cbor.isArray()))
            return;
        while (!failed() && m_cbor.hasNext())
            read(values.emplace_back());
        leave();
    }
    template <typename T>
    void read(std::optional<T> &value)
    {
        read(value.emplace());
    }
    template <typename T>
    requires std::is_enum_v<T>
    void read(T &value)
    {
        quint64 raw = 0;
        if (number(raw))
            value = static_cast<T>(raw);
    }
    void read(QString &text)
    {
        text.clear();
        if (m_cbor.isTag()) {
            readRepeated(text);
            return;
        }
        if (!expect(m_cbor.isString()))
            return;
        text = QLatin1String("");
        auto part = m_cbor.readString();
        while (part.status == QCborStreamReader::Ok) {
            text += part.data;
            part = m_cbor.readString();
        }
        m_failed = m_failed || part.status == QCborStreamReader::Error;
        if (text.size() >= shortestShared)
            m_texts.push_back(text);
    }
    void read(QStringList &texts)
    {
        if (!enter(m_cbor.isArray()))
            return;
        while (!failed() && m_cbor.hasNext()) {
            QString text;
            read(text);
            texts.append(text);
        }
        leave();
    }
    void read(QJsonObject &object)
    {
        if (expect(m_cbor.isMap()))
            object = QCborValue::fromCbor(m_cbor).toMap().toJsonObject();
    }
    void read(bool &value)
    {
        if (expect(m_cbor.isBool())) {
            value = m_cbor.toBool();
            m_cbor.next();
        }
    }
    void read(qint64 &value)
    {
        if (expect(m_cbor.isInteger())) {
            value = m_cbor.toInteger();
            m_cbor.next();
        }
    }
    void read(double &value)
    {
        if (expect(m_cbor.isDouble())) {
            value = m_cbor.toDouble();
            m_cbor.next();
        }
    }
    void read(SourcePosition &at)
    {
        quint64 packed = 0;
        if (number(packed))
            at = {static_cast<qint32>(packed >> 24U), static_cast<qint32>(packed & 0xffffffU)};
    }

private:
    bool expect(bool right)
    {
        m_failed = m_failed || !right;
        return !failed();
    }
    bool enter(bool container) { return expect(container) && m_cbor.enterContainer(); }
    void leave()
    {
        if (!failed())
            m_cbor.leaveContainer();
    }
    void readRepeated(QString &text)
    {
        quint64 index = 0;
        if (!expect(m_cbor.toTag() == repeatedText) || !m_cbor.next() || !number(index)
            || !expect(index < m_texts.size()))
            return;
        text = m_texts[static_cast<std::size_t>(index)];
    }
    bool number(quint64 &value)
    {
        if (!expect(m_cbor.isUnsignedInteger()))
            return false;
        value = m_cbor.toUnsignedInteger();
        m_cbor.next();
        return true;
    }

    QCborStreamReader m_cbor;
    std::vector<QString> m_texts; ///< those that may be repeated, in the order of their coming
    bool m_failed = false;
};

template <std::size_t... Kinds>
AnyEntity emptyOf(EntityKind kind, std::index_sequence<Kinds...>)
{
    AnyEntity any;
    ((static_cast<std::size_t>(kind) == Kinds ? void(any.emplace<Kinds>()) : void()), ...);
    return any;
}

} // namespace

QByteArray encode(const AnyEntity &entity)
{
    QByteArray bytes;
    Writer writer(&bytes);
    std::visit([&](const auto &value) { writer.write(value); }, entity);
    return bytes;
}

std::optional<AnyEntity> decode(EntityKind kind, const QByteArray &bytes)
{
    if (static_cast<int>(kind) >= entityKindCount)
        return std::nullopt;
    AnyEntity any = emptyOf(kind, std::make_index_sequence<entityKindCount>());
    Reader reader(bytes);
    std::visit([&](auto &value) { reader.read(value); }, any);
    return reader.failed() ? std::nullopt : std::optional(std::move(any));
}

} // namespace meshbook::core
