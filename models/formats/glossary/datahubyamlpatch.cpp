// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/writers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Entry;
using glossary::EntryPtr;
using glossary::Lexicon;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::GlossaryPatch)
};

/// Names from the top, joined by dots: how one term of such a file names another.
QString pathOf(const Lexicon &lexicon, const QString &key)
{
    QStringList names;
    EntryPtr at = lexicon.find(key);
    if (!at) {
        const auto &glossaries = lexicon.glossaries();
        return pathOfKey(key, glossaries.empty() ? QString() : glossaries.front().identities.value(0));
    }
    for (int i = 0; at && i < 64; ++i) {
        names.prepend(at->term.name);
        at = at->term.parent.isEmpty() ? EntryPtr() : lexicon.find(at->term.parent);
    }
    return names.join(u'.');
}

/// The keys of an item as written by dataHubFields(): name → its lines.
std::vector<std::pair<QString, QStringList>> keysOf(const Entry &entry, const Lexicon &lexicon)
{
    const std::vector<core::Ownership> none;
    std::vector<std::pair<QString, QStringList>> keys;
    const QStringList lines = dataHubFields(
        entry, [&](const QString &key) { return pathOf(lexicon, key); }, none);
    for (const QString &line : lines) {
        if (!line.startsWith(u' '))
            keys.emplace_back(line.section(u':', 0, 0), QStringList());
        keys.back().second.append(line);
    }
    return keys;
}

/// The file as lines, changed from below so that numbers above stay.
class YamlLines final {
public:
    explicit YamlLines(const QByteArray &bytes)
        : m_carriage(bytes.contains("\r\n"))
    {
        m_lines = bytes.split('\n');
        m_finalEnd = !m_lines.isEmpty() && m_lines.last().isEmpty();
        if (m_finalEnd)
            m_lines.removeLast();
    }
    [[nodiscard]] QByteArray bytes() const { return m_lines.join('\n') + (m_finalEnd ? "\n" : ""); }

    /// Lines of an item: [first, end).
    struct Range {
        qsizetype first = 0;
        qsizetype end = 0;
        int indent = 0; ///< of its keys
    };
    [[nodiscard]] Range item(qint32 line) const
    {
        Range range;
        range.first = line - 1;
        const QByteArray &text = m_lines.at(range.first);
        int dash = indentOf(text);
        range.indent = dash;
        if (text.mid(dash).startsWith("- ")) {
            range.indent = dash + 2;
            while (range.indent < text.size() && text.at(range.indent) == ' ')
                ++range.indent;
        } else if (range.first > 0 && m_lines.at(range.first - 1).trimmed() == "-") {
            --range.first; // the dash on a line of its own
            dash = indentOf(m_lines.at(range.first));
        } else {
            dash = -1;
        }
        range.end = blockEnd(line, dash);
        return range;
    }
    /// Lines of a key of an item, comments before it not counted.
    [[nodiscard]] std::optional<Range> key(const Range &item, const QString &name) const
    {
        for (qsizetype i = item.first; i < item.end; ++i) {
            QByteArray text = m_lines.at(i);
            if (i == item.first || (i == item.first + 1 && m_lines.at(item.first).trimmed() == "-"))
                text = QByteArray(item.indent, ' ') + text.mid(item.indent);
            const QByteArray plain = text.mid(item.indent);
            const QByteArray raw = name.toUtf8();
            const bool here = indentOf(text) == item.indent
                && (plain.startsWith(QByteArray(raw + ':')) || plain.startsWith(QByteArray('"' + raw + "\":"))
                    || plain.startsWith(QByteArray('\'' + raw + "':")));
            if (here)
                return Range{i, std::min(listEnd(i + 1, item.indent), item.end), item.indent};
        }
        return std::nullopt;
    }
    [[nodiscard]] const QByteArray &line(qsizetype at) const { return m_lines.at(at); }
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    void replace(const Range &range, const QByteArrayList &lines)
    {
        m_lines.remove(range.first, range.end - range.first);
        insert(range.first, lines);
    }
    void insert(qsizetype at, const QByteArrayList &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines.insert(at + i, lines.at(i) + (m_carriage ? "\r" : ""));
    }
    static int indentOf(const QByteArray &text)
    {
        int indent = 0;
        while (indent < text.size() && text.at(indent) == ' ')
            ++indent;
        return indent;
    }
    static bool isEmpty(const QByteArray &text)
    {
        const QByteArray plain = text.trimmed();
        return plain.isEmpty() || plain.startsWith('#');
    }

private:
    /// The first line from `at` that is no deeper than `indent`; blank lines and comments before it stay
    /// outside.
    [[nodiscard]] qsizetype blockEnd(qsizetype at, int indent) const
    {
        qsizetype end = at;
        for (qsizetype i = at; i < m_lines.size(); ++i) {
            if (isEmpty(m_lines.at(i)))
                continue;
            if (indentOf(m_lines.at(i)) <= indent)
                break;
            end = i + 1;
        }
        return end;
    }
    /// As blockEnd(), but a list may stand as far in as its key.
    [[nodiscard]] qsizetype listEnd(qsizetype at, int indent) const
    {
        qsizetype end = at;
        for (qsizetype i = at; i < m_lines.size(); ++i) {
            const QByteArray &text = m_lines.at(i);
            if (isEmpty(text))
                continue;
            const bool item = indentOf(text) == indent && text.mid(indent).startsWith("- ");
            if (indentOf(text) <= indent && !item)
                break;
            end = i + 1;
        }
        return end;
    }

