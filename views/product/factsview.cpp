// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/factsview.h"

#include "items/columntreemodel.h"
#include "items/historymodel.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/viewstates.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::FactsView)
};

constexpr int urlRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int domainRole = Qt::UserRole + 3; ///< running number + 1
constexpr int toneRole = Qt::UserRole + 4; ///< Tone + 1: the text is a badge
constexpr int codeRole = Qt::UserRole + 5;

class TableDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        const QString text = index.data().toString().left(400);
        if (const int tone = index.data(toneRole).toInt(); tone > 0) {
            if (!text.isEmpty())
                cell.badge = {text, static_cast<Tone>(tone - 1)};
            return cell;
        }
        cell.text = text;
        cell.icon = static_cast<Icon>(index.data(iconRole).toInt());
        cell.domain = index.data(domainRole).toInt() - 1;
        if (index.data(codeRole).toBool()) {
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
        } else if (index.column() == 0) {
            cell.role = TextRole::Name;
        }
        cell.ink = index.data(urlRole).toUrl().isEmpty() ? Ink::Text2 : Ink::Link;
        return cell;
    }
};

QStandardItem *item(const QString &text, const QUrl &url = {}, Icon icon = Icon::None)
{
    auto *made = new QStandardItem(text);
    made->setEditable(false);
    made->setData(url, urlRole);
    made->setData(static_cast<int>(icon), iconRole);
    return made;
}

QStandardItem *codeItem(const QString &text)
{
    QStandardItem *made = item(text);
    made->setData(true, codeRole);
    return made;
}

QStandardItem *badgeItem(const QString &text, Tone tone)
{
    QStandardItem *made = item(text);
    made->setData(static_cast<int>(tone) + 1, toneRole);
    return made;
}

QString countText(int count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

QTreeView *makeTable(const ThingContextPtr &context, const QString &name, QAbstractItemModel *model,
                     const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    model->setParent(table);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(model);
    tablecopy::install(table);
    headings::setWidths(table->header(), widths);
    // A click on a name opens it, as everywhere; Return opens the row.
    const auto open = [table, context](const QModelIndex &index, bool anywhere) {
        QUrl url = index.data(urlRole).toUrl();
        if (url.isEmpty() && anywhere)
            url = index.siblingAtColumn(0).data(urlRole).toUrl();
        const bool newTab = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        if (!url.isEmpty())
            context->follow(url, newTab ? OpenIn::NewTab : OpenIn::CurrentTab);
        Q_UNUSED(table)
    };
    QObject::connect(table, &QAbstractItemView::clicked, table,
                     [open](const QModelIndex &index) { open(index, false); });
    QObject::connect(table, &QAbstractItemView::activated, table,
                     [open](const QModelIndex &index) { open(index, true); });
    return table;
}

QWidget *withEmpty(QTreeView *table, const QString &sentence, const QString &text, QWidget *parent)
{
    auto *states = new ViewStates(table, parent);
    if (table->model()->rowCount() == 0)
        states->showEmpty(sentence, text);
    return states;
}

QString directionWord(core::PortDirection direction)
{
    switch (direction) {
    case core::PortDirection::Output:
        return Words::tr("output");
    case core::PortDirection::Input:
        return Words::tr("input");
    case core::PortDirection::Discovery:
        return Words::tr("discovery");
    case core::PortDirection::Observability:
        return Words::tr("observability");
    case core::PortDirection::Control:
        return Words::tr("control");
    case core::PortDirection::Management:
        return Words::tr("management");
    }
    return {};
}

class HistoryDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString().left(400);
        const int op = index.data(items::HistoryModel::OperationRole).toInt();
        if (index.column() == items::HistoryModel::WhenSection) {
            cell.icon = op == 0 ? Icon::Plus : op == 2 ? Icon::Minus : Icon::Edit;
            cell.ink = Ink::Text2;
        } else if (index.column() == items::HistoryModel::FieldSection) {
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
        } else {
            cell.ink = Ink::Text2;
        }
        return cell;
    }
};

} // namespace

QWidget *makeLineTable(const ThingContextPtr &context, const QString &title,
                       const std::vector<core::EntityLine> &things, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({Words::tr("Name"), Words::tr("Status"), Words::tr("Domain"),
                                      Words::tr("Owner"), Words::tr("Columns"), Words::tr("Rules"),
                                      Words::tr("Path")});
    for (const core::EntityLine &line : things) {
        QStandardItem *domain = item(line.domain);
        domain->setData(DomainColors::of(*context->catalog).index(line.domain) + 1, domainRole);
        model->appendRow({item(line.name, things::url(line.uri), things::icon(line.uri.kind)),
                          badgeItem(things::badge(line), things::tone(line.lifecycle)), domain,
                          item(line.owner), item(countText(line.columns)), item(countText(line.rules)),
                          codeItem(line.qualified)});
    }
    QTreeView *table = makeTable(context, title, model, {280, 90, 130, 170, 70, 60, 260}, parent);
    table->setItemDelegate(new TableDelegate(table));
    return withEmpty(table, Words::tr("Nothing here yet"), Words::tr("No source names any."), parent);
}

