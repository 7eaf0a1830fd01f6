// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <string_view>

/// Numbers in bytes: little endian, or 7 bits a byte with the lowest first. Reading never goes past the end.
namespace meshbook::search {

inline std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

inline void putVarint(QByteArray &out, quint64 value)
{
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

template <typename T>
void putNumber(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// The number at place `index` of an array of them; 0 outside.
template <typename T>
[[nodiscard]] T numberAt(QByteArrayView bytes, std::size_t index)
{
    if (index >= static_cast<std::size_t>(bytes.size()) / sizeof(T))
        return 0;
    return qFromLittleEndian<T>(bytes.data() + index * sizeof(T));
}

inline quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

inline qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

class ByteReader final {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }
    /// False once something was asked for that is not there.
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    [[nodiscard]] quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    [[nodiscard]] QByteArrayView take(quint64 size)
    {
        if (size > static_cast<quint64>(m_end - m_at)) {
            m_good = false;
            return {};
        }
        const char *const start = m_at;
        m_at += size;
        return {start, static_cast<qsizetype>(size)};
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

} // namespace meshbook::search
