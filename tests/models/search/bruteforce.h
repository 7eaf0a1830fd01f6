// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/document.h"
#include "search/query.h"
#include "search/tokenizer.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace meshbook::tests {

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::search;

/// A thing or one of its columns, as the oracle answers.
using Match = std::pair<qint64, QString>;

/// Answers the same by looking at every document anew, with nothing but the tokenizer and the parser shared.
class Oracle final {
public:
    static constexpr qint64 now = 1'000'000;

    std::map<qint64, Document> documents;

    std::set<Match> matches(const QString &text, const std::array<QStringList, facetCount> &selected,
                            bool columnsSelected) const
    {
        const Query query = parseQuery(text);
        std::set<Match> found;
        if (query.error || query.onlyPunctuation)
            return found;
        const bool columns = wantsColumns(query.root) || columnsSelected;
        for (const auto &[id, document] : documents) {
            if (holds(query.root, document, nullptr) && isSelected(document, nullptr, selected))
                found.insert({id, QString()});
            for (const ColumnText &column : document.columns) {
                if (columns && holds(query.root, document, &column)
                    && isSelected(document, &column, selected))
                    found.insert({id, column.path});
            }
        }
        return found;
    }

    std::map<QString, qint64> counts(Facet facet, const QString &text,
                                     std::array<QStringList, facetCount> selected) const
    {
        const bool columns = selectsColumns(selected);
        selected[static_cast<std::size_t>(facet)].clear();
        std::map<QString, qint64> sums;
        for (const Match &match : matches(text, selected, columns)) {
            const Document &document = documents.at(match.first);
            std::set<std::string> values;
            for (const QString &value : valuesOf(facet, document, columnOf(document, match.second)))
                values.insert(Tokenizer::folded(value));
            for (const std::string &value : values)
                ++sums[QString::fromStdString(value)];
        }
        return sums;
    }

    static bool selectsColumns(const std::array<QStringList, facetCount> &selected)
    {
        return selected[static_cast<std::size_t>(Facet::Type)].contains(u"column"_s);
    }

private:
    static const ColumnText *columnOf(const Document &document, const QString &path)
    {
        for (const ColumnText &column : document.columns) {
            if (!path.isNull() && column.path == path)
                return &column;
        }
        return nullptr;
    }

    static bool wantsColumns(const QueryNode &node, bool top = true)
    {
        if (node.kind == QueryNode::Kind::Word || node.kind == QueryNode::Kind::Phrase)
            return true;
        if (node.kind == QueryNode::Kind::Not)
            return false;
        bool wanted = false;
        for (const QueryNode &child : node.children) {
            wanted = wanted || wantsColumns(child, false);
            if (top && child.kind == QueryNode::Kind::Filter && child.field == Field::Type) {
                for (const FilterValue &value : child.values)
                    wanted = wanted || value.text == u"column"_s;
            }
        }
        return wanted;
    }

    static QStringList valuesOf(Facet facet, const Document &document, const ColumnText *column)
    {
        if (facet == Facet::Type)
            return {column != nullptr ? u"column"_s : QString(core::toText(document.kind))};
        QStringList values = document.facets[static_cast<std::size_t>(facet)];
        if (facet == Facet::Tag || facet == Facet::Term) {
            const auto own = [facet](const ColumnText &of) {
                return facet == Facet::Tag ? of.tags : of.terms;
            };
            if (column != nullptr)
                return own(*column);
            for (const ColumnText &one : document.columns)
                values += own(one);
        }
        return values;
    }

    static bool isSelected(const Document &document, const ColumnText *column,
                           const std::array<QStringList, facetCount> &selected)
    {
        for (std::size_t i = 0; i < facetCount; ++i) {
            bool any = selected[i].isEmpty();
            for (const QString &value : valuesOf(static_cast<Facet>(i), document, column)) {
                for (const QString &wanted : selected[i])
                    any = any || Tokenizer::folded(value) == Tokenizer::folded(wanted);
            }
            if (!any)
                return false;
        }
        return true;
    }

