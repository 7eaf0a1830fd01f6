// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/corrector.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr qsizetype shortest = 4; ///< letters; below that everything is near everything
constexpr qsizetype longest = 32;
constexpr int mostCorrections = 4; ///< words

/// How much a word in a name counts more than one in a text.
constexpr std::pair<List, quint64> lists[] = {
    {List::Name, 8}, {List::Alias, 4}, {List::Column, 2}, {List::Text, 1}};

quint64 weight(const Index &index, const QString &word, bool prefix)
{
    const std::string utf8 = word.toStdString();
    quint64 sum = 0;
    for (std::size_t i = 0; i < index.size(); ++i) {
        for (const auto &[list, factor] : lists) {
            const std::string key = listKey(list, utf8);
            if (!prefix) {
                sum += factor * index.segment(i).terms().find(key).count;
            } else if (const auto first = index.segment(i).terms().from(key); first.startsWith(key)) {
                sum += factor * first.place().count;
            }
        }
    }
    return sum;
}

bool exists(const Index &index, const QString &word, bool prefix)
{
    if (weight(index, word, false) > 0 || (prefix && weight(index, word, true) > 0))
        return true;
    const std::vector<std::string> singulars = Tokenizer::singulars(word.toStdString());
    return std::any_of(singulars.begin(), singulars.end(), [&index](const std::string &singular) {
        return weight(index, QString::fromStdString(singular), false) > 0;
    });
}

QString alphabetOf(const Index &index, const QString &word)
{
    std::set<QChar> letters;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        letters.insert(QChar(c));
    for (const QChar c : word)
        letters.insert(c);
    for (std::size_t i = 0; i < index.size(); ++i) {
        const QString alphabet = index.segment(i).alphabet();
        for (const QChar c : alphabet)
            letters.insert(c);
    }
    QString alphabet;
    for (const QChar c : letters)
        alphabet += c;
    return alphabet;
}

/// How many letters of a word begin some word of the index. What is right of them cannot be put right by one
/// edit there, for what is left of an edit stays.
qsizetype knownLetters(const Index &index, const QString &word)
{
    qsizetype known = 0;
    while (known < word.size() && weight(index, word.first(known + 1), true) > 0)
        ++known;
    return known;
}

/// Calls `visit` with every word one edit away, where the edit has at most `known` letters before it.
template <typename Visit>
void eachNeighbour(const QString &word, const QString &alphabet, qsizetype known, Visit visit)
{
    const qsizetype last = qMin(known, word.size());
    for (qsizetype i = 0; i <= last && i < word.size(); ++i) {
        visit(QString(word).remove(i, 1));
        if (i + 1 < word.size() && word[i] != word[i + 1]) {
            QString swapped = word;
            std::swap(swapped[i], swapped[i + 1]);
            visit(swapped);
        }
    }
    for (const QChar c : alphabet) {
        for (qsizetype i = 0; i <= last; ++i) {
            visit(QString(word).insert(i, c));
            if (i < word.size() && word[i] != c)
                visit(QString(word).replace(i, 1, c));
        }
    }
}

/// A word one edit away, in the order they are made: among equals the first is taken.
struct Neighbour {
    std::string word;
    std::size_t order = 0;
    quint64 weight = 0;
};

/// In the order of the dictionaries.
std::vector<Neighbour> neighboursOf(const Index &index, const QString &word)
{
    std::vector<Neighbour> all;
    eachNeighbour(word, alphabetOf(index, word), knownLetters(index, word), [&all](const QString &candidate) {
        if (!candidate.isEmpty())
            all.push_back({candidate.toStdString(), all.size()});
    });
    std::sort(all.begin(), all.end(), [](const Neighbour &a, const Neighbour &b) {
        return std::tie(a.word, a.order) < std::tie(b.word, b.order);
    });
    return all;
}

/// Words below the key that was found for one before them are not there: most need no look-up of their own.
void weigh(const Dictionary &terms, List list, quint64 factor, bool beginnings, std::vector<Neighbour> &all)
{
    std::optional<Dictionary::Cursor> at;
    for (Neighbour &neighbour : all) {
        const std::string key = listKey(list, neighbour.word);
        if (!at || at->key() < key)
            at = terms.from(key);
        if (!at->isValid())
            return; // nothing behind it
        if (beginnings ? at->startsWith(key) : at->key() == key)
            neighbour.weight += factor * at->place().count;
    }
}

QString bestNeighbour(const Index &index, const QString &word, bool prefix)
{
    std::vector<Neighbour> all = neighboursOf(index, word);
    for (const bool beginnings : {false, true}) {
        if (beginnings && !prefix)
            break;
        for (std::size_t i = 0; i < index.size(); ++i) {
            for (const auto &[list, factor] : lists)
                weigh(index.segment(i).terms(), list, factor, beginnings, all);
        }
        const auto best =
            std::max_element(all.begin(), all.end(), [](const Neighbour &a, const Neighbour &b) {
                return std::tie(a.weight, b.order) < std::tie(b.weight, a.order);
            });
        if (best != all.end() && best->weight > 0)
            return QString::fromStdString(best->word);
    }
    return {};
}

/// Words that are looked for, in the order of the text.
void collectWords(const QueryNode &node, std::vector<const QueryNode *> &words)
{
    if (node.kind == QueryNode::Kind::Word && !node.runs.front().cjk)
        words.push_back(&node);
    if (node.kind != QueryNode::Kind::Not) {
        for (const QueryNode &child : node.children)
            collectWords(child, words);
    }
}

} // namespace

QString correctedQuery(const Index &index, const QString &text, const Query &query)
{
    std::vector<const QueryNode *> words;
    collectWords(query.root, words);
    QString corrected = text;
    qsizetype shift = 0;
    int corrections = 0;
    for (const QueryNode *const word : words) {
        // The joined form may be a word where the parts are none.
        const std::string joined = Tokenizer::joined(word->runs.front());
        if (!joined.empty() && exists(index, QString::fromStdString(joined), word->prefix))
            continue;
        for (std::size_t i = 0; i < word->runs.front().parts.size(); ++i) {
            const QString part = QString::fromStdString(word->runs.front().parts[i]);
            const bool prefix = word->prefix && i + 1 == word->runs.front().parts.size();
            if (part.size() < shortest || part.size() > longest || exists(index, part, prefix))
                continue;
            const QString better =
                corrections < mostCorrections ? bestNeighbour(index, part, prefix) : QString();
            const qsizetype start = word->position + shift;
            const qsizetype at = corrected.indexOf(part, start, Qt::CaseInsensitive);
            if (better.isNull() || at < start || at + part.size() > start + word->length + qAbs(shift))
                return {};
            corrected.replace(at, part.size(), better);
            shift += better.size() - part.size();
            ++corrections;
        }
    }
    return corrections > 0 ? corrected : QString();
}

} // namespace meshbook::search
