// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

/// Wrong types everywhere: every value of a JSON document in turn replaced by each other type.
namespace meshbook::tests {

using Rebuild = std::function<QJsonValue(const QJsonValue &)>;

inline void mutateValue(const QJsonValue &value, const Rebuild &rebuild,
                        const std::function<void(const QJsonValue &)> &use)
{
    const QJsonValue replacements[] = {QJsonValue(),
                                       QJsonValue(7),
                                       QJsonValue(true),
                                       QJsonValue(QStringLiteral("urn:li:")),
                                       QJsonArray{1, QJsonArray{}},
                                       QJsonObject{{QStringLiteral("a"), QJsonObject{}}}};
    for (const QJsonValue &replacement : replacements)
        use(rebuild(replacement));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            mutateValue(
                it.value(),
                [&](const QJsonValue &changed) {
                    QJsonObject copy = object;
                    copy.insert(key, changed);
                    return rebuild(copy);
                },
                use);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 3); ++i) {
            mutateValue(
                array.at(i),
                [&](const QJsonValue &changed) {
                    QJsonArray copy = array;
                    copy.replace(i, changed);
                    return rebuild(copy);
                },
                use);
        }
    }
}

/// Calls `use` with every mutation of `document`.
inline void forEachMutation(const QJsonValue &document, const std::function<void(const QJsonValue &)> &use)
{
    mutateValue(
        document, [](const QJsonValue &changed) { return changed; }, use);
}

} // namespace meshbook::tests
