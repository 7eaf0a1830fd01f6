// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/columntreemodel.h"

#include "governance/columntype.h"
#include "items/columnpath.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using columnpath::holderOf;
using columnpath::keyOf;
using governance::ColumnType;

struct ColumnTreeModel::Node {
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    int row = 0;
    const core::Column *column = nullptr; ///< into the dossier of its dataset
    core::Column stand; ///< for a path whose holder nobody describes
    QStringList saidBy;
    bool drift = false;
    bool isDataset = false;
    core::EntityLine line;
    std::shared_ptr<const core::Dossier> dossier;
};

namespace {

constexpr qsizetype longestDescription = 400;

bool isArrayType(const core::Column &column)
{
    const QString type = ColumnTreeModel::shownType(column);
    return type.startsWith("array"_L1, Qt::CaseInsensitive) || type.endsWith("[]"_L1);
}

} // namespace

ColumnTreeModel::ColumnTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ColumnTreeModel::~ColumnTreeModel() = default;

void ColumnTreeModel::setDatasets(const std::vector<core::EntityLine> &datasets, bool showDatasets)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_datasets.clear();
    m_showDatasets = showDatasets || datasets.size() != 1;
    for (const core::EntityLine &line : datasets) {
        auto node = std::make_unique<Node>();
        node->isDataset = true;
        node->line = line;
        node->parent = m_root.get();
        node->row = static_cast<int>(m_root->children.size());
        m_datasets.push_back(node.get());
        m_root->children.push_back(std::move(node));
    }
    endResetModel();
}

void ColumnTreeModel::setDataset(int place, const core::Dossier &dossier)
{
    if (place < 0 || place >= datasetCount())
        return;
    Node &dataset = *m_datasets[static_cast<size_t>(place)];
    const QModelIndex at = m_showDatasets ? indexOf(&dataset) : QModelIndex();
    if (!dataset.children.empty()) {
        beginRemoveRows(at, 0, static_cast<int>(dataset.children.size()) - 1);
        dataset.children.clear();
        endRemoveRows();
    }
    Node fresh;
    fresh.isDataset = true;
    fresh.dossier = std::make_shared<const core::Dossier>(dossier);
    build(fresh);
    addSpeakers(fresh);
    dataset.line = dossier.line;
    dataset.dossier = std::move(fresh.dossier);
    if (!fresh.children.empty()) {
        beginInsertRows(at, 0, static_cast<int>(fresh.children.size()) - 1);
        dataset.children = std::move(fresh.children);
        for (const auto &child : dataset.children)
            child->parent = &dataset;
        endInsertRows();
    }
    if (m_showDatasets)
        emit dataChanged(at, at.siblingAtColumn(SectionCount - 1));
}

void ColumnTreeModel::build(Node &dataset)
{
    const auto *entity = std::get_if<core::Dataset>(&dataset.dossier->folded);
    if (entity == nullptr)
        return;
    QHash<QString, Node *> byPath;
    const auto append = [](Node &parent, std::unique_ptr<Node> child) {
        child->parent = &parent;
        child->row = static_cast<int>(parent.children.size());
        parent.children.push_back(std::move(child));
        return parent.children.back().get();
    };
    const auto holder = [&](const QString &path) {
        // Holders nobody describes get a row, so that no field is lost; at most as deep as a path is long.
        QStringList missing;
        QString up = holderOf(path);
        while (!up.isEmpty() && !byPath.contains(keyOf(up))) {
            missing.prepend(up);
            up = holderOf(up);
        }
        Node *parent = up.isEmpty() ? &dataset : byPath.value(keyOf(up));
        for (const QString &each : missing) {
            auto stand = std::make_unique<Node>();
            stand->stand.path = each;
            stand->stand.name = each.mid(each.lastIndexOf(u'.') + 1);
            stand->column = &stand->stand;
            parent = append(*parent, std::move(stand));
            byPath.insert(keyOf(each), parent);
        }
        return parent;
    };
    for (const core::Column &column : entity->columns) {
        if (byPath.contains(keyOf(column.path)))
            continue;
        auto node = std::make_unique<Node>();
        node->column = &column;
        byPath.insert(keyOf(column.path), append(*holder(column.path), std::move(node)));
    }
}

