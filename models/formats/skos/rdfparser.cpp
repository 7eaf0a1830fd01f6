// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/rdfparser.h"

#include "formats/skos/raptorworld.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

namespace {

constexpr std::size_t issueLimit = 50;
constexpr qsizetype chunkBytes = 256 * 1024;
constexpr qint64 expansionLimit = qint64(512) * 1024 * 1024;
constexpr std::size_t triplesBetweenQuestions = 4096;

struct ParserDeleter {
    void operator()(raptor_parser *parser) const { raptor_free_parser(parser); }
};
struct UriDeleter {
    void operator()(raptor_uri *uri) const { raptor_free_uri(uri); }
};

/// raptor's parser for Turtle and TriG, which is Turtle with graphs; its plain Turtle parser reads up to the
/// first graph and, depending on its version, says nothing.
constexpr const char *turtleParser = "trig";

/// The number raptor gives to the first line of Turtle: 1, or 0 since its version 2.0.16. It notes lines at
/// prefixed names, so the text that is tried has some.
int firstTurtleLine()
{
    static const int first = [] {
        const RaptorWorld world;
        const std::unique_ptr<raptor_parser, ParserDeleter> parser(
            world.get() ? raptor_new_parser(world.get(), turtleParser) : nullptr);
        const std::unique_ptr<raptor_uri, UriDeleter> base(
            world.get() ? raptor_new_uri(world.get(), reinterpret_cast<const unsigned char *>("http://a/"))
                        : nullptr);
        if (!parser || !base)
            return 1;
        struct Probe {
            raptor_parser *parser;
            int line;
        } probe{parser.get(), 3};
        raptor_parser_set_statement_handler(parser.get(), &probe, [](void *data, raptor_statement *) {
            auto *const asked = static_cast<Probe *>(data);
            if (const raptor_locator *locator = raptor_parser_get_locator(asked->parser))
                asked->line = locator->line;
        });
        constexpr QByteArrayView text("@prefix : <http://a/> .\n\n:a :b :c .\n");
        raptor_parser_parse_start(parser.get(), base.get());
        raptor_parser_parse_chunk(parser.get(), reinterpret_cast<const unsigned char *>(text.data()),
                                  std::size_t(text.size()), 1);
        return probe.line - 2;
    }();
    return first;
}

/// What raptor's callbacks work on.
struct Session {
    RdfGraph &graph;
    std::vector<core::Issue> &issues;
    const Limits &limits;
    const std::function<bool()> &cancelled;
    int firstLine = 1; ///< what raptor calls it
    raptor_parser *parser = nullptr;
    std::size_t said = 0;
    qsizetype firstError = -1; ///< index into issues
    bool stopped = false;
    bool tooMany = false;
};

qint32 lineOf(const Session &session, const raptor_locator &locator)
{
    return locator.line < session.firstLine ? 0 : locator.line - session.firstLine + 1;
}

void say(Session &session, core::Severity severity, QLatin1StringView code, QString message,
         core::SourcePosition at)
{
    if (session.said++ < issueLimit)
        session.issues.push_back({severity, code, std::move(message), at});
}

void onLog(void *data, raptor_log_message *message)
{
    Session &session = *static_cast<Session *>(data);
    if (message->level < RAPTOR_LOG_LEVEL_WARN || session.stopped)
        return;
    // An XML parser's message may come without a place; then where the parser is will do.
    const raptor_locator *locator = message->locator;
    if ((!locator || locator->line <= 0) && session.parser)
        locator = raptor_parser_get_locator(session.parser);
    core::SourcePosition at;
    if (locator) {
        at.line = lineOf(session, *locator);
        at.column = std::max(0, locator->column);
    }
    // Whether an error ends the parsing is told by the parser's return value; see parse().
    if (message->level >= RAPTOR_LOG_LEVEL_ERROR && session.firstError < 0 && session.said < issueLimit)
        session.firstError = qsizetype(session.issues.size());
    say(session, core::Severity::Warning, "rdf.syntax"_L1,
        QString::fromUtf8(message->text ? message->text : "unknown").simplified(), at);
}

QByteArrayView view(const unsigned char *text, std::size_t size)
{
    return {reinterpret_cast<const char *>(text), qsizetype(size)};
}

QByteArrayView iriView(raptor_uri *uri)
{
    std::size_t size = 0;
    const unsigned char *text = raptor_uri_as_counted_string(uri, &size);
    return view(text, size);
}

NodeId nodeOf(RdfGraph &graph, const raptor_term &term)
{
    switch (term.type) {
    case RAPTOR_TERM_TYPE_URI:
        return graph.iri(iriView(term.value.uri));
    case RAPTOR_TERM_TYPE_BLANK:
        return graph.blank(view(term.value.blank.string, term.value.blank.string_len));
    case RAPTOR_TERM_TYPE_LITERAL:
        return graph.literal(view(term.value.literal.string, term.value.literal.string_len),
                             view(term.value.literal.language, term.value.literal.language_len));
    case RAPTOR_TERM_TYPE_UNKNOWN:
        break;
    }
    return graph.literal({}, {});
}

void onStatement(void *data, raptor_statement *statement)
{
    Session &session = *static_cast<Session *>(data);
    if (session.stopped)
        return;
    const std::size_t count = session.graph.size();
    if (qint64(count) >= session.limits.nodes)
        session.tooMany = true;
    if (session.tooMany
        || (count % triplesBetweenQuestions == 0 && session.cancelled && session.cancelled())) {
        session.stopped = true;
        raptor_parser_parse_abort(session.parser);
        return;
    }
    const raptor_locator *locator = raptor_parser_get_locator(session.parser);
    const qint32 line = locator ? lineOf(session, *locator) : 0;
    session.graph.add(nodeOf(session.graph, *statement->subject),
                      nodeOf(session.graph, *statement->predicate), nodeOf(session.graph, *statement->object),
                      line);
}

void onNamespace(void *data, raptor_namespace *space)
{
    Session &session = *static_cast<Session *>(data);
    const unsigned char *prefix = raptor_namespace_get_prefix(space);
    raptor_uri *uri = raptor_namespace_get_uri(space);
    if (prefix && uri)
        session.graph.addPrefix(QByteArrayView(reinterpret_cast<const char *>(prefix)), iriView(uri));
}

bool feed(raptor_parser *parser, const QByteArray &bytes, qsizetype chunk, const Session &session)
{
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(chunk, bytes.size() - at);
        const bool last = at + size == bytes.size();
        if (raptor_parser_parse_chunk(parser, reinterpret_cast<const unsigned char *>(bytes.constData()) + at,
                                      std::size_t(size), last ? 1 : 0)
            != 0)
            return false;
        at += size;
    } while (at < bytes.size() && !session.stopped);
    return true;
}

} // namespace

