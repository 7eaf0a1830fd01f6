// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablecopy.h"

#include "core/celltext.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/tablelayoutmenu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QShortcut>

namespace meshbook::views::tablecopy {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::TableCopy)
};

QString heading(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal).toString();
}

QString cellFor(const QString &cell, As as)
{
    switch (as) {
    case As::Csv:
        return core::csvCell(cell);
    case As::Markdown:
        return core::markdownInline(cell);
    default:
        return plaintext::oneLine(cell);
    }
}

QString line(const QStringList &cells, As as)
{
    QStringList written;
    for (const QString &cell : cells)
        written << cellFor(cell, as);
    if (as == As::Markdown)
        return u"| "_s + written.join(u" | "_s) + u" |\n"_s;
    return as == As::Csv ? QString(written.join(u',') + u"\r\n"_s) : QString(written.join(u'\t') + u'\n');
}

QString json(const QModelIndexList &rows, const QAbstractItemModel *model)
{
    QJsonArray list;
    for (const QModelIndex &row : rows) {
        QJsonObject object;
        for (int column = 0; column < model->columnCount(row.parent()); ++column)
            object.insert(heading(model, column), row.siblingAtColumn(column).data().toString());
        list.append(object);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented));
}

void copy(const QAbstractItemView *view, As as)
{
    QModelIndexList rows = view->selectionModel()->selectedRows();
    if (rows.isEmpty() && view->currentIndex().isValid())
        rows = {view->currentIndex()};
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(text(rows, as));
}

} // namespace

QString text(const QModelIndexList &rows, As as)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel *model = rows.first().model();
    if (as == As::Json)
        return json(rows, model);
    const int columns = model->columnCount(rows.first().parent());
    QStringList headings;
    QStringList rule;
    for (int column = 0; column < columns; ++column) {
        headings << heading(model, column);
        rule << u"---"_s;
    }
    QString result;
    if (as != As::Tsv)
        result += line(headings, as);
    if (as == As::Markdown)
        result += line(rule, as);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        result += line(cells, as);
    }
    return result;
}

void install(QAbstractItemView *view)
{
    auto *shortcut = new QShortcut(QKeySequence::Copy, view);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, view, [view] { copy(view, As::Tsv); });
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view, [view](const QPoint &at) {
        auto *menu = new QMenu(view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [view, menu](const QString &words, As as) {
            menu->addAction(words, view, [view, as] { copy(view, as); });
        };
        const QList<QAction *> own = view->actions(); // what the view itself offers comes first
        menu->addActions(own);
        if (!own.isEmpty())
            menu->addSeparator();
        add(Words::tr("Copy"), As::Tsv);
        add(Words::tr("Copy with Headings"), As::TsvWithHeaders);
        add(Words::tr("Copy as CSV"), As::Csv);
        add(Words::tr("Copy as JSON"), As::Json);
        add(Words::tr("Copy as Markdown"), As::Markdown);
        addLayoutMenu(*menu, view);
        menu->popup(view->viewport()->mapToGlobal(at));
    });
}

} // namespace meshbook::views::tablecopy