void ColumnTreeModel::addSpeakers(Node &dataset)
{
    struct Word {
        QStringList formats;
        std::vector<ColumnType> types; ///< none like another
    };
    QHash<QString, Word> words;
    for (const core::Statement &statement : dataset.dossier->statements) {
        const auto *entity = std::get_if<core::Dataset>(&statement.entity);
        if (entity == nullptr)
            continue;
        for (const core::Column &column : entity->columns) {
            Word &word = words[keyOf(column.path)];
            if (!word.formats.contains(statement.format))
                word.formats.append(statement.format);
            ColumnType type = ColumnType::of(column);
            const bool known = std::any_of(word.types.begin(), word.types.end(), [&](const ColumnType &each) {
                return each.written == type.written;
            });
            if (type.isStated() && !known)
                word.types.push_back(std::move(type));
        }
    }
    std::vector<Node *> open{&dataset};
    while (!open.empty()) {
        Node *each = open.back();
        open.pop_back();
        for (const auto &child : each->children)
            open.push_back(child.get());
        if (each->column == nullptr)
            continue;
        const Word word = words.value(keyOf(each->column->path));
        each->saidBy = word.formats;
        each->drift = std::any_of(word.types.begin(), word.types.end(), [&](const ColumnType &type) {
            return !governance::meets(word.types.front(), type);
        });
    }
}

void ColumnTreeModel::setTerm(const QString &written, const core::EntityLine &term)
{
    m_termNames.insert(written, term.name);
    m_meanings.insert(written, term.summary);
    std::vector<Node *> open{m_root.get()};
    while (!open.empty()) {
        Node *each = open.back();
        open.pop_back();
        for (const auto &child : each->children)
            open.push_back(child.get());
        if (each->column != nullptr && each->column->terms.contains(written)) {
            const QModelIndex at = indexOf(each, TermSection);
            emit dataChanged(at, at);
        }
    }
}

int ColumnTreeModel::datasetCount() const
{
    return static_cast<int>(m_datasets.size());
}

int ColumnTreeModel::columnTotal() const
{
    size_t total = 0;
    for (const Node *dataset : m_datasets) {
        const auto *entity =
            dataset->dossier ? std::get_if<core::Dataset>(&dataset->dossier->folded) : nullptr;
        total += entity != nullptr ? entity->columns.size() : 0;
    }
    return static_cast<int>(total);
}

ColumnTreeModel::Node *ColumnTreeModel::node(const QModelIndex &index) const
{
    if (index.isValid())
        return static_cast<Node *>(index.internalPointer());
    return m_showDatasets || m_datasets.empty() ? m_root.get() : m_datasets.front();
}

QModelIndex ColumnTreeModel::indexOf(Node *wanted, int section) const
{
    return wanted == node({}) ? QModelIndex() : createIndex(wanted->row, section, wanted);
}

const core::Column *ColumnTreeModel::column(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->column : nullptr;
}

const core::Dossier *ColumnTreeModel::dossier(const QModelIndex &index) const
{
    const Node *each = index.isValid() ? node(index) : nullptr;
    while (each != nullptr && !each->isDataset)
        each = each->parent;
    return each != nullptr ? each->dossier.get() : nullptr;
}

const core::EntityLine *ColumnTreeModel::datasetLine(const QModelIndex &index) const
{
    const Node *each = index.isValid() ? node(index) : nullptr;
    while (each != nullptr && !each->isDataset)
        each = each->parent;
    return each != nullptr ? &each->line : nullptr;
}

QModelIndex ColumnTreeModel::find(int place, const QString &path) const
{
    if (place < 0 || place >= datasetCount())
        return {};
    std::vector<Node *> open{m_datasets[static_cast<size_t>(place)]};
    while (!open.empty()) {
        Node *each = open.back();
        open.pop_back();
        if (each->column != nullptr && keyOf(each->column->path) == keyOf(path))
            return indexOf(each);
        for (const auto &child : each->children)
            open.push_back(child.get());
    }
    return {};
}

std::vector<std::shared_ptr<const core::Dossier>> ColumnTreeModel::dossiers() const
{
    std::vector<std::shared_ptr<const core::Dossier>> arrived;
    for (const Node *dataset : m_datasets)
        arrived.push_back(dataset->dossier);
    std::erase(arrived, nullptr);
    return arrived;
}

QStringList ColumnTreeModel::writtenTerms() const
{
    QStringList written;
    for (const Node *dataset : m_datasets) {
        const auto *entity =
            dataset->dossier ? std::get_if<core::Dataset>(&dataset->dossier->folded) : nullptr;
        if (entity == nullptr)
            continue;
        for (const core::Column &each : entity->columns)
            written += each.terms;
    }
    written.removeDuplicates();
    return written;
}

QString ColumnTreeModel::shownType(const core::Column &column)
{
    return column.physicalType.isEmpty() ? column.logicalType : column.physicalType;
}

QString ColumnTreeModel::shortTerm(const QString &written)
{
    const qsizetype end = written.lastIndexOf(QLatin1Char('/'));
    const qsizetype hash = written.lastIndexOf(QLatin1Char('#'));
    const qsizetype from = std::max({end, hash, written.lastIndexOf(QLatin1Char(':'))});
    const QString last = written.mid(from + 1);
    return last.isEmpty() ? written : last;
}

QModelIndex ColumnTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= SectionCount || (parent.isValid() && parent.column() != 0))
        return {};
    const Node *above = node(parent);
    if (static_cast<size_t>(row) >= above->children.size())
        return {};
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex ColumnTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int ColumnTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int ColumnTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return SectionCount;
}

