// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "formats/glossary/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Entry;
using glossary::Fields;

QString ownCell(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString()) {
        // A text that would be read as JSON is written as JSON.
        const QString text = value.toString();
        static const QString begins = u"[{\""_s;
        const bool odd = text.isEmpty() || begins.contains(text.at(0)) || text == "true"_L1
            || text == "false"_L1 || text.at(0).isDigit() || text.at(0) == u'-' || text.at(0) == u'\''
            || text == "null"_L1;
        if (!odd)
            return text;
    }
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QByteArray ownCsvOf(const GlossaryContent &content)
{
    std::set<QString> paths;
    std::vector<Fields> rows;
    for (const Entry &entry : content.terms) {
        rows.push_back(glossary::fieldsOf(entry));
        for (const auto &[path, value] : rows.back())
            paths.insert(path);
    }
    paths.erase(u"identities"_s);
    QString out = u"meshbook-term"_s;
    for (const QString &path : paths)
        out += u',' + core::csvCell(path);
    out += u"\r\n"_s;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Several identities are a list; one is the key itself.
        const QJsonValue identities = rows[i].at(u"identities"_s);
        out += core::csvCell(identities.toArray().size() == 1 ? identities.toArray().first().toString()
                                                              : ownCell(identities));
        for (const QString &path : paths) {
            const auto value = rows[i].find(path);
            out += u',' + (value == rows[i].end() ? QString() : core::csvCell(ownCell(value->second)));
        }
        out += u"\r\n"_s;
    }
    return out.toUtf8();
}

QByteArray ownJsonOf(const GlossaryContent &content)
{
    QJsonArray glossaries;
    for (const core::Glossary &each : content.glossaries) {
        QJsonObject object = core::toJson(core::AnyEntity(each));
        object.remove("at"_L1);
        glossaries.append(object);
    }
    QJsonArray terms;
    for (const Entry &entry : content.terms) {
        QJsonObject object;
        for (const auto &[path, value] : glossary::fieldsOf(entry))
            object.insert(path, value);
        terms.append(object);
    }
    return QJsonDocument(
               QJsonObject{{u"meshbookGlossary"_s, 1}, {u"glossaries"_s, glossaries}, {u"terms"_s, terms}})
        .toJson(QJsonDocument::Indented);
}

} // namespace meshbook::formats
