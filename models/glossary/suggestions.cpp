// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/suggestions.h"

#include "core/boundedpattern.h"
#include "core/identity.h"
#include "glossary/lint.h"
#include "glossary/suggestionwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

constexpr int mostWords = 8; ///< of a name; more are a sentence
constexpr int mostSame = 20; ///< terms of one name
constexpr int mostTried = 10; ///< values of a column that a pattern is tried on
constexpr qsizetype longestTried = 200; ///< characters: a pattern may be a slow one
constexpr std::size_t between = 512; ///< targets, until somebody is told how far it is

enum class By : quint8 { Label, Synonym, Abbreviation };

struct Named {
    std::size_t term;
    By by;
};

/// Terms by the words of their names.
class NameIndex final {
public:
    NameIndex(const Lexicon &lexicon, const QString &only)
    {
        for (const EntryPtr &entry : lexicon.sorted()) {
            const core::Term &term = entry->term;
            if (term.folder.value_or(false) || statusOf(term) == TermStatus::Deprecated)
                continue;
            for (const QString &abbreviation : term.abbreviations)
                m_full.insert(core::foldedName(abbreviation), nameWords(labelOf(*entry)));
            if (!only.isEmpty() && entry->key() != only)
                continue;
            const std::size_t place = m_terms.size();
            m_terms.push_back(entry);
            for (const core::LabelText &label : term.labels)
                add(label.text, {place, By::Label});
            for (const core::LabelText &label : term.altLabels)
                add(label.text, {place, By::Synonym});
            for (const QString &synonym : term.synonyms)
                add(synonym, {place, By::Synonym});
            for (const QString &abbreviation : term.abbreviations)
                add(abbreviation, {place, By::Abbreviation});
        }
    }

    [[nodiscard]] const std::vector<EntryPtr> &terms() const { return m_terms; }
    [[nodiscard]] const std::vector<Named> *find(const QString &words) const
    {
        const auto found = m_names.constFind(words);
        return found == m_names.constEnd() ? nullptr : &*found;
    }
    /// With the abbreviations of the glossary written in full.
    [[nodiscard]] QStringList spelled(const QStringList &words) const
    {
        QStringList full;
        for (const QString &word : words) {
            const auto known = m_full.constFind(word);
            if (known == m_full.constEnd())
                full.append(word);
            else
                full += *known;
        }
        return full;
    }

private:
    void add(const QString &name, Named named)
    {
        const QStringList words = nameWords(name);
        if (words.isEmpty() || words.size() > mostWords)
            return;
        std::vector<Named> &same = m_names[words.join(u' ')];
        if (same.size() < mostSame && std::none_of(same.begin(), same.end(), [&](const Named &each) {
                return each.term == named.term;
            }))
            same.push_back(named);
    }

    std::vector<EntryPtr> m_terms;
    QHash<QString, std::vector<Named>> m_names;
    QHash<QString, QStringList> m_full;
};

struct Candidate {
    double score = 0;
    QStringList reasons;
};

/// Rates the terms for one target.
class Rater final {
public:
    Rater(const NameIndex &index, const TypeCheck &types)
        : m_index(index)
        , m_types(types)
    {
    }

    std::map<std::size_t, Candidate> byName(const LinkTarget &target) const
    {
        std::map<std::size_t, Candidate> found;
        const QStringList words = nameWords(target.name.section(u'.', -1));
        byWords(words, target, 0, found);
        const QStringList full = m_index.spelled(words);
        if (full != words)
            byWords(full, target, 0.03, found);
        // "id" of "customers" is the customer id.
        if (target.isColumn && words.size() <= 2) {
            const QStringList thing = nameWords(target.thing.section(u'.', -1));
            if (!thing.isEmpty())
                whole(QStringList{thing.last()} + words, 0.8,
                      SuggestionWords::tr("name with that of its dataset"), found);
        }
        return found;
    }

    void byContent(const LinkTarget &target, const Entry &entry, Candidate &candidate) const
    {
        const core::DataElement &element = entry.term.element;
        if (!element.logicalType.isEmpty() && !target.logicalType.isEmpty() && m_types.compare) {
            const TypeCheck::Verdict verdict = m_types.compare(element.logicalType, target.logicalType);
            if (verdict == TypeCheck::Verdict::Same)
                add(candidate, 0.08, SuggestionWords::tr("same type"));
            else if (verdict == TypeCheck::Verdict::Other)
                add(candidate, -0.25, SuggestionWords::tr("another type"));
        }
        if (!element.allowedValues.isEmpty() && !target.values.isEmpty()) {
            const QSet<QString> allowed(element.allowedValues.begin(), element.allowedValues.end());
            const auto same = std::count_if(target.values.begin(), target.values.end(),
                                            [&](const QString &value) { return allowed.contains(value); });
            if (same == target.values.size())
                add(candidate, 0.12, SuggestionWords::tr("its values are allowed ones"));
            else if (same == 0)
                add(candidate, -0.2, SuggestionWords::tr("its values are others"));
        }
        if (!element.pattern.isEmpty())
            byPattern(target, element.pattern, candidate);
        if (!element.classification.isEmpty()
            && core::foldedName(element.classification) == core::foldedName(target.classification))
            add(candidate, 0.03, SuggestionWords::tr("same classification"));
        if (!entry.term.domain.isEmpty()
            && core::foldedName(entry.term.domain) == core::foldedName(target.domain))
            add(candidate, 0.04, SuggestionWords::tr("same domain"));
    }

