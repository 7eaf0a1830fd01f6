// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/lint.h"

#include "core/identity.h"
#include "glossary/lintwords.h"
#include "glossary/termstatus.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

using core::RelationKind;
using core::TermRelation;

namespace {

constexpr std::array<QLatin1StringView, 12> names{"duplicate"_L1,
                                                  "near-duplicate"_L1,
                                                  "orphan"_L1,
                                                  "cycle"_L1,
                                                  "missing-definition"_L1,
                                                  "empty-definition"_L1,
                                                  "circular-definition"_L1,
                                                  "undefined-abbreviation"_L1,
                                                  "missing-inverse"_L1,
                                                  "unused"_L1,
                                                  "broken-link"_L1,
                                                  "unreviewed"_L1};

constexpr int shortestTypo = 6; ///< letters of a label from which one letter more or less is a likely slip
constexpr int longestTypo = 40;
constexpr int mostGroup = 50; ///< of labels that are alike, compared with each other

/// Plural endings of English; others have too many to strip without a dictionary.
QString singular(const QString &word)
{
    if (word.size() > 4 && word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    if (word.size() > 2 && word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1)
        && !word.endsWith("is"_L1))
        return word.chopped(1);
    return word;
}

/// Looks at all terms once and collects what is found.
class Linter final {
public:
    Linter(const Lexicon &lexicon, const LintContext &context)
        : m_lexicon(lexicon)
        , m_context(context)
    {
        lexicon.each([&](const Entry &entry) {
            if (entry.trashed)
                return;
            for (const QString &abbreviation : entry.term.abbreviations)
                m_abbreviations.insert(abbreviation);
            for (const core::LabelText &label : entry.term.altLabels)
                m_abbreviations.insert(label.text);
            for (const core::LabelText &label : entry.term.labels)
                m_abbreviations.insert(label.text);
            QString initials;
            for (const QString &part : labelOf(entry).split(u' ', Qt::SkipEmptyParts))
                initials += part.at(0).toUpper();
            if (initials.size() > 1)
                m_initials.insert(entry.term.glossary + u'\n' + initials, entry.key());
            if (!entry.term.parent.isEmpty())
                m_hierarchical.insert(entry.term.glossary);
            for (const TermRelation &relation : entry.term.relations) {
                if (relation.kind == RelationKind::Narrower)
                    m_statesNarrower.insert(entry.term.glossary);
            }
        });
    }

    std::vector<LintFinding> all()
    {
        const std::vector<EntryPtr> entries = m_lexicon.sorted();
        std::vector<EntryPtr> asked;
        for (const EntryPtr &entry : entries) {
            if (m_context.glossary.isEmpty() || entry->term.glossary == m_context.glossary)
                asked.push_back(entry);
        }
        for (const EntryPtr &entry : asked) {
            if (isCancelled())
                return {};
            checkDefinition(*entry);
            checkRelations(*entry);
            checkUse(*entry);
        }
        checkNames(asked);
        checkCycles(asked);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const LintFinding &a, const LintFinding &b) { return a.kind < b.kind; });
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_context.cancelled && m_context.cancelled(); }
    void tell(LintKind kind, const Entry &entry, const QString &message, const QString &other = {},
              bool canFix = false)
    {
        m_found.push_back({kind, entry.key(), labelOf(entry), message, other, canFix});
    }
    void checkDefinition(const Entry &entry);
    void checkAbbreviations(const Entry &entry, const QString &definition);
    void checkRelations(const Entry &entry);
    void checkUse(const Entry &entry);
    void checkNames(const std::vector<EntryPtr> &entries);
    void checkSlips(const std::vector<EntryPtr> &entries);
    void checkCycles(const std::vector<EntryPtr> &entries);

    const Lexicon &m_lexicon;
    const LintContext &m_context;
    QSet<QString> m_abbreviations;
    QHash<QString, QString> m_initials; ///< glossary and first letters of a label → key
    QSet<QString> m_hierarchical; ///< glossaries
    QSet<QString> m_statesNarrower;
    QSet<QString> m_told; ///< pairs
    std::vector<LintFinding> m_found;
};

