// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/factsview.h"

#include "items/columntreemodel.h"
#include "views/product/definitions.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/markuptags.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/viewstates.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

#include <functional>
#include <memory>
#include <optional>

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
constexpr int numberRole = Qt::UserRole + 6; ///< what is sorted by instead of the text

/// Names as people order them, numbers by their size; as they came until somebody sorts.
class SortedTable final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant number = left.data(numberRole);
        if (number.isValid())
            return number.toInt() < right.data(numberRole).toInt();
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    }
};

class TableDelegate final : public CellDelegate {
public:
    TableDelegate(services::CatalogService &catalog, QObject *parent)
        : CellDelegate(parent)
        , m_catalog(catalog)
    {
    }
    /// A name says what it means.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QUrl url = index.data(urlRole).toUrl();
        if (event->type() == QEvent::ToolTip && !url.isEmpty()
            && Definitions::of(m_catalog).show(url, view->viewport(), event->globalPos()))
            return true;
        return CellDelegate::helpEvent(event, view, option, index);
    }
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

private:
    services::CatalogService &m_catalog;
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

QStandardItem *countItem(int count)
{
    QStandardItem *made = item(count > 0 ? QLocale().toString(count) : QString());
    made->setData(count, numberRole);
    return made;
}

/// `id` names the table where its columns are remembered.
QTreeView *makeTable(const ThingContextPtr &context, const QString &id, const QString &name,
                     QAbstractItemModel *model, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    model->setParent(table);
    auto *sorted = new SortedTable(table);
    sorted->setSourceModel(model);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(sorted);
    table->header()->setSortIndicatorClearable(true);
    table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    tablecopy::install(table);
    headings::setWidths(table->header(), widths);
    TableLayout::install(table->header(), id);
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

void fillLines(QStandardItemModel &model, const ThingContextPtr &context,
               const std::vector<core::EntityLine> &things)
{
    model.setHorizontalHeaderLabels({Words::tr("Name"), Words::tr("Status"), Words::tr("Domain"),
                                     Words::tr("Owner"), Words::tr("Columns"), Words::tr("Rules"),
                                     Words::tr("Path")});
    for (const core::EntityLine &line : things) {
        QStandardItem *domain = item(line.domain);
        domain->setData(DomainColors::of(*context->catalog).index(line.domain) + 1, domainRole);
        model.appendRow({item(line.name, things::url(line.uri), things::icon(line.uri.kind)),
                         badgeItem(things::badge(line), things::tone(line.lifecycle)), domain,
                         item(line.owner), countItem(line.columns), countItem(line.rules),
                         codeItem(line.qualified)});
    }
}

} // namespace

QString noThings()
{
    return Words::tr("No source names any.");
}

QWidget *makeLineTable(const ThingContextPtr &context, const QString &title,
                       const std::vector<core::EntityLine> &things, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    fillLines(*model, context, things);
    QTreeView *table =
        makeTable(context, u"things"_s, title, model, {280, 90, 130, 170, 70, 60, 260}, parent);
    table->setItemDelegate(new TableDelegate(*context->catalog, table));
    return withEmpty(table, Words::tr("Nothing here yet"), noThings(), parent);
}

QWidget *makeConsumerTable(const ThingContextPtr &context, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    fillLines(*model, context, {});
    QTreeView *table = makeTable(context, u"things"_s, Words::tr("Consumers"), model,
                                 {280, 90, 130, 170, 70, 60, 260}, parent);
    table->setItemDelegate(new TableDelegate(*context->catalog, table));
    auto *states = new ViewStates(table, parent);
    const auto ask = [model, context, states] {
        states->showLoading(Words::tr("Looking for consumers…"));
        context->catalog->consumers(context->dossier.line.uri)
            .then(model, [model, context, states](const core::Result<std::vector<core::EntityLine>> &lines) {
                if (!lines) {
                    states->showError(lines.error().message, lines.error().detail);
                    return;
                }
                model->removeRows(0, model->rowCount()); // Retry can be pressed twice
                fillLines(*model, context, *lines);
                if (lines->empty())
                    states->showEmpty(
                        Words::tr("No consumer is known"),
                        Words::tr("No product says that it reads this, and no lineage leads on from it."));
                else
                    states->showContent();
            });
    };
    QObject::connect(states, &ViewStates::retryRequested, states, ask);
    ask();
    return states;
}