RdfParser::RdfParser(const Content &content, QString base, std::function<bool()> cancelled)
    : m_content(content)
    , m_base(std::move(base))
    , m_cancelled(std::move(cancelled))
{
}

bool RdfParser::entitiesAreTame(std::vector<core::Issue> &issues) const
{
    const QByteArray &bytes = m_content.bytes();
    const qsizetype type = bytes.indexOf("<!DOCTYPE");
    if (type < 0)
        return true;
    const qsizetype subset = bytes.indexOf('[', type);
    const qsizetype end = subset < 0 ? -1 : bytes.indexOf("]>", subset);
    qsizetype longest = 0;
    bool nested = false;
    for (qsizetype at = bytes.indexOf("<!ENTITY", type); at >= 0 && (end < 0 || at < end);
         at = bytes.indexOf("<!ENTITY", at + 8)) {
        const qsizetype close = bytes.indexOf('>', at);
        const QByteArrayView declaration =
            QByteArrayView(bytes).sliced(at, (close < 0 ? bytes.size() : close) - at);
        longest = std::max(longest, declaration.size());
        nested = nested || declaration.contains('&');
    }
    // No entity in another, so what the references can grow to is at most this.
    const qint64 references = bytes.count('&');
    if (!nested && longest * references <= expansionLimit)
        return true;
    issues.push_back(
        {core::Severity::Error,
         u"limit.xml-entities"_s,
         u"The document type declares entities that could grow without bound; the file is not read."_s,
         {qint32(1 + bytes.first(type).count('\n')), 0}});
    return false;
}

bool RdfParser::parse(RdfGraph &graph, std::vector<core::Issue> &issues)
{
    const bool isXml = m_content.syntax() == Syntax::RdfXml;
    if (isXml && !entitiesAreTame(issues))
        return false;
    const int firstLine = isXml ? 1 : firstTurtleLine(); // before the world is taken: it takes one too
    const RaptorWorld world;
    Session session{graph, issues, m_content.limits(), m_cancelled, firstLine};
    if (world.get())
        raptor_world_set_log_handler(world.get(), &session, onLog);
    const std::unique_ptr<raptor_parser, ParserDeleter> parser(
        world.get() ? raptor_new_parser(world.get(), isXml ? "rdfxml" : turtleParser) : nullptr);
    const QByteArray base = m_base.toUtf8();
    const std::unique_ptr<raptor_uri, UriDeleter> baseUri(
        world.get() ? raptor_new_uri(world.get(), reinterpret_cast<const unsigned char *>(base.constData()))
                    : nullptr);
    if (!parser || !baseUri) {
        issues.push_back(
            {core::Severity::Error, u"rdf.internal"_s, u"The RDF parser could not be started."_s, {}});
        return false;
    }
    session.parser = parser.get();
    for (const auto &[option, value] :
         {std::pair(RAPTOR_OPTION_NO_NET, 1), std::pair(RAPTOR_OPTION_NO_FILE, 1),
          std::pair(RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, 0)})
        raptor_parser_set_option(parser.get(), option, nullptr, value);
    raptor_parser_set_statement_handler(parser.get(), &session, onStatement);
    raptor_parser_set_namespace_handler(parser.get(), &session, onNamespace);
    const bool parsed = raptor_parser_parse_start(parser.get(), baseUri.get()) == 0
        && feed(parser.get(), m_content.bytes(), isXml ? chunkBytes : m_content.bytes().size(), session);
    graph.finish();
    if (session.tooMany) {
        issues.push_back(
            {core::Severity::Error,
             u"limit.nodes"_s,
             u"The file has more than %1 statements; it is not read."_s.arg(m_content.limits().nodes),
             {}});
        return false;
    }
    if (session.stopped)
        return false;
    if (!parsed && session.firstError < 0)
        issues.push_back({core::Severity::Error, u"rdf.syntax"_s, u"The file is no readable RDF."_s, {}});
    else if (!parsed) // what follows the first error mostly follows from it
        issues[std::size_t(session.firstError)].severity = core::Severity::Error;
    return parsed;
}

} // namespace meshbook::formats::rdf
