// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/placeholders.h"

#include "measure/sqltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::Placeholders)
};

/// Walks over an SQL text and knows whether it is within quotes or a comment.
class Filler final {
public:
    Filler(const QString &sql, const PlaceholderNames &names)
        : m_sql(sql)
        , m_names(names)
    {
    }

    Result<QString> fill()
    {
        while (m_at < m_sql.size()) {
            if (m_quote.isNull() ? skipComment() : skipDoubledQuote())
                continue;
            const QChar c = m_sql.at(m_at);
            if (m_quote.isNull() && (c == u'\'' || c == u'"'))
                m_quote = c;
            else if (c == m_quote)
                m_quote = {};
            else if (c == u'$' || c == u'{') {
                const Result<bool> put = putName();
                if (!put)
                    return core::Unexpected{put.error()};
                if (*put)
                    continue;
            }
            m_out += c;
            ++m_at;
        }
        return m_out;
    }

private:
    [[nodiscard]] bool startsWith(QStringView text) const
    {
        return QStringView(m_sql).sliced(m_at).startsWith(text);
    }

    void copy(qsizetype length)
    {
        m_out += QStringView(m_sql).mid(m_at, length);
        m_at += length;
    }

    bool skipComment()
    {
        if (startsWith(u"--")) {
            const qsizetype end = m_sql.indexOf(u'\n', m_at);
            copy((end < 0 ? m_sql.size() : end) - m_at);
            return true;
        }
        if (!startsWith(u"/*"))
            return false;
        const qsizetype end = m_sql.indexOf(u"*/"_s, m_at + 2);
        copy((end < 0 ? m_sql.size() : end + 2) - m_at);
        return true;
    }

    bool skipDoubledQuote()
    {
        if (m_sql.at(m_at) != m_quote || m_at + 1 >= m_sql.size() || m_sql.at(m_at + 1) != m_quote)
            return false;
        copy(2);
        return true;
    }

    [[nodiscard]] static bool isProperty(const QString &word)
    {
        return word == "property"_L1 || word == "column"_L1 || word == "field"_L1;
    }

    /// What a name stands for; absent: it is no placeholder of ours.
    [[nodiscard]] std::optional<QStringList> partsOf(const QString &word) const
    {
        if (word == "object"_L1 || word == "table"_L1 || word == "model"_L1 || word == "dataset"_L1)
            return m_names.object;
        if (isProperty(word))
            return m_names.property.isEmpty() ? QStringList() : QStringList{m_names.property};
        if (word == "schema"_L1)
            return m_names.object.size() > 1 ? QStringList{m_names.object.at(m_names.object.size() - 2)}
                                             : QStringList();
        return std::nullopt;
    }

    /// False where this is no placeholder.
    Result<bool> putName()
    {
        static const QRegularExpression placeholder(u"\\G(\\$?)\\{\\s*([A-Za-z_]+)\\s*\\}"_s);
        const QRegularExpressionMatch match = placeholder.match(m_sql, m_at);
        if (!match.hasMatch())
            return false;
        std::optional<QStringList> parts = partsOf(match.captured(2).toLower());
        if (!parts) {
            if (match.capturedLength(1) == 0)
                return false; // "{…}" is also part of texts
            return failure(ErrorCode::Unreadable,
                           Words::tr("The rule's SQL asks for ${%1}, which Meshbook does not know.")
                               .arg(match.captured(2)));
        }
        if (parts->isEmpty())
            return failure(ErrorCode::Unreadable,
                           Words::tr("The rule's SQL asks for ${%1}, but the rule is not about one.")
                               .arg(match.captured(2)));
        if (isProperty(match.captured(2).toLower()) && m_quote.isNull() && !m_names.propertySql.isNull()) {
            if (m_out.endsWith(u'.'))
                return failure(ErrorCode::Unreadable,
                               Words::tr("The rule's SQL puts a table before a field within a column."));
            m_out += m_names.propertySql;
            m_at += match.capturedLength();
            return true;
        }
        if (m_out.endsWith(u'.')) // ${schema}.${table}: the rule says the rest itself
            parts = QStringList{parts->last()};
        if (m_quote.isNull()) {
            m_out += quotedName(*parts);
        } else {
            QString plain = parts->join(m_quote == u'"' ? u"\".\""_s : u"."_s);
            if (m_quote == u'\'')
                plain.replace(u"'"_s, u"''"_s);
            else
                plain = quotedName(*parts).sliced(1).chopped(1);
            m_out += plain;
        }
        m_at += match.capturedLength();
        return true;
    }

    const QString &m_sql;
    const PlaceholderNames &m_names;
    QString m_out;
    qsizetype m_at = 0;
    QChar m_quote;
};

} // namespace

Result<QString> filledIn(const QString &sql, const PlaceholderNames &names)
{
    Result<QString> filled = Filler(sql, names).fill();
    if (!filled)
        return filled;
    QString text = filled->trimmed();
    while (text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::Unreadable, Words::tr("The rule has no SQL."));
    return text;
}

} // namespace meshbook::measure