void Linter::checkDefinition(const Entry &entry)
{
    const QString definition =
        entry.term.definitions.empty() ? entry.term.description : bestText(entry.term.definitions);
    if (definition.trimmed().isEmpty()) {
        if (!entry.term.folder.value_or(false))
            tell(LintKind::MissingDefinition, entry,
                 LintWords::tr("“%1” has no definition.").arg(labelOf(entry)));
        return;
    }
    const QString loose = looseName(definition);
    if (loose.isEmpty() || loose == looseName(labelOf(entry))) {
        tell(LintKind::EmptyDefinition, entry,
             LintWords::tr("The definition of “%1” says no more than its name.").arg(labelOf(entry)));
        return;
    }
    for (const QString &key : m_lexicon.named(core::foldedName(definition))) {
        const EntryPtr other = m_lexicon.find(key);
        if (!other || other->trashed || key == entry.key())
            continue;
        const QString back =
            other->term.definitions.empty() ? other->term.description : bestText(other->term.definitions);
        if (foldedNames(entry.term).contains(core::foldedName(back)) && entry.key() < key)
            tell(LintKind::CircularDefinition, entry,
                 LintWords::tr("“%1” and “%2” only explain each other.").arg(labelOf(entry), labelOf(*other)),
                 key);
    }
    checkAbbreviations(entry, definition);
}

void Linter::checkAbbreviations(const Entry &entry, const QString &definition)
{
    static const QRegularExpression capitals(u"(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}-])"_s);
    QStringList unknown;
    auto matches = capitals.globalMatch(definition.left(4000));
    while (matches.hasNext()) {
        const QString word = matches.next().captured();
        // Said in full beside it: "value added tax (VAT)".
        const bool explained = definition.contains(u'(' + word + u')') || definition.contains(word + u" ("_s);
        if (!explained && !m_abbreviations.contains(word) && !unknown.contains(word))
            unknown.append(word);
    }
    for (const QString &word : std::as_const(unknown)) {
        const QString candidate = m_initials.value(entry.term.glossary + u'\n' + word);
        tell(LintKind::UndefinedAbbreviation, entry,
             LintWords::tr("“%1” is used but nowhere explained.").arg(word), word + u'\n' + candidate,
             !candidate.isEmpty());
    }
}

void Linter::checkRelations(const Entry &entry)
{
    const core::Term &term = entry.term;
    const auto broken = [&](const QString &target) {
        const EntryPtr other = m_lexicon.find(target);
        return other ? other->trashed : target.startsWith(term.glossary) || !target.contains("://"_L1);
    };
    if (!term.parent.isEmpty() && broken(term.parent))
        tell(LintKind::BrokenLink, entry,
             LintWords::tr("“%1” is under a term that is not there.").arg(labelOf(entry)), u"parent"_s, true);
    for (const TermRelation &relation : term.relations) {
        const EntryPtr other = m_lexicon.find(relation.target);
        if (broken(relation.target)) {
            if (relation.target != term.parent)
                tell(LintKind::BrokenLink, entry,
                     LintWords::tr("“%1” is related to “%2”, which is not there.")
                         .arg(labelOf(entry), other ? labelOf(*other) : relation.target),
                     relationName(relation), true);
            continue;
        }
        const std::optional<TermRelation> inverse = other ? inverseOf(relation, entry.key()) : std::nullopt;
        if (!inverse
            || (inverse->kind == RelationKind::Narrower && !m_statesNarrower.contains(other->term.glossary)))
            continue;
        const bool stated = std::any_of(
            other->term.relations.begin(), other->term.relations.end(), [&](const TermRelation &each) {
                return relationName(each) == relationName(*inverse)
                    || (each.kind == inverse->kind && term.identities.contains(each.target));
            });
        if (!stated && other->key() != entry.key())
            tell(LintKind::MissingInverse, entry,
                 LintWords::tr("“%1” does not say that it is related to “%2”.")
                     .arg(labelOf(*other), labelOf(entry)),
                 relationName(relation), true);
    }
    const bool alone =
        term.parent.isEmpty() && term.relations.empty() && m_lexicon.referrers(entry.key()).isEmpty();
    if (alone && m_hierarchical.contains(term.glossary))
        tell(LintKind::Orphan, entry,
             LintWords::tr("“%1” has nothing above, below or beside it.").arg(labelOf(entry)));
}

