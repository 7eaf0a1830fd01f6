// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search/peer.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

namespace {

class FtsPeer final : public Peer {
public:
    explicit FtsPeer(const QString &path)
    {
        const bool isNew = !QFile::exists(path);
        check(sqlite3_open(path.toUtf8().constData(), &m_database));
        check(sqlite3_exec(m_database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;", nullptr,
                           nullptr, nullptr));
        if (isNew) {
            check(sqlite3_exec(m_database,
                               "CREATE VIRTUAL TABLE fts USING fts5(names, columns, texts, content = '', "
                               "tokenize = \"unicode61\"); BEGIN;",
                               nullptr, nullptr, nullptr));
            m_insert = prepared("INSERT INTO fts (rowid, names, columns, texts) VALUES (?, ?, ?, ?)");
        }
        m_ask = prepared("SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 50");
    }
    FtsPeer(const FtsPeer &) = delete;
    FtsPeer &operator=(const FtsPeer &) = delete;
    ~FtsPeer() override
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_ask);
        sqlite3_close(m_database);
    }

    void add(quint64 id, const QString &names, const QString &columns, const QString &texts) override
    {
        sqlite3_reset(m_insert);
        sqlite3_bind_int64(m_insert, 1, static_cast<sqlite3_int64>(id));
        int place = 2;
        for (const QString *text : {&names, &columns, &texts}) {
            const QByteArray bytes = text->toUtf8();
            sqlite3_bind_text(m_insert, place++, bytes.constData(), static_cast<int>(bytes.size()),
                              SQLITE_TRANSIENT);
        }
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            die();
    }
    void finish() override
    {
        check(
            sqlite3_exec(m_database, "COMMIT; PRAGMA wal_checkpoint(TRUNCATE);", nullptr, nullptr, nullptr));
    }
    std::vector<quint64> best(const QStringList &words) override
    {
        QStringList quoted;
        for (const QString &word : words)
            quoted.append(u'"' + word + u'"');
        const QByteArray match = (quoted.join(u' ') + u'*').toUtf8();
        sqlite3_reset(m_ask);
        sqlite3_bind_text(m_ask, 1, match.constData(), static_cast<int>(match.size()), SQLITE_TRANSIENT);
        std::vector<quint64> ids;
        while (sqlite3_step(m_ask) == SQLITE_ROW)
            ids.push_back(static_cast<quint64>(sqlite3_column_int64(m_ask, 0)));
        return ids;
    }

private:
    [[noreturn]] void die()
    {
        std::fprintf(stderr, "FTS5: %s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }
    void check(int code)
    {
        if (code != SQLITE_OK)
            die();
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_ask = nullptr;
};

} // namespace

std::unique_ptr<Peer> ftsPeer(const QString &path)
{
    return std::make_unique<FtsPeer>(path);
}

} // namespace meshbook::bench
