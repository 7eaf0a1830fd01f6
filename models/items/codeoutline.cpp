// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/codeoutline.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

constexpr std::size_t mostEntries = 5'000;
constexpr int deepest = 8;
constexpr int fewLines = 4; ///< JSON on fewer lines than that has no places to go to
constexpr qsizetype longestName = 120;
constexpr int anyKey = 90; ///< rank of keys that are not meant to name

/// Keys whose value names what they stand in, the best first.
const QStringList &namingKeys()
{
    static const QStringList keys{u"name"_s,  u"title"_s,    u"id"_s,       u"role"_s,   u"server"_s,
                                  u"table"_s, u"property"_s, u"username"_s, u"column"_s, u"channel"_s,
                                  u"rule"_s,  u"type"_s,     u"url"_s};
    return keys;
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    return value.first(std::min(value.size(), longestName)).toString();
}

/// Gathers entries that may turn out to be single values, which do not count below the first level.
class Entries {
public:
    struct Made {
        OutlineEntry entry;
        bool counts = false; ///< has something inside, or stands at the top
        int naming = anyKey + 1; ///< place of the key it was named by
        int parent = -1;
    };

    /// Index of the new entry; -1 when there are too many.
    int add(int line, int parent, const QString &name, bool counts)
    {
        if (m_made.size() >= 20 * mostEntries)
            return -1;
        const int level = parent < 0 ? 0 : m_made[static_cast<std::size_t>(parent)].entry.level + 1;
        m_made.push_back({{line, level, name}, counts, anyKey + 1, parent});
        return static_cast<int>(m_made.size()) - 1;
    }
    /// Something stands inside.
    void open(int index)
    {
        if (index >= 0)
            m_made[static_cast<std::size_t>(index)].counts = true;
    }
    /// An entry of a list is named by the best of its keys, or the first where none is meant for that.
    void name(int index, const QString &key, QStringView value)
    {
        if (index < 0 || value.trimmed().isEmpty())
            return;
        const auto place = static_cast<int>(namingKeys().indexOf(key));
        const int rank = place >= 0 ? place : anyKey;
        Made &made = m_made[static_cast<std::size_t>(index)];
        if (rank < made.naming) {
            made.naming = rank;
            made.entry.name = unquoted(value);
        }
    }
    [[nodiscard]] std::vector<OutlineEntry> counted() const
    {
        std::vector<OutlineEntry> entries;
        for (const Made &made : m_made) {
            if (made.counts && made.entry.level < deepest && entries.size() < mostEntries)
                entries.push_back(made.entry);
        }
        return entries;
    }

private:
    std::vector<Made> m_made;
};

class YamlOutline {
public:
    std::vector<OutlineEntry> read(const QString &text)
    {
        int number = 0;
        qsizetype start = 0;
        while (start < text.size()) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0)
                end = text.size();
            take(QStringView(text).sliced(start, end - start), ++number);
            start = end + 1;
        }
        return m_entries.counted();
    }

private:
    struct Level {
        qsizetype indent;
        int entry;
        bool isItem;
    };

    void take(QStringView line, int number)
    {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == u' ')
            ++indent;
        QStringView rest = line.sliced(indent);
        while (!rest.isEmpty() && rest.back().isSpace())
            rest.chop(1);
        if (rest.isEmpty() || rest.front() == u'#')
            return;
        if (m_blockBelow >= 0) {
            if (indent > m_blockBelow)
                return; // words, whatever they look like
            m_blockBelow = -1;
        }
        if (indent == 0 && (rest.startsWith(u"---"_s) || rest == "..."_L1)) {
            m_levels.clear();
            return;
        }
        while (rest.startsWith(u"- "_s) || rest == "-"_L1) {
            // A list may stand at the indent of its key.
            leave(indent, true);
            m_levels.push_back({indent, m_entries.add(number, parent(), {}, false), true});
            const qsizetype before = rest.size();
            rest = rest.sliced(1);
            while (!rest.isEmpty() && rest.front() == u' ')
                rest = rest.sliced(1);
            indent += before - rest.size();
        }
        takeKey(rest, indent, number);
    }

    void takeKey(QStringView rest, qsizetype indent, int number)
    {
        const qsizetype colon = keyEnd(rest);
        if (colon < 0) {
            if (!m_levels.empty() && m_levels.back().isItem)
                m_entries.name(m_levels.back().entry, namingKeys().last(), {});
            return;
        }
        const QString key = unquoted(rest.first(colon));
        QStringView value = rest.sliced(colon + 1).trimmed();
        leave(indent, false);
        if (!m_levels.empty() && m_levels.back().isItem) {
            m_entries.open(m_levels.back().entry);
            m_entries.name(m_levels.back().entry, key, value);
        } else if (!m_levels.empty()) {
            m_entries.open(m_levels.back().entry);
        }
        const bool isTop = m_levels.empty();
        const int entry = m_entries.add(number, parent(), key, isTop);
        if (!value.isEmpty() && (value.front() == u'|' || value.front() == u'>'))
            m_blockBelow = indent;
        m_levels.push_back({indent, entry, false});
    }

    /// Where a key ends: a colon with a blank or nothing behind it, outside quotes; -1 where it is no key.
    static qsizetype keyEnd(QStringView rest)
    {
        if (rest.isEmpty() || rest.front() == u'[' || rest.front() == u'{' || rest.front() == u'%')
            return -1;
        QChar quote;
        for (qsizetype i = 0; i < rest.size(); ++i) {
            const QChar c = rest.at(i);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if ((c == u'"' || c == u'\'') && i == 0) {
                quote = c;
            } else if (c == u':' && (i + 1 == rest.size() || rest.at(i + 1) == u' ')) {
                return i;
            } else if (c == u'#' && i > 0 && rest.at(i - 1) == u' ') {
                return -1;
            }
        }
        return -1;
    }

    /// Ends what stands as deep or deeper. An entry of a list ends only the entries of that list.
    void leave(qsizetype indent, bool isItem)
    {
        while (!m_levels.empty()
               && (m_levels.back().indent > indent
                   || (m_levels.back().indent == indent && (m_levels.back().isItem || !isItem))))
            m_levels.pop_back();
        if (isItem && !m_levels.empty())
            m_entries.open(m_levels.back().entry);
    }

    [[nodiscard]] int parent() const { return m_levels.empty() ? -1 : m_levels.back().entry; }

    Entries m_entries;
    std::vector<Level> m_levels;
    qsizetype m_blockBelow = -1; ///< the indent of a key whose text goes on below it
};