    QByteArrayList m_lines;
    bool m_carriage;
    bool m_finalEnd = false;
};

QByteArray quotedLike(const QByteArray &old, const QByteArray &fresh)
{
    // 'single' where it was so and nothing in it stands against it.
    if (old.startsWith('\'') && !fresh.startsWith('"'))
        return '\'' + QByteArray(fresh).replace("'", "''") + '\'';
    if (old.startsWith('"') && !fresh.startsWith('"'))
        return '"' + fresh + '"';
    return fresh;
}

/// "key: value # why" with another value: its quotes and its comment stay.
QByteArray withValue(const QByteArray &line, const QString &fresh)
{
    const qsizetype colon = line.indexOf(": ");
    if (colon < 0)
        return {};
    qsizetype start = colon + 2;
    while (start < line.size() && line.at(start) == ' ')
        ++start;
    qsizetype end = line.size();
    const char quote = start < line.size() ? line.at(start) : ' ';
    if (quote == '"' || quote == '\'') {
        end = start + 1;
        while (end < line.size() && line.at(end) != quote)
            end += line.at(end) == '\\' && quote == '"' ? 2 : 1;
        end = std::min<qsizetype>(end + 1, line.size());
    } else {
        const qsizetype comment = line.indexOf(" #", start);
        end = comment < 0 ? line.size() : comment;
        while (end > start && (line.at(end - 1) == ' ' || line.at(end - 1) == '\r'))
            --end;
    }
    const QByteArray value = fresh.mid(fresh.indexOf(u": "_s) + 2).toUtf8();
    return line.left(start) + quotedLike(line.mid(start, end - start), value) + line.mid(end);
}

/// Changes one file, the last items first.
class YamlPatch final {
public:
    YamlPatch(const QByteArray &bytes, const Lexicon &before, const Lexicon &after)
        : m_lines(bytes)
        , m_before(before)
        , m_after(after)
    {
    }

