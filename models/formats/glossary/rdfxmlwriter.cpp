// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/writers.h"
#include "formats/skos/raptorworld.h"

#include <memory>

namespace meshbook::formats {

namespace {

struct FreeParser {
    void operator()(raptor_parser *parser) const { raptor_free_parser(parser); }
};
struct FreeSerializer {
    void operator()(raptor_serializer *serializer) const { raptor_free_serializer(serializer); }
};
struct FreeUri {
    void operator()(raptor_uri *uri) const { raptor_free_uri(uri); }
};

void forward(void *serializer, raptor_statement *statement)
{
    raptor_serializer_serialize_statement(static_cast<raptor_serializer *>(serializer), statement);
}

void addSpace(void *serializer, raptor_namespace *space)
{
    raptor_serializer_set_namespace_from_namespace(static_cast<raptor_serializer *>(serializer), space);
}

} // namespace

QByteArray rdfXmlOf(const QByteArray &turtle)
{
    const rdf::RaptorWorld world;
    if (world.get() == nullptr)
        return {};
    const auto bytes = [](const char *text) { return reinterpret_cast<const unsigned char *>(text); };
    const std::unique_ptr<raptor_parser, FreeParser> parser(raptor_new_parser(world.get(), "turtle"));
    const std::unique_ptr<raptor_serializer, FreeSerializer> serializer(
        raptor_new_serializer(world.get(), "rdfxml"));
    const std::unique_ptr<raptor_uri, FreeUri> base(raptor_new_uri(world.get(), bytes("file:///glossary")));
    if (!parser || !serializer || !base)
        return {};
    void *text = nullptr;
    std::size_t length = 0;
    // The text belongs to the caller once the serializer has ended.
    if (raptor_serializer_start_to_string(serializer.get(), nullptr, &text, &length) != 0)
        return {};
    raptor_parser_set_statement_handler(parser.get(), serializer.get(), forward);
    raptor_parser_set_namespace_handler(parser.get(), serializer.get(), addSpace);
    const bool read = raptor_parser_parse_start(parser.get(), base.get()) == 0
        && raptor_parser_parse_chunk(parser.get(), bytes(turtle.constData()),
                                     static_cast<std::size_t>(turtle.size()), 1)
            == 0;
    raptor_serializer_serialize_end(serializer.get());
    QByteArray xml;
    if (read && text != nullptr)
        xml = QByteArray(static_cast<const char *>(text), static_cast<qsizetype>(length));
    if (text != nullptr)
        raptor_free_memory(text);
    return xml;
}

} // namespace meshbook::formats
