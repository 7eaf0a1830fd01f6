// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast files become trees, beside the bare libraries on the same bytes. Sets: all YAML and all JSON
// of the corpora, and the largest JSON file repeated as one text. Best of several rounds in processor
// time, MB = 10^6 bytes.
// Run it as: bench_parse [rounds]
#include "formats/document/content.h"
#include "support/corpora.h"

#include <QFile>

#include <libfyaml.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

using Files = std::vector<QByteArray>;
using Parse = std::function<std::size_t(const QByteArray &)>;

Files read(const QStringList &paths)
{
    Files files;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            QByteArray bytes = file.readAll();
            bytes.reserve(bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
            files.push_back(bytes);
        }
    }
    return files;
}

double measure(const char *name, const Files &files, int rounds, const Parse &parse, double reference = 0)
{
    double bytes = 0;
    for (const QByteArray &file : files)
        bytes += static_cast<double>(file.size());
    double best = std::numeric_limits<double>::max();
    std::size_t done = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        done = 0;
        for (const QByteArray &file : files)
            done += parse(file);
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    const double rate = bytes / 1e6 / best;
    std::printf("  %-34s %9.1f MB/s  %12zu", name, rate, done);
    if (reference > 0)
        std::printf("  %5.0f %% of the first", 100.0 * rate / reference);
    std::printf("\n");
    return rate;
}

std::size_t throughContent(const QByteArray &bytes, const QString &name)
{
    return meshbook::formats::Content::fromBytes(bytes, name).roots().size();
}

std::size_t yamlEvents(const QByteArray &bytes)
{
    fy_parse_cfg config{};
    config.flags =
        static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_SLOPPY_FLOW_INDENTATION);
    fy_parser *const parser = fy_parser_create(&config);
    fy_parser_set_string(parser, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::size_t scalars = 0;
    while (fy_event *const event = fy_parser_parse(parser)) {
        std::size_t size = 0;
        if (event->type == FYET_SCALAR && fy_token_get_text(event->scalar.value, &size))
            ++scalars;
        fy_parser_event_free(parser, event);
    }
    fy_parser_destroy(parser);
    return scalars;
}

std::size_t yamlDocument(const QByteArray &bytes)
{
    fy_parse_cfg config{};
    config.flags = static_cast<fy_parse_cfg_flags>(
        FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_SLOPPY_FLOW_INDENTATION | FYPCF_ALLOW_DUPLICATE_KEYS);
    fy_document *const document =
        fy_document_build_from_string(&config, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    fy_document_destroy(document);
    return document ? 1 : 0;
}

std::size_t jsonTree(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto error =
        parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size()), false).get(root);
    return error == simdjson::SUCCESS ? 1 : 0;
}

std::size_t walk(simdjson::ondemand::value value)
{
    std::size_t count = 1;
    simdjson::ondemand::object object;
    simdjson::ondemand::array array;
    switch (value.raw_json_token().front()) {
    case '{':
        if (value.get_object().get(object) == simdjson::SUCCESS) {
            for (auto entry : object) {
                simdjson::ondemand::value child;
                if (entry.value().get(child) == simdjson::SUCCESS)
                    count += walk(child);
            }
        }
        break;
    case '[':
        if (value.get_array().get(array) == simdjson::SUCCESS) {
            for (auto entry : array) {
                simdjson::ondemand::value child;
                if (entry.get(child) == simdjson::SUCCESS)
                    count += walk(child);
            }
        }
        break;
    case '"': {
        std::string_view text;
        count += value.get_string().get(text) == simdjson::SUCCESS ? 1 : 0;
        break;
    }
    default:
        break;
    }
    return count;
}

std::size_t jsonOnDemand(const QByteArray &bytes)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value root;
    const simdjson::padded_string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()),
                                            static_cast<std::size_t>(bytes.size())
                                                + simdjson::SIMDJSON_PADDING);
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.get_value().get(root) != simdjson::SUCCESS)
        return 0;
    return walk(root);
}

void json(const char *title, const Files &files, int rounds)
{
    std::printf("%s\n", title);
    const double tree = measure("simdjson, its own tree", files, rounds, jsonTree);
    measure("simdjson, on-demand walk", files, rounds, jsonOnDemand, tree);
    measure(
        "Content", files, rounds, [](const QByteArray &b) { return throughContent(b, u"a.json"_s); }, tree);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int usual = 5;
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : usual;
    if (meshbook::tests::corporaPath().isEmpty()) {
        std::puts("The corpora are not here: set MESHBOOK_CORPORA to their folder");
        return 1;
    }
    const Files yaml = read(meshbook::tests::corporaFiles({}, {u".yaml"_s, u".yml"_s}));
    std::puts("All YAML files");
    const double events = measure("libfyaml, events", yaml, rounds, yamlEvents);
    measure("libfyaml, its own tree", yaml, rounds, yamlDocument, events);
    measure(
        "Content", yaml, rounds, [](const QByteArray &b) { return throughContent(b, u"a.yaml"_s); }, events);
    const Files all = read(meshbook::tests::corporaFiles({}, {u".json"_s}));
    json("All JSON files", all, rounds);
    const auto largest = std::max_element(
        all.begin(), all.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    constexpr int copies = 20;
    QByteArray big = "[" + largest->trimmed();
    for (int i = 1; i < copies; ++i)
        big += "," + largest->trimmed();
    big += "]";
    big.reserve(big.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    json("The largest JSON file, 20 times in a list", {big}, rounds);
    return 0;
}
