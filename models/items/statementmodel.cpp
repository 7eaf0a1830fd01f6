// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statementmodel.h"

#include "core/bidi.h"
#include "items/formatname.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

constexpr qsizetype filteredText = 1'000; ///< of each value

size_t at(int place)
{
    return static_cast<size_t>(place);
}

} // namespace

StatementModel::StatementModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

StatementModel::~StatementModel() = default;

void StatementModel::setTable(StatementTable table, const std::vector<core::Statement> &statements)
{
    beginResetModel();
    m_table = std::move(table);
    m_files.clear();
    for (const core::Statement &statement : statements)
        m_files.push_back({statement.path, statement.source});
    m_holders.clear();
    m_firstWord.clear();
    for (size_t field = 0; field < m_table.fields.size(); ++field)
        m_holders.push_back({static_cast<int>(field), -1});
    for (size_t field = 0; field < m_table.fields.size(); ++field) {
        m_firstWord.push_back(static_cast<int>(m_holders.size()));
        for (size_t word = 0; word < m_table.fields[field].words.size(); ++word)
            m_holders.push_back({static_cast<int>(field), static_cast<int>(word)});
    }
    endResetModel();
}

QString StatementModel::speakerName(const StatementTable::Word &word)
{
    const QString format = formatName(word.format);
    return word.source.isEmpty() ? format : core::joinedApart({format, word.source}, u" · "_s);
}

QStringList StatementModel::speakers() const
{
    QStringList names;
    QSet<QString> known;
    for (const StatementTable::Field &field : m_table.fields) {
        for (const StatementTable::Word &word : field.words) {
            const QString name = speakerName(word);
            if (!known.contains(name)) {
                known.insert(name);
                names.append(name);
            }
        }
    }
    return names;
}

/// A field's index carries 0, others the place of their holder + 1.
QModelIndex StatementModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
    const Holder &holder = m_holders[parent.internalId() - 1];
    return createIndex(row, column,
                       static_cast<quintptr>(m_firstWord[at(holder.field)])
                           + static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex StatementModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const Holder &holder = m_holders[child.internalId() - 1];
    return holder.word < 0 ? createIndex(holder.field, 0, quintptr(0))
                           : createIndex(holder.word, 0, static_cast<quintptr>(holder.field) + 1);
}

StatementModel::Row StatementModel::rowAt(const QModelIndex &index) const
{
    Row row;
    if (index.internalId() == 0) {
        row.field = &m_table.fields[at(index.row())];
        return row;
    }
    const Holder &holder = m_holders[index.internalId() - 1];
    row.field = &m_table.fields[at(holder.field)];
    row.word = &row.field->words[at(holder.word < 0 ? index.row() : holder.word)];
    if (holder.word >= 0)
        row.place = &row.word->places[at(index.row())];
    return row;
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_table.fields.size());
    if (parent.column() != 0)
        return 0;
    const Row row = rowAt(parent);
    if (row.word == nullptr)
        return static_cast<int>(row.field->words.size());
    const bool several = row.place == nullptr && row.word->places.size() > 1;
    return several ? static_cast<int>(row.word->places.size()) : 0;
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return SectionCount;
}

QString StatementModel::placeText(const StatementTable::Place &place) const
{
    const QString &path = m_files[at(place.statement)].path;
    return place.line > 0 && !path.isEmpty() ? u"%1:%2"_s.arg(path, QString::number(place.line)) : path;
}

QString StatementModel::text(const Row &row, int section) const
{
    if (row.place != nullptr)
        return section == PlaceSection ? placeText(*row.place) : QString();
    if (row.word != nullptr) {
        switch (section) {
        case ValueSection:
            return row.word->value;
        case SaidBySection:
            return speakerName(*row.word);
        case PlaceSection:
            return row.word->places.size() == 1
                ? placeText(row.word->places.front())
                : tr("%n file(s)", nullptr, static_cast<int>(row.word->places.size()));
        default:
            return {};
        }
    }
    switch (section) {
    case FieldSection:
        return StatementTable::shownPath(row.field->path);
    case ValueSection:
        return row.field->value;
    case SaidBySection: {
        const QString first = speakerName(row.field->words.front());
        const int more = static_cast<int>(row.field->words.size()) - 1;
        return more == 0 ? first : tr("%1 + %2").arg(first).arg(more);
    }
    case PlaceSection:
        return placeText(row.field->words.front().places.front());
    default:
        return {};
    }
}

QString StatementModel::spoken(const Row &row) const
{
    if (row.place != nullptr)
        return placeText(*row.place);
    if (row.word != nullptr) {
        const QString said = tr("%1 says: %2").arg(speakerName(*row.word), row.word->value);
        return row.field->disagrees && !row.word->inForce ? tr("%1; not in force").arg(said) : said;
    }
    const QString said = tr("%1: %2").arg(StatementTable::shownPath(row.field->path), row.field->value);
    return row.field->disagrees ? tr("%1; sources disagree").arg(said) : said;
}

QVariant StatementModel::fieldData(const StatementTable::Field &field, int role) const
{
    switch (role) {
    case OtherValuesRole: {
        QSet<QString> others;
        for (const StatementTable::Word &word : field.words) {
            if (!word.inForce)
                others.insert(word.value);
        }
        return static_cast<int>(others.size());
    }
    case FormatsRole: {
        QStringList formats;
        for (const StatementTable::Word &word : field.words) {
            if (!formats.contains(word.format))
                formats.append(word.format);
        }
        return formats;
    }
    case SpeakersRole: {
        QStringList names;
        for (const StatementTable::Word &word : field.words)
            names.append(speakerName(word));
        return names;
    }
    case FilterRole: {
        QStringList words{field.path, StatementTable::shownPath(field.path)};
        for (const StatementTable::Word &word : field.words)
            words << word.value.left(filteredText) << speakerName(word);
        return words.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == FieldSection ? spoken(row) : text(row, index.column());
    case StepRole:
        return static_cast<int>(row.place != nullptr      ? Step::File
                                    : row.word != nullptr ? Step::Word
                                                          : Step::Field);
    case FieldRole:
        return row.field->path;
    case DisagreesRole:
        return row.field->disagrees;
    case InForceRole:
        return row.word == nullptr || row.word->inForce;
    case StatementRole:
    case LineRole: {
        const StatementTable::Place &place = row.place != nullptr ? *row.place
            : row.word != nullptr                                 ? row.word->places.front()
                                                                  : row.field->words.front().places.front();
        return role == StatementRole ? place.statement : place.line;
    }
    case FormatsRole:
        if (row.word != nullptr)
            return QStringList{row.word->format};
        break;
    default:
        break;
    }
    return row.word == nullptr ? fieldData(*row.field, role) : QVariant();
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldSection:
        return tr("Field");
    case ValueSection:
        return tr("Value in force");
    case SaidBySection:
        return tr("Said by");
    case PlaceSection:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace meshbook::items
