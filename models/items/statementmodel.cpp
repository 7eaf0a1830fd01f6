// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statementmodel.h"

#include "core/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

/// Fields in which every source speaks of itself.
bool isOwnBusiness(const QString &field)
{
    static const QSet<QString> own{u"nativeId"_s, u"created"_s, u"updated"_s,
                                   u"implied"_s,  u"status"_s,  u"project"_s};
    return own.contains(field) || field.contains("extra"_L1) || field.contains("options"_L1)
        || field.endsWith(".at"_L1);
}

QString comparable(const QString &field, const QJsonValue &value)
{
    const QString text = StatementModel::shown(value).simplified();
    const bool prose = field.endsWith("escription"_L1) || field == "purpose"_L1 || field == "usage"_L1;
    return prose ? text : text.toCaseFolded().remove(u' ');
}

} // namespace

QString StatementModel::shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? tr("yes") : tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == static_cast<double>(static_cast<qint64>(number))
            ? QString::number(static_cast<qint64>(number))
            : QString::number(number, 'g', 12);
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts << shown(each);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void StatementModel::setDossier(const core::Dossier &dossier)
{
    beginResetModel();
    m_statements = dossier.statements;
    m_rows.clear();
    QHash<QString, size_t> rows;
    for (size_t i = 0; i < m_statements.size(); ++i) {
        for (const core::Field &field : core::fieldsOf(m_statements[i].entity)) {
            const auto known = rows.constFind(field.path);
            const size_t at = known != rows.constEnd() ? *known : m_rows.size();
            if (known == rows.constEnd()) {
                rows.insert(field.path, at);
                m_rows.push_back({field.path, std::vector<Said>(m_statements.size()), false});
            }
            m_rows[at].said[i] = {field.value, field.at.line};
        }
    }
    m_disagreements = 0;
    for (Row &row : m_rows) {
        row.disagrees = disagrees(row);
        m_disagreements += row.disagrees ? 1 : 0;
    }
    // What needs a look first, otherwise in the order of the standard.
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.disagrees && !b.disagrees; });
    endResetModel();
}

bool StatementModel::disagrees(const Row &row)
{
    if (isOwnBusiness(row.field))
        return false;
    QString first;
    for (const Said &said : row.said) {
        if (said.value.isUndefined() || said.value.isArray() || said.value.isObject())
            continue;
        const QString value = comparable(row.field, said.value);
        if (first.isNull())
            first = value;
        else if (first != value)
            return true;
    }
    return false;
}

const core::Statement *StatementModel::statement(const QModelIndex &index) const
{
    const int place = index.column() - 1;
    return index.isValid() && place >= 0 ? &m_statements[static_cast<size_t>(place)] : nullptr;
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statements.size()) + 1;
}

QString StatementModel::rowWords(const Row &row)
{
    QStringList words{row.field};
    for (const Said &said : row.said)
        words << shown(said.value).left(1'000);
    return words.join(u'\n');
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto place = static_cast<size_t>(index.column() - 1);
    const bool isField = index.column() == fieldSection;
    switch (role) {
    case Qt::DisplayRole:
        return isField ? row.field : shown(row.said[place].value);
    case Qt::AccessibleTextRole:
        if (isField)
            return row.disagrees ? tr("%1, sources disagree").arg(row.field) : row.field;
        return row.said[place].value.isUndefined() ? tr("nothing said") : shown(row.said[place].value);
    case FieldRole:
        return row.field;
    case DisagreesRole:
        return row.disagrees;
    case WinsRole: {
        if (isField || row.said[place].value.isUndefined())
            return false;
        const auto first = std::find_if(row.said.begin(), row.said.end(),
                                        [](const Said &said) { return !said.value.isUndefined(); });
        return first - row.said.begin() == static_cast<std::ptrdiff_t>(place);
    }
    case StatementRole:
        return index.column() - 1;
    case LineRole:
        return isField ? 0 : row.said[place].line;
    case FilterRole:
        return rowWords(row);
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == fieldSection)
        return role == Qt::DisplayRole ? tr("Field") : QVariant();
    const core::Statement &each = m_statements[static_cast<size_t>(section - 1)];
    if (role == Qt::DisplayRole)
        return QString(each.path.isEmpty() ? each.source : each.path.mid(each.path.lastIndexOf(u'/') + 1));
    return {};
}

} // namespace meshbook::items