void Linter::checkUse(const Entry &entry)
{
    if (m_context.exists) {
        for (const QString &uri : entry.links) {
            if (!m_context.exists(uri))
                tell(LintKind::BrokenLink, entry,
                     LintWords::tr("“%1” is linked to something that is not in the catalog any more.")
                         .arg(labelOf(entry)),
                     uri, true);
        }
    }
    const bool folder = entry.term.folder.value_or(false);
    if (!folder && statusOf(entry.term) == TermStatus::Approved && entry.links.isEmpty()
        && !m_context.used.contains(entry.key()))
        tell(LintKind::Unused, entry, LintWords::tr("No data is linked to “%1”.").arg(labelOf(entry)));
    QDateTime since = m_context.since.value(entry.key());
    if (!since.isValid() && isDraft(entry.term)) {
        const QString when = entry.term.updated.isEmpty() ? entry.term.created : entry.term.updated;
        since = QDateTime::fromString(when, Qt::ISODate);
    }
    if (since.isValid() && m_context.now.isValid() && since.daysTo(m_context.now) > m_context.reviewDays)
        tell(LintKind::Unreviewed, entry,
             LintWords::tr("“%1” waits for review since %2.")
                 .arg(labelOf(entry), since.date().toString(Qt::ISODate)));
}

void Linter::checkNames(const std::vector<EntryPtr> &entries)
{
    QHash<QString, std::vector<EntryPtr>> loose;
    for (const EntryPtr &entry : entries)
        loose[entry->term.glossary + u'\n' + looseName(labelOf(*entry))].push_back(entry);
    for (const EntryPtr &entry : entries) {
        const std::vector<EntryPtr> &alike = loose[entry->term.glossary + u'\n' + looseName(labelOf(*entry))];
        if (alike.size() < 2 || alike.front() == entry || looseName(labelOf(*entry)).isEmpty())
            continue;
        const EntryPtr &first = alike.front();
        const bool same = core::foldedName(labelOf(*first)) == core::foldedName(labelOf(*entry));
        m_told.insert(first->key() + u'\n' + entry->key());
        tell(same ? LintKind::Duplicate : LintKind::NearDuplicate, *entry,
             same ? LintWords::tr("There are two terms “%1”.").arg(labelOf(*entry))
                  : LintWords::tr("“%1” and “%2” look like one term.").arg(labelOf(*entry), labelOf(*first)),
             first->key(), true);
    }
    checkSlips(entries);
}

/// Labels that differ by one letter, found by what remains of each when one letter is left out (as SymSpell
/// does).
void Linter::checkSlips(const std::vector<EntryPtr> &entries)
{
    QHash<QString, std::vector<EntryPtr>> without;
    for (const EntryPtr &entry : entries) {
        if (isCancelled())
            return;
        const QString name = core::foldedName(labelOf(*entry));
        // Numbers are told apart by their digits on purpose.
        const bool number = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
        if (name.size() < shortestTypo || name.size() > longestTypo || number)
            continue;
        QStringList forms{name};
        for (qsizetype i = 0; i < name.size(); ++i)
            forms.append(QString(name).remove(i, 1));
        forms.removeDuplicates();
        for (const QString &form : std::as_const(forms)) {
            std::vector<EntryPtr> &alike = without[entry->term.glossary + u'\n' + form];
            for (const EntryPtr &other : alike) {
                const QString pair = other->key() + u'\n' + entry->key();
                const QString theirs = core::foldedName(labelOf(*other));
                if (theirs == name || m_told.contains(pair) || std::abs(theirs.size() - name.size()) > 1)
                    continue;
                m_told.insert(pair);
                tell(LintKind::NearDuplicate, *entry,
                     LintWords::tr("“%1” and “%2” differ by one letter.")
                         .arg(labelOf(*entry), labelOf(*other)),
                     other->key(), true);
            }
            if (alike.size() < mostGroup)
                alike.push_back(entry);
        }
    }
}

