// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/yamlloader.h"

#include "formats/document/scalars.h"
#include "formats/document/yamlguard.h"

#include <libfyaml.h>

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;
using Kind = Document::Kind;

namespace {

constexpr std::size_t mostAnchors = 100'000;

struct DiagDeleter {
    void operator()(fy_diag *diag) const
    {
        fy_diag_reset_error(diag); // frees what was collected; giving the last reference back does not
        fy_diag_unref(diag);
    }
};
struct ParserDeleter {
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
};

/// What an anchor names, with the price of reaching it through an alias.
struct Anchor {
    quint32 item = 0;
    qint64 nodes = 1; ///< with what is behind aliases inside, counted with repetition
    int height = 0; ///< levels of collections
    bool open = false; ///< not closed yet: an alias to it would never end
};

struct Level {
    quint32 item = 0;
    bool mapping = false;
    bool wantsKey = false;
    bool isKey = false; ///< this collection stands where a key belongs
    bool detachValue = false; ///< the key was such a collection
    bool mergeValue = false; ///< the next value is that of "<<"
    int height = 1;
    qint64 extra = 0; ///< nodes reached through aliases
    std::string anchor;
    std::vector<quint32> merges;
};

std::string_view textOf(fy_token *token)
{
    std::size_t size = 0;
    const char *const text = token ? fy_token_get_text(token, &size) : nullptr;
    return text ? std::string_view(text, size) : std::string_view();
}

void discard(fy_diag *, void *, const char *, std::size_t) { }

class YamlLoader final {
public:
    YamlLoader(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots)
        : m_bytes(bytes)
        , m_document(document)
        , m_issues(issues)
        , m_builder(document, issues, "yaml.duplicate-key"_L1)
        , m_roots(roots)
    {
    }

    bool load();

private:
    bool handle(fy_event &event);
    bool scalar(fy_event &event);
    bool alias(fy_event &event);
    bool open(fy_event &event, Kind kind);
    bool close();
    bool merge(Level &level);
    bool adoptEntries(quint32 mapping, std::unordered_set<std::string_view> &taken);
    bool valueMade(quint32 item, qint64 extra, int height);
    void beforeValue();
    bool setAnchor(std::string_view name, const Anchor &anchor);
    bool scalarKey(fy_event &event, const DocumentBuilder::Text &text, quint32 offset);
    [[nodiscard]] bool atKey() const { return !m_levels.empty() && m_levels.back().wantsKey; }
    [[nodiscard]] DocumentBuilder::Text place(std::string_view text);
    [[nodiscard]] quint32 offsetOf(fy_event &event);
    void reportSyntax(fy_diag *diag);
    void endDocument();

    std::string_view m_bytes;
    Document &m_document;
    IssueLog &m_issues;
    DocumentBuilder m_builder;
    std::vector<quint32> &m_roots;
    std::vector<Level> m_levels;
    std::unordered_map<std::string, Anchor> m_anchors;
    int m_aliases = 0;
    qint64 m_merged = 0;
    quint32 m_offset = 0; ///< of the last event that had one
    bool m_ended = false;
};

bool YamlLoader::load()
{
    fy_diag_cfg diagConfig{};
    fy_diag_cfg_default(&diagConfig);
    diagConfig.fp = nullptr;
    diagConfig.output_fn = discard;
    const std::unique_ptr<fy_diag, DiagDeleter> diag(fy_diag_create(&diagConfig));
    fy_parse_cfg config{};
    // Depth is bounded here, by Limits; the library's own bound would depend on its version. Sloppy
    // indentation: PyYAML writes the further lines of quoted texts no deeper than their key.
    config.flags =
        static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_JSON_NONE
                                        | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_SLOPPY_FLOW_INDENTATION);
    config.diag = diag.get();
    const std::unique_ptr<fy_parser, ParserDeleter> parser(diag ? fy_parser_create(&config) : nullptr);
    if (!parser || fy_parser_set_string(parser.get(), m_bytes.data(), m_bytes.size()) != 0) {
        m_issues.add(core::Severity::Error, "yaml.syntax"_L1, u"The YAML parser could not be started."_s, {});
        return false;
    }
    fy_diag_set_collect_errors(diag.get(), true);
    bool good = true;
    while (good && !m_ended) {
        fy_event *const event = fy_parser_parse(parser.get());
        if (!event)
            break;
        good = handle(*event);
        fy_parser_event_free(parser.get(), event);
    }
    if (good && m_ended)
        return true;
    if (good) {
        reportSyntax(diag.get());
    } else {
        const Failure &failure = m_builder.failure();
        m_issues.add(core::Severity::Error, failure.code, failure.message,
                     m_document.position(failure.offset));
    }
    m_builder.rollBack();
    return false;
}

