// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentbuilder.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace meshbook::search {

namespace {

// What one thing may bring into the index; a hostile file must not fill the disk.
constexpr std::size_t wordsOfName = 64;
constexpr std::size_t wordsOfText = 20'000;
constexpr qsizetype mostNames = 200;
constexpr std::size_t mostColumns = 20'000;
constexpr qsizetype mostFacetValues = 500;
constexpr qsizetype longestName = 1'000; ///< characters
constexpr qsizetype rememberedColumns = 2'000'000;
constexpr quint32 columnEnd = 0xffffffff;

void putText(QByteArray &out, const QString &text)
{
    QString plain = text.left(longestName);
    plain.remove(QLatin1Char(textSeparator));
    if (!out.isEmpty())
        out += textSeparator;
    out += plain.toUtf8();
}

} // namespace

SegmentBuilder::Word SegmentBuilder::wordOf(quint32 text, const std::string &part)
{
    if (text >= m_wordsByText.size())
        m_wordsByText.resize(text + std::size_t(1));
    if (m_wordsByText[text].singularCount < 0) {
        Word word;
        word.hash = wordHash(part);
        word.singularCount = 0;
        for (const std::string &singular : Tokenizer::singulars(part))
            word.singulars[static_cast<std::size_t>(word.singularCount++)] = m_table.text(singular);
        m_wordsByText[text] = word;
    }
    return m_wordsByText[text];
}

void SegmentBuilder::addWords(Terms &terms, QStringView text, List words, List pairs, std::size_t limit)
{
    std::optional<quint64> previous; // hash of the word before
    const std::vector<WordRun> runs = Tokenizer::runs(text, limit);
    for (const WordRun &run : runs) {
        for (const std::string &part : run.parts) {
            const quint32 number = m_table.text(part);
            const Word word = wordOf(number, part);
            terms.push_back(m_table.number(words, number));
            for (int i = 0; i < word.singularCount; ++i)
                terms.push_back(m_table.number(words, word.singulars[static_cast<std::size_t>(i)]));
            if (previous)
                terms.push_back(m_table.pair(pairs, pairHash(*previous, word.hash)));
            previous = word.hash;
        }
        if (const std::string joined = Tokenizer::joined(run); !joined.empty())
            terms.push_back(m_table.number(words, joined));
    }
}

void SegmentBuilder::addName(Terms &terms, QStringView text, List words, List exact)
{
    addWords(terms, text, words, List::Pair, wordsOfName);
    if (const std::string key = Tokenizer::key(text); !key.empty())
        terms.push_back(m_table.number(exact, key));
}

void SegmentBuilder::addFacetValue(Terms &terms, List list, Facet facet, const QString &value)
{
    const std::string folded = Tokenizer::folded(value);
    if (folded.empty())
        return;
    std::string text(1, static_cast<char>('A' + static_cast<int>(facet)));
    text += folded;
    terms.push_back(m_table.number(list, text));
    m_labels[static_cast<std::size_t>(facet)].try_emplace(folded, value.left(longestName).toUtf8());
}

void SegmentBuilder::addFacets(const Document &document, Terms &terms)
{
    addFacetValue(terms, List::Facet, Facet::Type, core::toText(document.kind));
    for (std::size_t i = 1; i < facetCount; ++i) {
        for (const QString &value : document.facets[i].mid(0, mostFacetValues))
            addFacetValue(terms, List::Facet, static_cast<Facet>(i), value);
    }
    if (const std::string subtype = Tokenizer::folded(document.subtype); !subtype.empty())
        terms.push_back(m_table.number(List::Subtype, subtype));
    for (const QString &product : document.products.mid(0, mostFacetValues))
        terms.push_back(m_table.number(List::Product, Tokenizer::folded(product)));
}