    static void add(Candidate &candidate, double score, const QString &reason)
    {
        candidate.score = std::clamp(candidate.score + score, 0.0, 1.0);
        candidate.reasons.append(reason);
    }

private:
    void take(const std::vector<Named> &names, double score, const QString &reason,
              std::map<std::size_t, Candidate> &found) const
    {
        for (const Named &named : names) {
            const double own = score - (named.by == By::Label ? 0.0 : named.by == By::Synonym ? 0.05 : 0.1);
            Candidate &candidate = found[named.term];
            if (own <= candidate.score)
                continue;
            const QString how = named.by == By::Synonym ? SuggestionWords::tr("synonym")
                : named.by == By::Abbreviation          ? SuggestionWords::tr("abbreviation")
                                                        : reason;
            candidate = {own, {how}};
        }
    }
    void byPattern(const LinkTarget &target, const QString &pattern, Candidate &candidate) const
    {
        if (target.pattern == pattern) {
            add(candidate, 0.08, SuggestionWords::tr("same pattern"));
            return;
        }
        auto known = m_patterns.constFind(pattern);
        if (known == m_patterns.constEnd())
            known = m_patterns.insert(pattern, core::boundedPattern(pattern));
        if (!known->isValid() || target.values.isEmpty())
            return;
        int tried = 0;
        int fits = 0;
        for (const QString &value : target.values) {
            if (tried == mostTried)
                break;
            ++tried;
            const QRegularExpressionMatch match = known->match(value.left(longestTried));
            if (!match.isValid())
                return; // it takes too long to be tried, which says nothing of the values
            fits += match.hasMatch() ? 1 : 0;
        }
        if (fits == tried)
            add(candidate, 0.1, SuggestionWords::tr("its values have the pattern"));
        else if (fits == 0)
            add(candidate, -0.2, SuggestionWords::tr("its values have another pattern"));
    }
    void whole(const QStringList &words, double score, const QString &reason,
               std::map<std::size_t, Candidate> &found) const
    {
        if (const std::vector<Named> *names = m_index.find(words.join(u' ')))
            take(*names, score, reason, found);
    }
    void byWords(const QStringList &words, const LinkTarget &target, double less,
                 std::map<std::size_t, Candidate> &found) const
    {
        if (words.isEmpty() || words.size() > mostWords)
            return;
        whole(words, 0.9 - less, SuggestionWords::tr("same name"), found);
        // Its last words say what it is: "billing customer id" is a customer id.
        const qsizetype size = words.size();
        for (qsizetype from = 1; target.isColumn && from < size; ++from) {
            const double share = double(size - from) / double(size);
            whole(words.mid(from), 0.45 + 0.3 * share - less, SuggestionWords::tr("end of its name"), found);
        }
    }

    const NameIndex &m_index;
    const TypeCheck &m_types;
    mutable QHash<QString, QRegularExpression> m_patterns; ///< those compiled so far
};

QString thingOf(const QString &uri)
{
    return uri.section("%23"_L1, 0, 0);
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(looseName(std::exchange(word, QString())));
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber()) {
            end();
            continue;
        }
        if (!word.isEmpty()) {
            const QChar before = name.at(i - 1);
            const bool next = i + 1 < name.size() && name.at(i + 1).isLower();
            if ((c.isUpper() && (before.isLower() || (before.isUpper() && next)))
                || c.isDigit() != before.isDigit())
                end();
        }
        word += c;
    }
    end();
    words.removeAll(QString());
    return words;
}

