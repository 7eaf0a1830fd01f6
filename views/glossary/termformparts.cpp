// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termform.h"

#include "views/glossary/chipsfield.h"
#include "views/glossary/choicefield.h"
#include "views/glossary/definitionfield.h"
#include "views/glossary/fieldrow.h"
#include "views/glossary/linefield.h"
#include "views/glossary/referencesfield.h"
#include "views/glossary/relationsfield.h"
#include "views/glossary/termdraft.h"
#include "views/glossary/termfields.h"
#include "views/glossary/termheader.h"
#include "views/glossary/termparts.h"
#include "views/glossary/textsfield.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/hairline.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/viewstates.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// What the form of a term is made of.
namespace meshbook::views {

namespace {

// Types and classifications as the standards write them (ODCS, and what most companies use).
const QStringList &usualTypes()
{
    static const QStringList types{u"string"_s,    u"integer"_s, u"number"_s, u"boolean"_s, u"date"_s,
                                   u"timestamp"_s, u"time"_s,    u"object"_s, u"array"_s};
    return types;
}

const QStringList &usualClassifications()
{
    static const QStringList words{u"public"_s, u"internal"_s, u"confidential"_s, u"restricted"_s};
    return words;
}

QString examplesPath(const glossary::Entry &, const QString &language)
{
    return u"examples["_s + language + u']';
}

QString notesPath(const glossary::Entry &, const QString &language)
{
    return u"scopeNotes["_s + language + u']';
}

QString ownersPath(const glossary::Entry &entry, const QString &)
{
    return termparts::owners(entry, "owner"_L1);
}

QString stewardsPath(const glossary::Entry &entry, const QString &)
{
    return termparts::owners(entry, "steward"_L1);
}

} // namespace

void TermForm::build()
{
    auto *content = new QWidget(this);
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_header = new TermHeader(m_session, *m_draft, content);
    whole->addWidget(m_header);
    whole->addWidget(new Hairline(Qt::Horizontal, content));
    m_notKept = new InlineMessage(Tone::Breach, {}, content);
    m_notKept->hide();
    whole->addWidget(m_notKept);
    m_inReview = new InlineMessage(
        Tone::Neutral, tr("These changes are in review and take no edits. What you type is kept."), content);
    m_inReview->hide();
    whole->addWidget(m_inReview);
    connect(m_inReview->addAction(tr("Take back to edit")), &QPushButton::clicked, this, [this] {
        m_session.service()
            .decide(m_session.changeSet(), glossary::Verb::Reopen, {})
            .then(this, [this](const core::Result<QString> &done) {
                if (!done)
                    m_session.tell(done.error().message, false);
            });
    });
    connect(m_inReview->addAction(tr("New change set")), &QPushButton::clicked, this,
            [this] { m_session.setChangeSet({}); });
    m_scroll = new QScrollArea(content);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setMinimumWidth(1); // fields shrink rather than be cut off at the edge
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addNames(layout);
    addDefinition(layout);
    addRelations(layout);
    addElement(layout);
    addTexts(layout);
    addPeople(layout);
    addFacts(layout);
    layout->addStretch();
    m_scroll->setWidget(page);
    whole->addWidget(m_scroll, 1);
    m_states = new ViewStates(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    connect(m_header, &TermHeader::languageChosen, this, &TermForm::setLanguage);
    connect(m_header, &TermHeader::saveRequested, this, &TermForm::save);
    connect(m_header, &TermHeader::termWanted, this, &TermForm::termWanted);
    connect(m_header, &TermHeader::navigateRequested, this, &TermForm::navigateRequested);
    auto *label = new QShortcut(QKeySequence(Qt::Key_F2), this);
    label->setContext(Qt::WidgetWithChildrenShortcut);
    connect(label, &QShortcut::activated, this, &TermForm::editLabel);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &TermForm::save);
}

QVBoxLayout *TermForm::section(QVBoxLayout *page)
{
    if (page->count() > 0)
        page->addWidget(new Hairline(Qt::Horizontal));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::pagePadding, metrics::space3, metrics::pagePadding, metrics::space3);
    inner->setSpacing(metrics::space2);
    page->addLayout(inner);
    return inner;
}

