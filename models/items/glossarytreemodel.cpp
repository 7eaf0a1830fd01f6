// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarytreemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::TermStatus;

namespace {

constexpr QLatin1StringView mimeType("application/x-meshbook-terms");
constexpr qsizetype longestDefinition = 400; // of a tool tip

} // namespace

/// What a view has looked at. It goes by one outline at a time; while another one is taken over, by its own.
struct GlossaryTreeModel::Row {
    const TermOutline *outline = nullptr;
    int place = 0; ///< in the outline
    Row *parent = nullptr;
    int number = 0; ///< among its siblings
    bool isMade = false; ///< whether children are there
    std::vector<std::unique_ptr<Row>> children;

    [[nodiscard]] const TermOutline::Node &node() const { return outline->node(place); }
};

GlossaryTreeModel::GlossaryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_outline(TermOutline::of({}, {}))
    , m_root(std::make_unique<Row>())
{
    m_root->outline = m_outline.get();
    m_root->isMade = true;
}

GlossaryTreeModel::~GlossaryTreeModel() = default;

void GlossaryTreeModel::setOutline(TermOutlinePtr outline)
{
    m_before = m_outline;
    m_outline = outline ? std::move(outline) : TermOutline::of({}, {});
    const TermOutline::Rules &was = m_before->rules();
    const TermOutline::Rules &is = m_outline->rules();
    if (was.grouping != is.grouping || was.trash != is.trash) { // nothing is where it was
        beginResetModel();
        m_root = std::make_unique<Row>();
        m_root->outline = m_outline.get();
        endResetModel();
    } else {
        adopt(m_root.get(), 0);
    }
    m_before.reset();
}

void GlossaryTreeModel::setEditable(bool on)
{
    m_editable = on;
}

GlossaryTreeModel::Row *GlossaryTreeModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex GlossaryTreeModel::indexOf(const Row *row) const
{
    return row == m_root.get() ? QModelIndex() : createIndex(row->number, 0, row);
}

std::vector<std::unique_ptr<GlossaryTreeModel::Row>> &GlossaryTreeModel::childrenOf(Row *row) const
{
    if (!row->isMade) {
        row->isMade = true;
        const std::vector<int> &places = row->node().children;
        row->children.reserve(places.size());
        for (const int place : places) {
            auto child = std::make_unique<Row>();
            child->outline = row->outline;
            child->place = place;
            child->parent = row;
            child->number = static_cast<int>(row->children.size());
            row->children.push_back(std::move(child));
        }
    }
    return row->children;
}

/// Takes a row, and what stands below it, over to the outline that is the one now.
void GlossaryTreeModel::adopt(Row *row, int place)
{
    const TermOutline::Node &next = m_outline->node(place);
    const TermOutline::Node &old = row->node();
    const bool looksOther = !old.showsSame(next);
    // Only rows that a view has seen are told; but whether there are any is known of all.
    if (!row->isMade && old.children.empty() != next.children.empty())
        childrenOf(row);
    if (row->isMade && !hasSameRows(row, next.children)) {
        QHash<QString, int> places; // by key
        places.reserve(static_cast<qsizetype>(next.children.size()));
        for (const int child : next.children)
            places.insert(m_outline->node(child).key, child);
        dropGone(row, places);
        reorder(row, places);
        insertNew(row, next.children);
    }
    row->outline = m_outline.get();
    row->place = place;
    if (looksOther && row != m_root.get())
        emit dataChanged(indexOf(row), indexOf(row));
    for (std::size_t i = 0; row->isMade && i < row->children.size(); ++i) {
        Row *child = row->children[i].get();
        if (child->outline != m_outline.get() || child->place != next.children[i])
            adopt(child, next.children[i]);
    }
}

/// Most outlines differ in a few places.
bool GlossaryTreeModel::hasSameRows(const Row *row, const std::vector<int> &wanted) const
{
    return std::equal(row->children.begin(), row->children.end(), wanted.begin(), wanted.end(),
                      [this](const std::unique_ptr<Row> &child, int place) {
                          return child->node().key == m_outline->node(place).key;
                      });
}

void GlossaryTreeModel::number(Row *row)
{
    for (std::size_t i = 0; i < row->children.size(); ++i)
        row->children[i]->number = static_cast<int>(i);
}