QHash<QString, std::vector<std::size_t>> usages(const Lexicon &lexicon,
                                                const std::vector<LinkTarget> &targets)
{
    QHash<QString, std::vector<std::size_t>> found;
    QHash<QString, QStringList> byLink;
    lexicon.each([&](const Entry &entry) {
        for (const QString &uri : entry.links)
            byLink[uri].append(entry.key());
    });
    QHash<QString, QString> known; // as written → key
    for (std::size_t i = 0; i < targets.size(); ++i) {
        QStringList keys = byLink.value(targets[i].uri);
        for (const QString &written : targets[i].terms) {
            auto key = known.constFind(written);
            if (key == known.constEnd()) {
                const QStringList meant = lexicon.resolve(written);
                key = known.insert(written, meant.size() == 1 ? meant.first() : QString());
            }
            keys.append(*key);
        }
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            if (!key.isEmpty())
                found[key].push_back(i);
        }
    }
    return found;
}

std::vector<Suggestion> suggestLinks(const Lexicon &lexicon, const std::vector<LinkTarget> &targets,
                                     const TypeCheck &types, const SuggestionRules &rules)
{
    const NameIndex index(lexicon, rules.term);
    const Rater rater(index, types);
    QSet<QString> linked; // "key\nuri"
    QHash<QString, QSet<QString>> inThing; // thing → keys of terms linked to its columns
    const auto used = usages(lexicon, targets);
    for (auto it = used.begin(); it != used.end(); ++it) {
        for (const std::size_t place : it.value()) {
            linked.insert(it.key() + u'\n' + targets[place].uri);
            inThing[thingOf(targets[place].uri)].insert(it.key());
        }
    }
    std::vector<Suggestion> found;
    std::size_t done = 0;
    for (const LinkTarget &target : targets) {
        if (done++ % between == 0 && rules.goOn && !rules.goOn(done - 1, targets.size()))
            return {};
        std::map<std::size_t, Candidate> candidates = rater.byName(target);
        std::vector<Suggestion> own;
        for (auto &[place, candidate] : candidates) {
            const Entry &entry = *index.terms()[place];
            const QString key = entry.key();
            if (linked.contains(key + u'\n' + target.uri) || entry.rejected.contains(target.uri))
                continue;
            rater.byContent(target, entry, candidate);
            const QSet<QString> near = inThing.value(thingOf(target.uri));
            for (const core::TermRelation &relation : entry.term.relations) {
                if (near.contains(relation.target)) {
                    Rater::add(candidate, 0.06,
                               SuggestionWords::tr("a column beside it is linked to a related term"));
                    break;
                }
            }
            if (candidate.score >= rules.least)
                own.push_back(
                    {key, target.uri, target.thing, target.name, candidate.score, candidate.reasons});
        }
        std::sort(own.begin(), own.end(), [](const Suggestion &a, const Suggestion &b) {
            return a.score != b.score ? a.score > b.score : a.term < b.term;
        });
        if (own.size() > static_cast<std::size_t>(rules.perTarget))
            own.resize(static_cast<std::size_t>(rules.perTarget));
        found.insert(found.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.score > b.score; });
    return found;
}

std::vector<Disagreement> disagreements(const Lexicon &lexicon, const std::vector<LinkTarget> &targets,
                                        const TypeCheck &types, const QString &term)
{
    std::vector<Disagreement> found;
    const auto used = usages(lexicon, targets);
    for (const EntryPtr &entry : lexicon.sorted()) {
        if (!term.isEmpty() && entry->key() != term)
            continue;
        const core::DataElement &element = entry->term.element;
        for (const std::size_t place : used.value(entry->key())) {
            const LinkTarget &target = targets[place];
            const auto tell = [&](QLatin1StringView path, const QString &wanted, const QString &is) {
                found.push_back(
                    {entry->key(), labelOf(*entry), target.uri, target.thing, target.name, path, wanted, is});
            };
            const auto differ = [&](QLatin1StringView path, const QString &wanted, const QString &is) {
                if (!wanted.isEmpty() && !is.isEmpty() && core::foldedName(wanted) != core::foldedName(is))
                    tell(path, wanted, is);
            };
            if (!target.isColumn)
                continue;
            if (!element.logicalType.isEmpty() && !target.logicalType.isEmpty() && types.compare
                && types.compare(element.logicalType, target.logicalType) == TypeCheck::Verdict::Other)
                tell("element.logicalType"_L1, element.logicalType, target.logicalType);
            differ("element.classification"_L1, element.classification, target.classification);
            differ("element.unit"_L1, element.unit, target.unit);
            if (!element.pattern.isEmpty() && !target.pattern.isEmpty() && element.pattern != target.pattern)
                tell("element.pattern"_L1, element.pattern, target.pattern);
            QStringList odd;
            for (const QString &value : target.values) {
                if (!element.allowedValues.isEmpty() && !element.allowedValues.contains(value))
                    odd.append(value);
            }
            if (!odd.isEmpty())
                tell("element.allowedValues"_L1, element.allowedValues.join(u", "_s), odd.join(u", "_s));
        }
    }
    return found;
}

} // namespace meshbook::glossary
