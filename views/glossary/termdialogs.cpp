// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termdialogs.h"

#include "views/glossary/namedialog.h"
#include "views/glossary/termpicker.h"
#include "views/search/thingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::termdialogs {

using glossary::Editor;
using glossary::Entry;
using glossary::EntryPtr;
using glossary::Verb;
using Step = ChangeDialog::Step;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::TermDialogs)
};

constexpr int longestLabel = 500;
constexpr int partLines = 4;

QString labelOf(const GlossarySession &session, const QString &term)
{
    const EntryPtr entry = session.lexicon().find(term);
    return entry ? glossary::labelOf(*entry) : term;
}

/// The language a label stands in, where the person reads it.
QString languageOf(const Entry &entry, const QString &language)
{
    const QString shown = glossary::bestText(entry.term.labels, language);
    for (const core::LabelText &label : entry.term.labels) {
        if (label.text == shown)
            return label.language;
    }
    return language;
}

QLineEdit *makeLine(QWidget *parent, const QString &text = {})
{
    auto *line = new QLineEdit(text, parent);
    line->setMaxLength(longestLabel);
    return line;
}

/// New terms are written in the language that most of their glossary is.
QString usualLanguage(const glossary::Lexicon &lexicon, const QString &home)
{
    for (const QString &key : lexicon.children(home)) {
        const EntryPtr entry = lexicon.find(key);
        if (entry && !entry->term.labels.empty())
            return entry->term.labels.front().language;
    }
    return {};
}

