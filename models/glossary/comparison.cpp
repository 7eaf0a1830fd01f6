// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/comparison.h"

#include "core/identity.h"
#include "glossary/threeway.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

bool isOfTheLedger(const QString &path)
{
    return path == "links"_L1 || path == "rejected"_L1 || path == "trashed"_L1 || path == "redirect"_L1;
}

/// Under which key a thing is kept, which differs from file to file.
bool isKey(const QString &path)
{
    return path == "identities"_L1 || path == "nativeId"_L1 || path == "glossary"_L1;
}

std::vector<core::FieldChange> changesOf(const Entry &from, const Entry &to)
{
    std::vector<core::FieldChange> changes = difference(from, to);
    std::erase_if(changes, [](const core::FieldChange &change) {
        return isOfTheLedger(change.path) || sameValue(change.from, change.to);
    });
    return changes;
}

void sort(std::vector<TermDifference> &found)
{
    std::sort(found.begin(), found.end(), [](const TermDifference &a, const TermDifference &b) {
        return std::pair(core::foldedName(a.label), a.key) < std::pair(core::foldedName(b.label), b.key);
    });
}

TermDifference removal(const Entry &entry)
{
    return {TermDifference::Kind::Removed,
            entry.key(),
            labelOf(entry),
            entry.term.glossary,
            {{u"trashed"_s, QJsonValue(QJsonValue::Undefined), true}}};
}

/// Formats without languages say in none what is here in one.
bool saysAlready(const Entry &known, const core::FieldChange &change)
{
    if (!change.path.endsWith("[]"_L1) || !change.from.isUndefined())
        return false;
    QStringList texts;
    for (const auto &[path, value] : fieldsOf(known)) {
        if (path.startsWith(change.path.chopped(1)))
            texts += value.toVariant().toStringList();
    }
    const QStringList wanted = change.to.toVariant().toStringList();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&texts](const QString &text) { return texts.contains(text); });
}

/// Keys of the file → keys of the same terms here.
class Matching final {
public:
    Matching(const Lexicon &now, const Lexicon &incoming)
    {
        QHash<QString, QStringList> paths;
        now.each([&](const Entry &entry) {
            if (!entry.trashed)
                paths[pathIn(now, entry)].append(entry.key());
        });
        incoming.each([&](const Entry &entry) {
            EntryPtr same;
            for (const QString &name : entry.term.identities)
                same = same ? same : now.find(name);
            if (!same) {
                const QStringList &alike = paths.value(pathIn(incoming, entry));
                if (alike.size() == 1)
                    same = now.find(alike.first());
            }
            if (same) {
                for (const QString &name : entry.term.identities)
                    m_keys.insert(name, same->key());
            }
        });
        for (const core::Glossary &each : incoming.glossaries()) {
            if (const core::Glossary *here = now.glossary(each.identities.value(0)))
                m_keys.insert(u"glossary:"_s + each.identities.value(0), here->identities.value(0));
            else if (const core::Glossary *named = now.glossary(each.name))
                m_keys.insert(u"glossary:"_s + each.identities.value(0), named->identities.value(0));
        }
    }

    [[nodiscard]] QString key(const QString &theirs) const { return m_keys.value(theirs, theirs); }
    [[nodiscard]] QString glossary(const QString &theirs) const
    {
        return m_keys.value(u"glossary:"_s + theirs, theirs);
    }
    /// A term of the file with everything it names by our keys.
    [[nodiscard]] Entry translated(Entry entry) const
    {
        core::Term &term = entry.term;
        term.glossary = glossary(term.glossary);
        if (!term.parent.isEmpty())
            term.parent = key(term.parent);
        for (core::TermRelation &relation : term.relations)
            relation.target = key(relation.target);
        return entry;
    }

private:
    static QString pathIn(const Lexicon &lexicon, const Entry &entry)
    {
        const core::Glossary *glossary = lexicon.glossary(entry.term.glossary);
        return core::foldedName(glossary != nullptr ? glossary->name : entry.term.glossary) + u'\n'
            + core::foldedName(lexicon.pathOf(entry.key()));
    }