FieldRow *TermForm::row(QVBoxLayout *section, const QString &label, TermField *field, const QString &path)
{
    auto *row = new FieldRow(label, field);
    section->addWidget(row);
    m_fields->bind(row, field, [path] { return path; });
    return row;
}

FieldRow *TermForm::row(QVBoxLayout *section, const QString &label, TermField *field, PathOf pathOf)
{
    auto *row = new FieldRow(label, field);
    section->addWidget(row);
    m_fields->bind(row, field, [this, pathOf] {
        const glossary::EntryPtr entry = m_draft->entry();
        return entry ? pathOf(*entry, m_language) : QString();
    });
    return row;
}

void TermForm::addNames(QVBoxLayout *page)
{
    QVBoxLayout *inner = section(page);
    m_label = new LineField(tr("Label"));
    row(inner, tr("&Label"), m_label, &termparts::label);
    row(inner, tr("Code"), new LineField(tr("Code"), true), u"notation"_s);
    m_synonyms = new ChipsField(tr("Synonyms"));
    row(inner, tr("Synony&ms"), m_synonyms, &termparts::synonyms);
    row(inner, tr("A&bbreviations"), new ChipsField(tr("Abbreviations")), u"abbreviations"_s);
}

void TermForm::addDefinition(QVBoxLayout *page)
{
    m_definition = new DefinitionField(tr("Definition"));
    row(section(page), tr("&Definition"), m_definition, &termparts::definition);
    connect(m_definition, &DefinitionField::linkActivated, this, &TermForm::navigateRequested);
}

void TermForm::addRelations(QVBoxLayout *page)
{
    m_relations = new RelationsField(m_session, *m_draft);
    auto *row = new FieldRow(tr("&Relations"), m_relations);
    row->setEditor(m_relations->editor());
    section(page)->addWidget(row);
    connect(m_relations, &RelationsField::termWanted, this, &TermForm::termWanted);
    connect(m_relations, &RelationsField::navigateRequested, this, &TermForm::navigateRequested);
}

void TermForm::addElement(QVBoxLayout *page)
{
    QVBoxLayout *inner = section(page);
    row(inner, tr("Logical t&ype"), new ChoiceField(tr("Logical type"), usualTypes()),
        u"element.logicalType"_s);
    m_pattern = new LineField(tr("Pattern"), true);
    row(inner, tr("&Pattern"), m_pattern, u"element.pattern"_s);
    row(inner, tr("&Classification"), new ChoiceField(tr("Classification"), usualClassifications()),
        u"element.classification"_s);
    row(inner, tr("&Unit"), new LineField(tr("Unit")), u"element.unit"_s);
    m_valuesRow =
        row(inner, tr("&Allowed values"), new ChipsField(tr("Allowed values")), u"element.allowedValues"_s);
}

void TermForm::addTexts(QVBoxLayout *page)
{
    QVBoxLayout *inner = section(page);
    m_examples = new TextsField(tr("Examples"));
    row(inner, tr("E&xamples"), m_examples, &examplesPath);
    m_notes = new TextsField(tr("Note"));
    row(inner, tr("&Note"), m_notes, &notesPath);
    auto *references = new ReferencesField(tr("References"));
    row(inner, tr("References"), references, u"references"_s);
    connect(references, &ReferencesField::linkActivated, this, &TermForm::navigateRequested);
}

void TermForm::addPeople(QVBoxLayout *page)
{
    QVBoxLayout *inner = section(page);
    const auto people = [this](const QString &name) {
        auto *field = new ChipsField(name);
        field->offerPeople(m_session);
        return field;
    };
    row(inner, tr("&Owner"), people(tr("Owner")), &ownersPath);
    row(inner, tr("Ste&ward"), people(tr("Steward")), &stewardsPath);
    row(inner, tr("Rev&iewers"), people(tr("Reviewers")), u"reviewers"_s);
    row(inner, tr("&Tags"), new ChipsField(tr("Tags")), u"tags"_s);
}

void TermForm::addFacts(QVBoxLayout *page)
{
    m_facts = new FactsGrid;
    m_factsRow = new QWidget;
    auto *layout = new QVBoxLayout(m_factsRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::pagePadding, metrics::space3, metrics::pagePadding, metrics::space3);
    inner->addWidget(new FieldRow(tr("Facts"), m_facts));
    layout->addLayout(inner);
    page->addWidget(m_factsRow);
}

} // namespace meshbook::views
