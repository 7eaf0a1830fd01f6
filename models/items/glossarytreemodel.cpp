// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarytreerow.h"

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
