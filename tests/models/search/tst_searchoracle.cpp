// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"
#include "search/segmentbuilder.h"
#include "search/segmentmerger.h"

#include <QRandomGenerator>
#include <QtTest>

#include <functional>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::search;

namespace {

const QStringList vocabulary{u"order"_s,  u"orders"_s,   u"customer"_s,  u"custom"_s,
                             u"id"_s,     u"total"_s,    u"orderItem"_s, u"customer_id"_s,
                             u"über"_s,   u"2024"_s,     u"sales"_s,     u"rare"_s,
                             u"client"_s, u"客户订单"_s, u"ordinary"_s,  u"invoice"_s};
const QStringList domains{u"Sales"_s, u"Finance"_s, u"sales ops"_s};
const QStringList people{u"Ann"_s, u"Bob"_s, u"ann lee"_s};

/// A thing or one of its columns, as the oracle answers.
using Match = std::pair<qint64, QString>;

/// Random documents, and random changes of them.
class Corpus final {
public:
    explicit Corpus(quint32 seed)
        : m_random(seed)
    {
    }

    Document document(qint64 id)
    {
        Document made;
        made.id = id;
        made.kind = static_cast<core::EntityKind>(m_random.bounded(core::entityKindCount));
        made.name = words(1, 3);
        made.importance = static_cast<quint16>(m_random.bounded(1'000));
        made.changed = m_random.bounded(1'000'000);
        made.score = m_random.bounded(-1, 101);
        for (int n = m_random.bounded(3); n > 0; --n)
            made.aliases.append(words(1, 2));
        if (m_random.bounded(2) == 0)
            made.texts.append(words(0, 12));
        facet(made, Facet::Domain) = {pick(domains)};
        for (const Facet multiple : {Facet::Owner, Facet::Tag, Facet::Term, Facet::Source}) {
            for (int n = m_random.bounded(3); n > 0; --n)
                facet(made, multiple).append(pick(people));
            facet(made, multiple).removeDuplicates();
        }
        if (made.kind == core::EntityKind::Dataset) {
            for (int n = m_random.bounded(6); n > 0; --n)
                made.columns.push_back(column(n));
        }
        for (int trait = 0; trait < traitCount; ++trait) {
            if (m_random.bounded(2) == 0)
                made.addTrait(static_cast<Trait>(trait));
        }
        return made;
    }

    QString query()
    {
        QString text = part(0);
        for (int n = m_random.bounded(3); n > 0; --n)
            text += (m_random.bounded(4) == 0 ? u" OR "_s : u" "_s) + part(0);
        return text + (m_random.bounded(2) == 0 ? u" "_s : QString());
    }

    QString pick(const QStringList &from) { return from.at(m_random.bounded(static_cast<int>(from.size()))); }
    int upTo(int most) { return m_random.bounded(most); }

private:
    static QStringList &facet(Document &document, Facet which)
    {
        return document.facets[static_cast<std::size_t>(which)];
    }

    QString words(int least, int most)
    {
        QStringList picked;
        for (int n = m_random.bounded(least, most + 1); n > 0; --n)
            picked.append(pick(vocabulary));
        return picked.join(m_random.bounded(3) == 0 ? u'_' : u' ');
    }

    ColumnText column(int number)
    {
        ColumnText made;
        made.path = words(1, 2) + QString::number(number);
        if (m_random.bounded(4) == 0)
            made.names.append(words(1, 1));
        if (m_random.bounded(4) == 0)
            made.text = words(1, 4);
        if (m_random.bounded(3) == 0)
            made.tags.append(pick(people));
        if (m_random.bounded(4) == 0)
            made.terms.append(pick(people));
        return made;
    }

    QString part(int depth)
    {
        switch (m_random.bounded(12)) {
        case 0:
            return u"-"_s + pick(vocabulary);
        case 1:
            return u'"' + words(1, 2) + u'"';
        case 2:
            return u"domain:\""_s + pick(domains) + u'"';
        case 3:
            return u"tag:"_s + pick({u"ann"_s, u"bob"_s, u"an*"_s, u"bob,ann"_s});
        case 4:
            return u"type:"_s + pick({u"dataset"_s, u"column"_s, u"term,product"_s, u"col*"_s});
        case 5:
            return pick({u"has:owner"_s, u"missing:sla,owner"_s, u"columns:>2"_s, u"score:<50"_s,
                         u"updated:5d"_s, u"term:ann"_s});
        case 6:
            return depth > 2 ? pick(vocabulary) : u'(' + part(depth + 1) + u" OR "_s + part(depth + 1) + u')';
        case 7:
            return pick(vocabulary).left(m_random.bounded(1, 5)) + u'*';
        default:
            return pick(vocabulary);
        }
    }

    QRandomGenerator m_random;
};

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

std::shared_ptr<const Segment> segmentOf(SegmentBuilder &builder)
{
    auto segment = Segment::open(builder.finish());
    return segment ? *segment : nullptr;
}

} // namespace

/// The engine against a slow and plain answer to the same questions, over random corpora and changes.
class TestSearchOracle final : public QObject {
    Q_OBJECT

