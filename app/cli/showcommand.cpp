// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "core/fields.h"
#include "options.h"
#include "resolve.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"
#include "viewjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return plain(value.toString());
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray members = value.toArray();
        for (const QJsonValue &part : members)
            parts.append(valueText(part));
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return plain(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return value.toVariant().toString();
}

QString columnsText(const core::Dataset &dataset)
{
    Table table({u"column"_s, u"type"_s, u"req"_s, u"key"_s, u"class"_s, u"description"_s});
    for (const core::Column &column : dataset.columns) {
        const QString type = column.physicalType.isNull() ? column.logicalType : column.physicalType;
        table.add({column.path, type, column.required.value_or(false) ? u"yes"_s : QString(),
                   column.primaryKey.value_or(false) ? u"PK"_s : QString(), column.classification,
                   column.description});
    }
    return table.toString(terminalWidth());
}

/// Daily files say the same of a thing a hundred times: the first few of each format are told.
QString saidByText(const core::Dossier &dossier)
{
    constexpr int toldPerFormat = 5;
    QString text = u"\nSaid by\n"_s;
    QMap<QString, int> counts;
    for (const core::Statement &statement : dossier.statements) {
        if (counts[statement.format]++ < toldPerFormat)
            text += u"  %1 %2:%3 (%4 %5)%6\n"_s.arg(plain(statement.source), plain(statement.path))
                        .arg(core::header(statement.entity).at.line)
                        .arg(statement.format, statement.version,
                             statement.stale ? u" stale: the file could not be read at the last sync"_s
                                             : QString());
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > toldPerFormat)
            text += u"  and %1 more %2 files (see --json)\n"_s.arg(it.value() - toldPerFormat).arg(it.key());
    }
    return text;
}

QString dossierText(const core::Dossier &dossier)
{
    QString text = u"%1 (%2)\n%3\n\n"_s.arg(plain(dossier.line.name), core::toText(dossier.line.uri.kind),
                                            dossier.line.uri.toString());
    for (const core::Field &field : core::fieldsOf(dossier.folded)) {
        if (!field.path.startsWith("columns["_L1))
            text += u"%1  %2\n"_s.arg(plain(field.path).leftJustified(28), valueText(field.value));
    }
    if (const auto *dataset = std::get_if<core::Dataset>(&dossier.folded);
        dataset && !dataset->columns.empty())
        text += u"\n"_s + columnsText(*dataset);
    const auto lines = [&](const QString &title, const std::vector<core::EntityLine> &found) {
        if (found.empty())
            return;
        text += u'\n' + title + u'\n';
        for (const core::EntityLine &line : found)
            text += u"  %1  %2\n"_s.arg(plain(line.name).leftJustified(32), line.uri.toString());
    };
    lines(u"Datasets"_s, dossier.datasets);
    lines(u"Contracts"_s, dossier.contracts);
    lines(u"Products"_s, dossier.products);
    text += u"\nLineage: %1 upstream, %2 downstream. Observations: %3.\n"_s.arg(dossier.upstream)
                .arg(dossier.downstream)
                .arg(dossier.observations);
    return text + saidByText(dossier);
}

/// A column's address shows that column of its dataset.
QJsonObject columnJson(const core::Dossier &dossier, const QString &path)
{
    QJsonObject dataset = toJson(dossier);
    const QJsonArray columns = dataset.value(u"columns"_s).toArray();
    for (const QJsonValue &column : columns) {
        if (column.toObject().value(u"path"_s).toString().compare(path, Qt::CaseInsensitive) == 0) {
            QJsonObject object = column.toObject();
            object.insert(u"uri"_s,
                          core::Uri{core::EntityKind::Dataset, dossier.line.uri.key, path}.toString());
            object.insert(u"type"_s, u"column"_s);
            object.insert(u"dataset"_s, dossier.line.uri.toString());
            object.insert(u"sources"_s, dataset.value(u"sources"_s));
            return object;
        }
    }
    return {};
}

} // namespace

int runShow(Context &context)
{
    Options options({}, {});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().isEmpty())
        return context.usage(u"show needs an address or a name."_s);
    const QString text = options.positional().join(u' ');
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto found = resolveOne(context, **reader, text);
    if (const int *code = std::get_if<int>(&found))
        return *code;
    const core::Uri uri = std::get<core::Uri>(found);
    auto dossier = (*reader)->dossier(uri);
    if (!dossier)
        return context.fail(dossier.error());
    if (const auto counted = (*reader)->countObservations(*dossier); !counted)
        return context.fail(counted.error());
    if (!context.settings().json)
        return context.print(dossierText(*dossier)) ? Fine : InternalError;
    if (uri.column.isEmpty())
        return context.print(toJson(*dossier)) ? Fine : InternalError;
    const QJsonObject column = columnJson(*dossier, uri.column);
    if (column.isEmpty())
        return context.fail(
            {core::ErrorCode::NotFound, u"The dataset has no column \"%1\"."_s.arg(uri.column), {}, {}});
    return context.print(column) ? Fine : InternalError;
}

} // namespace meshbook::cli