void SegmentBuilder::addColumn(const ColumnText &column, Terms &thing)
{
    const auto addColumnName = [&](const QString &name) {
        auto known = m_columnNames.find(name);
        if (known == m_columnNames.end()) {
            if (m_columnNames.size() >= rememberedColumns)
                m_columnNames.clear();
            std::pair<Terms, Terms> terms;
            addWords(terms.first, name, List::ColumnName, List::ColumnPair, wordsOfName);
            addWords(terms.second, name, List::Column, List::Pair, wordsOfName);
            for (const QString &whole : {name, name.section(u'.', -1)}) {
                if (const std::string key = Tokenizer::key(whole); !key.empty())
                    terms.first.push_back(m_table.number(List::ColumnExact, key));
            }
            known = m_columnNames.insert(name, terms);
        }
        m_columnWords.insert(m_columnWords.end(), known->first.begin(), known->first.end());
        thing.insert(thing.end(), known->second.begin(), known->second.end());
    };
    addColumnName(column.path.left(longestName));
    for (const QString &name : column.names.mid(0, mostNames)) {
        if (!name.isEmpty() && name != column.path)
            addColumnName(name.left(longestName));
    }
    addWords(m_columnWords, column.text, List::ColumnText, List::ColumnPair, wordsOfText);
    addWords(thing, column.text, List::Text, List::Pair, wordsOfText);
    for (const auto &[facet, values] :
         {std::pair(Facet::Tag, &column.tags), std::pair(Facet::Class, &column.classes),
          std::pair(Facet::Term, &column.terms)}) {
        for (const QString &value : values->mid(0, mostFacetValues)) {
            addFacetValue(m_columnWords, List::ColumnFacet, facet, value);
            addFacetValue(thing, List::Facet, facet, value);
        }
    }
    m_columnWords.push_back(columnEnd);
}

void SegmentBuilder::add(const Document &document)
{
    drop(document.id);
    m_known.insert(document.id, static_cast<quint32>(m_things.size()));
    Thing thing;
    thing.traits = document.traits;
    thing.firstWord = m_words.size();
    thing.firstColumnWord = m_columnWords.size();
    thing.foldedName = Tokenizer::folded(document.name);
    ThingEntry &entry = thing.entry;
    entry.id = static_cast<quint64>(document.id);
    entry.importance = document.importance;
    entry.kind = static_cast<quint8>(document.kind);
    entry.changed = static_cast<quint32>(qBound(qint64(0), document.changed, qint64(0xffffffff)));
    entry.score = static_cast<quint8>(document.score < 0 ? 255 : qMin(document.score, 100));
    putText(entry.texts, document.name);
    addName(m_words, document.name, List::Name, List::ExactName);
    for (const QString &alias : document.aliases.mid(0, mostNames)) {
        if (alias.isEmpty() || alias == document.name)
            continue;
        putText(entry.texts, alias);
        addName(m_words, alias, List::Alias, List::ExactAlias);
    }
    std::size_t budget = wordsOfText;
    for (const QString &text : document.texts) {
        const std::size_t before = m_words.size();
        addWords(m_words, text, List::Text, List::Pair, budget);
        budget -= std::min(budget, (m_words.size() - before) / 2);
    }
    for (const ColumnText &column : document.columns) {
        if (entry.columns.size() >= mostColumns)
            break;
        entry.columns.push_back(column.path.left(longestName).toUtf8());
        addColumn(column, m_words);
    }
    addFacets(document, m_words);
    m_things.push_back(std::move(thing));
}

void SegmentBuilder::drop(qint64 id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd())
        m_things[*known].dropped = true;
}

bool SegmentBuilder::revise(qint64 id, quint16 importance, quint16 moreTraits)
{
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd())
        return false;
    Thing &thing = m_things[*known];
    thing.entry.importance = importance;
    thing.traits |= moreTraits;
    return true;
}

void SegmentBuilder::remove(qint64 id)
{
    drop(id);
    m_known.remove(id);
    m_removed.insert(id);
}