    static SearchOptions everything()
    {
        SearchOptions options;
        options.limit = 1'000'000;
        options.now = Oracle::now;
        options.correct = false;
        options.glossary = false;
        options.mostFacetValues = 1'000;
        return options;
    }

    static void compare(const Index &index, const Oracle &oracle, Corpus &corpus, int queries)
    {
        for (int i = 0; i < queries; ++i) {
            const QString text = corpus.query();
            SearchOptions options = everything();
            if (corpus.upTo(2) == 0)
                options.selected[static_cast<std::size_t>(Facet::Domain)] = {corpus.pick(domains)};
            if (corpus.upTo(3) == 0)
                options.selected[static_cast<std::size_t>(Facet::Type)] = {
                    corpus.pick({u"dataset"_s, u"column"_s, u"term"_s}), u"product"_s};
            if (corpus.upTo(4) == 0)
                options.selected[static_cast<std::size_t>(Facet::Tag)] = {u"Ann"_s};
            const Answer answer = search::search(index, text, options);
            std::set<Match> found;
            for (const Hit &hit : answer.hits)
                QVERIFY2(found.insert({hit.id, hit.column}).second, qPrintable(u"twice: "_s + text));
            const std::set<Match> expected =
                oracle.matches(text, options.selected, Oracle::selectsColumns(options.selected));
            for (const Match &match : expected)
                QVERIFY2(found.contains(match),
                         qPrintable(u"%1: missed %2 %3"_s.arg(text).arg(match.first).arg(match.second)));
            for (const Match &match : found)
                QVERIFY2(expected.contains(match),
                         qPrintable(u"%1: wrong %2 %3"_s.arg(text).arg(match.first).arg(match.second)));
            QCOMPARE(answer.total, static_cast<qint64>(expected.size()));
            compareFacets(answer, oracle, text, options);
            comparePages(index, text, options, answer);
        }
    }

    static void compareFacets(const Answer &answer, const Oracle &oracle, const QString &text,
                              const SearchOptions &options)
    {
        if (answer.error)
            return;
        for (const Facet facet : {Facet::Type, Facet::Domain, Facet::Owner, Facet::Tag, Facet::Term}) {
            std::map<QString, qint64> counted;
            for (const FacetCount &value : answer.facets[static_cast<std::size_t>(facet)])
                counted[value.value] = value.count;
            const std::map<QString, qint64> expected = oracle.counts(facet, text, options.selected);
            QVERIFY2(counted == expected, qPrintable(u"%1: %2"_s.arg(text, QString(toText(facet)))));
        }
    }

