// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/operation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::glossary {

namespace {

constexpr std::array<QLatin1StringView, 24> names{
    "edit"_L1,   "add"_L1,      "trash"_L1,     "restore"_L1, "move"_L1,    "rename"_L1,
    "merge"_L1,  "split"_L1,    "deprecate"_L1, "relate"_L1,  "link"_L1,    "undo"_L1,
    "redo"_L1,   "resolve"_L1,  "open"_L1,      "submit"_L1,  "approve"_L1, "reject"_L1,
    "reopen"_L1, "withdraw"_L1, "comment"_L1,   "publish"_L1, "land"_L1,    "agree"_L1};

} // namespace

QLatin1StringView toText(Verb verb)
{
    return names.at(static_cast<std::size_t>(verb));
}

std::optional<Verb> verbFromText(QStringView text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names.at(i))
            return static_cast<Verb>(i);
    }
    return std::nullopt;
}

bool changesTerms(Verb verb)
{
    return verb <= Verb::Resolve;
}

std::vector<TermChange> inverted(const std::vector<TermChange> &changes)
{
    std::vector<TermChange> back(changes.rbegin(), changes.rend());
    for (TermChange &change : back) {
        std::reverse(change.fields.begin(), change.fields.end());
        for (core::FieldChange &field : change.fields)
            std::swap(field.from, field.to);
    }
    return back;
}

QByteArray encodeChanges(const std::vector<TermChange> &changes, const QString &email)
{
    QJsonArray all;
    for (const TermChange &change : changes) {
        QJsonArray fields;
        for (const core::FieldChange &field : change.fields) {
            QJsonObject object{{u"path"_s, field.path}};
            if (!field.from.isUndefined())
                object.insert("from"_L1, field.from);
            if (!field.to.isUndefined())
                object.insert("to"_L1, field.to);
            fields.append(object);
        }
        QJsonObject object{{u"term"_s, change.term},
                           {u"label"_s, change.label},
                           {u"glossary"_s, change.glossary},
                           {u"fields"_s, fields}};
        if (all.isEmpty() && !email.isEmpty())
            object.insert("email"_L1, email);
        all.append(object);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<KeptChanges> decodeChanges(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return std::nullopt;
    KeptChanges kept;
    kept.email = document.array().at(0)["email"_L1].toString();
    for (const QJsonValue &each : document.array()) {
        TermChange change{
            each["term"_L1].toString(), each["label"_L1].toString(), each["glossary"_L1].toString(), {}};
        for (const QJsonValue &field : each["fields"_L1].toArray())
            change.fields.push_back({field["path"_L1].toString(), field["from"_L1], field["to"_L1]});
        kept.changes.push_back(std::move(change));
    }
    return kept;
}

} // namespace meshbook::glossary
