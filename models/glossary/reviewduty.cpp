// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/reviewduty.h"

#include "glossary/book.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

constexpr std::size_t mostSentences = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::glossary::ReviewDuty)
};

/// What a text calls a person by: "Ana Pons <ana@x.example>" both.
QStringList formsOf(const QString &text)
{
    const QString whole = text.simplified().toCaseFolded();
    QStringList forms;
    const qsizetype open = whole.lastIndexOf(u'<');
    if (open >= 0 && whole.endsWith(u'>'))
        forms = {whole.left(open).trimmed(), whole.mid(open + 1).chopped(1).trimmed()};
    else
        forms = {whole.startsWith("mailto:"_L1) ? whole.mid(7) : whole};
    forms.removeAll(QString());
    return forms;
}

bool meansOneOf(const QString &text, const QStringList &forms)
{
    const QStringList own = formsOf(text);
    return std::any_of(own.begin(), own.end(), [&](const QString &form) { return forms.contains(form); });
}

/// Terms that somebody agreed to since the set was submitted last.
QSet<QString> agreedOf(const ChangeSet &set)
{
    QSet<QString> agreed;
    for (const Operation &each : set.talk) {
        if (each.verb == Verb::Submit || each.verb == Verb::Reopen)
            agreed.clear();
        if (each.verb != Verb::Agree)
            continue;
        for (const TermChange &change : each.changes)
            agreed.insert(change.term);
    }
    return agreed;
}

/// Everything that somebody who wrote in the set is called by.
QStringList authorForms(const ChangeSet &set)
{
    QStringList forms;
    for (const QString &author : set.authors())
        forms += formsOf(author);
    for (const Operation &each : set.edits)
        forms += formsOf(each.email);
    forms.removeDuplicates();
    for (const Operation &each : set.talk) {
        if (each.verb != Verb::Submit)
            continue;
        for (const TermChange &change : each.changes) {
            for (const core::FieldChange &named : change.fields)
                forms += formsOf(named.from.toString());
        }
    }
    return forms;
}

/// As the term is in force; as the set has it where it is not there yet.
QStringList reviewersOf(const Entry *inForce, const NetChanges::TermNet &net)
{
    if (inForce != nullptr)
        return inForce->term.reviewers;
    const auto named = net.fields.find(u"reviewers"_s);
    return named == net.fields.end() ? QStringList() : named->second.to.toVariant().toStringList();
}

} // namespace

bool Person::isOneOf(const QStringList &people) const
{
    const QStringList own = formsOf(name) + formsOf(email);
    return std::any_of(people.begin(), people.end(),
                       [&](const QString &each) { return meansOneOf(each, own); });
}

bool isReviewed(const QString &path)
{
    return path != "links"_L1 && path != "rejected"_L1;
}

bool wroteIn(const ChangeSet &set, const Person &person)
{
    if (set.authors().contains(person.name))
        return true; // nobody's name too, where a ledger has such a step
    QStringList all = set.authors();
    for (const Operation &each : set.edits) {
        if (!each.email.isEmpty() && !all.contains(each.email))
            all.append(each.email);
    }
    return person.isOneOf(all);
}

std::vector<ReviewDuty> openDuties(const Lexicon &inForce, const ChangeSet &set)
{
    const QSet<QString> agreed = agreedOf(set);
    std::vector<ReviewDuty> duties = allDuties(inForce, set);
    std::erase_if(duties, [&agreed](const ReviewDuty &duty) { return agreed.contains(duty.term); });
    return duties;
}

std::vector<ReviewDuty> allDuties(const Lexicon &inForce, const ChangeSet &set)
{
    std::vector<ReviewDuty> duties;
    const QStringList authors = authorForms(set);
    for (const auto &[key, net] : set.net.terms()) {
        const bool changed = std::any_of(net.fields.begin(), net.fields.end(),
                                         [](const auto &field) { return isReviewed(field.first); });
        if (!changed)
            continue;
        const EntryPtr entry = inForce.find(key);
        QStringList reviewers = reviewersOf(entry.get(), net);
        reviewers.removeIf(
            [&](const QString &each) { return each.trimmed().isEmpty() || meansOneOf(each, authors); });
        if (!reviewers.isEmpty())
            duties.push_back({key, entry ? labelOf(*entry) : net.label, net.glossary, reviewers});
    }
    return duties;
}

std::vector<ReviewDuty> dutiesOf(const std::vector<ReviewDuty> &duties, const Person &person, bool own)
{
    std::vector<ReviewDuty> found;
    std::copy_if(duties.begin(), duties.end(), std::back_inserter(found),
                 [&](const ReviewDuty &duty) { return person.isOneOf(duty.reviewers) == own; });
    return found;
}

std::vector<TermChange> agreedTo(const std::vector<ReviewDuty> &duties)
{
    std::vector<TermChange> terms;
    for (const ReviewDuty &duty : duties)
        terms.push_back({duty.term, duty.label, duty.glossary, {}});
    return terms;
}

std::vector<TermChange> namingsOf(const std::vector<ReviewDuty> &duties, const Person &person)
{
    std::vector<TermChange> named;
    for (const ReviewDuty &duty : duties) {
        for (const QString &reviewer : duty.reviewers) {
            if (person.isOneOf({reviewer}))
                named.push_back({duty.term, duty.label, duty.glossary, {{u"reviewers"_s, reviewer, {}}}});
        }
    }
    return named;
}

QString waitingText(const std::vector<ReviewDuty> &duties)
{
    QStringList sentences;
    std::vector<QStringList> told; // the same people for many terms are told once
    for (const ReviewDuty &duty : duties) {
        if (std::find(told.begin(), told.end(), duty.reviewers) != told.end())
            continue;
        if (told.size() == mostSentences)
            break;
        told.push_back(duty.reviewers);
        const QString who = duty.reviewers.join(u", "_s);
        sentences.append(duty.reviewers.size() == 1
                             ? Words::tr("%1 has to approve “%2”.").arg(who, duty.label)
                             : Words::tr("One of these has to approve “%2”: %1.").arg(who, duty.label));
    }
    return sentences.join(u' ');
}

Standing standingOf(const Lexicon &inForce, const ChangeSet &set, const Person &person)
{
    Standing standing;
    standing.isOwn = wroteIn(set, person);
    standing.needsReview = set.isPending() && needsReview(inForce, set);
    if (set.state != SetState::InReview)
        return standing;
    const std::vector<ReviewDuty> duties = openDuties(inForce, set);
    standing.isAsked = !standing.isOwn && (duties.empty() || !dutiesOf(duties, person, true).empty());
    for (const ReviewDuty &duty : duties)
        standing.waitsFor += duty.reviewers;
    standing.waitsFor.removeDuplicates();
    standing.waiting = waitingText(duties);
    return standing;
}

} // namespace meshbook::glossary