class JsonOutline {
public:
    std::vector<OutlineEntry> read(const QString &text)
    {
        for (m_at = 0; m_at < text.size(); ++m_at) {
            const QChar c = text.at(m_at);
            if (c == u'\n')
                ++m_line;
            else if (c == u'"')
                takeText(text);
            else if (c == u'{' || c == u'[')
                enter(c == u'[');
            else if (c == u'}' || c == u']')
                leave();
            else if (c == u',')
                m_key.clear();
        }
        return m_line < fewLines ? std::vector<OutlineEntry>() : m_entries.counted();
    }

private:
    struct Frame {
        bool isList;
        int entry;
    };

    void takeText(const QString &text)
    {
        const qsizetype start = ++m_at;
        while (m_at < text.size() && text.at(m_at) != u'"') {
            if (text.at(m_at) == u'\\')
                ++m_at;
            else if (text.at(m_at) == u'\n')
                ++m_line;
            ++m_at;
        }
        const QStringView words = QStringView(text).sliced(start, std::min(m_at, text.size()) - start);
        qsizetype next = m_at + 1;
        while (next < text.size() && text.at(next).isSpace() && text.at(next) != u'\n')
            ++next;
        const bool isKey = next < text.size() && text.at(next) == u':';
        if (isKey) {
            m_key = unquoted(words);
            m_keyLine = m_line;
            if (m_frames.size() == 1 && !m_frames.back().isList)
                m_top = m_entries.add(m_line, -1, m_key, true);
        } else if (!m_frames.empty() && !m_frames.back().isList && !m_key.isEmpty()) {
            m_entries.name(m_frames.back().entry, m_key, words);
        }
    }

    void enter(bool isList)
    {
        const int parent = m_frames.empty() ? -1 : m_frames.back().entry;
        int entry = parent;
        if (m_frames.size() == 1 && !m_frames.back().isList && !m_key.isEmpty())
            entry = m_top; // is there already
        else if (!m_key.isEmpty())
            entry = m_entries.add(m_keyLine, parent, m_key, true);
        else if (!m_frames.empty() && m_frames.back().isList && !isList)
            entry = m_entries.add(m_line, parent, {}, true);
        // What a key holds is named by the key, not by what stands in it.
        if (!m_key.isEmpty())
            m_entries.name(entry, namingKeys().first(), m_key);
        m_key.clear();
        m_frames.push_back({isList, entry});
    }

    void leave()
    {
        if (!m_frames.empty())
            m_frames.pop_back();
        m_key.clear();
    }

    Entries m_entries;
    std::vector<Frame> m_frames;
    QString m_key;
    int m_keyLine = 1;
    int m_line = 1;
    int m_top = -1;
    qsizetype m_at = 0;
};

} // namespace

std::vector<OutlineEntry> codeOutline(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    if (first == text.end() || *first == u'<' || *first == u'@')
        return {}; // XML, Turtle
    std::vector<OutlineEntry> entries =
        *first == u'{' || *first == u'[' ? JsonOutline().read(text) : YamlOutline().read(text);
    // A text that only looks like YAML here and there has no places worth going to.
    const auto tops = std::count_if(entries.begin(), entries.end(),
                                    [](const OutlineEntry &entry) { return entry.level == 0; });
    return tops < 2 && entries.size() < 3 ? std::vector<OutlineEntry>() : entries;
}

} // namespace meshbook::items
