// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/glossary/rdfplaces.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace meshbook::formats {

/// Where things stand in a Turtle file (W3C Recommendation of 2014), so that single objects can be changed.
/// Only places and names: what triples mean is raptor's business, and a file is patched only after raptor
/// read it.
class TurtleScan final {
public:
    using Span = rdfplaces::Span;
    using Object = rdfplaces::Object;
    using Property = rdfplaces::Property;
    using Statement = rdfplaces::Statement;

    /// False where the text is not what this can follow.
    [[nodiscard]] bool scan(const QByteArray &bytes);
    [[nodiscard]] const std::vector<Statement> &statements() const { return m_statements; }
    /// "skos:broader" by the file's own prefixes, else <the whole IRI>.
    [[nodiscard]] QString shortened(const QString &iri) const;

private:
    struct Token {
        enum class Kind : quint8 { Iri, Name, Literal, Punctuation, Word, End } kind = Kind::End;
        Span span;
        QString text;
        QString language;
    };
    [[nodiscard]] bool next();
    [[nodiscard]] bool readString();
    void skipBlank();
    [[nodiscard]] bool readDirective(bool sparql);
    [[nodiscard]] bool readStatement();
    [[nodiscard]] bool skipBrackets();
    [[nodiscard]] bool readObject(Property &property);
    [[nodiscard]] QString iriOf(const Token &token) const;
    [[nodiscard]] bool is(char c) const;

    QByteArray m_bytes;
    qsizetype m_at = 0;
    Token m_token;
    QHash<QString, QString> m_prefixes; ///< prefix → namespace
    QString m_base;
    std::vector<Statement> m_statements;
};

} // namespace meshbook::formats