void Linter::checkCycles(const std::vector<EntryPtr> &entries)
{
    // Each term once: a walk upwards that meets itself.
    QHash<QString, QString> seen; // key → start of the walk that came by
    for (const EntryPtr &start : entries) {
        EntryPtr at = start;
        while (at && !seen.contains(at->key())) {
            seen.insert(at->key(), start->key());
            QString up = at->term.parent;
            for (const TermRelation &relation : at->term.relations) {
                if (up.isEmpty() && relation.kind == RelationKind::Broader)
                    up = relation.target;
            }
            at = up.isEmpty() ? EntryPtr() : m_lexicon.find(up);
        }
        if (at && seen.value(at->key()) == start->key()) {
            QStringList way{labelOf(*at)};
            EntryPtr next = m_lexicon.find(at->term.parent);
            for (int i = 0; next && next->key() != at->key() && i < 64; ++i) {
                way.append(labelOf(*next));
                next = m_lexicon.find(next->term.parent);
            }
            way.append(labelOf(*at));
            tell(LintKind::Cycle, *at,
                 LintWords::tr("These go round in a circle: %1.").arg(way.join(u" › "_s)), at->term.parent,
                 true);
        }
    }
}

} // namespace

QLatin1StringView toText(LintKind kind)
{
    return names.at(static_cast<std::size_t>(kind));
}

QString looseName(const QString &label)
{
    QStringList words;
    QString word;
    const QString text = label.toLower().normalized(QString::NormalizationForm_KD) + u' ';
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty()) {
            words.append(singular(std::exchange(word, QString())));
        }
    }
    words.sort();
    return words.join(u' ');
}

std::vector<LintFinding> lint(const Lexicon &lexicon, const LintContext &context)
{
    return Linter(lexicon, context).all();
}

Editor::Changes fixOf(const Lexicon &lexicon, const LintFinding &finding)
{
    Editor editor(lexicon);
    const EntryPtr entry = lexicon.find(finding.term);
    if (!entry)
        return core::failure(core::ErrorCode::NotFound, LintWords::tr("The term is not there any more."),
                             finding.term);
    const QJsonValue nothing(QJsonValue::Undefined);
    switch (finding.kind) {
    case LintKind::Duplicate:
    case LintKind::NearDuplicate:
        return editor.merge(finding.term, finding.other);
    case LintKind::Cycle:
        return editor.move({finding.term}, {});
    case LintKind::MissingInverse:
        return editor.relate(finding.term, relationFromName(finding.other));
    case LintKind::UndefinedAbbreviation: {
        const EntryPtr other = lexicon.find(finding.other.section(u'\n', 1));
        if (!other)
            break;
        QJsonArray list = fieldOf(*other, u"abbreviations"_s).toArray();
        list.append(finding.other.section(u'\n', 0, 0));
        return editor.edit(other->key(), {{u"abbreviations"_s, list}});
    }
    case LintKind::BrokenLink: {
        if (finding.other == "parent"_L1) {
            const QString place = lexicon.redirected(entry->term.parent);
            const EntryPtr there = lexicon.find(place);
            return editor.move({finding.term}, there && !there->trashed ? place : QString());
        }
        if (finding.other.startsWith("meshbook:"_L1))
            return editor.unlink(finding.term, {finding.other});
        TermRelation relation = relationFromName(finding.other);
        Fields values{{u"relations["_s + finding.other + u']', false}};
        const EntryPtr there = lexicon.find(lexicon.redirected(relation.target));
        if (there && !there->trashed && there->key() != finding.term) { // merged into another one
            relation.target = there->key();
            values[u"relations["_s + relationName(relation) + u']'] = true;
        }
        return editor.edit(finding.term, values);
    }
    default:
        break;
    }
    return core::failure(core::ErrorCode::Usage, LintWords::tr("Nothing mends this by itself."),
                         finding.term);
}

} // namespace meshbook::glossary