    core::Result<QByteArray> run()
    {
        std::vector<EntryPtr> items;
        m_before.each([&](const Entry &entry) { items.push_back(m_before.find(entry.key())); });
        std::sort(items.begin(), items.end(),
                  [](const EntryPtr &a, const EntryPtr &b) { return a->term.at.line > b->term.at.line; });
        // Places are of the text as it was read; in another encoding they mean nothing here.
        for (const EntryPtr &item : items) {
            if (item->term.at.line < 1 || item->term.at.line > m_lines.size())
                return core::failure(core::ErrorCode::External,
                                     Words::tr("This YAML file cannot be changed in place."), item->key());
        }
        for (const EntryPtr &entry : m_after.sorted()) {
            if (!m_before.find(entry->key()))
                m_new[entry->term.parent].push_back(entry);
        }
        for (const EntryPtr &item : items) {
            const EntryPtr now = m_after.find(item->key());
            if (now && !now->trashed && now->term.parent != item->term.parent) {
                m_moved.insert(item->key());
                m_new[now->term.parent].push_back(now);
            }
        }
        // What an item changes is at or below its first line, so the lines of those above still count.
        for (const EntryPtr &item : items) {
            const EntryPtr now = m_after.find(item->key());
            const qint32 line = item->term.at.line;
            if (!now || now->trashed || m_moved.contains(item->key())) {
                m_lines.replace(m_lines.item(line), {});
            } else if (!isWithinMoved(*item)) {
                addNew(item->key(), m_lines.item(line));
                change(*item, *now, line);
            }
        }
        addNew({}, {0, m_lines.size(), 0});
        return m_lines.bytes();
    }

private:
    void change(const Entry &was, const Entry &is, qint32 line)
    {
        const auto old = keysOf(was, m_before);
        const auto fresh = keysOf(is, m_after);
        const auto linesOf = [](const auto &keys, const QString &name) {
            const auto found =
                std::find_if(keys.begin(), keys.end(), [&](const auto &each) { return each.first == name; });
            return found == keys.end() ? QStringList() : found->second;
        };
        QStringList names;
        for (const auto *keys : {&old, &fresh}) {
            for (const auto &[name, lines] : *keys) {
                if (!names.contains(name))
                    names.append(name);
            }
        }
        for (const QString &name : std::as_const(names)) {
            const QStringList before = linesOf(old, name);
            const QStringList after = linesOf(fresh, name);
            // Owners of a node are inherited: only a change of one's own is written.
            if (before != after && (name != "owners"_L1 || was.term.owners != is.term.owners))
                setKey(name, before, after, line);
        }
    }

    void setKey(const QString &name, const QStringList &before, const QStringList &after, qint32 line)
    {
        const YamlLines::Range item = m_lines.item(line);
        const std::optional<YamlLines::Range> key = m_lines.key(item, name);
        const QByteArray indent(item.indent, ' ');
        QByteArrayList fresh;
        for (const QString &each : after)
            fresh.append(indent + each.toUtf8());
        if (!key) {
            m_lines.insert(insertionOf(item), fresh);
            return;
        }
        const bool plain = key->end - key->first == 1 && after.size() == 1;
        if (plain) {
            const QByteArray changed = withValue(m_lines.line(key->first), after.first());
            QByteArray text = changed;
            if (text.endsWith('\r'))
                text.chop(1);
            if (!changed.isEmpty()) {
                m_lines.replace(*key, {text});
                return;
            }
        }
        if (changeList(*key, before, after))
            return;
        // The first line of an item has its dash.
        const bool first = key->first == item.first && !fresh.isEmpty();
        if (first)
            fresh.first() = m_lines.line(item.first).left(item.indent) + fresh.first().mid(item.indent);
        m_lines.replace(*key, fresh);
    }

    /// Lists of plain items lose and gain single lines.
    bool changeList(const YamlLines::Range &key, const QStringList &before, const QStringList &after)
    {
        const auto itemsOf = [](const QStringList &lines) {
            QStringList items;
            for (const QString &line : lines.mid(1))
                items.append(line.trimmed());
            return items;
        };
        QStringList gone = itemsOf(before);
        QStringList added;
        for (const QString &item : itemsOf(after)) {
            if (!gone.removeOne(item))
                added.append(item);
        }
        const auto isPlain = [](const QString &item) {
            return item.startsWith("- "_L1) && !item.contains(": "_L1);
        };
        if (after.size() < 2 || key.end - key.first < 2 || !std::all_of(gone.begin(), gone.end(), isPlain)
            || !std::all_of(added.begin(), added.end(), isPlain))
            return false;
        qsizetype last = key.end - 1;
        const QByteArray lead = m_lines.line(last).left(YamlLines::indentOf(m_lines.line(last)));
        qsizetype end = key.end;
        for (qsizetype i = key.end - 1; i > key.first; --i) {
            const QString text = QString::fromUtf8(m_lines.line(i)).section(u" #"_s, 0, 0).trimmed();
            QString bare = text.mid(2);
            if (bare.size() > 1 && (bare.startsWith(u'"') || bare.startsWith(u'\'')))
                bare = bare.mid(1).chopped(1);
            for (const QString &item : std::as_const(gone)) {
                QString wanted = item.mid(2);
                if (wanted.size() > 1 && wanted.startsWith(u'"'))
                    wanted = wanted.mid(1).chopped(1);
                // What is written shorter than the full path is meant as well.
                if (bare != wanted && !wanted.endsWith(u'.' + bare))
                    continue;
                gone.removeOne(item);
                if (added.isEmpty()) {
                    m_lines.replace({i, i + 1, 0}, {});
                    --end;
                } else {
                    m_lines.replace({i, i + 1, 0}, {lead + added.takeLast().toUtf8()});
                }
                break;
            }
        }
        QByteArrayList fresh;
        for (const QString &item : std::as_const(added))
            fresh.append(lead + item.toUtf8());
        m_lines.insert(end, fresh);
        return gone.isEmpty();
    }