void YamlLoader::reportSyntax(fy_diag *diag)
{
    void *previous = nullptr;
    const fy_diag_error *const error = fy_diag_errors_iterate(diag, &previous);
    core::SourcePosition at = m_document.position(m_offset);
    QString reason = u"unreadable"_s;
    if (error) {
        if (error->line > 0)
            at = {error->line, std::max(error->column, 1)};
        reason = QString::fromUtf8(error->msg).trimmed();
    }
    m_issues.add(core::Severity::Error, "yaml.syntax"_L1, u"This is not valid YAML: %1."_s.arg(reason), at);
}

bool YamlLoader::handle(fy_event &event)
{
    switch (event.type) {
    case FYET_SCALAR:
        return scalar(event);
    case FYET_ALIAS:
        return alias(event);
    case FYET_MAPPING_START:
        return open(event, Kind::Mapping);
    case FYET_SEQUENCE_START:
        return open(event, Kind::Sequence);
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END:
        return close();
    case FYET_DOCUMENT_END:
        endDocument();
        return true;
    case FYET_STREAM_END:
        m_ended = true;
        return true;
    case FYET_NONE:
    case FYET_STREAM_START:
    case FYET_DOCUMENT_START:
        break;
    }
    return true;
}

void YamlLoader::endDocument()
{
    if (const quint32 root = m_builder.finish(); root != 0)
        m_roots.push_back(root);
    m_anchors.clear();
}

quint32 YamlLoader::offsetOf(fy_event &event)
{
    if (const fy_mark *const mark = fy_event_start_mark(&event)) {
        std::size_t offset = std::min(mark->input_pos, m_bytes.size());
        // The library's marks of quoted texts and aliases stand behind the quote or star.
        const bool quoted = event.type == FYET_SCALAR && event.scalar.value
            && (fy_token_scalar_style(event.scalar.value) == FYSS_SINGLE_QUOTED
                || fy_token_scalar_style(event.scalar.value) == FYSS_DOUBLE_QUOTED);
        if (offset > 0 && (quoted || event.type == FYET_ALIAS)
            && std::string_view("'\"*").find(m_bytes[offset - 1]) != std::string_view::npos)
            --offset;
        m_offset = static_cast<quint32>(offset);
    }
    return m_offset;
}

DocumentBuilder::Text YamlLoader::place(std::string_view text)
{
    const bool inFile = !text.empty() && text.data() >= m_bytes.data()
        && text.data() + text.size() <= m_bytes.data() + m_bytes.size();
    return inFile ? m_builder.inFile(text) : m_builder.inSide(text);
}

bool YamlLoader::setAnchor(std::string_view name, const Anchor &anchor)
{
    if (name.empty())
        return true;
    if (m_anchors.size() >= mostAnchors)
        return m_builder.fail("limit.aliases"_L1, u"The file has more than %1 anchors."_s.arg(mostAnchors),
                              m_offset);
    m_anchors.insert_or_assign(std::string(name), anchor);
    return true;
}

void YamlLoader::beforeValue()
{
    if (!m_levels.empty() && std::exchange(m_levels.back().detachValue, false))
        m_builder.detachNext();
}