std::vector<quint32> SegmentBuilder::order() const
{
    std::vector<quint32> order;
    order.reserve(m_things.size());
    for (quint32 at = 0; at < m_things.size(); ++at) {
        if (!m_things[at].dropped)
            order.push_back(at);
    }
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const Thing &x = m_things[a];
        const Thing &y = m_things[b];
        return std::tie(y.entry.importance, x.foldedName, x.entry.id)
            < std::tie(x.entry.importance, y.foldedName, y.entry.id);
    });
    return order;
}

/// Turns "words of each thing" into "things of each word": counts, then fills, in the order of the things,
/// so every list comes out sorted.
void SegmentBuilder::writeLists(SegmentWriter &writer, const std::vector<quint32> &order)
{
    std::array<quint32, traitCount> traits{}; // they may change until now, so they are no words of things
    for (int trait = 0; trait < traitCount; ++trait)
        traits[static_cast<std::size_t>(trait)] =
            m_table.number(List::Trait, std::string(1, static_cast<char>('A' + trait)));
    const auto eachPair = [&](auto visit) {
        quint32 column = 0;
        for (quint32 doc = 0; doc < order.size(); ++doc) {
            const std::size_t at = order[doc];
            const bool last = at + 1 == m_things.size();
            const std::size_t end = last ? m_words.size() : m_things[at + 1].firstWord;
            for (std::size_t i = m_things[at].firstWord; i < end; ++i)
                visit(m_words[i], doc);
            for (int trait = 0; trait < traitCount; ++trait) {
                if ((m_things[at].traits >> trait & 1) != 0)
                    visit(traits[static_cast<std::size_t>(trait)], doc);
            }
            const std::size_t columnsEnd = last ? m_columnWords.size() : m_things[at + 1].firstColumnWord;
            for (std::size_t i = m_things[at].firstColumnWord; i < columnsEnd; ++i) {
                if (m_columnWords[i] == columnEnd)
                    ++column;
                else
                    visit(m_columnWords[i], column);
            }
        }
    };
    constexpr quint32 nothing = 0xffffffff;
    struct Filling {
        quint32 last = nothing; ///< what was put last, so that doubles are seen
        quint32 next = 0; ///< first how many there are, then where the next one goes
    };
    std::vector<Filling> fillings(m_table.size());
    eachPair([&](quint32 term, quint32 doc) {
        Filling &filling = fillings[term];
        filling.next += filling.last != doc ? 1 : 0;
        filling.last = doc;
    });
    std::vector<quint32> starts(m_table.size() + std::size_t(1), 0);
    for (std::size_t term = 0; term < fillings.size(); ++term) {
        starts[term + 1] = starts[term] + fillings[term].next;
        fillings[term] = {nothing, starts[term]};
    }
    std::vector<quint32> lists(starts.back());
    eachPair([&](quint32 term, quint32 doc) {
        Filling &filling = fillings[term];
        if (filling.last != doc)
            lists[filling.next++] = doc;
        filling.last = doc;
    });
    fillings = {};
    std::string key;
    for (const quint32 term : m_table.sorted()) {
        if (starts[term] == starts[term + 1])
            continue; // only of things that were dropped, or a trait that nothing has
        m_table.key(term, key);
        writer.addList(key, std::span(lists).subspan(starts[term], starts[term + 1] - starts[term]));
    }
}

QByteArray SegmentBuilder::finish()
{
    SegmentWriter writer;
    const std::vector<quint32> sorted = order();
    for (const quint32 at : sorted)
        writer.addThing(m_things[at].entry);
    writer.startLists();
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        for (const auto &[value, label] : m_labels[facet])
            writer.setLabel(static_cast<Facet>(facet), value, label);
    }
    writeLists(writer, sorted);
    std::vector<qint64> removed(m_removed.begin(), m_removed.end());
    std::sort(removed.begin(), removed.end());
    for (const qint64 id : removed) {
        if (!m_known.contains(id))
            writer.addRemoved(static_cast<quint64>(id));
    }
    *this = SegmentBuilder();
    return writer.finish();
}

} // namespace meshbook::search
