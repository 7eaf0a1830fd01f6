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

GridSelection GridEditor::selection() const
{
    GridSelection chosen;
    chosen.spans = m_view.chosenSpans();
    chosen.sections = m_view.shownSections();
    for (const int section : std::as_const(chosen.sections))
        chosen.columns.push_back(m_model.column(section));
    chosen.cells = m_model.cells();
    chosen.inReview = m_model.inReview();
    int last = -1;
    chosen.first = m_model.rowCount();
    for (const QRect &span : chosen.spans) {
        chosen.first = std::min(chosen.first, span.top());
        last = std::max(last, span.bottom());
    }
    for (int row = chosen.first; row <= last; ++row)
        chosen.entries.push_back(m_model.entry(row));
    return chosen;
}

GridSelection GridEditor::room() const
{
    GridSelection room = selection();
    for (int row = room.first + static_cast<int>(room.entries.size()); row < m_model.rowCount(); ++row)
        room.entries.push_back(m_model.entry(row));
    return room;
}

void GridEditor::add(Typing &typed, const GridSelection &selection, const GridSelection::Cell &cell,
                     const QString &text)
{
    const GridColumn &column = selection.columns[static_cast<std::size_t>(cell.place)];
    if (GlossaryCells::isEditable(column))
        typed.push_back({selection.entry(cell), column, text});
}

void GridEditor::type(const QModelIndex &index, const QString &text)
{
    if (m_view.selectionModel()->isSelected(index)) {
        change(
            [selection = selection(), text](QString *) {
                Typing typed;
                for (const GridSelection::Cell &cell : selection.chosen())
                    add(typed, selection, cell, text);
                return typed;
            },
            Show::Problems, tr("Change cells"));
        return;
    }
    const Typed one{m_model.entry(index.row()), m_model.column(index.column()), text};
    if (one.entry && GlossaryCells::isEditable(one.column))
        change([one](QString *) { return Typing{one}; }, Show::Problems, tr("Change cells"));
}

void GridEditor::clear()
{
    change(
        [selection = selection()](QString *) {
            Typing typed;
            for (const GridSelection::Cell &cell : selection.chosen())
                add(typed, selection, cell, {});
            return typed;
        },
        Show::Many, tr("Clear cells"));
}

void GridEditor::fillDown()
{
    change(
        [selection = selection()](QString *) {
            Typing typed;
            QHash<int, QString> first; // by place
            for (const GridSelection::Cell &cell : selection.chosen()) {
                const auto known = first.constFind(cell.place);
                if (known == first.constEnd())
                    first.insert(
                        cell.place,
                        selection.cells.text(*selection.entry(cell),
                                             selection.columns[static_cast<std::size_t>(cell.place)]));
                else
                    add(typed, selection, cell, *known);
            }
            return typed;
        },
        Show::Problems, tr("Fill down"));
}

void GridEditor::setInRows(const GridColumn &column, const QString &text)
{
    Typing typed;
    for (const int row : m_view.chosenRows())
        typed.push_back({m_model.entry(row), column, text});
    change([typed = std::move(typed)](QString *) { return typed; }, Show::Problems, tr("Change cells"));
}

void GridEditor::addTags(const QString &tags)
{
    std::vector<EntryPtr> entries;
    for (const int row : m_view.chosenRows())
        entries.push_back(m_model.entry(row));
    change(
        [entries = std::move(entries), cells = m_model.cells(), tags](QString *) {
            const GridColumn column{GridColumn::Kind::Tags};
            Typing typed;
            for (const EntryPtr &entry : entries) {
                const QString now = cells.text(*entry, column);
                typed.push_back({entry, column, now.isEmpty() ? tags : now + u"; "_s + tags});
            }
            return typed;
        },
        Show::Problems, tr("Change cells"));
}

namespace {

QString textOf(const GridSelection &selection, tablecopy::As as)
{
    QStringList titles;
    QList<QStringList> block = selection.block(&titles);
    if (block.isEmpty())
        return {};
    if (as == tablecopy::As::Tsv || as == tablecopy::As::TsvWithHeaders) {
        if (as == tablecopy::As::TsvWithHeaders)
            block.prepend(titles);
        return items::celltable::written(block);
    }
    std::vector<items::ReportRow> rows;
    for (const QStringList &cells : std::as_const(block))
        rows.push_back({cells});
    items::ReportModel table;
    table.setRows(titles, std::move(rows));
    QModelIndexList all;
    for (int row = 0; row < table.rowCount(); ++row)
        all.append(table.index(row, 0));
    return tablecopy::text(all, as);
}

} // namespace

