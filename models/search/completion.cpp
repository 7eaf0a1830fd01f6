// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"

#include "search/segmentformat.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr std::size_t mostLookedAt = 100'000; ///< values of a field

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

/// Walks over a query up to the part the cursor is in.
class PlaceFinder final {
public:
    PlaceFinder(const QString &text, qsizetype cursor)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
    {
    }

    CompletionPlace find()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool minus = c == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
            if (c.isSpace() || c == u'(' || c == u')' || (minus && m_cursor > m_at)) {
                if (m_at >= m_cursor)
                    break;
                ++m_at;
            } else if (c == u'"') {
                const qsizetype end = m_text.indexOf(u'"', m_at + 1);
                if (m_cursor > m_at && (end < 0 || m_cursor <= end))
                    return {};
                if (m_cursor <= m_at)
                    break;
                m_at = end + 1;
            } else if (readWord()) {
                return m_place;
            }
        }
        m_place.kind = CompletionPlace::Kind::Field; // nothing is typed here yet
        m_place.start = m_cursor;
        return m_place;
    }

private:
    /// True when the cursor is in or right behind it.
    bool readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at])) {
            if (m_text[m_at] == u':' && m_at > start && m_cursor > m_at) {
                if (const auto field = fieldFromText(QStringView(m_text).sliced(start, m_at - start))) {
                    ++m_at;
                    return readValues(*field);
                }
            }
            ++m_at;
        }
        if (m_cursor < start || m_cursor > m_at)
            return false;
        m_place.kind = CompletionPlace::Kind::Field;
        m_place.start = start;
        m_place.length = m_at - start;
        m_place.typed = m_text.sliced(start, m_cursor - start);
        // The colon goes with the name, or it would stand there twice.
        if (const qsizetype colon = m_text.indexOf(u':', start); colon >= 0 && colon < m_at)
            m_place.length = colon + 1 - start;
        return true;
    }

    bool readValues(Field field)
    {
        m_place.field = field;
        QStringList others;
        bool found = false;
        while (true) {
            const qsizetype start = m_at;
            const bool quoted = start < m_text.size() && m_text[start] == u'"';
            qsizetype end = start;
            if (quoted) {
                const qsizetype close = m_text.indexOf(u'"', start + 1);
                end = close < 0 ? m_text.size() : close + 1;
            } else {
                while (end < m_text.size() && !endsWord(m_text[end]) && m_text[end] != u',')
                    ++end;
            }
            const bool behindClosed = quoted && m_cursor == end && m_text[end - 1] == u'"' && end > start + 1;
            if (m_cursor >= start && m_cursor <= end && !found) {
                found = true;
                m_place.kind = behindClosed ? CompletionPlace::Kind::None : CompletionPlace::Kind::Value;
                m_place.start = start;
                m_place.length = end - start;
                m_place.typed = m_text.sliced(start, m_cursor - start).remove(u'"');
            } else if (end > start) {
                others.append(m_text.sliced(start, end - start).remove(u'"'));
            }
            m_at = end;
            if (m_at >= m_text.size() || m_text[m_at] != u',')
                break;
            ++m_at;
        }
        m_place.others = others;
        return found;
    }

    const QString &m_text;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    CompletionPlace m_place;
};

/// As it must stand in a query; null where the language has no way to say it.
QString written(const QString &value)
{
    if (value.isEmpty() || value.contains(u'"') || value.endsWith(u'*'))
        return {};
    const bool plain = std::none_of(value.begin(), value.end(),
                                    [](QChar c) { return endsWord(c) || c == u',' || c == u'*'; });
    return plain ? value : u'"' + value + u'"';
}

std::vector<Candidate> beginningWith(const QString &typed, const QStringList &words)
{
    std::vector<Candidate> found;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive) && word.compare(typed, Qt::CaseInsensitive) != 0)
            found.push_back({word, word, -1});
    }
    return found;
}

std::vector<Candidate> ages(const QString &typed)
{
    QString digits = typed;
    while (!digits.isEmpty() && !digits.back().isDigit())
        digits.chop(1);
    const bool number = !digits.isEmpty() && digits.size() < 6;
    QStringList words{u"1d"_s, u"7d"_s, u"1mo"_s, u"3mo"_s, u"1y"_s, u">1mo"_s, u">1y"_s};
    if (number) {
        for (const QString &unit : {u"h"_s, u"d"_s, u"w"_s, u"mo"_s, u"y"_s})
            words.append(digits + unit);
    } else if (typed.startsWith(u'>') || typed.startsWith(u'<')) {
        for (const QString &age : {u"1d"_s, u"7d"_s, u"1mo"_s, u"1y"_s})
            words.append(typed.first(1) + age);
    }
    words.removeDuplicates();
    return beginningWith(typed, words);
}

QStringList traits()
{
    QStringList words;
    for (int i = 0; i < traitCount; ++i)
        words.append(toText(static_cast<Trait>(i)));
    return words;
}

/// 0: begins with it; 1: a word of it does; 2: neither.
int rankOf(std::string_view value, std::string_view typed)
{
    if (value.substr(0, typed.size()) == typed)
        return 0;
    for (std::size_t at = value.find(typed, 1); at != std::string_view::npos;
         at = value.find(typed, at + 1)) {
        const auto before = static_cast<unsigned char>(value[at - 1]);
        const bool letter = before >= 0x80 || std::isalnum(before) != 0;
        if (!letter)
            return 1;
    }
    return 2;
}

