// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termform.h"

#include "items/glossarywords.h"
#include "items/healthwords.h"
#include "views/glossary/chipsfield.h"
#include "views/glossary/definitionfield.h"
#include "views/glossary/fieldrow.h"
#include "views/glossary/linefield.h"
#include "views/glossary/relationsfield.h"
#include "views/glossary/termdraft.h"
#include "views/glossary/termfields.h"
#include "views/glossary/termheader.h"
#include "views/glossary/termparts.h"
#include "views/glossary/textsfield.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/viewstates.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;

TermForm::TermForm(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(new TermDraft(session, this))
    , m_fields(new TermFields(session, *m_draft, this))
    , m_states(nullptr)
{
    build();
    connect(&m_session, &GlossarySession::changed, this, &TermForm::refresh);
    connect(&m_session, &GlossarySession::failed, this, [this](const QString &sentence) {
        if (!m_session.isReady())
            m_states->showError(tr("The terms cannot be read."), sentence);
    });
    connect(m_states, &ViewStates::retryRequested, &m_session, &GlossarySession::refresh);
    connect(m_draft, &TermDraft::stateChanged, this, [this] {
        if (m_draft->isKept() || !m_draft->isModified())
            m_notKept->hide();
        if (std::exchange(m_wasModified, isModified()) != isModified())
            emit modifiedChanged();
    });
    connect(m_draft, &TermDraft::notKept, this, [this](const QString &why) {
        m_notKept->setMessage(Tone::Breach, tr("What you type cannot be kept on disk: %1").arg(why));
        m_notKept->show();
    });
    connect(m_fields, &TermFields::shown, this, &TermForm::showMark);
    refresh();
}

TermForm::~TermForm() = default;

bool TermForm::isModified() const
{
    return m_draft->isModified();
}

void TermForm::save()
{
    m_draft->commitAll();
}

void TermForm::editLabel()
{
    m_label->editor()->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit *>(m_label->editor())->selectAll();
}

void TermForm::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    m_asked.reset();
    ++m_question;
    m_draft->setTerm(key);
    if (!m_languageChosen)
        m_language.clear();
    m_header->setRevision(nullptr);
    m_valuesRow->setNote({});
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void TermForm::setLanguage(const QString &language)
{
    if (language == m_language && m_languageChosen)
        return;
    m_draft->commitAll();
    m_language = language;
    m_languageChosen = true;
    refresh();
    emit languageChosen(language);
}

void TermForm::followLanguage(const QString &language)
{
    if (!language.isEmpty()) {
        setLanguage(language);
        return;
    }
    if (!m_languageChosen || m_language.isEmpty())
        return; // texts without a language were chosen here
    m_draft->commitAll();
    m_language.clear();
    m_languageChosen = false;
    refresh();
}

void TermForm::refresh()
{
    if (!m_session.isReady()) {
        if (m_states->shown() != ViewStates::Shown::Error)
            m_states->showLoading(tr("Reading the terms…"));
        return;
    }
    // Where there is no term at all, the tree says what to do, and nothing here says otherwise.
    m_states->setVisible(m_session.lexicon().size() > 0 || !m_term.isEmpty());
    const glossary::EntryPtr entry = m_draft->entry();
    if (entry) {
        showTerm(*entry);
        m_states->showContent();
        return;
    }
    m_relations->refresh();
    if (m_term.isEmpty()) {
        m_states->showEmpty(tr("No term is chosen"), tr("Choose one in the list, or make a new one."));
        return;
    }
    const QString into = m_session.lexicon().redirected(m_term);
    EmptyState *empty = m_states->showEmpty(tr("This term is not there any more"),
                                            into == m_term ? tr("Choose one in the list, or make a new one.")
                                                           : tr("It was merged into another one."));
    if (into != m_term) {
        connect(empty->addAction(tr("Go there"), Icon::Term), &QPushButton::clicked, this,
                [this, into] { emit termWanted(into); });
    }
}

void TermForm::showTerm(const glossary::Entry &entry)
{
    if (!m_languageChosen && m_language.isEmpty())
        m_language = termparts::firstLanguage(entry, QLocale().bcp47Name());
    m_header->refresh(m_language);
    m_fields->refresh();
    m_relations->refresh();
    showFallbacks(entry);
    showProposal(entry);
    showFacts(entry);
    showReviewNotice();
    askRevision(entry);
    askUse();
}

void TermForm::showFallbacks(const glossary::Entry &entry)
{
    const core::Term &term = entry.term;
    m_label->setFallback(termparts::fallback(term.labels, m_language));
    m_definition->setFallback(termparts::fallback(term.definitions, m_language));
    m_synonyms->setFallback(termparts::fallback(term.altLabels, m_language));
    m_examples->setFallback(termparts::fallback(term.examples, m_language));
    m_notes->setFallback(termparts::fallback(term.scopeNotes, m_language));
}

void TermForm::showProposal(const glossary::Entry &entry)
{
    const QString path = termparts::definition(entry, m_language);
    const glossary::EntryPtr inForce = m_session.state()->inForce.find(entry.key());
    m_definition->setInForce(inForce ? glossary::fieldOf(*inForce, path).toString() : QString(),
                             proposedBy(path));
}

/// The newest edit of the set under work that touches the part.
QString TermForm::proposedBy(const QString &path) const
{
    const glossary::ChangeSet *set = m_session.currentSet();
    if (set == nullptr)
        return {};
    for (auto edit = set->edits.rbegin(); edit != set->edits.rend(); ++edit) {
        for (const glossary::TermChange &change : edit->changes) {
            if (change.term != m_term
                || std::none_of(change.fields.begin(), change.fields.end(),
                                [&path](const core::FieldChange &field) { return field.path == path; }))
                continue;
            return tr("Proposed by %1, %2")
                .arg(edit->author, items::healthwords::day(edit->at.toLocalTime().date()));
        }
    }
    return {};
}

void TermForm::showFacts(const glossary::Entry &entry)
{
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value, Fact::Kind kind = Fact::Kind::Text) {
        if (!value.isEmpty())
            facts.append({label, value, kind});
    };
    add(tr("Key"), entry.key(), Fact::Kind::Code);
    add(tr("Collections"), entry.term.collections.join(u", "_s));
    add(tr("Source"), entry.term.sourceName.isEmpty() ? entry.term.sourceUrl : entry.term.sourceName);
    for (auto extra = entry.term.extra.begin(); extra != entry.term.extra.end(); ++extra)
        add(extra.key(), items::glossarywords::value(extra.value()));
    m_facts->setFacts(facts);
    m_factsRow->setVisible(!facts.isEmpty());
}