void GridEditor::copy(tablecopy::As as)
{
    ++m_copying;
    services::elsewhere([selection = selection(), as] {
        return textOf(selection, as);
    }).then(this, [this](const QString &text) {
        --m_copying;
        if (!text.isNull())
            QGuiApplication::clipboard()->setText(text);
        emit copied();
        if (m_copying == 0 && m_pasteWaits) {
            m_pasteWaits = false;
            paste();
        }
    });
}

/// One cell goes into all chosen ones; a block from the first chosen cell on, again and again where as much
/// is chosen. `left` counts rows for which there is no term.
GridEditor::Typing GridEditor::pasted(const GridSelection &room, const QList<QStringList> &block, int *left)
{
    Typing typed;
    const std::vector<GridSelection::Cell> cells = room.chosen();
    if (cells.empty() || block.isEmpty())
        return typed;
    const auto width = static_cast<int>(block.first().size());
    const auto height = static_cast<int>(block.size());
    if (width == 1 && height == 1) {
        for (const GridSelection::Cell &cell : cells)
            add(typed, room, cell, block.first().first());
        return typed;
    }
    const auto shown = static_cast<int>(room.columns.size());
    int firstPlace = shown;
    int lastPlace = 0;
    for (const GridSelection::Cell &cell : cells) {
        firstPlace = std::min(firstPlace, cell.place);
        lastPlace = std::max(lastPlace, cell.place);
    }
    const int firstRow = cells.front().row;
    const int chosenHeight = cells.back().row - firstRow + 1;
    const int chosenWidth = lastPlace - firstPlace + 1;
    const int rows = chosenHeight % height == 0 ? chosenHeight : height;
    const int columns = chosenWidth % width == 0 ? chosenWidth : width;
    const int there = room.first + static_cast<int>(room.entries.size());
    *left = std::max(0, firstRow + rows - there);
    for (int row = 0; row < rows - *left; ++row) {
        for (int column = 0; column < columns && firstPlace + column < shown; ++column)
            add(typed, room, {firstRow + row, firstPlace + column},
                block.at(row % height).at(column % width));
    }
    return typed;
}

void GridEditor::paste()
{
    if (m_copying > 0) {
        m_pasteWaits = true;
        return;
    }
    change(
        [room = room(), text = QGuiApplication::clipboard()->text()](QString *note) {
            int left = 0;
            Typing typed = pasted(room, items::celltable::read(text), &left);
            if (left > 0)
                *note = tr("%n rows have no term here and are left out.", nullptr, left);
            return typed;
        },
        Show::Many, tr("Paste cells"));
}

void GridEditor::change(std::function<Typing(QString *note)> typing, Show show, const QString &title)
{
    struct Worked {
        std::vector<CellChange> changes;
        QString note;
    };
    auto work = [cells = m_model.cells(), typing = std::move(typing)] {
        auto worked = std::make_shared<Worked>();
        for (const Typed &each : typing(&worked->note)) {
            if (std::optional<CellChange> change = cells.change(*each.entry, each.column, each.text))
                worked->changes.push_back(std::move(*change));
        }
        return worked;
    };
    services::elsewhere(std::move(work))
        .then(this, [this, show, title](const std::shared_ptr<Worked> &worked) {
            std::vector<CellChange> &changes = worked->changes;
            if (changes.empty())
                return;
            const bool fails = std::any_of(changes.begin(), changes.end(),
                                           [](const CellChange &each) { return !each.problem.isEmpty(); });
            if (fails || !worked->note.isEmpty() || (show == Show::Many && changes.size() > 1))
                this->show(std::move(changes), title, worked->note);
            else
                apply(std::move(changes));
        });
}

void GridEditor::show(std::vector<CellChange> changes, const QString &title, const QString &note)
{
    auto *dialog = new CellChangesDialog(title, note, std::move(changes), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->chosen()); });
    dialog->open();
}

void GridEditor::apply(std::vector<CellChange> changes)
{
    if (changes.empty())
        return;
    const auto shared = std::make_shared<const std::vector<CellChange>>(std::move(changes));
    m_session.edit(glossary::Verb::Edit, [shared](glossary::Editor &editor) {
        std::vector<std::pair<QString, glossary::Fields>> values;
        QHash<QString, std::size_t> places;
        for (const CellChange &change : *shared) {
            const auto place = places.constFind(change.key);
            const std::size_t at = place == places.constEnd() ? values.size() : *place;
            if (at == values.size()) {
                places.insert(change.key, at);
                values.push_back({change.key, {}});
            }
            values[at].second[change.path] = change.value;
        }
        return editor.editEach(values);
    });
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