struct Known {
    QString label;
    std::string folded;
    std::string list; ///< of the count
    int rank = 2;
    qint64 count = 0; ///< in lists, what newer segments hide included
};

/// The values a list of the dictionary has, over all segments.
class ValueCollector final {
public:
    ValueCollector(const Index &index, const CompletionPlace &place)
        : m_index(index)
        , m_typed(Tokenizer::folded(place.typed))
    {
        for (const QString &other : place.others)
            m_others.push_back(Tokenizer::folded(other));
    }

    /// `labels` names the values by their numbers; null where they are only known folded.
    void collect(const std::string &list, const Index::FacetNames *labels)
    {
        for (std::size_t n = 0; n < m_index.size(); ++n) {
            std::size_t number = 0;
            for (auto cursor = m_index.segment(n).terms().from(list);
                 cursor.startsWith(list) && number < mostLookedAt; cursor.next(), ++number) {
                const std::string_view value = std::string_view(cursor.key()).substr(list.size());
                const int rank = rankOf(value, m_typed);
                if (rank < 2 && value != m_typed)
                    add(std::string(value), list, rank, cursor.place().count, labelOf(labels, n, number));
            }
        }
    }

    void addPlain(const QString &word, qint64 count)
    {
        const std::string folded = Tokenizer::folded(word);
        if (const int rank = rankOf(folded, m_typed); rank < 2 && folded != m_typed)
            add(folded, {}, rank, count, word);
    }

    std::vector<Candidate> best(std::size_t most)
    {
        std::vector<Known> sorted;
        for (auto &[key, known] : m_known)
            sorted.push_back(std::move(known));
        const std::size_t taken = std::min(most, sorted.size());
        std::partial_sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(taken), sorted.end(),
                          [](const Known &a, const Known &b) {
                              return std::tie(a.rank, b.count, a.folded)
                                  < std::tie(b.rank, a.count, b.folded);
                          });
        std::vector<Candidate> found;
        for (std::size_t i = 0; i < taken; ++i) {
            const QString value = QString::fromStdString(sorted[i].folded);
            const QString insert = written(value);
            if (!insert.isNull())
                found.push_back(
                    {insert, sorted[i].label.isEmpty() ? value : sorted[i].label, sorted[i].count});
        }
        return found;
    }

private:
    static QString labelOf(const Index::FacetNames *labels, std::size_t segment, std::size_t number)
    {
        if (labels == nullptr || segment >= labels->numbers.size())
            return {};
        const std::vector<quint32> &numbers = labels->numbers[segment];
        const std::size_t place = numbers.empty() ? number
            : number < numbers.size()             ? numbers[number]
                                                  : labels->labels.size();
        return place < labels->labels.size() ? labels->labels[place] : QString();
    }

    void add(std::string value, const std::string &list, int rank, qint64 count, const QString &label)
    {
        if (std::find(m_others.begin(), m_others.end(), value) != m_others.end())
            return;
        Known &known = m_known[value];
        known.folded = std::move(value);
        known.rank = rank;
        // A kind of its own and a subtype of that name are one value, counted once.
        if (known.list.empty() || known.list == list)
            known.count += count;
        known.list = list;
        if (known.label.isEmpty())
            known.label = label;
    }

    const Index &m_index;
    std::string m_typed;
    std::vector<std::string> m_others;
    std::unordered_map<std::string, Known> m_known;
};

} // namespace

CompletionPlace completionPlace(const QString &text, qsizetype cursor)
{
    if (text.size() > longestQuery)
        return {};
    return PlaceFinder(text, cursor).find();
}

std::vector<Candidate> fieldCandidates(const QString &typed)
{
    std::vector<Candidate> found;
    for (int i = 0; i < fieldCount; ++i) {
        const QString name = toText(static_cast<Field>(i));
        if (name.startsWith(typed, Qt::CaseInsensitive))
            found.push_back({name + u':', name + u':', -1});
    }
    return found;
}

std::vector<Candidate> valueCandidates(const Index &index, const CompletionPlace &place, std::size_t most)
{
    std::vector<Candidate> found;
    switch (place.field) {
    case Field::Has:
    case Field::Missing:
        found = beginningWith(place.typed, traits());
        break;
    case Field::Updated:
        found = ages(place.typed);
        break;
    case Field::Columns:
        found = beginningWith(place.typed, {u">10"_s, u">50"_s, u"<5"_s, u"5..20"_s});
        break;
    case Field::Score:
        found = beginningWith(place.typed, {u">=95"_s, u"<65"_s, u"65..85"_s});
        break;
    case Field::Product: {
        ValueCollector values(index, place);
        values.collect(listKey(List::Product, {}), nullptr);
        return values.best(most);
    }
    default: {
        ValueCollector values(index, place);
        const auto facet = static_cast<Facet>(place.field);
        values.collect(facetKey(List::Facet, facet, {}), &index.facetNames(facet));
        if (facet == Facet::Type) {
            values.collect(listKey(List::Subtype, {}), nullptr);
            qint64 columns = 0;
            for (std::size_t n = 0; n < index.size(); ++n)
                columns += index.segment(n).columns();
            values.addPlain(u"column"_s, columns);
        }
        return values.best(most);
    }
    }
    std::erase_if(found, [&](const Candidate &candidate) { return place.others.contains(candidate.insert); });
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace meshbook::search