/// A set in review takes no edits; what to do about it is said before somebody types for nothing.
void TermForm::showReviewNotice()
{
    const glossary::ChangeSet *set = m_session.currentSet();
    const bool inReview = set != nullptr && set->state == glossary::SetState::InReview;
    m_inReview->setVisible(inReview);
}

void TermForm::showMark(const QString &path)
{
    if (path != "element.pattern"_L1)
        return;
    const QString pattern = m_pattern->value().toString();
    const bool valid = !pattern.isEmpty() && QRegularExpression(pattern).isValid();
    m_pattern->setMark({State::Ok, valid ? tr("valid") : QString()});
}

void TermForm::askRevision(const glossary::Entry &entry)
{
    const glossary::EntryPtr inForce = m_session.state()->inForce.find(entry.key());
    if (inForce == m_asked)
        return;
    m_asked = inForce;
    m_session.service().history(entry.key()).then(this, [this, key = m_term](const auto &history) {
        if (key == m_term && history)
            m_header->setRevision(history->empty() ? nullptr : &history->front());
    });
}

void TermForm::askUse()
{
    const quint64 own = ++m_question;
    m_session.service().use(m_term, m_session.changeSet()).then(this, [this, own](const auto &use) {
        if (own != m_question || !use)
            return;
        const auto columns = std::count_if(use->uses.begin(), use->uses.end(),
                                           [](const auto &each) { return each.target.isColumn; });
        m_valuesRow->setNote(columns == 0
                                 ? QString()
                                 : tr("Applies to %n linked column(s).", nullptr, static_cast<int>(columns)));
    });
}

} // namespace meshbook::views