void GlossaryTreeModel::dropGone(Row *row, const QHash<QString, int> &next)
{
    std::vector<std::unique_ptr<Row>> &rows = row->children;
    const auto isGone = [&](std::size_t i) { return !next.contains(rows[i]->node().key); };
    for (std::size_t end = rows.size(); end > 0;) {
        if (!isGone(end - 1)) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows(indexOf(row), static_cast<int>(first), static_cast<int>(end) - 1);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(first),
                   rows.begin() + static_cast<std::ptrdiff_t>(end));
        number(row);
        endRemoveRows();
        end = first;
    }
}

/// A new name may stand elsewhere among its siblings.
void GlossaryTreeModel::reorder(Row *row, const QHash<QString, int> &next)
{
    std::vector<std::unique_ptr<Row>> &rows = row->children;
    const auto isBefore = [&](const std::unique_ptr<Row> &a, const std::unique_ptr<Row> &b) {
        return next.value(a->node().key) < next.value(b->node().key);
    };
    if (std::is_sorted(rows.begin(), rows.end(), isBefore))
        return;
    const QPersistentModelIndex parent(indexOf(row));
    emit layoutAboutToBeChanged({parent}, VerticalSortHint);
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    number(row);
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &kept : persistentIndexList()) {
        const auto *of = static_cast<const Row *>(kept.internalPointer());
        if (of->parent != row || kept.row() == of->number)
            continue;
        from.append(kept);
        to.append(createIndex(of->number, kept.column(), of));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({parent}, VerticalSortHint);
}

void GlossaryTreeModel::insertNew(Row *row, const std::vector<int> &wanted)
{
    std::vector<std::unique_ptr<Row>> &rows = row->children;
    const auto isThere = [&](std::size_t i) {
        return i < rows.size() && rows[i]->node().key == m_outline->node(wanted[i]).key;
    };
    for (std::size_t i = 0; i < wanted.size();) {
        if (isThere(i)) {
            ++i;
            continue;
        }
        // What is there already comes in the wanted order: up to its first one all are new.
        const QString stop = i < rows.size() ? rows[i]->node().key : QString();
        std::size_t end = i + 1;
        while (end < wanted.size() && (i >= rows.size() || m_outline->node(wanted[end]).key != stop))
            ++end;
        beginInsertRows(indexOf(row), static_cast<int>(i), static_cast<int>(end) - 1);
        for (std::size_t at = i; at < end; ++at) {
            auto made = std::make_unique<Row>();
            made->outline = m_outline.get();
            made->place = wanted[at];
            made->parent = row;
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(made));
        }
        number(row);
        endInsertRows();
        i = end;
    }
}

QModelIndex GlossaryTreeModel::indexOf(const QString &term) const
{
    int place = m_outline->placeOf(term);
    std::vector<int> way;
    for (; place > 0; place = m_outline->node(place).parent)
        way.push_back(place);
    QModelIndex index;
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        const std::vector<int> &siblings = m_outline->node(m_outline->node(*step).parent).children;
        const auto found = std::lower_bound(siblings.begin(), siblings.end(), *step);
        if (found == siblings.end() || *found != *step)
            return {};
        index = this->index(static_cast<int>(found - siblings.begin()), 0, index);
    }
    return index;
}

QString GlossaryTreeModel::keyOf(const QModelIndex &index) const
{
    return index.isValid() ? rowOf(index)->node().key : QString();
}

bool GlossaryTreeModel::isTerm(const QModelIndex &index) const
{
    return index.isValid() && rowOf(index)->node().isTerm();
}

QModelIndex GlossaryTreeModel::headingOf(const QModelIndex &index) const
{
    QModelIndex heading = index;
    while (heading.parent().isValid())
        heading = heading.parent();
    return heading;
}

QModelIndex GlossaryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0)
        return {};
    const std::vector<std::unique_ptr<Row>> &rows = childrenOf(rowOf(parent));
    return static_cast<std::size_t>(row) < rows.size()
        ? createIndex(row, 0, rows[static_cast<std::size_t>(row)].get())
        : QModelIndex();
}

QModelIndex GlossaryTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(rowOf(index)->parent) : QModelIndex();
}

int GlossaryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(rowOf(parent)).size());
}

int GlossaryTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

bool GlossaryTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Row *row = rowOf(parent);
    return row->isMade ? !row->children.empty() : !row->node().children.empty();
}

