// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/decode.h"

#include "formats/document/jsonloader.h"
#include "formats/document/scalars.h"

#include <QStringDecoder>

#include <cstring>

namespace meshbook::formats {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray withoutMark(QByteArray bytes)
{
    using namespace std::string_view_literals;
    const std::string_view text = view(bytes);
    if (text.starts_with("\xef\xbb\xbf"sv))
        return bytes.mid(3);
    // UTF-32 little-endian begins like UTF-16 little-endian, so it comes first.
    for (const auto encoding : {QStringConverter::Utf32LE, QStringConverter::Utf32BE,
                                QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const bool wide = encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE;
        const bool little = encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf16LE;
        const std::string_view mark =
            wide ? (little ? "\xff\xfe\0\0"sv : "\0\0\xfe\xff"sv) : (little ? "\xff\xfe"sv : "\xfe\xff"sv);
        if (!text.starts_with(mark))
            continue;
        QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
        const QString decoded = decoder(bytes.mid(static_cast<qsizetype>(mark.size())));
        return decoded.toUtf8();
    }
    return bytes;
}

/// Puts U+FFFD for every byte that is no UTF-8; nothing if that is more than one byte in 20.
std::optional<QByteArray> repaired(const QByteArray &bytes)
{
    constexpr std::size_t share = 20;
    const std::string_view text = view(bytes);
    QByteArray good;
    good.reserve(bytes.size() + bytes.size() / 8);
    std::size_t bad = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t valid = validUtf8Prefix(text.substr(at));
        good.append(text.data() + at, static_cast<qsizetype>(valid));
        at += valid;
        if (at == text.size())
            break;
        good.append("\xef\xbf\xbd");
        ++at;
        ++bad;
    }
    return bad > text.size() / share + 1 ? std::nullopt : std::optional(good);
}

} // namespace

Decoded decode(QByteArray bytes)
{
    constexpr std::size_t head = 4096;
    Decoded decoded;
    decoded.bytes = withoutMark(std::move(bytes));
    const std::string_view text = view(decoded.bytes);
    if (text.empty())
        return decoded;
    if (const void *const nul = std::memchr(text.data(), '\0', text.size())) {
        const auto at = static_cast<std::size_t>(static_cast<const char *>(nul) - text.data());
        decoded.binary = at < head;
        decoded.nulAt = static_cast<quint32>(at);
        return decoded;
    }
    if (!isUtf8(text)) {
        decoded.invalidAt = static_cast<quint32>(validUtf8Prefix(text));
        std::optional<QByteArray> good = repaired(decoded.bytes);
        decoded.binary = !good;
        if (good)
            decoded.bytes = *std::move(good);
    }
    return decoded;
}

} // namespace meshbook::formats
