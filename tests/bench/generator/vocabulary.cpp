// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/vocabulary.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

namespace {

const QStringList &commonWords()
{
    static const QStringList words =
        QStringLiteral(
            "customer order id date product amount status account name code type payment sales number "
            "invoice "
            "event price region item total country source time daily address store revenue supplier shipment "
            "contract stock user report category value quantity currency line campaign state city history "
            "transaction balance employee department channel discount tax return delivery warehouse "
            "inventory "
            "session click visit page email phone contact lead opportunity partner vendor cost margin budget "
            "forecast ledger journal entry period month year week quarter hour rate index score risk claim "
            "policy "
            "premium loan mortgage credit debit card bank branch transfer deposit interest fee fraud alert "
            "identity profile segment cohort audience message notification ticket case agent queue call chat "
            "survey feedback rating review complaint refund exchange voucher coupon loyalty reward point "
            "member "
            "subscription plan usage meter reading device sensor signal machine plant factory batch lot "
            "serial "
            "part assembly material bill work shift operator quality defect inspection maintenance asset "
            "vehicle "
            "driver route trip stop station parcel carrier freight container port customs tariff weight "
            "volume "
            "height width length color size style brand model variant bundle catalog collection season "
            "market "
            "territory zone district postal street building floor room site project task milestone resource "
            "timesheet expense travel approval request change incident problem release version build deploy "
            "service server cluster node network domain host log metric trace error warning job run schedule "
            "pipeline table column schema field key hash token role group team owner steward consumer "
            "producer "
            "input output raw staging mart dimension fact snapshot current latest archive backup master "
            "reference "
            "lookup mapping bridge link parent child root level rank flag reason comment note description "
            "title "
            "summary detail header body file image document attachment template form answer question student "
            "course grade school patient doctor hospital diagnosis treatment drug dose visitor booking "
            "flight "
            "hotel airline passenger seat baggage gate crew weather energy power gas water carbon emission")
            .split(u' ');
    return words;
}

const QStringList &syllables()
{
    static const QStringList list =
        QStringLiteral(
            "ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ha he hi ho ka ke ki ko la le li lo ma "
            "me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo xa ze zo")
            .split(u' ');
    return list;
}

} // namespace

quint64 noise(quint64 n)
{
    n += 0x9e3779b97f4a7c15ULL;
    n = (n ^ (n >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    n = (n ^ (n >> 27U)) * 0x94d049bb133111ebULL;
    return n ^ (n >> 31U);
}

quint64 Vocabulary::commonSize()
{
    return static_cast<quint64>(commonWords().size());
}

QString Vocabulary::word(quint64 rank)
{
    if (rank < commonSize())
        return commonWords().at(static_cast<qsizetype>(rank));
    const QStringList &parts = syllables();
    const auto count = static_cast<quint64>(parts.size());
    // Three syllables tell the words apart; every third is longer by one more.
    quint64 rest = rank * 7'919 % (count * count * count); // so that neighbours in rank do not look alike
    QString made;
    for (int i = 0; i < 3; ++i) {
        made += parts.at(static_cast<qsizetype>(rest % count));
        rest /= count;
    }
    if (rank % 3 == 0)
        made += u"ral"_s;
    return made;
}

/// The inverse of the sum of 1 / rank, which is the logarithm.
QString Vocabulary::drawn(quint64 draw)
{
    const double even = static_cast<double>(noise(draw) >> 11U) / 9007199254740992.0; // 2^53
    const double place = std::exp(even * std::log(static_cast<double>(size + 1)));
    return word(std::min<quint64>(static_cast<quint64>(place) - 1, size - 1));
}

} // namespace meshbook::bench
