// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/textfunctions.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <vector>

namespace meshbook::policies {

namespace {

using Context = sqlite3_context *;
using Values = sqlite3_value **;

/// Good as long as the call; null of null.
QByteArrayView bytesOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {bytes, bytes == nullptr ? 0 : sqlite3_value_bytes(value)};
}

void giveBytes(Context context, QByteArrayView bytes)
{
    sqlite3_result_text(context, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

/// Finds one text in others; each letter of these is looked at twice at most (Knuth, Morris and Pratt).
class Needle final {
public:
    explicit Needle(QByteArrayView text)
        : m_text(text)
        , m_back(static_cast<std::size_t>(text.size()), 0)
    {
        qsizetype known = 0;
        for (qsizetype i = 1; i < text.size(); ++i) {
            known = follow(known, text.at(i));
            m_back[static_cast<std::size_t>(i)] = known;
        }
    }
    /// Where it begins next; -1 where it does not.
    [[nodiscard]] qsizetype in(QByteArrayView text, qsizetype from) const
    {
        if (m_text.isEmpty())
            return from;
        qsizetype known = 0;
        for (qsizetype i = from; i < text.size(); ++i) {
            known = follow(known, text.at(i));
            if (known == m_text.size())
                return i + 1 - known;
        }
        return -1;
    }

private:
    /// How much of the beginning stands at the end of what was read, once `next` is read too.
    [[nodiscard]] qsizetype follow(qsizetype known, char next) const
    {
        while (known > 0 && m_text.at(known) != next)
            known = m_back[static_cast<std::size_t>(known - 1)];
        return m_text.at(known) == next ? known + 1 : 0;
    }

    QByteArrayView m_text;
    std::vector<qsizetype> m_back;
};

/// Counts characters from 1; 0: it is not there.
void instr(Context context, int, Values values)
{
    const QByteArrayView text = bytesOf(values[0]);
    const QByteArrayView part = bytesOf(values[1]);
    if (text.isNull() || part.isNull())
        return sqlite3_result_null(context);
    const qsizetype found = Needle(part).in(text, 0);
    const QByteArrayView before = text.first(std::max<qsizetype>(0, found));
    const auto characters =
        std::count_if(before.begin(), before.end(), [](char each) { return (uchar(each) & 0xC0) != 0x80; });
    sqlite3_result_int64(context, found < 0 ? 0 : characters + 1);
}

void replace(Context context, int, Values values)
{
    const QByteArrayView text = bytesOf(values[0]);
    const QByteArrayView what = bytesOf(values[1]);
    const QByteArrayView by = bytesOf(values[2]);
    if (text.isNull() || what.isNull() || by.isNull())
        return sqlite3_result_null(context);
    if (what.isEmpty())
        return giveBytes(context, text);
    const int most = sqlite3_limit(sqlite3_context_db_handle(context), SQLITE_LIMIT_LENGTH, -1);
    const Needle needle(what);
    QByteArray made;
    qsizetype done = 0;
    for (qsizetype at = needle.in(text, 0); at >= 0; at = needle.in(text, done)) {
        made.append(text.sliced(done, at - done)).append(by);
        done = at + what.size();
        if (made.size() > most)
            return sqlite3_result_error_toobig(context);
    }
    made.append(text.sliced(done));
    if (made.size() > most)
        return sqlite3_result_error_toobig(context);
    giveBytes(context, made);
}

template <bool begin, bool end>
void trim(Context context, int, Values values)
{
    const QByteArrayView text = bytesOf(values[0]);
    const QByteArrayView characters = bytesOf(values[1]);
    if (text.isNull() || characters.isNull())
        return sqlite3_result_null(context);
    const QList<uint> wanted = QString::fromUtf8(characters).toUcs4();
    const QSet<uint> away(wanted.begin(), wanted.end());
    const QList<uint> all = QString::fromUtf8(text).toUcs4();
    const auto goes = [&away](uint each) { return away.contains(each); };
    const auto from = begin ? std::find_if_not(all.begin(), all.end(), goes) : all.begin();
    const auto back = end ? std::find_if_not(all.rbegin(), all.rend(), goes) : all.rbegin();
    const qsizetype left = std::max<qsizetype>(0, back.base() - from);
    giveBytes(context,
              QString::fromUcs4(reinterpret_cast<const char32_t *>(all.data()) + (from - all.begin()), left)
                  .toUtf8());
}

constexpr std::array functions{SqlFunction{"instr", 2, instr}, SqlFunction{"replace", 3, replace},
                               SqlFunction{"trim", 2, trim<true, true>},
                               SqlFunction{"ltrim", 2, trim<true, false>},
                               SqlFunction{"rtrim", 2, trim<false, true>}};

} // namespace

std::span<const SqlFunction> textFunctions()
{
    return functions;
}

} // namespace meshbook::policies
