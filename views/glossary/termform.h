// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryreading.h"
#include "views/glossary/glossarysession.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meshbook::views {

class ChipsField;
class ChoiceField;
class DefinitionField;
class FactsGrid;
class FieldRow;
class InlineMessage;
class LineField;
class ReferencesField;
class RelationsField;
class TermDraft;
class TermField;
class TermFields;
class TermHeader;
class TextsField;
class ViewStates;

/// The form of one term. What is typed is on disk within a second and becomes an edit of the change set when
/// its field is left; what cannot be is told beside the field and stays.
class TermForm final : public QWidget {
    Q_OBJECT

public:
    explicit TermForm(GlossarySession &session, QWidget *parent = nullptr);
    ~TermForm() override;

    /// Null: no term. What was typed into another one becomes edits first.
    void setTerm(const QString &key);
    [[nodiscard]] const QString &term() const { return m_term; }
    /// Something is typed that is no edit yet.
    [[nodiscard]] bool isModified() const;
    /// Makes edits of all that is typed.
    void save();
    /// The label, ready to be typed over.
    void editLabel();
    /// "de"; what cannot be shown in it is shown in the language that stands in.
    void setLanguage(const QString &language);
    /// What the tree shows labels in; null: the one that suits each term best.
    void followLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

signals:
    void termWanted(const QString &key);
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);
    void modifiedChanged();
    void languageChosen(const QString &language);

private:
    using PathOf = QString (*)(const glossary::Entry &entry, const QString &language);
    void build();
    void addNames(QVBoxLayout *page);
    void addDefinition(QVBoxLayout *page);
    void addRelations(QVBoxLayout *page);
    void addElement(QVBoxLayout *page);
    void addTexts(QVBoxLayout *page);
    void addPeople(QVBoxLayout *page);
    void addFacts(QVBoxLayout *page);
    [[nodiscard]] QVBoxLayout *section(QVBoxLayout *page);
    FieldRow *row(QVBoxLayout *section, const QString &label, TermField *field, const QString &path);
    FieldRow *row(QVBoxLayout *section, const QString &label, TermField *field, PathOf pathOf);

    void refresh();
    void showTerm(const glossary::Entry &entry);
    void showFallbacks(const glossary::Entry &entry);
    void showProposal(const glossary::Entry &entry);
    void showFacts(const glossary::Entry &entry);
    void showReviewNotice();
    void showMark(const QString &path);
    [[nodiscard]] QString proposedBy(const QString &path) const;
    void askRevision(const glossary::Entry &entry);
    void askUse();

    GlossarySession &m_session;
    TermDraft *m_draft;
    TermFields *m_fields;
    ViewStates *m_states;
    QScrollArea *m_scroll = nullptr;
    TermHeader *m_header = nullptr;
    InlineMessage *m_notKept = nullptr;
    InlineMessage *m_inReview = nullptr;
    LineField *m_label = nullptr;
    DefinitionField *m_definition = nullptr;
    ChipsField *m_synonyms = nullptr;
    RelationsField *m_relations = nullptr;
    LineField *m_pattern = nullptr;
    FieldRow *m_valuesRow = nullptr;
    TextsField *m_examples = nullptr;
    TextsField *m_notes = nullptr;
    FactsGrid *m_facts = nullptr;
    QWidget *m_factsRow = nullptr;

    QString m_term;
    QString m_language;
    bool m_languageChosen = false; ///< by the person, so that it stays with the next term
    bool m_wasModified = false;
    glossary::EntryPtr m_asked; ///< the state of the term whose revision was asked for
    quint64 m_question = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