    /// A text as words, each with its singulars and with what it is joined to.
    struct Words {
        std::set<std::string> all;
        std::set<std::pair<std::string, std::string>> pairs;
    };
    static Words wordsOf(const QStringList &texts)
    {
        Words words;
        const auto plain = [](const std::string &word) {
            const auto singulars = Tokenizer::singulars(word);
            return singulars.empty() ? word : singulars.front();
        };
        for (const QString &text : texts) {
            std::string previous;
            for (const WordRun &run : Tokenizer::runs(text, 20'000)) {
                for (const std::string &part : run.parts) {
                    words.all.insert(part);
                    for (const std::string &singular : Tokenizer::singulars(part))
                        words.all.insert(singular);
                    if (!previous.empty())
                        words.pairs.insert({plain(previous), plain(part)});
                    previous = part;
                }
                if (const std::string joined = Tokenizer::joined(run); !joined.empty())
                    words.all.insert(joined);
            }
        }
        return words;
    }

    static bool hasWord(const Words &words, const std::string &word, bool prefix)
    {
        for (const std::string &singular : Tokenizer::singulars(word)) {
            if (words.all.contains(singular))
                return true;
        }
        const auto at = words.all.lower_bound(word);
        return at != words.all.end() && (prefix ? at->starts_with(word) : *at == word);
    }

    static bool hasRun(const Words &words, const WordRun &run, bool prefix)
    {
        const std::string joined = Tokenizer::joined(run);
        if (!joined.empty() && hasWord(words, joined, prefix))
            return true;
        for (std::size_t i = 0; i < run.parts.size(); ++i) {
            if (!hasWord(words, run.parts[i], prefix && i + 1 == run.parts.size()))
                return false;
        }
        return true;
    }

    /// The texts of each place words are looked for in, the pairs of all of them together.
    static std::vector<QStringList> placesOf(const Document &document, const ColumnText *column)
    {
        if (column != nullptr)
            return {QStringList{column->path} + column->names, {column->text}};
        std::vector<QStringList> places{{document.name}, document.aliases, {}, document.texts};
        places[1].removeAll(document.name); // said twice is said once
        for (const ColumnText &one : document.columns) {
            places[2] += QStringList{one.path} + one.names;
            places[3] += one.text;
        }
        return places;
    }

    static bool hasPhrase(const QueryNode &node, const std::vector<QStringList> &places)
    {
        QStringList everything;
        for (const QStringList &place : places)
            everything += place;
        const Words pairs = wordsOf(everything);
        return std::any_of(places.begin(), places.end(), [&](const QStringList &place) {
            const Words words = wordsOf(place);
            std::string previous;
            for (const WordRun &run : node.runs) {
                const std::size_t count = run.parts.size() - (run.cjk && run.parts.size() > 1 ? 1 : 0);
                if (run.cjk)
                    previous.clear();
                for (std::size_t i = 0; i < count; ++i) {
                    const auto plain = [](const std::string &word) {
                        const auto singulars = Tokenizer::singulars(word);
                        return singulars.empty() ? word : singulars.front();
                    };
                    if (!hasWord(words, run.parts[i], run.cjk && count == 1)
                        || (!previous.empty()
                            && !pairs.pairs.contains({plain(previous), plain(run.parts[i])})))
                        return false;
                    previous = run.parts[i];
                }
                if (run.cjk)
                    previous.clear();
            }
            return true;
        });
    }

    static bool holds(const QueryNode &node, const Document &document, const ColumnText *column)
    {
        const auto holdsOne = [&](const QueryNode &child) { return holds(child, document, column); };
        switch (node.kind) {
        case QueryNode::Kind::And:
            return std::all_of(node.children.begin(), node.children.end(), holdsOne);
        case QueryNode::Kind::Or:
            return std::any_of(node.children.begin(), node.children.end(), holdsOne);
        case QueryNode::Kind::Not:
            return !holdsOne(node.children.front());
        case QueryNode::Kind::Phrase:
            return hasPhrase(node, placesOf(document, column));
        case QueryNode::Kind::Filter:
            return holdsFilter(node, document, column);
        case QueryNode::Kind::Word:
            break;
        }
        const std::vector<QStringList> places = placesOf(document, column);
        return std::any_of(places.begin(), places.end(), [&node](const QStringList &place) {
            return hasRun(wordsOf(place), node.runs.front(), node.prefix);
        });
    }

    static bool holdsFilter(const QueryNode &node, const Document &document, const ColumnText *column)
    {
        const auto inRange = [&node](qint64 number) {
            return number >= node.range.least && number <= node.range.most;
        };
        const auto has = [&document](const FilterValue &value) {
            return (document.traits >> static_cast<int>(*traitFromText(value.text)) & 1) != 0;
        };
        switch (node.field) {
        case Field::Has:
            return std::any_of(node.values.begin(), node.values.end(), has);
        case Field::Missing:
            return !std::all_of(node.values.begin(), node.values.end(), has);
        case Field::Columns:
            return inRange(static_cast<qint64>(document.columns.size()));
        case Field::Score:
            return document.score >= 0 && inRange(document.score);
        case Field::Updated:
            return inRange(now - document.changed);
        default:
            break;
        }
        for (const QString &value : valuesOf(static_cast<Facet>(node.field), document, column)) {
            const std::string folded = Tokenizer::folded(value);
            for (const FilterValue &wanted : node.values) {
                const std::string text = Tokenizer::folded(wanted.text);
                if (wanted.prefix ? folded.starts_with(text) : folded == text)
                    return true;
            }
        }
        return false;
    }
};

} // namespace meshbook::tests
