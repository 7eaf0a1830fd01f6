// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/grideditor.h"

#include "core/identity.h"
#include "items/celltable.h"
#include "items/glossarygridmodel.h"
#include "items/reportmodel.h"
#include "services/answer.h"
#include "views/glossary/cellchangesdialog.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/gridview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::EntryPtr;
using items::CellChange;
using items::GlossaryCells;
using items::GridColumn;

GridEditor::GridEditor(GlossarySession &session, items::GlossaryGridModel &model, GridView &view,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_view(view)
{
}

void GridEditor::add(std::vector<Typed> &typed, int row, int section, const QString &text) const
{
    const GridColumn &column = m_model.column(section);
    if (EntryPtr entry = m_model.entry(row); entry && GlossaryCells::isEditable(column))
        typed.push_back({std::move(entry), column, text});
}

void GridEditor::type(const QModelIndex &index, const QString &text)
{
    std::vector<Typed> typed;
    const QModelIndexList cells = m_view.chosenCells();
    if (cells.contains(index)) {
        for (const QModelIndex &cell : cells)
            add(typed, cell.row(), cell.column(), text);
    } else {
        add(typed, index.row(), index.column(), text);
    }
    change(std::move(typed), Show::Problems, tr("Change cells"));
}

void GridEditor::clear()
{
    std::vector<Typed> typed;
    for (const QModelIndex &cell : m_view.chosenCells())
        add(typed, cell.row(), cell.column(), {});
    change(std::move(typed), Show::Many, tr("Clear cells"));
}

void GridEditor::fillDown()
{
    std::vector<Typed> typed;
    QHash<int, QString> first; // by section
    for (const QModelIndex &cell : m_view.chosenCells()) {
        const auto known = first.constFind(cell.column());
        if (known == first.constEnd())
            first.insert(cell.column(), cell.data(Qt::EditRole).toString());
        else
            add(typed, cell.row(), cell.column(), *known);
    }
    change(std::move(typed), Show::Problems, tr("Fill down"));
}

void GridEditor::setInRows(const GridColumn &column, const QString &text)
{
    std::vector<Typed> typed;
    for (const int row : m_view.chosenRows())
        add(typed, row, m_model.sectionOf(column), text);
    change(std::move(typed), Show::Problems, tr("Change cells"));
}

void GridEditor::addTags(const QString &tags)
{
    const GridColumn column{GridColumn::Kind::Tags};
    std::vector<Typed> typed;
    for (const int row : m_view.chosenRows()) {
        const QString now = m_model.cells().text(*m_model.entry(row), column);
        add(typed, row, m_model.sectionOf(column), now.isEmpty() ? tags : now + u"; "_s + tags);
    }
    change(std::move(typed), Show::Problems, tr("Change cells"));
}

/// What is chosen as a block; what within it is not chosen is empty.
QList<QStringList> GridEditor::chosenTexts(QStringList *titles) const
{
    const QModelIndexList cells = m_view.chosenCells();
    QList<int> sections;
    for (const int section : m_view.shownSections()) {
        if (std::any_of(cells.begin(), cells.end(),
                        [section](const QModelIndex &cell) { return cell.column() == section; }))
            sections.append(section);
    }
    QList<QStringList> block;
    int row = -1;
    for (const QModelIndex &cell : cells) {
        if (cell.row() != row) {
            row = cell.row();
            block.append(QStringList());
            block.last().resize(sections.size());
        }
        block.last()[sections.indexOf(cell.column())] = cell.data(Qt::DisplayRole).toString();
    }
    for (const int section : std::as_const(sections))
        titles->append(m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    return block;
}

void GridEditor::copy(tablecopy::As as) const
{
    QStringList titles;
    QList<QStringList> block = chosenTexts(&titles);
    if (block.isEmpty())
        return;
    QString text;
    if (as == tablecopy::As::Tsv || as == tablecopy::As::TsvWithHeaders) {
        if (as == tablecopy::As::TsvWithHeaders)
            block.prepend(titles);
        text = items::celltable::written(block);
    } else {
        std::vector<items::ReportRow> rows;
        for (const QStringList &cells : std::as_const(block))
            rows.push_back({cells});
        items::ReportModel table;
        table.setRows(titles, std::move(rows));
        QModelIndexList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all.append(table.index(row, 0));
        text = tablecopy::text(all, as);
    }
    QGuiApplication::clipboard()->setText(text);
}

/// One cell goes into all chosen ones; a block from the first chosen cell on, again and again where as much
/// is chosen. `left` counts rows for which there is no term.
std::vector<GridEditor::Typed> GridEditor::pasted(const QList<QStringList> &block, int *left) const
{
    std::vector<Typed> typed;
    const QModelIndexList cells = m_view.chosenCells();
    if (cells.isEmpty() || block.isEmpty())
        return typed;
    const auto width = static_cast<int>(block.first().size());
    const auto height = static_cast<int>(block.size());
    if (width == 1 && height == 1) {
        for (const QModelIndex &cell : cells)
            add(typed, cell.row(), cell.column(), block.first().first());
        return typed;
    }
    const QList<int> sections = m_view.shownSections();
    qsizetype firstPlace = sections.size();
    qsizetype lastPlace = 0;
    for (const QModelIndex &cell : cells) {
        firstPlace = std::min(firstPlace, sections.indexOf(cell.column()));
        lastPlace = std::max(lastPlace, sections.indexOf(cell.column()));
    }
    const int firstRow = cells.first().row();
    const int chosenHeight = cells.last().row() - firstRow + 1;
    const auto chosenWidth = static_cast<int>(lastPlace - firstPlace) + 1;
    const int rows = chosenHeight % height == 0 ? chosenHeight : height;
    const int columns = chosenWidth % width == 0 ? chosenWidth : width;
    *left = std::max(0, firstRow + rows - m_model.rowCount());
    for (int row = 0; row < rows - *left; ++row) {
        for (int column = 0; column < columns && firstPlace + column < sections.size(); ++column)
            add(typed, firstRow + row, sections.at(firstPlace + column),
                block.at(row % height).at(column % width));
    }
    return typed;
}

void GridEditor::paste()
{
    const QList<QStringList> block = items::celltable::read(QGuiApplication::clipboard()->text());
    int left = 0;
    std::vector<Typed> typed = pasted(block, &left);
    const QString note =
        left > 0 ? tr("%n rows have no term here and are left out.", nullptr, left) : QString();
    change(std::move(typed), Show::Many, tr("Paste cells"), note);
}

void GridEditor::change(std::vector<Typed> typed, Show show, const QString &title, const QString &note)
{
    const auto work = [cells = m_model.cells(), typed = std::move(typed)] {
        std::vector<CellChange> changes;
        for (const Typed &each : typed) {
            if (std::optional<CellChange> change = cells.change(*each.entry, each.column, each.text))
                changes.push_back(std::move(*change));
        }
        return changes;
    };
    services::elsewhere(work).then(this, [this, show, title, note](const std::vector<CellChange> &changes) {
        if (changes.empty())
            return;
        const bool fails = std::any_of(changes.begin(), changes.end(),
                                       [](const CellChange &each) { return !each.problem.isEmpty(); });
        if (fails || !note.isEmpty() || (show == Show::Many && changes.size() > 1))
            this->show(changes, title, note);
        else
            apply(changes);
    });
}

void GridEditor::show(std::vector<CellChange> changes, const QString &title, const QString &note)
{
    auto *dialog = new CellChangesDialog(title, note, std::move(changes), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->chosen()); });
    dialog->open();
}

