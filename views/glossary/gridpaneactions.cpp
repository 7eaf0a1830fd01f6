// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarywords.h"
#include "views/glossary/exportdialog.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/grideditor.h"
#include "views/glossary/gridpane.h"
#include "views/glossary/importdialog.h"
#include "views/glossary/replacedialog.h"
#include "views/widgets/tablelayout.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

/// What a person asks of the table of terms, by keys, menus and buttons.
namespace meshbook::views {

using glossary::TermStatus;
using items::GlossaryCells;
using items::GridColumn;
using Kind = GridColumn::Kind;
using Wish = GridView::Wish;

void GridPane::grant(Wish wish)
{
    switch (wish) {
    case Wish::Copy:
        m_editor->copy(tablecopy::As::Tsv);
        break;
    case Wish::Paste:
        m_editor->paste();
        break;
    case Wish::FillDown:
        m_editor->fillDown();
        break;
    case Wish::Clear:
        m_editor->clear();
        break;
    case Wish::NewTerm:
        addTerm();
        break;
    case Wish::Replace:
        replace();
        break;
    case Wish::OpenTerm:
        openTerm();
        break;
    }
}

void GridPane::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, const QKeySequence &keys, auto does) {
        QAction *action = menu->addAction(words, this, does);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown; the table hears the keys
        return action;
    };
    const bool any = m_view->currentIndex().isValid();
    add(tr("Open Term"), QKeySequence(u"Ctrl+Return"_s), [this] { openTerm(); })->setEnabled(any);
    add(tr("New Term"), QKeySequence(Qt::Key_Insert), [this] { addTerm(); });
    menu->addSeparator();
    using As = tablecopy::As;
    const auto addCopy = [&](const QString &words, const QKeySequence &keys, As as) {
        add(words, keys, [this, as] { m_editor->copy(as); })->setEnabled(any);
    };
    addCopy(tr("Copy"), QKeySequence::Copy, As::Tsv);
    addCopy(tr("Copy with Headings"), {}, As::TsvWithHeaders);
    addCopy(tr("Copy as CSV"), {}, As::Csv);
    addCopy(tr("Copy as JSON"), {}, As::Json);
    addCopy(tr("Copy as Markdown"), {}, As::Markdown);
    add(tr("Paste"), QKeySequence::Paste, [this] { m_editor->paste(); })->setEnabled(any);
    menu->addSeparator();
    add(tr("Fill Down"), QKeySequence(u"Ctrl+D"_s), [this] { m_editor->fillDown(); })->setEnabled(any);
    add(tr("Clear Cells"), QKeySequence(Qt::Key_Delete), [this] { m_editor->clear(); })->setEnabled(any);
    QMenu *set = menu->addMenu(tr("Set"));
    set->setEnabled(any);
    fillSetMenu(set);
    add(tr("Find and Replace…"), QKeySequence(u"Ctrl+H"_s), [this] { replace(); });
    menu->addSeparator();
    if (TableLayout *layout = TableLayout::of(m_view)) {
        layout->fillColumns(*menu->addMenu(tr("Columns")));
        layout->fillSorting(*menu->addMenu(tr("Sort By")));
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void GridPane::fillSetMenu(QMenu *menu)
{
    menu->clear();
    for (const TermStatus status : {TermStatus::Draft, TermStatus::Approved, TermStatus::Deprecated}) {
        const QString word = items::glossarywords::status(status);
        menu->addAction(tr("Status: %1").arg(word), this,
                        [this, word] { m_editor->setInRows({Kind::Status}, word); });
    }
    menu->addSeparator();
    menu->addAction(tr("Owner…"), this, [this] { askPerson(Kind::Owner); });
    menu->addAction(tr("Steward…"), this, [this] { askPerson(Kind::Steward); });
    menu->addAction(tr("Add Tags…"), this, &GridPane::askTags);
}

void GridPane::askText(const QString &title, const QString &text,
                       const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Several are parted by semicolons."));
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

void GridPane::askPerson(Kind kind)
{
    const glossary::EntryPtr current = m_model->entry(m_view->currentIndex().row());
    const QString now = current ? m_model->cells().text(*current, {kind}) : QString();
    askText(GlossaryCells::title({kind}), now,
            [this, kind](const QString &text) { m_editor->setInRows({kind}, text); });
}

void GridPane::askTags()
{
    askText(tr("Add Tags"), {}, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            m_editor->addTags(text);
    });
}

void GridPane::addTerm()
{
    m_editor->addTerm(m_chosenGlossary);
}

void GridPane::openTerm()
{
    const glossary::EntryPtr entry = m_model->entry(m_view->currentIndex().row());
    if (entry)
        emit placeWanted({glossaryaddress::View::Browse, entry->key(), {}, m_chosenGlossary}, true);
}

void GridPane::replace()
{
    std::vector<glossary::EntryPtr> all;
    std::vector<glossary::EntryPtr> chosen;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.push_back(m_model->entry(row));
    for (const int row : m_view->chosenRows())
        chosen.push_back(m_model->entry(row));
    auto *dialog = new ReplaceDialog(m_model->cells(), std::move(all), std::move(chosen), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editor->apply(dialog->chosen()); });
    dialog->open();
}

void GridPane::importFile()
{
    auto *dialog = new ImportDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GridPane::exportFile()
{
    auto *dialog = new ExportDialog(m_session, m_chosenGlossary, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace meshbook::views
