// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/schemasection.h"

#include "items/columntreemodel.h"
#include "items/statementmodel.h"
#include "views/product/thingdelegates.h"
#include "views/search/thingwords.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::ColumnTreeModel;

namespace {

constexpr int inspectorWidth = 300;
constexpr int inspectorPadding = 16;

QString yesNo(const std::optional<bool> &value)
{
    if (!value)
        return {};
    return *value ? SchemaSection::tr("yes") : SchemaSection::tr("no");
}

void put(QList<Fact> &facts, const QString &label, const QString &value, Fact::Kind kind = Fact::Kind::Text,
         const QUrl &uri = {})
{
    if (!value.isEmpty())
        facts.append({.label = label, .value = value, .kind = kind, .uri = uri});
}

QList<Fact> factsOf(const core::Column &column)
{
    QList<Fact> facts;
    put(facts, SchemaSection::tr("Type"), column.logicalType, Fact::Kind::Code);
    put(facts, SchemaSection::tr("Physical type"), column.physicalType, Fact::Kind::Code);
    put(facts, SchemaSection::tr("Required"), yesNo(column.required));
    put(facts, SchemaSection::tr("Unique"), yesNo(column.unique));
    put(facts, SchemaSection::tr("Primary key"), yesNo(column.primaryKey));
    put(facts, SchemaSection::tr("Classification"), column.classification);
    put(facts, SchemaSection::tr("Personal data"), yesNo(column.pii));
    put(facts, SchemaSection::tr("Critical"), yesNo(column.criticalDataElement));
    put(facts, SchemaSection::tr("Business name"), column.businessName);
    put(facts, SchemaSection::tr("Physical name"), column.physicalName, Fact::Kind::Code);
    put(facts, SchemaSection::tr("Examples"), column.examples.join(u", "_s));
    put(facts, SchemaSection::tr("Allowed values"), column.enumValues.join(u", "_s));
    put(facts, SchemaSection::tr("Tags"), column.tags.join(u", "_s));
    put(facts, SchemaSection::tr("Made from"), column.transformSources.join(u", "_s), Fact::Kind::Code);
    put(facts, SchemaSection::tr("Made by"), column.transformLogic, Fact::Kind::Code);
    return facts;
}

} // namespace

SchemaSection::SchemaSection(const core::Dossier &whole, services::CatalogService &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new ColumnTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_inspector(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *split = new HairSplitter;
    split->setObjectName(u"schema.split"_s);
    split->addWidget(makeTree());
    m_inspector->setWidgetResizable(true);
    m_inspector->setFrameShape(QFrame::NoFrame);
    m_inspector->setAccessibleName(tr("Selected column"));
    m_inspector->setMinimumWidth(inspectorWidth);
    split->addWidget(m_inspector);
    split->setStretchFactor(0, 1);
    layout->addWidget(split);
    if (whole.line.uri.kind == core::EntityKind::Dataset) {
        m_model->setDatasets({whole.line}, false);
        arrived(0, whole);
    } else {
        loadDatasets(whole.datasets);
    }
    inspect();
}

QWidget *SchemaSection::makeTree()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ToolStrip;
    m_filter = new SearchField(Icon::Filter, tr("Filter columns"));
    m_filter->setCompact(true);
    m_count = new TextLabel({}, TextRole::Caption, Ink::Text3);
    strip->addWidget(m_filter);
    strip->addStretch();
    strip->addWidget(m_count);
    layout->addWidget(strip);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(ColumnTreeModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_tree = new QTreeView;
    m_tree->setAccessibleName(tr("Columns"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ColumnDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(18);
    const int widths[] = {260, 130, 56, 48, 120, 150, 76, 76};
    for (int section = 0; section < ColumnTreeModel::SectionCount; ++section)
        m_tree->setColumnWidth(section, widths[section]);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ColumnTreeModel::NameSection, QHeaderView::Stretch);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemaSection::inspect);
    return pane;
}

void SchemaSection::loadDatasets(const std::vector<core::EntityLine> &datasets)
{
    m_model->setDatasets(datasets, true);
    for (std::size_t i = 0; i < datasets.size(); ++i) {
        m_catalog.dossier(datasets[i].uri).then(this, [this, i](const core::Result<core::Dossier> &dossier) {
            if (dossier)
                arrived(static_cast<int>(i), *dossier);
        });
    }
}

void SchemaSection::arrived(int place, const core::Dossier &dossier)
{
    m_model->setDataset(place, dossier);
    if (place == 0)
        m_tree->expandToDepth(m_model->datasetCount() > 1 ? 1 : 2);
    const QString columns = tr("%n columns", nullptr, m_model->columnTotal());
    m_count->setText(m_model->datasetCount() > 1
                         ? tr("%n datasets · %1", nullptr, m_model->datasetCount()).arg(columns)
                         : columns);
    emit countChanged(m_model->columnTotal());
    nameTerms();
    if (!m_wanted.isEmpty())
        showColumn(m_wanted);
}

/// Terms are written as IRIs or keys; people want their names.
void SchemaSection::nameTerms()
{
    for (const QString &written : m_model->writtenTerms()) {
        m_catalog.resolve(written).then(
            this, [this, written](const core::Result<std::vector<core::EntityLine>> &lines) {
                if (lines && lines->size() == 1)
                    m_model->setTermName(written, lines->front().name);
            });
    }
}

void SchemaSection::showColumn(const QString &path)
{
    m_wanted = path;
    for (int place = 0; place < m_model->datasetCount(); ++place) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->find(place, path));
        if (index.isValid()) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
            m_wanted.clear();
            return;
        }
    }
}

