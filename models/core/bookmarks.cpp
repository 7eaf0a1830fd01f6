// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

constexpr std::array<QLatin1StringView, 4> orderNames{"relevance"_L1, "name"_L1, "updated"_L1,
                                                      "importance"_L1};

} // namespace

QString toText(SearchOrder order)
{
    return orderNames.at(static_cast<std::size_t>(order));
}

std::optional<SearchOrder> searchOrderFromText(QStringView text)
{
    for (std::size_t i = 0; i < orderNames.size(); ++i) {
        if (text == orderNames[i])
            return static_cast<SearchOrder>(i);
    }
    return {};
}

QString filtersToText(const QMap<QString, QStringList> &filters)
{
    QJsonObject object;
    for (auto it = filters.constBegin(); it != filters.constEnd(); ++it) {
        if (!it.value().isEmpty())
            object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QStringList> filtersFromText(const QString &text)
{
    QMap<QString, QStringList> filters;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        QStringList values;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &value : array) {
            if (value.isString())
                values.append(value.toString());
        }
        if (!values.isEmpty())
            filters.insert(it.key(), values);
    }
    return filters;
}

} // namespace meshbook::core
