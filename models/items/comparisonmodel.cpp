// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparisonmodel.h"

#include <QCollator>
#include <QPoint>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

struct ComparisonModel::Node {
    const Comparison::Row *row = nullptr; ///< null for the root
    const Node *parent = nullptr;
    int place = 0;
    std::vector<std::unique_ptr<Node>> children;

    void grow(const std::vector<Comparison::Row> &rows)
    {
        for (const Comparison::Row &each : rows) {
            auto child = std::make_unique<Node>();
            child->row = &each;
            child->parent = this;
            child->place = static_cast<int>(children.size());
            child->grow(each.rows);
            children.push_back(std::move(child));
        }
    }
};

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setComparison(std::vector<Comparison::Row> rows)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_rows = std::move(rows);
    m_root->grow(m_rows);
    if (m_sortedBy >= 0)
        arrange(*m_root);
    endResetModel();
}

void ComparisonModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortedBy && order == m_order)
        return;
    m_sortedBy = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    arrange(*m_root);
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after.append(createIndex(node(each)->place, each.column(), each.internalPointer()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void ComparisonModel::arrange(Node &node)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto less = [&](const Comparison::Row &a, const Comparison::Row &b) {
        if (m_sortedBy == MeaningSection && (a.level || b.level)) {
            // What no rule speaks of comes after what one does.
            constexpr int none = std::numeric_limits<int>::max();
            const auto rank = [](const Comparison::Row &row) {
                return row.level ? -static_cast<int>(*row.level) : none;
            };
            return rank(a) < rank(b);
        }
        return collator.compare(text(a, m_sortedBy), text(b, m_sortedBy)) < 0;
    };
    std::stable_sort(node.children.begin(), node.children.end(), [&](const auto &a, const auto &b) {
        if (m_sortedBy < 0)
            return a->row < b->row; // they lie in one vector, as they came
        return m_order == Qt::AscendingOrder ? less(*a->row, *b->row) : less(*b->row, *a->row);
    });
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        node.children[i]->place = static_cast<int>(i);
        arrange(*node.children[i]);
    }
}

void ComparisonModel::setHeadings(const QString &before, const QString &after)
{
    m_headings = {before, after};
    emit headerDataChanged(Qt::Horizontal, BeforeSection, AfterSection);
}

const ComparisonModel::Node *ComparisonModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = node(parent);
    if (row < 0 || column < 0 || column >= SectionCount
        || static_cast<std::size_t>(row) >= above->children.size())
        return {};
    return createIndex(row, column, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? node(child)->parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->place, 0, above);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return SectionCount;
}

QString ComparisonModel::levelWord(governance::ChangeLevel level)
{
    switch (level) {
    case governance::ChangeLevel::ReaderBreaking:
        return tr("breaks readers");
    case governance::ChangeLevel::WriterBreaking:
        return tr("breaks writers");
    case governance::ChangeLevel::Behavioural:
        return tr("behaves otherwise");
    case governance::ChangeLevel::Addition:
        return tr("addition");
    case governance::ChangeLevel::Documentation:
        return tr("documentation");
    }
    return {};
}

QString ComparisonModel::text(const Comparison::Row &row, int section)
{
    switch (section) {
    case FieldSection:
        return row.title;
    case BeforeSection:
        return row.before;
    case AfterSection:
        return row.after;
    case MeaningSection:
        return row.level ? levelWord(*row.level) : row.note;
    default:
        return {};
    }
}

QString ComparisonModel::spoken(const Comparison::Row &row)
{
    QString words = row.title;
    if (!row.isField)
        words = row.op == Comparison::Op::Added ? tr("%1, new").arg(row.title)
            : row.op == Comparison::Op::Removed ? tr("%1, gone").arg(row.title)
                                                : tr("%1, changed").arg(row.title);
    else if (row.op == Comparison::Op::Added)
        words = tr("%1, new: %2").arg(row.title, row.after);
    else if (row.op == Comparison::Op::Removed)
        words = tr("%1, gone: %2").arg(row.title, row.before);
    else
        words = tr("%1, before: %2, after: %3").arg(row.title, row.before, row.after);
    const QString more = row.meaning.isEmpty() ? row.note : row.meaning;
    return more.isEmpty() ? words : QString(words + u". "_s + more);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Comparison::Row &row = *node(index)->row;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == FieldSection ? spoken(row) : text(row, index.column());
    case OpRole:
        return static_cast<int>(row.op);
    case IsFieldRole:
        return row.isField;
    case LevelRole:
        return row.level ? QVariant(static_cast<int>(*row.level)) : QVariant();
    case StretchesRole: {
        QList<QPoint> stretches;
        const auto &words = index.column() == BeforeSection ? row.words.removed : row.words.added;
        if (index.column() == BeforeSection || index.column() == AfterSection) {
            for (const core::TextStretch &each : words)
                stretches.append({static_cast<int>(each.start), static_cast<int>(each.length)});
        }
        return QVariant::fromValue(stretches);
    }
    case MeaningRole:
        return row.meaning;
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldSection:
        return tr("What");
    case BeforeSection:
        return m_headings.first.isEmpty() ? tr("Before") : m_headings.first;
    case AfterSection:
        return m_headings.second.isEmpty() ? tr("After") : m_headings.second;
    case MeaningSection:
        return tr("Means");
    default:
        return {};
    }
}

} // namespace meshbook::items
