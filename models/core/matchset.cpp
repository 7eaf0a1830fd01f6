// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matchset.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::core::MatchSet)
};

enum Content : char { TotalOnly = 'n', Digests = 'd', Addresses = 'a' };

constexpr char version = 1;
constexpr qsizetype headSize = 2 + sizeof(quint64);
constexpr qsizetype digestSize = sizeof(quint64);
constexpr quint32 mostAddressBytes = 64U << 20U; ///< of all addresses together; hostile lengths end here
constexpr qsizetype lengthSize = sizeof(quint32); ///< qCompress() writes the length before the data

quint64 digestOf(QStringView uri)
{
    const QByteArray hash = QCryptographicHash::hash(uri.toUtf8(), QCryptographicHash::Blake2b_160);
    return qFromLittleEndian<quint64>(hash.constData());
}

/// The first bytes of all digests, then the second …: sorted digests share their first bytes, which then
/// compress.
QByteArray planesOf(const std::vector<quint64> &digests)
{
    const auto count = static_cast<qsizetype>(digests.size());
    QByteArray planes(count * digestSize, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i) {
        const quint64 big = qToBigEndian(digests[static_cast<std::size_t>(i)]);
        const char *bytes = reinterpret_cast<const char *>(&big);
        for (qsizetype plane = 0; plane < digestSize; ++plane)
            planes[plane * count + i] = bytes[plane];
    }
    return planes;
}

std::vector<quint64> digestsFrom(const QByteArray &planes)
{
    const qsizetype count = planes.size() / digestSize;
    std::vector<quint64> digests(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        char bytes[digestSize];
        for (qsizetype plane = 0; plane < digestSize; ++plane)
            bytes[plane] = planes[plane * count + i];
        digests[static_cast<std::size_t>(i)] = qFromBigEndian<quint64>(bytes);
    }
    return digests;
}

/// Null where the length it claims is beyond `most` or it is damaged.
QByteArray unpacked(const QByteArray &packed, quint32 most)
{
    if (packed.size() < lengthSize || qFromBigEndian<quint32>(packed.constData()) > most)
        return {};
    return qUncompress(packed);
}

} // namespace

MatchSet::MatchSet(qint64 total, QStringList uris)
    : m_total(total)
    , m_uris(std::move(uris))
{
    if (m_uris.size() != total || total > mostDigests) {
        m_uris.clear();
        return;
    }
    m_uris.sort();
    takeDigests();
    if (total > mostAddresses)
        m_uris.clear();
}

void MatchSet::takeDigests()
{
    m_digests.reserve(static_cast<std::size_t>(m_uris.size()));
    for (const QString &uri : std::as_const(m_uris))
        m_digests.push_back(digestOf(uri));
    std::sort(m_digests.begin(), m_digests.end());
}

bool MatchSet::contains(QStringView uri) const
{
    return std::binary_search(m_digests.begin(), m_digests.end(), digestOf(uri));
}

MatchSet::Difference MatchSet::since(const MatchSet &before) const
{
    Difference difference;
    difference.exact = knowsThings() && before.knowsThings();
    if (!difference.exact) {
        difference.fresh = std::max<qint64>(0, m_total - before.m_total);
        difference.gone = std::max<qint64>(0, before.m_total - m_total);
        return difference;
    }
    auto mine = m_digests.begin();
    auto theirs = before.m_digests.begin();
    while (mine != m_digests.end() || theirs != before.m_digests.end()) {
        if (theirs == before.m_digests.end() || (mine != m_digests.end() && *mine < *theirs)) {
            ++difference.fresh;
            ++mine;
        } else if (mine == m_digests.end() || *theirs < *mine) {
            ++difference.gone;
            ++theirs;
        } else {
            ++mine;
            ++theirs;
        }
    }
    for (const QString &uri : difference.gone > 0 ? before.m_uris : QStringList()) {
        if (!contains(uri))
            difference.goneUris.append(uri);
    }
    return difference;
}

QByteArray MatchSet::toBytes() const
{
    const Content content = !knowsThings() ? TotalOnly : knowsAddresses() ? Addresses : Digests;
    QByteArray bytes(headSize, Qt::Uninitialized);
    bytes[0] = version;
    bytes[1] = content;
    qToLittleEndian<qint64>(m_total, bytes.data() + 2);
    if (content == Addresses)
        bytes += qCompress(m_uris.join(u'\n').toUtf8()); // an address has no line break: it is encoded
    else if (content == Digests)
        bytes += qCompress(planesOf(m_digests));
    return bytes;
}

Result<MatchSet> MatchSet::fromBytes(const QByteArray &bytes)
{
    const auto damaged = [] {
        return failure(ErrorCode::Unreadable, Words::tr("What was last seen of this search cannot be read."));
    };
    if (bytes.size() < headSize || bytes.at(0) != version)
        return damaged();
    MatchSet set;
    set.m_total = qFromLittleEndian<qint64>(bytes.constData() + 2);
    if (set.m_total < 0)
        return damaged();
    if (bytes.at(1) == TotalOnly)
        return set;
    const QByteArray packed = bytes.sliced(headSize);
    if (bytes.at(1) == Digests) {
        const QByteArray planes = unpacked(packed, static_cast<quint32>(mostDigests * digestSize));
        if (planes.size() % digestSize == 0)
            set.m_digests = digestsFrom(planes);
    } else if (bytes.at(1) == Addresses) {
        const QByteArray joined = unpacked(packed, mostAddressBytes);
        if (!joined.isEmpty())
            set.m_uris = QString::fromUtf8(joined).split(u'\n');
        set.takeDigests();
    }
    const bool sorted = std::is_sorted(set.m_digests.begin(), set.m_digests.end());
    return set.knowsThings() && sorted ? Result<MatchSet>(set) : Result<MatchSet>(damaged());
}

} // namespace meshbook::core
