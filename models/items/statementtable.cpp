// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statementtable.h"

#include "core/fields.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::StatementTable)
};

/// Fields in which every source speaks of itself.
bool isOwnBusiness(const QString &field)
{
    static const QSet<QString> own{u"nativeId"_s, u"created"_s, u"updated"_s,  u"implied"_s,
                                   u"status"_s,   u"project"_s, u"rowCount"_s, u"sizeBytes"_s};
    return own.contains(field) || field.contains("extra"_L1) || field.contains("options"_L1)
        || field.endsWith(".at"_L1);
}

QString comparable(const QString &field, const QString &value)
{
    const QString text = value.simplified();
    const bool prose = field.endsWith("escription"_L1) || field == "purpose"_L1 || field == "usage"_L1;
    return prose ? text : text.toCaseFolded().remove(u' ');
}

/// Columns are one whatever the case of their names, as they are when sources are folded.
QString keyOf(const QString &path)
{
    return path.startsWith("columns["_L1) ? path.toCaseFolded() : path;
}

/// One field while statements are read, with what finds a word again.
struct Gathered {
    StatementTable::Field field;
    QHash<QString, size_t> words; ///< by source, format and value
    QSet<QString> stated; ///< scalars, as they compare
};

void add(Gathered &gathered, const core::Statement &statement, int place, const core::Field &said)
{
    const QString value = StatementTable::shown(said.value);
    const QString key = statement.source + QChar(1) + statement.format + QChar(1) + value;
    const auto known = gathered.words.constFind(key);
    const size_t at = known != gathered.words.constEnd() ? *known : gathered.field.words.size();
    if (known == gathered.words.constEnd()) {
        gathered.words.insert(key, at);
        gathered.field.words.push_back({statement.source, statement.format, value, false, {}});
    }
    gathered.field.words[at].places.push_back({place, said.at.line});
    if (!said.value.isArray() && !said.value.isObject())
        gathered.stated.insert(comparable(gathered.field.path, value));
}

} // namespace

StatementTable StatementTable::of(const core::Dossier &dossier)
{
    QHash<QString, QString> inForce;
    for (const core::Field &field : core::fieldsOf(dossier.folded))
        inForce.insert(keyOf(field.path), shown(field.value));

    std::vector<Gathered> all;
    QHash<QString, size_t> rows;
    for (size_t i = 0; i < dossier.statements.size(); ++i) {
        for (const core::Field &said : core::fieldsOf(dossier.statements[i].entity)) {
            const QString key = keyOf(said.path);
            const auto known = rows.constFind(key);
            const size_t at = known != rows.constEnd() ? *known : all.size();
            if (known == rows.constEnd()) {
                rows.insert(key, at);
                all.emplace_back();
                all.back().field.path = said.path;
            }
            add(all[at], dossier.statements[i], static_cast<int>(i), said);
        }
    }

    StatementTable table;
    table.fields.reserve(all.size());
    for (Gathered &each : all) {
        Field &field = each.field;
        field.value = inForce.value(keyOf(field.path), field.words.front().value);
        field.disagrees = each.stated.size() > 1 && !isOwnBusiness(field.path);
        const QString wanted = comparable(field.path, field.value);
        for (Word &word : field.words)
            word.inForce = comparable(field.path, word.value) == wanted;
        table.disagreements += field.disagrees ? 1 : 0;
        table.fields.push_back(std::move(field));
    }
    // What needs a look first.
    std::stable_sort(table.fields.begin(), table.fields.end(),
                     [](const Field &a, const Field &b) { return a.disagrees && !b.disagrees; });
    return table;
}

QString StatementTable::shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool whole = number >= -9.0e15 && number <= 9.0e15
            && number == static_cast<double>(static_cast<qint64>(number));
        return whole ? QString::number(static_cast<qint64>(number)) : QString::number(number, 'g', 12);
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &each : items)
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

QString StatementTable::shownPath(const QString &path)
{
    const qsizetype open = path.indexOf(u'[');
    if (open < 0)
        return path;
    // Names of nested columns have brackets of their own: "columns[addresses[].city].logicalType".
    int depth = 0;
    qsizetype close = open;
    for (; close < path.size(); ++close) {
        depth += path.at(close) == u'[' ? 1 : path.at(close) == u']' ? -1 : 0;
        if (depth == 0)
            break;
    }
    const QString name = path.sliced(open + 1, std::max<qsizetype>(0, close - open - 1));
    const QString rest = path.mid(close + 2);
    const QString list = path.first(open);
    const QString element = list == "columns"_L1 ? name : QString(list + u' ' + name);
    return rest.isEmpty() ? element : QString(element + u" › "_s + rest);
}

} // namespace meshbook::items
