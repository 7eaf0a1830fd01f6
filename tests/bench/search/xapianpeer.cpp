// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef MESHBOOK_HAVE_XAPIAN
#include <xapian.h> // wants to be before all of Qt
#endif

#include "bench/search/peer.h"

#ifdef MESHBOOK_HAVE_XAPIAN

#include <cstdio>
#include <cstdlib>

namespace meshbook::bench {

namespace {

constexpr int documentsPerCommit = 100'000;
constexpr Xapian::termcount mostExpansions = 0; ///< no limit, as we have none

class XapianPeer final : public Peer {
public:
    explicit XapianPeer(const QString &path)
        : m_database(path.toStdString(), Xapian::DB_CREATE_OR_OPEN)
        , m_enquire(m_database)
    {
    }

    void add(quint64 id, const QString &names, const QString &columns, const QString &texts) override
    {
        Xapian::Document document;
        m_splitter.set_document(document);
        for (const QString *text : {&names, &columns, &texts})
            m_splitter.index_text_without_positions(text->toStdString());
        m_database.replace_document(static_cast<Xapian::docid>(id), document);
        if (++m_added % documentsPerCommit == 0)
            m_database.commit();
    }
    void finish() override { m_database.commit(); }
    std::vector<quint64> best(const QStringList &words) override
    {
        Xapian::QueryParser parser;
        parser.set_database(m_database);
        parser.set_default_op(Xapian::Query::OP_AND);
        parser.set_max_expansion(mostExpansions);
        m_enquire.set_query(
            parser.parse_query(words.join(u' ').toStdString(), Xapian::QueryParser::FLAG_PARTIAL));
        std::vector<quint64> ids;
        const Xapian::MSet found = m_enquire.get_mset(0, 50);
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            ids.push_back(*hit);
        return ids;
    }

private:
    Xapian::WritableDatabase m_database;
    Xapian::Enquire m_enquire;
    Xapian::TermGenerator m_splitter;
    int m_added = 0;
};

} // namespace

std::unique_ptr<Peer> xapianPeer(const QString &path)
{
    try {
        return std::make_unique<XapianPeer>(path);
    } catch (const Xapian::Error &error) {
        std::fprintf(stderr, "Xapian: %s\n", error.get_msg().c_str());
        std::exit(1);
    }
}

} // namespace meshbook::bench

#else

namespace meshbook::bench {

std::unique_ptr<Peer> xapianPeer(const QString &)
{
    return nullptr;
}

} // namespace meshbook::bench

#endif