    QHash<QString, QString> m_keys;
};

} // namespace

QLatin1StringView toText(TermDifference::Kind kind)
{
    switch (kind) {
    case TermDifference::Kind::Added:
        return "added"_L1;
    case TermDifference::Kind::Changed:
        return "changed"_L1;
    case TermDifference::Kind::Removed:
        return "removed"_L1;
    }
    return "changed"_L1;
}

std::vector<TermDifference> compare(const Lexicon &from, const Lexicon &to, const QString &glossary)
{
    std::vector<TermDifference> found;
    const auto counts = [&](const Entry &entry) {
        return !entry.trashed && (glossary.isEmpty() || entry.term.glossary == glossary);
    };
    to.each([&](const Entry &entry) {
        const EntryPtr old = from.find(entry.key());
        if (!counts(entry))
            return;
        if (!old || old->trashed) {
            found.push_back({TermDifference::Kind::Added, entry.key(), labelOf(entry), entry.term.glossary,
                             changesOf(Entry(), entry)});
            return;
        }
        std::vector<core::FieldChange> fields = changesOf(*old, entry);
        if (!fields.empty())
            found.push_back({TermDifference::Kind::Changed, entry.key(), labelOf(entry), entry.term.glossary,
                             std::move(fields)});
    });
    from.each([&](const Entry &entry) {
        const EntryPtr now = to.find(entry.key());
        if (counts(entry) && (!now || now->trashed))
            found.push_back(removal(entry));
    });
    sort(found);
    return found;
}

std::vector<TermDifference> planImport(const Lexicon &now, const Lexicon &incoming, ImportMode mode)
{
    const Matching matching(now, incoming);
    std::vector<TermDifference> plan;
    QSet<QString> named;
    QSet<QString> glossaries;
    for (const EntryPtr &each : incoming.sorted()) {
        const Entry entry = matching.translated(*each);
        const EntryPtr known = now.find(matching.key(each->key()));
        glossaries.insert(entry.term.glossary);
        if (!known) {
            plan.push_back({TermDifference::Kind::Added, entry.key(), labelOf(entry), entry.term.glossary,
                            changesOf(Entry(), entry)});
            continue;
        }
        named.insert(known->key());
        std::vector<core::FieldChange> fields = changesOf(*known, entry);
        std::erase_if(fields, [&](const core::FieldChange &change) {
            return isKey(change.path)
                || (mode == ImportMode::Update && (change.to.isUndefined() || saysAlready(*known, change)));
        });
        if (mode == ImportMode::Update) {
            // Another label for the same language is a change; lists only grow.
            for (core::FieldChange &change : fields) {
                if (!change.from.isArray() || !change.to.isArray())
                    continue;
                QJsonArray all = change.from.toArray();
                for (const QJsonValue &value : change.to.toArray()) {
                    if (!all.contains(value))
                        all.append(value);
                }
                change.to = all;
            }
            std::erase_if(fields,
                          [](const core::FieldChange &change) { return sameValue(change.from, change.to); });
        }
        if (known->trashed)
            fields.push_back({u"trashed"_s, true, QJsonValue(QJsonValue::Undefined)});
        if (!fields.empty())
            plan.push_back({TermDifference::Kind::Changed, known->key(), labelOf(*known),
                            known->term.glossary, std::move(fields)});
    }
    if (mode == ImportMode::Replace) {
        now.each([&](const Entry &entry) {
            if (!entry.trashed && glossaries.contains(entry.term.glossary) && !named.contains(entry.key()))
                plan.push_back(removal(entry));
        });
    }
    sort(plan);
    return plan;
}

std::vector<TermChange> changesOf(const std::vector<TermDifference> &plan)
{
    std::vector<TermChange> changes;
    changes.reserve(plan.size());
    for (const TermDifference &each : plan)
        changes.push_back({each.key, each.label, each.glossary, each.fields});
    return changes;
}

} // namespace meshbook::glossary