void GridEditor::apply(const std::vector<CellChange> &changes)
{
    std::vector<std::pair<QString, glossary::Fields>> values;
    QHash<QString, std::size_t> places;
    for (const CellChange &change : changes) {
        if (!places.contains(change.key)) {
            places.insert(change.key, values.size());
            values.push_back({change.key, {}});
        }
        values[places.value(change.key)].second[change.path] = change.value;
    }
    if (values.empty())
        return;
    m_session.edit(glossary::Verb::Edit,
                   [values](glossary::Editor &editor) { return editor.editEach(values); });
}

void GridEditor::addTerm(const QString &glossary)
{
    const glossary::Lexicon &lexicon = m_session.lexicon();
    const EntryPtr current = m_model.entry(m_view.currentIndex().row());
    glossary::Entry entry;
    entry.term.glossary = glossary;
    if (entry.term.glossary.isEmpty() && current)
        entry.term.glossary = current->term.glossary;
    if (entry.term.glossary.isEmpty() && !lexicon.glossaries().empty())
        entry.term.glossary = lexicon.glossaries().front().identities.value(0);
    QString label = tr("New term");
    for (int number = 2; !lexicon.named(core::foldedName(label)).isEmpty(); ++number)
        label = tr("New term %1").arg(number);
    // In the language that the table shows terms in.
    const QString path = m_model.cells().path(current ? *current : entry, {});
    const QString language = path.section(u'[', 1).chopped(1);
    entry.term.labels = {{language.isEmpty() ? QString() : language, label}};
    m_session.edit(
        glossary::Verb::Add, [entry](glossary::Editor &editor) { return editor.add(entry); },
        [this](const core::Result<GlossarySession::Changes> &changes) {
            if (changes && !changes->empty())
                emit added(changes->front().term);
        });
}

} // namespace meshbook::views