    /// Behind the item's own keys, before its nodes and terms.
    [[nodiscard]] qsizetype insertionOf(const YamlLines::Range &item) const
    {
        qsizetype at = item.end;
        for (const QString &below : {u"nodes"_s, u"terms"_s}) {
            if (const auto range = m_lines.key(item, below))
                at = std::min(at, range->first);
        }
        return at;
    }

    /// Its place goes with the one above it.
    [[nodiscard]] bool isWithinMoved(const Entry &entry) const
    {
        EntryPtr at = entry.term.parent.isEmpty() ? EntryPtr() : m_before.find(entry.term.parent);
        for (int i = 0; at && i < 64; ++i) {
            if (m_moved.contains(at->key()))
                return true;
            at = at->term.parent.isEmpty() ? EntryPtr() : m_before.find(at->term.parent);
        }
        return false;
    }

    /// New items go to the end of their parent's list; below new ones in turn.
    void addNew(const QString &parent, const YamlLines::Range &item)
    {
        for (const bool node : {true, false}) {
            QByteArrayList lines;
            const QString list = node ? u"nodes"_s : u"terms"_s;
            const auto range = m_lines.key(item, list);
            int dash = item.indent + 2;
            qsizetype at = item.end;
            if (range) {
                at = range->end;
                qsizetype first = range->first + 1;
                while (first < range->end && YamlLines::isEmpty(m_lines.line(first)))
                    ++first;
                if (first < range->end)
                    dash = YamlLines::indentOf(m_lines.line(first));
            }
            for (const EntryPtr &entry : m_new.value(parent)) {
                if (entry->term.folder.value_or(false) == node)
                    write(*entry, dash, lines);
            }
            if (lines.isEmpty())
                continue;
            if (!range)
                lines.prepend(QByteArray(item.indent, ' ') + list.toUtf8() + ':');
            m_lines.insert(at, lines);
        }
    }

    void write(const Entry &entry, int dash, QByteArrayList &lines) const
    {
        const QByteArray indent(dash, ' ');
        QByteArray lead = indent + "- ";
        for (const auto &[name, texts] : keysOf(entry, m_after)) {
            for (const QString &text : texts)
                lines.append(std::exchange(lead, indent + "  ") + text.toUtf8());
        }
        for (const bool node : {true, false}) {
            bool first = true;
            for (const QString &key : m_after.children(entry.key())) {
                const EntryPtr child = m_after.find(key);
                if (child->term.folder.value_or(false) != node)
                    continue;
                if (std::exchange(first, false))
                    lines.append(indent + (node ? "  nodes:" : "  terms:"));
                write(*child, dash + 4, lines);
            }
        }
    }

    YamlLines m_lines;
    const Lexicon &m_before;
    const Lexicon &m_after;
    QHash<QString, std::vector<EntryPtr>> m_new; ///< by parent, moved ones too
    QSet<QString> m_moved;
};

} // namespace

core::Result<QByteArray> patchDataHubYaml(const QByteArray &bytes, const Lexicon &before,
                                          const Lexicon &after)
{
    return YamlPatch(bytes, before, after).run();
}

} // namespace meshbook::formats
