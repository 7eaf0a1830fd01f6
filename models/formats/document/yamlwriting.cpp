// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/yamlwriting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// A word that every version of YAML reads as a text. Words only: numbers, dates and signs are quoted, also
/// where they would do, since who reads it must not need to know.
bool isPlain(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:[A-Za-z][A-Za-z0-9_./@()+-]*(?:,? [A-Za-z0-9_./@()+-]+)*[.]?"
                                         "|[0-9]{1,6}[.][0-9]{1,6}[.][0-9]{1,6})\\z"_s);
    static const QRegularExpression word(u"\\A(?:true|false|yes|no|on|off|null|y|n|nan|inf)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() && !word.match(text).hasMatch();
}

void write(QByteArray &out, const QJsonValue &value, qsizetype indent, const QByteArray &lineEnd);

void writeEntries(QByteArray &out, const QJsonObject &object, qsizetype indent, const QByteArray &lineEnd)
{
    bool first = true;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!first)
            out += QByteArray(indent, ' ');
        first = false;
        out += yamlScalar(entry.key()) + ':';
        write(out, entry.value(), indent, lineEnd);
    }
}

/// What stands behind "key:" or "-", beginning with a blank or a line end.
void write(QByteArray &out, const QJsonValue &value, qsizetype indent, const QByteArray &lineEnd)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        out += lineEnd + QByteArray(indent + 2, ' ');
        writeEntries(out, value.toObject(), indent + 2, lineEnd);
        return;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        out += lineEnd;
        for (const QJsonValue &item : value.toArray()) {
            out += QByteArray(indent + 2, ' ') + '-';
            if (item.isObject() && !item.toObject().isEmpty()) {
                out += ' ';
                writeEntries(out, item.toObject(), indent + 4, lineEnd);
            } else {
                write(out, item, indent + 2, lineEnd);
            }
        }
        return;
    }
    out += ' ' + yamlScalar(value) + lineEnd;
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    // Qt writes documents only, which begin with a list or an object.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray yamlScalar(const QJsonValue &value)
{
    if (value.isString() && isPlain(value.toString()))
        return value.toString().toUtf8();
    return jsonText(value);
}

QByteArray yamlField(const QString &key, const QJsonValue &value, qsizetype indent, const QByteArray &lineEnd)
{
    QByteArray out = yamlScalar(key) + ':';
    write(out, value, indent, lineEnd);
    return out;
}

} // namespace meshbook::formats
