// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/sqlcitations.h"

#include <QSet>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

QString folded(QStringView text)
{
    return text.toString().toCaseFolded();
}

class Scan final {
public:
    Scan(const QString &sql, const QStringList &names, std::size_t most)
        : m_sql(sql)
        , m_most(most)
    {
        for (const QString &name : names) {
            if (!name.isEmpty())
                m_names.insert(folded(name));
        }
    }

    std::vector<Citation> run()
    {
        while (m_at < m_sql.size() && m_found.size() < m_most && !m_names.isEmpty())
            step();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool starts(QLatin1StringView with) const
    {
        return QStringView(m_sql).sliced(m_at).startsWith(with);
    }
    void skipPast(QLatin1StringView end)
    {
        const qsizetype found = m_sql.indexOf(end, m_at);
        m_at = found < 0 ? m_sql.size() : found + end.size();
    }
    void offer(qsizetype from, qsizetype to, QStringView name)
    {
        if (m_names.contains(folded(name)))
            m_found.push_back({from, to - from});
    }

    void step()
    {
        const QChar c = m_sql.at(m_at);
        if (starts("--"_L1))
            return skipPast("\n"_L1);
        if (starts("/*"_L1))
            return skipPast("*/"_L1);
        if (starts("{#"_L1))
            return skipPast("#}"_L1);
        if (starts("{{"_L1) || starts("{%"_L1)) {
            m_inTemplate = true;
            m_at += 2;
        } else if (starts("}}"_L1) || starts("%}"_L1)) {
            m_inTemplate = false;
            m_at += 2;
        } else if (c == u'\'') {
            quoted(u'\'', m_inTemplate);
        } else if (c == u'"' || c == u'`') {
            quoted(c, true);
        } else if (c == u'[') {
            quoted(u']', true);
        } else if (isWordChar(c)) {
            word();
        } else {
            ++m_at;
        }
    }

    /// A mark that is doubled belongs to what it encloses.
    void quoted(QChar close, bool isName)
    {
        const qsizetype begin = m_at++;
        QString name;
        while (m_at < m_sql.size()) {
            const QChar c = m_sql.at(m_at++);
            if (c != close) {
                name += c;
            } else if (close != u']' && m_at < m_sql.size() && m_sql.at(m_at) == close) {
                name += c;
                ++m_at;
            } else {
                break;
            }
        }
        if (isName)
            offer(begin, m_at, name);
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_sql.size() && isWordChar(m_sql.at(m_at)))
            ++m_at;
        offer(begin, m_at, QStringView(m_sql).sliced(begin, m_at - begin));
    }

    const QString &m_sql;
    std::size_t m_most;
    QSet<QString> m_names; ///< folded
    qsizetype m_at = 0;
    bool m_inTemplate = false;
    std::vector<Citation> m_found;
};

} // namespace

std::vector<Citation> citationsIn(const QString &sql, const QStringList &names, std::size_t most)
{
    return Scan(sql, names, most).run();
}

QStringList namesInSql(const QString &path)
{
    QStringList names;
    QString last = path;
    if (const qsizetype slash = last.lastIndexOf(u'/'); slash >= 0) {
        last = last.sliced(slash + 1);
        names << last.section(u'.', 0, 0);
    }
    names << last.section(u'.', -1) << path;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace meshbook::lineage