    /// Pages are cut from one order.
    static void comparePages(const Index &index, const QString &text, SearchOptions options,
                             const Answer &all)
    {
        options.facets = false;
        options.limit = 5;
        for (options.offset = 0; options.offset < 15; options.offset += 5) {
            const Answer page = search::search(index, text, options);
            QCOMPARE(page.total, all.total);
            for (std::size_t i = 0; i < page.hits.size(); ++i) {
                const Hit &whole = all.hits[static_cast<std::size_t>(options.offset) + i];
                QCOMPARE(page.hits[i].id, whole.id);
                QCOMPARE(page.hits[i].column, whole.column);
                QCOMPARE(page.hits[i].tier, whole.tier);
            }
        }
    }

private slots:
    void agrees_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("size");
        for (quint32 seed = 1; seed <= 9; ++seed)
            QTest::addRow("corpus %u", seed) << seed << static_cast<int>(seed * seed * 4);
    }
    void agrees()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, size);
        Corpus corpus(seed);
        Oracle oracle;
        SegmentBuilder builder;
        for (qint64 id = 1; id <= size; ++id) {
            const Document document = corpus.document(id);
            oracle.documents[id] = document;
            builder.add(document);
        }
        const Index index({segmentOf(builder)});
        compare(index, oracle, corpus, 60);
    }

    void agreesAfterChanges_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 100; seed < 105; ++seed)
            QTest::addRow("history %u", seed) << seed;
    }
    /// Segments pile up with changed, removed and returning things, and are merged now and then.
    void agreesAfterChanges()
    {
        QFETCH(const quint32, seed);
        Corpus corpus(seed);
        Oracle oracle;
        std::vector<std::shared_ptr<const Segment>> segments;
        for (int step = 0; step < 14; ++step) {
            SegmentBuilder builder;
            std::set<qint64> touched;
            for (int n = step == 0 ? 200 : corpus.upTo(25); n > 0; --n) {
                const qint64 id = 1 + corpus.upTo(250);
                if (!touched.insert(id).second)
                    continue;
                if (step > 0 && corpus.upTo(4) == 0) {
                    builder.remove(id);
                    oracle.documents.erase(id);
                    continue;
                }
                const Document document = corpus.document(id);
                builder.add(document);
                oracle.documents[id] = document;
            }
            segments.push_back(segmentOf(builder));
            QVERIFY(segments.back() && segments.back()->isIntact());
            const Index index(segments);
            QCOMPARE(index.things(), static_cast<quint64>(oracle.documents.size()));
            compare(index, oracle, corpus, 12);
            if (step % 5 == 4) {
                const std::size_t first = corpus.upTo(2) == 0 ? 0 : segments.size() / 2;
                const Index before(segments);
                auto merged = Segment::open(mergeSegments(before, first, segments.size()));
                QVERIFY(merged && (*merged)->isIntact());
                segments.resize(first);
                segments.push_back(*merged);
                const Index after(segments);
                QCOMPARE(after.things(), before.things());
                compareIndexes(before, after, corpus);
                compare(after, oracle, corpus, 12);
            }
        }
    }

    void mergesStayFew()
    {
        std::vector<quint64> sizes;
        quint64 merged = 0;
        for (int i = 0; i < 1'000; ++i) {
            sizes.push_back(10);
            const auto [first, last] = segmentsToMerge(sizes);
            if (first == last)
                continue;
            quint64 sum = 0;
            for (std::size_t n = first; n < last; ++n)
                sum += sizes[n];
            merged += sum;
            sizes.resize(first);
            sizes.push_back(sum);
        }
        QVERIFY(sizes.size() <= 7);
        QVERIFY2(merged < 10'000 * 12, qPrintable(QString::number(merged)));
    }

private:
    /// Two indexes that should say the same.
    static void compareIndexes(const Index &one, const Index &two, Corpus &corpus)
    {
        for (int i = 0; i < 30; ++i) {
            const QString text = corpus.query();
            const Answer a = search::search(one, text, everything());
            const Answer b = search::search(two, text, everything());
            const auto matches = [](const Answer &answer) {
                std::set<std::tuple<Tier, qint64, QString>> all;
                for (const Hit &hit : answer.hits)
                    all.insert({hit.tier, hit.id, hit.column});
                return all;
            };
            QVERIFY2(matches(a) == matches(b), qPrintable(text));
            QCOMPARE(a.total, b.total);
            for (std::size_t facet = 0; facet < facetCount; ++facet) {
                const auto counts = [&](const Answer &answer) {
                    std::map<QString, qint64> sums;
                    for (const FacetCount &value : answer.facets[facet])
                        sums[value.value] = value.count;
                    return sums;
                };
                QVERIFY2(counts(a) == counts(b), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchOracle)
#include "tst_searchoracle.moc"