bool YamlLoader::valueMade(quint32 item, qint64 extra, int height)
{
    if (item == 0)
        return false;
    if (m_levels.empty())
        return true;
    Level &level = m_levels.back();
    level.wantsKey = level.mapping;
    level.height = std::max(level.height, height + 1);
    level.extra += extra;
    const Limits &limits = m_document.limits();
    if (level.extra > limits.expandedNodes)
        return m_builder.fail("limit.expanded"_L1,
                              u"Aliases would unfold to more than %1 values."_s.arg(limits.expandedNodes),
                              m_offset);
    if (m_builder.depth() + height > limits.depth)
        return m_builder.fail("limit.depth"_L1,
                              u"The file is nested deeper than %1 levels."_s.arg(limits.depth), m_offset);
    if (std::exchange(level.mergeValue, false))
        level.merges.push_back(item);
    return true;
}

bool YamlLoader::scalarKey(fy_event &event, const DocumentBuilder::Text &text, quint32 offset)
{
    Level &level = m_levels.back();
    const std::string_view anchor = textOf(event.scalar.anchor);
    if (!anchor.empty()) {
        m_builder.detachNext();
        const quint32 item = m_builder.scalar(text, offset, true);
        if (item == 0 || !setAnchor(anchor, {item}))
            return false;
    }
    if (text.size > static_cast<quint32>(m_document.limits().scalarBytes))
        return m_builder.fail("limit.scalar"_L1,
                              u"A key is longer than %1 bytes."_s.arg(m_document.limits().scalarBytes),
                              offset);
    m_builder.key(text, offset);
    level.wantsKey = false;
    level.mergeValue =
        m_builder.view(text) == "<<" && fy_token_scalar_style(event.scalar.value) == FYSS_PLAIN;
    return true;
}

bool YamlLoader::scalar(fy_event &event)
{
    const quint32 offset = offsetOf(event);
    const std::string_view written = textOf(event.scalar.value);
    const bool plain = !event.scalar.value || fy_token_scalar_style(event.scalar.value) == FYSS_PLAIN;
    if (atKey())
        return scalarKey(event, place(written), offset);
    beforeValue();
    const bool asText = !plain || (event.scalar.tag && textOf(event.scalar.tag).ends_with("str"));
    const quint32 item = !asText && isNullText(written) ? m_builder.null(offset)
                                                        : m_builder.scalar(place(written), offset, asText);
    return item != 0 && setAnchor(textOf(event.scalar.anchor), {item}) && valueMade(item, 0, 0);
}

bool YamlLoader::alias(fy_event &event)
{
    const quint32 offset = offsetOf(event);
    const std::string name(textOf(event.alias.anchor));
    const auto found = m_anchors.find(name);
    const QString shown = QString::fromStdString(name.substr(0, 100));
    if (found == m_anchors.end())
        return m_builder.fail("yaml.alias"_L1, u"The alias *%1 has no anchor before it."_s.arg(shown),
                              offset);
    if (found->second.open)
        return m_builder.fail("yaml.alias"_L1, u"The alias *%1 contains itself."_s.arg(shown), offset);
    if (++m_aliases > m_document.limits().aliases)
        return m_builder.fail("limit.aliases"_L1,
                              u"The file has more than %1 aliases."_s.arg(m_document.limits().aliases),
                              offset);
    const Anchor target = found->second;
    if (atKey()) {
        const Document::Item &item = m_document.item(target.item);
        const bool text = item.kind == Kind::Scalar;
        m_builder.key(
            text ? DocumentBuilder::Text{item.text, item.size, (item.flags & Document::TextInSide) != 0}
                 : m_builder.inSide({}),
            offset);
        m_levels.back().wantsKey = false;
        m_levels.back().detachValue = !text && item.kind != Kind::Null;
        return true;
    }
    beforeValue();
    return valueMade(m_builder.alias(target.item, offset), target.nodes, target.height);
}