void SchemaSection::focusFilter()
{
    m_filter->focusText();
}

void SchemaSection::inspect()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(inspectorPadding, inspectorPadding, inspectorPadding, inspectorPadding);
    layout->setSpacing(8);
    const QModelIndex index = m_proxy->mapToSource(m_tree->currentIndex());
    const core::Column *column = m_model->column(index);
    if (column == nullptr) {
        auto *hint =
            new TextLabel(tr("Select a column to see what is known of it."), TextRole::Base, Ink::Text3);
        hint->setWrapped(true);
        layout->addWidget(hint);
    } else {
        layout->addWidget(new TextLabel(column->path, TextRole::Mono, Ink::Text));
        if (!column->description.isEmpty()) {
            auto *text = new MarkdownView;
            text->setMarkdownText(column->description, tr("Description of %1").arg(column->path));
            connect(text, &MarkdownView::linkActivated, this, &SchemaSection::linkActivated);
            layout->addWidget(text);
        }
        const auto facts = [&](const QString &heading, const QList<Fact> &list) {
            if (list.isEmpty())
                return;
            layout->addWidget(new SectionHeading(heading));
            auto *grid = new FactsGrid;
            grid->setFacts(list);
            connect(grid, &FactsGrid::linkActivated, this, &SchemaSection::linkActivated);
            layout->addWidget(grid);
        };
        facts(tr("Facts"), factsOf(*column));
        QList<Fact> terms;
        for (const QString &term : column->terms)
            put(terms, tr("Term"), ColumnTreeModel::shortTerm(term), Fact::Kind::Text,
                things::lookUpUrl(term));
        facts(tr("Terms"), terms);
        QList<Fact> rules;
        for (const core::QualityRule &rule : column->rules)
            put(rules, rule.metric.isEmpty() ? tr("Rule") : rule.metric,
                rule.description.isEmpty() ? (rule.name.isEmpty() ? rule.id : rule.name) : rule.description);
        facts(tr("Quality rules"), rules);
        if (const core::Dossier *dossier = m_model->dossier(index)) {
            QList<Fact> said;
            for (const core::Statement &statement : dossier->statements) {
                const auto *dataset = std::get_if<core::Dataset>(&statement.entity);
                for (const core::Column &other :
                     dataset != nullptr ? dataset->columns : std::vector<core::Column>()) {
                    if (other.path.compare(column->path, Qt::CaseInsensitive) == 0 && said.size() < 12)
                        put(said, statement.format, ColumnTreeModel::shownType(other), Fact::Kind::Code);
                }
            }
            facts(tr("Said by"), said);
        }
    }
    layout->addStretch();
    m_inspector->setWidget(page);
}

} // namespace meshbook::views
