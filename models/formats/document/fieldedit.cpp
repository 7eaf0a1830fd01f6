// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/fieldedit.h"

#include "formats/document/content.h"
#include "formats/document/yamlwriting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::FieldEdit)
};

constexpr qsizetype mostTries = 24;

QString unescaped(QString step)
{
    return step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

Node nodeAt(Node root, const QStringList &steps)
{
    Node node = root;
    for (const QString &step : steps) {
        if (node.isSequence()) {
            int left = step.toInt();
            Node found;
            for (const Node item : node) {
                if (left-- == 0) {
                    found = item;
                    break;
                }
            }
            node = found;
        } else {
            const QByteArray key = step.toUtf8();
            Node found;
            for (const Node entry : node) {
                if (entry.keyUtf8()
                    == std::string_view(key.constData(), static_cast<std::size_t>(key.size())))
                    found = entry;
            }
            node = found;
        }
        if (!node.isValid())
            return {};
    }
    return node;
}

QJsonValue withField(const QJsonValue &value, const QStringList &steps, qsizetype depth,
                     const NewField &field)
{
    if (depth == steps.size()) {
        QJsonObject object = value.toObject();
        object.insert(field.key, field.value);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int place = steps.at(depth).toInt();
        if (place < array.size())
            array[place] = withField(array.at(place), steps, depth + 1, field);
        return array;
    }
    QJsonObject object = value.toObject();
    object[steps.at(depth)] = withField(object.value(steps.at(depth)), steps, depth + 1, field);
    return object;
}

/// A file as bytes, lines and a tree.
class Editor final {
public:
    Editor(const QByteArray &bytes, const QString &path, const NewField &field)
        : m_bytes(bytes)
        , m_path(path)
        , m_field(field)
        , m_content(Content::fromBytes(bytes, path))
    {
        for (const QString &step : field.pointer.split(u'/').sliced(1))
            m_steps.append(unescaped(step));
    }

    core::Result<FieldEdit> edit()
    {
        if (const QString wrong = problem(); !wrong.isNull())
            return core::failure(core::ErrorCode::Unreadable, wrong, m_path);
        m_mapping = nodeAt(m_content.root(), m_steps);
        if (!m_mapping.isMapping())
            return core::failure(core::ErrorCode::NotFound,
                                 Words::tr("The file has no place for the field \"%1\".").arg(m_field.key),
                                 m_path);
        m_expected = withField(m_content.root().toJson(), m_steps, 0, m_field);
        const Node there = m_mapping[QLatin1StringView(m_field.key.toLatin1())];
        if (there && !(there.isScalar() && there.utf8().empty()))
            return core::failure(core::ErrorCode::Conflict,
                                 Words::tr("The field \"%1\" has a value already.").arg(m_field.key), m_path,
                                 there.position());
        collectPlaces(there);
        for (qsizetype i = 0; i < std::min(m_places.size(), mostTries); ++i) {
            if (isRight(m_places.at(i)))
                return m_places.at(i);
        }
        return core::failure(
            core::ErrorCode::Internal,
            Words::tr("The field \"%1\" cannot be added without changing something else.").arg(m_field.key),
            m_path, m_mapping.position());
    }

private:
    QString problem() const
    {
        if (m_content.syntax() != Syntax::Yaml && m_content.syntax() != Syntax::Json)
            return Words::tr("The file is neither YAML nor JSON.");
        if (m_content.roots().empty())
            return Words::tr("The file cannot be parsed.");
        // Positions are those of the bytes that were parsed: of others than these they would be wrong.
        return m_content.bytes() == m_bytes ? QString() : Words::tr("The file is not plain UTF-8.");
    }

    qsizetype offsetOf(core::SourcePosition at) const
    {
        qsizetype line = 0;
        for (qint32 number = 1; number < at.line && line >= 0; ++number)
            line = m_bytes.indexOf('\n', line) + 1;
        return line + at.column - 1;
    }
    qsizetype endOfLine(qsizetype offset) const
    {
        const qsizetype end = m_bytes.indexOf('\n', offset);
        return end < 0 ? m_bytes.size() : end;
    }
    QByteArray lineEnd() const
    {
        const qsizetype end = m_bytes.indexOf('\n');
        return end > 0 && m_bytes.at(end - 1) == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
    }

    void collectPlaces(Node there)
    {
        if (there.isValid()) {
            fillIn(there);
            return;
        }
        const qsizetype start = offsetOf(m_mapping.position());
        if (start < m_bytes.size() && m_bytes.at(start) == '{') {
            intoBraces(start);
            return;
        }
        if (m_mapping.size() == 0)
            return;
        // Behind the keys it belongs to, then behind any one-line entry, then before all others.
        for (const QString &key : m_field.after) {
            for (const Node entry : m_mapping) {
                if (entry.key() == key)
                    behind(entry);
            }
        }
        for (const Node entry : m_mapping) {
            if (entry.isScalar())
                behind(entry);
        }
        beforeFirst();
    }

    /// "key:" and nothing, or an empty text.
    void fillIn(Node there)
    {
        const qsizetype key = offsetOf(there.keyPosition());
        const qsizetype end = endOfLine(key);
        const QByteArray value = scalarText();
        if (value.isNull())
            return;
        for (qsizetype colon = m_bytes.indexOf(':', key); colon >= 0 && colon < end;
             colon = m_bytes.indexOf(':', colon + 1))
            m_places.append({colon + 1, 0, ' ' + value});
        const qsizetype at = offsetOf(there.position());
        if (there.isScalar() && at + 2 <= m_bytes.size()
            && (m_bytes.sliced(at, 2) == "\"\"" || m_bytes.sliced(at, 2) == "''"))
            m_places.append({at, 2, value});
    }

    QByteArray scalarText() const
    {
        if (m_field.value.isObject() || m_field.value.isArray())
            return {};
        return m_content.syntax() == Syntax::Json ? jsonText(m_field.value) : yamlScalar(m_field.value);
    }

    /// JSON, and YAML in one line.
    void intoBraces(qsizetype brace)
    {
        const QByteArray pair = jsonText(m_field.key) + ": " + jsonText(m_field.value);
        if (m_mapping.size() == 0) {
            m_places.append({brace + 1, 0, pair});
            return;
        }
        const qsizetype first = offsetOf((*m_mapping.begin()).keyPosition());
        const QByteArray between = m_bytes.sliced(brace + 1, std::max<qsizetype>(first - brace - 1, 0));
        const bool isBlank = between.trimmed().isEmpty();
        const QByteArray gap = isBlank ? between : QByteArray();
        m_places.append(
            {brace + 1, 0, gap + pair + (gap.isEmpty() ? QByteArrayLiteral(", ") : QByteArrayLiteral(","))});
        const QByteArray plain = m_field.key.toUtf8() + ": " + jsonText(m_field.value);
        if (m_content.syntax() == Syntax::Yaml && m_bytes.at(first) != '"' && m_bytes.at(first) != '\'')
            m_places.prepend(
                {brace + 1, 0,
                 gap + plain + (gap.isEmpty() ? QByteArrayLiteral(", ") : QByteArrayLiteral(","))});
    }

    /// The indent of the mapping's keys; -1 where they do not stand in lines.
    qsizetype indent() const { return (*m_mapping.begin()).keyPosition().column - 1; }

    QByteArray lines(qsizetype columns) const
    {
        return yamlField(m_field.key, m_field.value, columns, lineEnd());
    }

    void behind(Node entry)
    {
        // Where a value ends is known of one-line values only; what is wrong shows when it is parsed.
        const qsizetype start = offsetOf(entry.isScalar() ? entry.position() : entry.keyPosition());
        const qsizetype end = endOfLine(std::min(start, m_bytes.size()));
        const QByteArray blanks(indent(), ' ');
        if (end < m_bytes.size())
            m_places.append({end + 1, 0, blanks + lines(indent())});
        else
            m_places.append({end, 0, lineEnd() + blanks + lines(indent()).chopped(lineEnd().size())});
    }

    void beforeFirst()
    {
        const qsizetype first = offsetOf((*m_mapping.begin()).keyPosition());
        m_places.append({first, 0, lines(indent()) + QByteArray(indent(), ' ')});
    }

    bool isRight(const FieldEdit &edit) const
    {
        const Content after = Content::fromBytes(edit.applied(m_bytes), m_path);
        if (after.roots().size() != m_content.roots().size())
            return false;
        if (after.root().toJson() != m_expected)
            return false;
        for (std::size_t i = 1; i < after.roots().size(); ++i) {
            if (after.roots()[i].toJson() != m_content.roots()[i].toJson())
                return false;
        }
        return true;
    }

    const QByteArray m_bytes;
    const QString m_path;
    const NewField m_field;
    const Content m_content;
    QStringList m_steps;
    Node m_mapping;
    QJsonValue m_expected;
    QList<FieldEdit> m_places; ///< the best first
};

} // namespace

QByteArray FieldEdit::applied(const QByteArray &bytes) const
{
    return bytes.first(offset) + inserted + bytes.sliced(offset + removed);
}

core::Result<FieldEdit> addField(const QByteArray &bytes, const QString &path, const NewField &field)
{
    return Editor(bytes, path, field).edit();
}

} // namespace meshbook::formats