bool YamlLoader::open(fy_event &event, Kind kind)
{
    const quint32 offset = offsetOf(event);
    Level level;
    level.isKey = atKey();
    if (level.isKey) {
        m_issues.add(core::Severity::Warning, "yaml.complex-key"_L1,
                     u"A mapping or list stands where a key belongs (an unquoted {{ template }}?); "
                     u"the entry is left out."_s,
                     m_document.position(offset));
        m_levels.back().mergeValue = false;
        m_builder.detachNext();
    } else {
        beforeValue();
    }
    level.item = m_builder.open(kind, offset);
    if (level.item == 0)
        return false;
    level.mapping = level.wantsKey = kind == Kind::Mapping;
    level.anchor = textOf(kind == Kind::Mapping ? event.mapping_start.anchor : event.sequence_start.anchor);
    const bool good = setAnchor(level.anchor, {level.item, 1, 1, true});
    if (good && !level.isKey && !m_levels.empty() && std::exchange(m_levels.back().mergeValue, false))
        m_levels.back().merges.push_back(level.item);
    m_levels.push_back(std::move(level));
    return good;
}

bool YamlLoader::close()
{
    if (!m_levels.back().merges.empty() && !merge(m_levels.back()))
        return false;
    m_builder.close();
    const Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (!level.anchor.empty()) {
        const auto anchor = m_anchors.find(level.anchor);
        if (anchor != m_anchors.end() && anchor->second.item == level.item)
            anchor->second = {level.item, qint64(m_builder.itemCount() - level.item) + level.extra,
                              level.height, false};
    }
    if (!level.isKey)
        return valueMade(level.item, level.extra, level.height);
    m_levels.back().wantsKey = false;
    m_levels.back().detachValue = true;
    return true;
}

bool YamlLoader::adoptEntries(quint32 mapping, std::unordered_set<std::string_view> &taken)
{
    const Document::Item from = m_document.resolved(mapping);
    m_merged += from.size;
    if (m_merged > m_document.limits().expandedNodes)
        return m_builder.fail(
            "limit.expanded"_L1,
            u"Merge keys would unfold to more than %1 values."_s.arg(m_document.limits().expandedNodes),
            m_offset);
    for (quint32 entry = m_document.firstChild(from); entry != 0; entry = m_document.item(entry).next) {
        if (taken.insert(m_document.key(m_document.item(entry))).second && m_builder.adopt(entry) == 0)
            return false;
    }
    return true;
}

/// Puts the entries of the mappings behind "<<" into the open one, after its own, which win.
bool YamlLoader::merge(Level &level)
{
    std::vector<quint32> sources;
    for (const quint32 value : level.merges) {
        const Document::Item &target = m_document.resolved(value);
        std::vector<quint32> candidates{value};
        if (target.kind == Kind::Sequence) {
            candidates.clear();
            for (quint32 child = m_document.firstChild(target); child != 0;
                 child = m_document.item(child).next)
                candidates.push_back(child);
        }
        const bool mappings = std::all_of(candidates.begin(), candidates.end(), [&](quint32 item) {
            return m_document.resolved(item).kind == Kind::Mapping;
        });
        if (!mappings) {
            m_issues.add(core::Severity::Warning, "yaml.merge"_L1,
                         u"\"<<\" merges mappings only; it is kept as an ordinary key."_s,
                         m_document.position(m_document.item(value).keyOffset));
            continue;
        }
        sources.insert(sources.end(), candidates.begin(), candidates.end());
        m_builder.drop(value);
    }
    std::unordered_set<std::string_view> taken;
    m_builder.forOpenEntries([&](const Document::Item &item) {
        if (!(item.flags & Document::Dropped))
            taken.insert(m_document.key(item));
    });
    return std::all_of(sources.begin(), sources.end(),
                       [&](quint32 mapping) { return adoptEntries(mapping, taken); });
}

} // namespace

bool loadYaml(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots)
{
    if (const std::optional<std::size_t> blanks = findCostlyBlankLines(bytes)) {
        issues.add(core::Severity::Error, "limit.blank-lines"_L1,
                   u"There are too many blank lines in a row."_s,
                   document.position(static_cast<quint32>(*blanks)));
        return false;
    }
    return YamlLoader(bytes, document, issues, roots).load();
}

} // namespace meshbook::formats
