// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagereader.h"

#include "core/bidi.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Block = PageDocument::Block;

namespace {

constexpr int mostDepth = 64;
constexpr int mostColumns = 100;

// 0: no heading. The page's title is the document's own.
int headingLevel(const TextLabel &label)
{
    const FontScale scale = FontScale::current();
    if (label.font() == scale.page || label.font() == scale.hero)
        return 1;
    if (label.font() == scale.section)
        return 2;
    return label.font() == scale.captionStrong ? 3 : 0;
}

QString textOf(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    return plaintext::oneLine(shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown);
}

} // namespace

void PageReader::read(const QWidget *widget, int depth)
{
    const bool hidden = depth > 0 && widget && widget->isHidden(); // the page itself may not be in front
    if (!widget || hidden || depth > mostDepth || readLeaf(widget))
        return;
    if (const auto *scroll = qobject_cast<const QScrollArea *>(widget)) {
        read(scroll->widget(), depth + 1);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            read(splitter->widget(i), depth + 1);
            flushWords();
        }
    } else if (const auto *stack = qobject_cast<const QStackedWidget *>(widget)) {
        read(stack->currentWidget(), depth + 1);
    } else if (widget->layout()) {
        readLayout(widget->layout(), depth + 1);
    }
}

void PageReader::readLayout(const QLayout *layout, int depth)
{
    if (depth > mostDepth)
        return;
    if (const auto *stack = qobject_cast<const QStackedLayout *>(layout)) {
        read(stack->currentWidget(), depth + 1);
        return;
    }
    const auto *box = qobject_cast<const QBoxLayout *>(layout);
    const bool lines =
        box && (box->direction() == QBoxLayout::TopToBottom || box->direction() == QBoxLayout::BottomToTop);
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            read(item->widget(), depth + 1);
        else if (item->layout())
            readLayout(item->layout(), depth + 1);
        if (lines)
            flushWords();
    }
}

bool PageReader::readLeaf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const TextLabel *>(widget)) {
        const int level = headingLevel(*label);
        if (level > 0 && !label->text().trimmed().isEmpty())
            add({.kind = Block::Kind::Heading, .level = level, .text = plaintext::oneLine(label->text())});
        else
            addWords(label->text());
        return true;
    }
    if (const auto *facts = qobject_cast<const FactsGrid *>(widget)) {
        Block block{.kind = Block::Kind::Facts};
        const QStringList lines = facts->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            block.rows.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
        add(block);
        return true;
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        readView(view);
        return true;
    }
    if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
        const QStringList paragraphs = text->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs)
            add({.text = paragraph});
        return true;
    }
    if (const auto *code = qobject_cast<const QPlainTextEdit *>(widget)) {
        add({.kind = Block::Kind::Code, .text = code->toPlainText()});
        return true;
    }
    const bool words = qobject_cast<const LinkLabel *>(widget) || qobject_cast<const ChipLabel *>(widget)
        || qobject_cast<const BadgeLabel *>(widget) || qobject_cast<const MarkLabel *>(widget);
    if (words)
        addWords(widget->accessibleName());
    return words || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QTabBar *>(widget);
}

void PageReader::readView(const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    if (!model || model->rowCount(view->rootIndex()) == 0)
        return;
    Block table{.kind = Block::Kind::Table};
    if (qobject_cast<const QTreeView *>(view)) {
        for (int column = 0; column < qMin(model->columnCount(), mostColumns); ++column)
            table.header.append(plaintext::oneLine(model->headerData(column, Qt::Horizontal).toString()));
        if (table.header.join(QString()).isEmpty())
            table.header.clear();
    }
    readRows(*model, view->rootIndex(), 0, table);
    add(table);
}

void PageReader::readRows(const QAbstractItemModel &model, const QModelIndex &parent, int depth, Block &table)
{
    // A list shows one column, whatever its model has.
    const int columns =
        table.header.isEmpty() ? 1 : qMin(model.columnCount(parent), static_cast<int>(table.header.size()));
    for (int row = 0; row < model.rowCount(parent) && depth < mostDepth; ++row) {
        if (table.rows.size() >= PageDocument::mostRows) {
            m_document.cut = true;
            return;
        }
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(textOf(model.index(row, column, parent)));
        if (!cells.isEmpty())
            cells.first().prepend(QString(qsizetype(2) * depth, QChar::Nbsp));
        table.rows.append(cells);
        readRows(model, model.index(row, 0, parent), depth + 1, table);
    }
}

void PageReader::add(const Block &block)
{
    flushWords();
    qsizetype length = block.text.size();
    for (const QStringList &row : block.rows) {
        for (const QString &cell : row)
            length += cell.size();
    }
    if (m_document.blocks.size() >= PageDocument::mostBlocks || m_length + length > PageDocument::mostText) {
        m_document.cut = true;
        return;
    }
    m_length += length;
    m_document.blocks.append(block);
}

void PageReader::addWords(const QString &words)
{
    const QString clean = plaintext::oneLine(words).trimmed();
    if (!clean.isEmpty())
        m_words.append(clean);
}

void PageReader::flushWords()
{
    if (m_words.isEmpty())
        return;
    const QString line = core::joinedApart(m_words, u" · "_s);
    m_words.clear(); // before add(), which flushes
    add({.text = line});
}

} // namespace meshbook::views