QString GlossaryTreeModel::statusWord(TermStatus status)
{
    switch (status) {
    case TermStatus::Draft:
        return tr("draft");
    case TermStatus::InReview:
        return tr("in review");
    case TermStatus::Approved:
        return tr("approved");
    case TermStatus::Deprecated:
        return tr("deprecated");
    }
    return {};
}

QString GlossaryTreeModel::spoken(const TermOutline::Node &node) const
{
    QStringList words{node.text};
    if (!node.note.isEmpty())
        words.append(node.note);
    if (node.isTerm())
        words.append(statusWord(node.status));
    if (node.changed)
        words.append(tr("changed here"));
    if (node.count > 0)
        words.append(tr("%n term(s) below", nullptr, node.count));
    return words.join(u", "_s);
}

QString GlossaryTreeModel::toolTip(const TermOutline::Node &node) const
{
    QStringList lines{spoken(node)};
    if (node.isTerm()) {
        QString definition = glossary::bestText(node.entry->term.definitions, m_outline->rules().language);
        if (definition.isEmpty())
            definition = node.entry->term.description;
        if (definition.size() > longestDefinition)
            definition = definition.left(longestDefinition) + u'…';
        if (!definition.isEmpty())
            lines.append(definition);
    }
    return lines.join(u'\n');
}

QVariant GlossaryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TermOutline::Node &node = rowOf(index)->node();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.text;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return spoken(node);
    case KeyRole:
        return node.key;
    case IsTermRole:
        return node.isTerm();
    case StatusRole:
        return node.isTerm() ? QVariant(static_cast<int>(node.status)) : QVariant();
    case CountRole:
        return node.count;
    case NoteRole:
        return node.note;
    case ChangedRole:
        return node.changed;
    case FoundRole:
        return node.found;
    case FolderRole:
        return node.isTerm() && node.entry->term.folder.value_or(false);
    case DomainRole:
        return node.isTerm() ? node.entry->term.domain : QString();
    default:
        return {};
    }
}

QVariant GlossaryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Term");
}

bool GlossaryTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString label = value.toString().simplified();
    if (role == Qt::EditRole && m_editable && isTerm(index) && !label.isEmpty()
        && label != rowOf(index)->node().text)
        emit renameWanted(keyOf(index), label);
    return false; // the name comes with the next outline
}

Qt::ItemFlags GlossaryTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_editable || m_outline->rules().trash)
        return flags;
    if (isTerm(index))
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (m_outline->rules().grouping == TermOutline::Grouping::Hierarchy)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList GlossaryTreeModel::mimeTypes() const
{
    return {QString(mimeType)};
}

QMimeData *GlossaryTreeModel::mimeOf(const QStringList &terms)
{
    auto *data = new QMimeData;
    data->setData(QString(mimeType), QJsonDocument(QJsonArray::fromStringList(terms)).toJson());
    return data;
}

QStringList GlossaryTreeModel::termsIn(const QMimeData *data)
{
    QStringList terms;
    const QJsonArray written =
        data != nullptr ? QJsonDocument::fromJson(data->data(QString(mimeType))).array() : QJsonArray();
    for (const QJsonValue &each : written)
        terms.append(each.toString());
    terms.removeAll(QString());
    return terms;
}

QMimeData *GlossaryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList terms;
    QStringList labels;
    for (const QModelIndex &index : indexes) {
        if (!isTerm(index) || terms.contains(keyOf(index)))
            continue;
        terms.append(keyOf(index));
        labels.append(index.data(Qt::DisplayRole).toString());
    }
    if (terms.isEmpty())
        return nullptr;
    QMimeData *data = mimeOf(terms);
    data->setText(labels.join(u'\n'));
    return data;
}

/// Onto itself or into what is below itself nothing can be moved.
bool GlossaryTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                        const QModelIndex &parent) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    const QStringList terms = termsIn(data);
    if (terms.isEmpty() || action != Qt::MoveAction || !parent.isValid()
        || !flags(parent).testFlag(Qt::ItemIsDropEnabled))
        return false;
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        if (terms.contains(keyOf(above)))
            return false;
    }
    return true;
}

bool GlossaryTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        if (isTerm(parent))
            emit moveWanted(termsIn(data), keyOf(parent), {});
        else
            emit moveWanted(termsIn(data), {}, keyOf(parent));
    }
    return false; // the rows move with the next outline
}

} // namespace meshbook::items