QComboBox *makeGlossaries(const GlossarySession &session, const QString &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const core::Glossary &each : session.lexicon().glossaries()) {
        const QString key = each.identities.value(0);
        box->addItem(each.name.isEmpty() ? things::glossaryName(key) : each.name, key);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

void newGlossary(GlossarySession &session, QWidget *window)
{
    auto *dialog = new NameDialog(Words::tr("New glossary"), Words::tr("&Name"), Words::tr("Create"), window);
    dialog->askDescription(Words::tr("&Description"));
    const QPointer<GlossarySession> of(&session);
    QObject::connect(dialog, &NameDialog::wanted, dialog, [dialog, of] {
        if (!of)
            return;
        of->service()
            .addGlossary(dialog->name(), dialog->description())
            .then(dialog, [dialog](const core::Result<core::Glossary> &made) {
                if (made)
                    dialog->accept();
                else
                    dialog->refuse(made.error().message);
            });
    });
    dialog->open();
}

void newChangeSet(GlossarySession &session, QWidget *window)
{
    auto *dialog =
        new NameDialog(Words::tr("New change set"), Words::tr("&Title"), Words::tr("Create"), window);
    const QPointer<GlossarySession> of(&session);
    QObject::connect(dialog, &NameDialog::wanted, dialog, [dialog, of] {
        if (!of)
            return;
        of->service().openSet(dialog->name()).then(dialog, [dialog, of](const core::Result<QString> &set) {
            if (!set) {
                dialog->refuse(set.error().message);
                return;
            }
            if (of)
                of->setChangeSet(*set);
            dialog->accept();
        });
    });
    dialog->open();
}

void newTerm(GlossarySession &session, const Home &home, QWidget *window,
             const std::function<void(const QString &)> &made)
{
    if (session.lexicon().glossaries().empty()) {
        newGlossary(session, window);
        return;
    }
    auto *dialog = new ChangeDialog(session, Words::tr("New term"), Words::tr("Create"), window);
    GlossarySession *of = &session;
    QLineEdit *label = makeLine(dialog);
    const EntryPtr above = session.lexicon().find(home.parent);
    QComboBox *glossaries = makeGlossaries(session, above ? above->term.glossary : home.glossary, dialog);
    auto *parent = new TermPicker(session, Words::tr("Below"), dialog);
    parent->setTerm(home.parent);
    dialog->addRow(Words::tr("&Label"), label);
    dialog->addRow(Words::tr("&Below"), parent);
    dialog->addRow(Words::tr("&Glossary"), glossaries);
    dialog->setMaker([of, label, glossaries, parent]() -> std::optional<Step> {
        const QString text = label->text().simplified();
        const EntryPtr below = of->lexicon().find(parent->term());
        glossaries->setEnabled(!below);
        if (text.isEmpty() || parent->isWrong())
            return {};
        Entry entry;
        entry.term.glossary = below ? below->term.glossary : glossaries->currentData().toString();
        entry.term.parent = parent->term();
        entry.term.labels = {{usualLanguage(of->lexicon(), entry.term.glossary), text}};
        return Step{Verb::Add, [entry](Editor &editor) { return editor.add(entry); }};
    });
    QObject::connect(label, &QLineEdit::textChanged, dialog, &ChangeDialog::look);
    QObject::connect(glossaries, &QComboBox::currentIndexChanged, dialog, &ChangeDialog::look);
    QObject::connect(parent, &TermPicker::termChosen, dialog, &ChangeDialog::look);
    QObject::connect(dialog, &ChangeDialog::done, window, [made](const GlossarySession::Changes &changes) {
        if (made && !changes.empty())
            made(changes.front().term);
    });
    dialog->look();
    dialog->open();
}

void rename(GlossarySession &session, const QString &term, const QString &language, QWidget *window)
{
    const EntryPtr entry = session.lexicon().find(term);
    if (!entry)
        return;
    auto *dialog = new ChangeDialog(session, Words::tr("Rename a term"), Words::tr("Rename"), window);
    const QString written = languageOf(*entry, language);
    const QString old = glossary::labelOf(*entry, language);
    QLineEdit *label = makeLine(dialog, old);
    label->selectAll();
    auto *keep = new QCheckBox(Words::tr("&Keep the old label as a synonym"), dialog);
    dialog->addRow(Words::tr("&Label"), label);
    dialog->addOption(keep);
    dialog->setMaker([term, written, old, label, keep]() -> std::optional<Step> {
        const QString text = label->text().simplified();
        if (text.isEmpty() || text == old)
            return {};
        const bool keepOld = keep->isChecked();
        return Step{Verb::Rename,
                    [=](Editor &editor) { return editor.rename(term, text, written, keepOld); }};
    });
    QObject::connect(label, &QLineEdit::textChanged, dialog, &ChangeDialog::look);
    QObject::connect(keep, &QCheckBox::toggled, dialog, &ChangeDialog::look);
    dialog->look();
    dialog->open();
}

void move(GlossarySession &session, const QStringList &terms, QWidget *window)
{
    const EntryPtr first = session.lexicon().find(terms.value(0));
    if (!first)
        return;
    auto *dialog = new ChangeDialog(session, Words::tr("Move terms"), Words::tr("Move"), window);
    dialog->setSentence(
        terms.size() == 1
            ? Words::tr("“%1” goes there with all that is below it.").arg(glossary::labelOf(*first))
            : Words::tr("%n term(s) go there with all that is below them.", nullptr,
                        static_cast<int>(terms.size())));
    GlossarySession *of = &session;
    auto *parent = new TermPicker(session, Words::tr("Below"), dialog);
    parent->setLeftOut(terms);
    QComboBox *glossaries = makeGlossaries(session, first->term.glossary, dialog);
    dialog->addRow(Words::tr("&Below"), parent);
    dialog->addRow(Words::tr("&Glossary"), glossaries);
    dialog->setMaker([of, terms, glossaries, parent]() -> std::optional<Step> {
        const EntryPtr below = of->lexicon().find(parent->term());
        glossaries->setEnabled(!below);
        if (parent->isWrong())
            return {};
        const QString to = below ? below->key() : QString();
        const QString home = below ? QString() : glossaries->currentData().toString();
        return Step{Verb::Move, [=](Editor &editor) { return editor.move(terms, to, home); }};
    });
    QObject::connect(glossaries, &QComboBox::currentIndexChanged, dialog, &ChangeDialog::look);
    QObject::connect(parent, &TermPicker::termChosen, dialog, &ChangeDialog::look);
    dialog->look();
    dialog->open();
}

void merge(GlossarySession &session, const QString &term, QWidget *window,
           const std::function<void(const QString &)> &made)
{
    if (!session.lexicon().find(term))
        return;
    auto *dialog =
        new ChangeDialog(session, Words::tr("Merge a term into another"), Words::tr("Merge"), window);
    dialog->setSentence(
        Words::tr("The labels of “%1” become synonyms, its links and all that refers to it go "
                  "to the other term, and it goes to the trash.")
            .arg(labelOf(session, term)));
    auto *into = new TermPicker(session, Words::tr("Into"), dialog);
    into->setLeftOut({term});
    dialog->addRow(Words::tr("&Into"), into);
    dialog->setMaker([term, into]() -> std::optional<Step> {
        const QString other = into->term();
        if (other.isEmpty())
            return {};
        return Step{Verb::Merge, [=](Editor &editor) { return editor.merge(term, other); }};
    });
    QObject::connect(into, &TermPicker::termChosen, dialog, &ChangeDialog::look);
    QObject::connect(dialog, &ChangeDialog::done, window, [made, into] {
        if (made)
            made(into->term());
    });
    dialog->look();
    dialog->open();
}

void split(GlossarySession &session, const QString &term, QWidget *window)
{
    const EntryPtr entry = session.lexicon().find(term);
    if (!entry)
        return;
    auto *dialog = new ChangeDialog(session, Words::tr("Split a term"), Words::tr("Split"), window);
    dialog->setSentence(Words::tr("New terms beside “%1”, each related to it. Write a label on each line.")
                            .arg(glossary::labelOf(*entry)));
    auto *labels = new QPlainTextEdit(dialog);
    labels->setTabChangesFocus(true);
    labels->setFixedHeight(labels->fontMetrics().lineSpacing() * partLines + 12);
    dialog->addRow(Words::tr("&Labels"), labels);
    const QString language = languageOf(*entry, {});
    dialog->setMaker([term, language, labels]() -> std::optional<Step> {
        std::vector<Entry> parts;
        for (const QString &line : labels->toPlainText().split(u'\n')) {
            Entry part;
            part.term.labels = {{language, line.simplified().left(longestLabel)}};
            if (!line.trimmed().isEmpty())
                parts.push_back(std::move(part));
        }
        if (parts.size() < 2)
            return {};
        return Step{Verb::Split, [=](Editor &editor) { return editor.split(term, parts); }};
    });
    QObject::connect(labels, &QPlainTextEdit::textChanged, dialog, &ChangeDialog::look);
    dialog->look();
    dialog->open();
}

void deprecate(GlossarySession &session, const QString &term, QWidget *window)
{
    if (!session.lexicon().find(term))
        return;
    auto *dialog = new ChangeDialog(session, Words::tr("Deprecate a term"), Words::tr("Deprecate"), window);
    dialog->setSentence(
        Words::tr("“%1” stays readable, and says what to use instead.").arg(labelOf(session, term)));
    auto *instead = new TermPicker(session, Words::tr("Use instead"), dialog);
    instead->setLeftOut({term});
    dialog->addRow(Words::tr("&Use instead"), instead);
    dialog->setMaker([term, instead]() -> std::optional<Step> {
        const QString other = instead->term();
        if (instead->isWrong())
            return {};
        return Step{Verb::Deprecate, [=](Editor &editor) { return editor.deprecate(term, other); }};
    });
    QObject::connect(instead, &TermPicker::termChosen, dialog, &ChangeDialog::look);
    dialog->look();
    dialog->open();
}

void trash(GlossarySession &session, const QStringList &terms, QWidget *window)
{
    bool hasBelow = false;
    for (const QString &term : terms)
        hasBelow = hasBelow || !session.lexicon().children(term).isEmpty();
    const Step step{Verb::Trash, [terms](Editor &editor) { return editor.trash(terms, true); }};
    if (!hasBelow) {
        propose(session, step, terms, Words::tr("Move to the trash"), Words::tr("Move to the trash"), window);
        return;
    }
    auto *dialog =
        new ChangeDialog(session, Words::tr("Move to the trash"), Words::tr("Move to the trash"), window);
    dialog->setSentence(Words::tr("All that is below goes too. It can be restored from the trash."));
    dialog->setMaker([step] { return std::optional(step); });
    dialog->look();
    dialog->open();
}

void propose(GlossarySession &session, const Step &step, const QStringList &own, const QString &title,
             const QString &does, QWidget *window)
{
    GlossarySession *of = &session;
    session.preview(step.edit, window, [=](const core::Result<GlossarySession::Changes> &changes) {
        if (!changes) {
            of->tell(changes.error().message, false);
            return;
        }
        const bool alone = std::all_of(changes->begin(), changes->end(),
                                       [&](const auto &change) { return own.contains(change.term); });
        if (alone) {
            if (!changes->empty())
                of->edit(step.verb, step.edit);
            return;
        }
        auto *dialog = new ChangeDialog(*of, title, does, window);
        dialog->setSentence(Words::tr("Other terms follow:"));
        dialog->setMaker([step] { return std::optional(step); });
        dialog->look();
        dialog->open();
    });
}

} // namespace meshbook::views::termdialogs