QVariant ColumnTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &each = *node(index);
    if (role == Qt::DisplayRole)
        return text(each, index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == NameSection ? spoken(each) : text(each, index.column());
    if (role == IsDatasetRole)
        return each.isDataset;
    return each.isDataset ? datasetData(each, index.column(), role) : columnData(each, index.column(), role);
}

QString ColumnTreeModel::text(const Node &node, int section) const
{
    if (node.isDataset) {
        switch (section) {
        case NameSection:
            return node.line.name;
        case TypeSection:
            return tr("%n column(s)", nullptr, node.line.columns);
        case RulesSection:
            return node.line.rules > 0 ? tr("%n rule(s)", nullptr, node.line.rules) : QString();
        default:
            return {};
        }
    }
    const core::Column &column = *node.column;
    switch (section) {
    case NameSection:
        return column.name.isEmpty() ? column.path : column.name;
    case TypeSection:
        return shownType(column);
    case KeySection:
        //: Primary key and foreign key, as short as may be
        return column.primaryKey.value_or(false) ? tr("PK")
            : !column.relationships.empty()      ? tr("FK")
                                                 : QString();
    case RequiredSection:
        return !column.required ? QString() : *column.required ? tr("required") : tr("optional");
    case ClassSection:
        return !column.classification.isEmpty() ? column.classification
            : column.pii.value_or(false)        ? tr("PII")
                                                : QString();
    case TermSection: {
        QStringList names;
        for (const QString &written : column.terms)
            names << m_termNames.value(written, shortTerm(written));
        return names.join(u", "_s);
    }
    case RulesSection:
        return column.rules.empty() ? QString()
                                    : tr("%n rule(s)", nullptr, static_cast<int>(column.rules.size()));
    case SaidBySection:
        return node.saidBy.join(u", "_s);
    case DescriptionSection:
        return column.description.left(longestDescription).simplified();
    default:
        return {};
    }
}

QString ColumnTreeModel::spoken(const Node &node) const
{
    QStringList words;
    for (const int section :
         {NameSection, TypeSection, KeySection, RequiredSection, ClassSection, TermSection}) {
        const QString word = text(node, section);
        if (!word.isEmpty())
            words << word;
    }
    if (node.drift)
        words << tr("sources disagree on the type");
    return words.join(u", "_s);
}

QVariant ColumnTreeModel::datasetData(const Node &node, int section, int role) const
{
    switch (role) {
    case FilterRole:
        return section == NameSection ? QVariant(node.line.name) : QVariant();
    case LoadingRole:
        return node.dossier == nullptr;
    case NestedRole:
        return true;
    case RuleCountRole:
        return node.line.rules;
    default:
        return {};
    }
}

QVariant ColumnTreeModel::columnData(const Node &node, int section, int role) const
{
    const core::Column &column = *node.column;
    switch (role) {
    case PathRole:
        return column.path;
    case NestedRole:
        return !node.children.empty();
    case ArrayRole:
        return isArrayType(column);
    case PrimaryKeyRole:
        return column.primaryKey.value_or(false);
    case ForeignKeyRole:
        return !column.relationships.empty();
    case RequiredRole:
        return column.required ? QVariant(*column.required) : QVariant();
    case ClassificationRole:
        return column.classification;
    case PersonalDataRole:
        return column.pii.value_or(false);
    case TermsRole:
        return column.terms;
    case RuleCountRole:
        return static_cast<int>(column.rules.size());
    case SaidByRole:
        return node.saidBy;
    case DriftRole:
        return node.drift;
    case MeaningRole: {
        QStringList meanings;
        for (const QString &written : section == TermSection ? column.terms : QStringList())
            meanings << QString(m_termNames.value(written, shortTerm(written)) + u'\n'
                                + m_meanings.value(written))
                            .trimmed();
        return meanings.join(u"\n\n"_s);
    }
    case FilterRole:
        if (section != NameSection)
            return {};
        return QStringList{column.path,
                           column.businessName,
                           text(node, TypeSection),
                           text(node, ClassSection),
                           text(node, TermSection),
                           column.description.left(500),
                           column.tags.join(u' ')}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant ColumnTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameSection:
        return tr("Column");
    case TypeSection:
        return tr("Type");
    case KeySection:
        return tr("Key");
    case RequiredSection:
        //: Heading of a narrow table column: whether a value is required
        return tr("Req.");
    case ClassSection:
        //: Heading of a table column: the classification, as "confidential"
        return tr("Class");
    case TermSection:
        return tr("Term");
    case RulesSection:
        return tr("Rules");
    case SaidBySection:
        //: Heading of a table column: which files say so
        return tr("Said by");
    case DescriptionSection:
        return tr("Description");
    default:
        return {};
    }
}

} // namespace meshbook::items