QWidget *makePortTable(const ThingContextPtr &context, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({Words::tr("Port"), Words::tr("Direction"), Words::tr("Version"),
                                      Words::tr("Type"), Words::tr("Location"), Words::tr("Contract"),
                                      Words::tr("Description")});
    const auto *product = std::get_if<core::Product>(&context->dossier.folded);
    for (const core::Port &port : product != nullptr ? product->ports : std::vector<core::Port>()) {
        const bool in = port.direction == core::PortDirection::Input;
        const QString type = port.protocol.isEmpty() ? port.type : QString(port.type + u' ' + port.protocol);
        QStandardItem *contract =
            item(port.contractId, port.contractId.isEmpty() ? QUrl() : things::lookUpUrl(port.contractId));
        contract->setData(true, codeRole);
        model->appendRow({item(port.name, {}, in ? Icon::PortIn : Icon::PortOut),
                          item(directionWord(port.direction)), item(port.version), item(type.trimmed()),
                          codeItem(port.endpoint), contract, item(port.description)});
    }
    QTreeView *table =
        makeTable(context, u"ports"_s, Words::tr("Ports"), model, {200, 92, 72, 84, 190, 190, 120}, parent);
    table->setItemDelegate(new TableDelegate(*context->catalog, table));
    return withEmpty(table, Words::tr("No ports"), Words::tr("No source says how this product is read."),
                     parent);
}

namespace {

/// The datasets of a product that were asked for the terms of their columns.
struct AskedDatasets {
    std::size_t left = 0; ///< have not answered yet
    std::optional<core::Error> problem;
};

/// The terms of the columns of all datasets of a product, as they arrive. What could not be read is told once
/// all have answered: half of the terms must not look like all of them.
void askDatasetTerms(QStandardItemModel &model, const ThingContext &context, ViewStates &states,
                     const std::shared_ptr<AskedDatasets> &asked,
                     const std::function<void(const QString &, const QString &)> &add)
{
    asked->left = context.dossier.datasets.size();
    asked->problem.reset();
    const auto arrived = [&model, &states, asked] {
        if (asked->left > 0)
            return;
        if (asked->problem)
            states.showError(asked->problem->message, asked->problem->detail);
        else if (model.rowCount() == 0)
            states.showEmpty(Words::tr("No terms linked"),
                             Words::tr("No source links a column to the glossary."));
    };
    arrived();
    for (const core::EntityLine &line : context.dossier.datasets) {
        context.catalog->dossier(line.uri).then(
            &model, [add, arrived, asked](const core::Result<core::Dossier> &dossier) {
                --asked->left;
                if (!dossier)
                    asked->problem = dossier.error();
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
}

} // namespace

QWidget *makeTermTable(const ThingContextPtr &context, QWidget *parent)
{
    auto *model = new QStandardItemModel;
    model->setHorizontalHeaderLabels({Words::tr("Term"), Words::tr("Linked from"), Words::tr("Meaning")});
    QTreeView *table = makeTable(context, u"terms"_s, things::plural(core::EntityKind::Term), model,
                                 {240, 300, 420}, parent);
    table->setItemDelegate(new TableDelegate(*context->catalog, table));
    auto *states = new ViewStates(table, parent);
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
                model->item(first->row(), 2)->setText(withoutMarkup(lines->front().summary));
            });
    };
    const auto ask = [model, context, states, add, asked = std::make_shared<AskedDatasets>()] {
        if (asked->left > 0) // Retry can be pressed twice
            return;
        states->showLoading(Words::tr("Looking for terms…"));
        model->removeRows(0, model->rowCount());
        for (const QString &written : core::header(context->dossier.folded).terms)
            add(written, Words::tr("the product"));
        askDatasetTerms(*model, *context, *states, asked, add);
    };
    QObject::connect(states, &ViewStates::retryRequested, states, ask);
    ask();
    return states;
}

} // namespace meshbook::views
