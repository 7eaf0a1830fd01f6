// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/picturetexts.h"

#include "core/uri.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace meshbook::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString end(const QString &name, const QString &column)
{
    return column.isEmpty() ? name : name + u'.' + column;
}

QString lineOf(const QString &from, const QString &to, int edges)
{
    return from + u'>' + to + (edges > 1 ? u" x%1"_s.arg(edges) : QString());
}

ReadPicture sorted(ReadPicture picture)
{
    picture.boxes.sort();
    picture.lines.sort();
    return picture;
}

/// Without the apostrophe that keeps formulas from being ones.
QString plainCell(const QString &cell)
{
    static const QString formulas = u"=+-@\t"_s;
    return cell.size() > 1 && cell.startsWith(u'\'') && formulas.contains(cell[1]) ? cell.sliced(1) : cell;
}

QString unescaped(QString text, bool html)
{
    if (html)
        return text.replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1)
            .replace("&amp;"_L1, "&"_L1);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        plain += text[i];
    }
    return plain;
}

QString withoutMembers(const QString &name)
{
    static const QRegularExpression members(u" \\(\\d+\\)$"_s);
    return QString(name).remove(members);
}

} // namespace

QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

ReadPicture readCsvPicture(const QByteArray &bytes)
{
    ReadPicture picture;
    QList<QStringList> rows = csvRows(QString::fromUtf8(bytes));
    const QStringList header = rows.takeFirst();
    QSet<QString> seen;
    for (const QStringList &row : rows) {
        const auto cell = [&](const char *name) {
            return plainCell(row.value(header.indexOf(QString::fromLatin1(name))));
        };
        if (!seen.contains(cell("uri"))) {
            seen.insert(cell("uri"));
            picture.boxes.append(cell("name"));
        }
        const QString here = end(cell("name"), cell("column"));
        const QString there = end(cell("via_name"), cell("via_column"));
        const int edges = cell("edges").toInt();
        if (cell("direction") == "down"_L1)
            picture.lines.append(lineOf(there, here, edges));
        else if (cell("direction") == "up"_L1)
            picture.lines.append(lineOf(here, there, edges));
    }
    return sorted(picture);
}

ReadPicture readJsonPicture(const QByteArray &bytes)
{
    ReadPicture picture;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    QHash<QString, QString> names;
    for (const QJsonValue &node : root[u"nodes"_s].toArray()) {
        const QString name = node[u"name"_s].toString();
        const QString uri = node[u"uri"_s].toString();
        picture.boxes.append(name);
        names.insert(uri, name);
        for (const QJsonValue &column : node[u"columns"_s].toArray()) {
            core::Uri address = core::Uri::parse(uri).value_or(core::Uri());
            address.column = column[u"path"_s].toString();
            names.insert(address.toString(), end(name, address.column));
        }
    }
    for (const QJsonValue &edge : root[u"edges"_s].toArray()) {
        picture.lines.append(lineOf(names.value(edge[u"from"_s].toString()),
                                    names.value(edge[u"to"_s].toString()), edge[u"edges"_s].toInt()));
    }
    return sorted(picture);
}

ReadPicture readDotPicture(const QByteArray &bytes)
{
    static const QRegularExpression node(u"^\\s*(n\\d+) \\[(.*)\\];$"_s);
    static const QRegularExpression label(u"label=\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression title(u"<B>([^<]*)</B>"_s);
    static const QRegularExpression port(u"PORT=\"(c\\d+)\">([^<]*)<"_s);
    static const QRegularExpression edge(
        u"^\\s*(n\\d+(?::c\\d+)?) -> (n\\d+(?::c\\d+)?)(?: \\[(.*)\\])?;$"_s);
    ReadPicture picture;
    QHash<QString, QString> names;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (const auto found = edge.match(line); found.hasMatch()) {
            const int edges = label.match(found.captured(3)).captured(1).toInt();
            picture.lines.append(
                lineOf(names.value(found.captured(1)), names.value(found.captured(2)), edges));
        } else if (const auto box = node.match(line); box.hasMatch()) {
            const auto table = title.match(box.captured(2));
            const QString name = table.hasMatch()
                ? unescaped(table.captured(1), true)
                : withoutMembers(unescaped(label.match(box.captured(2)).captured(1), false));
            picture.boxes.append(name);
            names.insert(box.captured(1), name);
            auto ports = port.globalMatch(box.captured(2));
            while (ports.hasNext()) {
                const auto one = ports.next();
                names.insert(box.captured(1) + u':' + one.captured(1),
                             end(name, unescaped(one.captured(2), true)));
            }
        }
    }
    return sorted(picture);
}

ReadPicture readMermaidPicture(const QByteArray &bytes)
{
    static const QRegularExpression node(u"^\\s*(?:subgraph )?([nbg]\\d+(?:c\\d+)?)\\[\"([^\"]*)\"\\]$"_s);
    static const QRegularExpression edge(
        u"^\\s*(n\\d+(?:c\\d+)?) (?:-->|==>|-\\.->) (?:\\|(\\d+)\\| )?(n\\d+(?:c\\d+)?)$"_s);
    static const QRegularExpression entity(u"#(\\d+);"_s);
    ReadPicture picture;
    QHash<QString, QString> names;
    QString opened; // the box whose columns come
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (const auto found = edge.match(line); found.hasMatch()) {
            picture.lines.append(lineOf(names.value(found.captured(1)), names.value(found.captured(3)),
                                        found.captured(2).toInt()));
            continue;
        }
        const auto box = node.match(line);
        if (!box.hasMatch() || box.captured(1).startsWith(u'g'))
            continue;
        QString name = box.captured(2);
        for (auto code = entity.match(name); code.hasMatch();
             code = entity.match(name, code.capturedStart() + 1))
            name.replace(code.capturedStart(), code.capturedLength(), QChar(code.captured(1).toUShort()));
        const QString id = box.captured(1);
        if (id.startsWith(u'b')) {
            opened = u'n' + id.sliced(1);
            picture.boxes.append(name);
            names.insert(opened, name);
        } else if (id.contains(u'c')) {
            names.insert(id, end(names.value(opened), name));
        } else if (id != opened) { // else the head of the opened one
            picture.boxes.append(withoutMembers(name));
            names.insert(id, withoutMembers(name));
        }
    }
    return sorted(picture);
}

} // namespace meshbook::tests