QWidget *makePortTable(const ThingContextPtr &context, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({Words::tr("Port"), Words::tr("Direction"), Words::tr("Version"),
                                      Words::tr("Type"), Words::tr("Contract"), Words::tr("Description")});
    const auto *product = std::get_if<core::Product>(&context->dossier.folded);
    for (const core::Port &port : product != nullptr ? product->ports : std::vector<core::Port>()) {
        const bool in = port.direction == core::PortDirection::Input;
        const QString type = port.protocol.isEmpty() ? port.type : QString(port.type + u' ' + port.protocol);
        QStandardItem *contract =
            item(port.contractId, port.contractId.isEmpty() ? QUrl() : things::lookUpUrl(port.contractId));
        contract->setData(true, codeRole);
        model->appendRow({item(port.name, {}, in ? Icon::PortIn : Icon::PortOut),
                          item(directionWord(port.direction)), item(port.version), item(type.trimmed()),
                          contract, item(port.description)});
    }
    QTreeView *table = makeTable(context, Words::tr("Ports"), model, {260, 90, 70, 100, 260, 320}, parent);
    table->setItemDelegate(new TableDelegate(table));
    return withEmpty(table, Words::tr("No ports"), Words::tr("No source says how this product is read."),
                     parent);
}

QWidget *makeTermTable(const ThingContextPtr &context, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({Words::tr("Term"), Words::tr("Linked from"), Words::tr("Meaning")});
    QTreeView *table =
        makeTable(context, things::plural(core::EntityKind::Term), model, {240, 300, 420}, parent);
    table->setItemDelegate(new TableDelegate(table));
    auto *states = new ViewStates(table, parent);
    states->showLoading(Words::tr("Looking for terms…"));
    const auto add = [model, context, states](const QString &written, const QString &from) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->item(row)->data(Qt::UserRole + 9).toString() == written) {
                const QString known = model->item(row, 1)->text();
                if (known.size() < 300)
                    model->item(row, 1)->setText(known + u", "_s + from);
                return;
            }
        }
        QStandardItem *name =
            item(items::ColumnTreeModel::shortTerm(written), things::lookUpUrl(written), Icon::Term);
        name->setData(written, Qt::UserRole + 9);
        model->appendRow({name, codeItem(from), item({})});
        states->showContent();
        const QPersistentModelIndex at = name->index();
        context->catalog->resolve(written).then(
            model, [model, at](const core::Result<std::vector<core::EntityLine>> &lines) {
                if (!at.isValid() || !lines || lines->empty()
                    || lines->front().uri.kind != core::EntityKind::Term)
                    return;
                QStandardItem *first = model->itemFromIndex(at);
                first->setText(lines->front().name);
                first->setData(things::url(lines->front().uri), urlRole);
                model->item(first->row(), 2)->setText(lines->front().summary);
            });
    };
    for (const QString &written : core::header(context->dossier.folded).terms)
        add(written, Words::tr("the product"));
    auto left = std::make_shared<size_t>(context->dossier.datasets.size());
    const auto arrived = [model, states, left] {
        if (*left == 0 && model->rowCount() == 0)
            states->showEmpty(Words::tr("No terms linked"),
                              Words::tr("No source links a column to the glossary."));
    };
    arrived();
    for (const core::EntityLine &line : context->dossier.datasets) {
        context->catalog->dossier(line.uri).then(
            model, [add, arrived, left](const core::Result<core::Dossier> &dossier) {
                --*left;
                const auto *dataset = dossier ? std::get_if<core::Dataset>(&dossier->folded) : nullptr;
                if (dataset != nullptr) {
                    for (const core::Column &column : dataset->columns) {
                        for (const QString &written : column.terms)
                            add(written, dossier->line.name + u'.' + column.path);
                    }
                }
                arrived();
            });
    }
    return states;
}

QWidget *makeHistoryTable(const ThingContextPtr &context, QWidget *parent)
{
    auto *model = new items::HistoryModel;
    model->setHistory(context->dossier.history);
    QTreeView *table = makeTable(context, Words::tr("History"), model, {150, 260, 220, 220, 200}, parent);
    table->setItemDelegate(new HistoryDelegate(table));
    return withEmpty(table, Words::tr("No history yet"),
                     Words::tr("Changes are recorded from the second sync on."), parent);
}

} // namespace meshbook::views
