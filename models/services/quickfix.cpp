// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quickfix.h"

#include "core/uri.h"
#include "formats/document/content.h"
#include "formats/document/fieldedit.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::Result;
using formats::Content;
using formats::FieldEdit;
using formats::NewField;
using formats::Node;
using governance::Finding;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::QuickFix)
};

constexpr qint64 mostBytes = 16 * 1024 * 1024;

enum class Place : quint8 {
    Root, ///< the thing that the file is
    Line ///< the mapping that begins where the finding stands
};

struct Recipe {
    QLatin1StringView policy;
    Place place;
    QLatin1StringView field;
    const char *initial; ///< null: needed
    QLatin1StringView after; ///< keys, blanks between
};

constexpr std::array recipes{
    Recipe{"product-domain"_L1, Place::Root, "domain"_L1, nullptr, "status version name id"_L1},
    Recipe{"product-version"_L1, Place::Root, "version"_L1, "1.0.0", "name id kind"_L1},
    Recipe{"contract-version"_L1, Place::Root, "version"_L1, "1.0.0", "name id kind"_L1},
    Recipe{"product-lifecycle"_L1, Place::Root, "status"_L1, "draft", "version name id"_L1},
    Recipe{"contract-lifecycle"_L1, Place::Root, "status"_L1, "draft", "version name id"_L1},
    Recipe{"product-owner"_L1, Place::Root, "team.name"_L1, nullptr, "domain status id"_L1},
    Recipe{"contract-owner"_L1, Place::Root, "team.name"_L1, nullptr, "domain status id"_L1},
    Recipe{"product-purpose"_L1, Place::Root, "description.purpose"_L1, nullptr, "domain status id"_L1},
    Recipe{"dataset-described"_L1, Place::Line, "description"_L1, nullptr, "physicalName name"_L1},
    Recipe{"dataset-granularity"_L1, Place::Line, "dataGranularityDescription"_L1, nullptr,
           "description physicalName name"_L1},
    Recipe{"pii-unclassified"_L1, Place::Line, "classification"_L1, "pii",
           "physicalType logicalType type name"_L1},
    Recipe{"classification-downstream"_L1, Place::Line, "classification"_L1, nullptr,
           "physicalType logicalType type name"_L1},
    Recipe{"port-contract"_L1, Place::Line, "contractId"_L1, nullptr, "version name"_L1}};

const Recipe *recipeOf(const QString &policy)
{
    const auto found = std::find_if(recipes.begin(), recipes.end(),
                                    [&](const Recipe &each) { return policy == each.policy; });
    return found == recipes.end() ? nullptr : &*found;
}

bool isOurs(Node root)
{
    const QString kind = root["kind"_L1].text();
    return kind == "DataContract"_L1 || kind == "DataProduct"_L1 || root.has("dataContractSpecification"_L1);
}

/// What a column's or dataset's mapping calls itself: by a field, or by the key under which it stands (DCS).
bool isCalled(Node mapping, const QString &name)
{
    return mapping["name"_L1].text() == name || mapping["physicalName"_L1].text() == name
        || mapping.key() == name;
}

/// The last part of what the finding is about: of a column's path, else the element or the name.
QString nameIn(const Finding &finding)
{
    const auto uri = core::Uri::parse(finding.subject);
    if (uri && !uri->column.isEmpty())
        return uri->column.section(u'.', -1).remove("[]"_L1);
    return finding.element.isEmpty() ? finding.name : finding.element;
}

/// All mappings that begin on a line, outer ones first.
void mappingsAt(Node node, int line, int depth, std::vector<Node> &found)
{
    if (depth > 64 || !node.isValid())
        return;
    if (node.isMapping() && (node.position().line == line || node.keyPosition().line == line))
        found.push_back(node);
    for (const Node child : node)
        mappingsAt(child, line, depth + 1, found);
}

class Fixing final {
public:
    Fixing(const QString &path, QByteArray bytes)
        : m_content(Content::fromBytes(bytes, path))
    {
        m_fix.path = path;
        m_fix.before = std::move(bytes);
    }

    Result<FileFix> run(const std::vector<FixWish> &wishes)
    {
        for (const FixWish &wish : wishes) {
            if (const Result<> added = add(wish); !added)
                m_fix.refused.emplace_back(wish.finding, added.error());
        }
        // From the last to the first, so that no edit moves another; of those at one place the first wish
        // stays first.
        std::reverse(m_edits.begin(), m_edits.end());
        std::stable_sort(m_edits.begin(), m_edits.end(),
                         [](const FieldEdit &a, const FieldEdit &b) { return a.offset > b.offset; });
        m_fix.after = m_fix.before;
        for (const FieldEdit &edit : m_edits)
            m_fix.after = edit.applied(m_fix.after);
        const Content after = Content::fromBytes(m_fix.after, m_fix.path);
        if (after.roots().size() != m_content.roots().size())
            return core::failure(ErrorCode::Internal, Words::tr("The changes do not go together."),
                                 m_fix.path);
        m_fix.diff = unifiedDiff(m_fix.path, m_fix.before, m_fix.after);
        return std::move(m_fix);
    }

private:
    Result<> add(const FixWish &wish)
    {
        const Recipe *recipe = recipeOf(wish.finding.policy);
        if (recipe == nullptr)
            return core::failure(ErrorCode::Usage, Words::tr("Nothing mechanical mends this."));
        const QString value = wish.value.isNull() ? QString::fromLatin1(recipe->initial) : wish.value;
        if (value.trimmed().isEmpty())
            return core::failure(ErrorCode::Usage,
                                 Words::tr("A value for \"%1\" is needed.").arg(QString(recipe->field)));
        if (!isOurs(m_content.root()))
            return core::failure(ErrorCode::Usage,
                                 Words::tr("Only contracts and products in ODCS, ODPS and DCS are edited."));
        const Result<Node> place = placeOf(*recipe, wish.finding);
        if (!place)
            return core::Unexpected{place.error()};
        const NewField field = fieldFor(*recipe, *place, value);
        const QString target = field.pointer + u' ' + field.key;
        if (m_targets.contains(target))
            return core::failure(ErrorCode::Conflict,
                                 Words::tr("Another finding gives this field a value already."));
        const Result<FieldEdit> edit = formats::addField(m_fix.before, m_fix.path, field);
        if (!edit)
            return core::Unexpected{edit.error()};
        m_targets.insert(target);
        m_edits.push_back(*edit);
        m_fix.mended.push_back(wish.finding);
        return {};
    }

    Result<Node> placeOf(const Recipe &recipe, const Finding &finding) const
    {
        if (recipe.place == Place::Root)
            return m_content.root();
        std::vector<Node> found;
        if (finding.line > 0)
            mappingsAt(m_content.root(), finding.line, 0, found);
        const QString name = nameIn(finding);
        // Inner ones first: a list item and its first nested mapping may begin on one line.
        for (auto node = found.rbegin(); node != found.rend(); ++node) {
            if (isCalled(*node, name))
                return *node;
        }
        return core::failure(ErrorCode::NotFound,
                             Words::tr("The file has nothing called \"%1\" there any more.").arg(name), {},
                             {finding.line, 1});
    }

    static NewField fieldFor(const Recipe &recipe, Node place, const QString &value)
    {
        NewField field{place.pointer(), {}, value, {}};
        for (const QString &key : QString(recipe.after).split(u' '))
            field.after.append(key);
        const QStringList steps = QString(recipe.field).split(u'.');
        field.key = steps.front();
        if (steps.size() == 1)
            return field;
        const Node outer = place[QLatin1StringView(recipe.field.data(), steps.front().size())];
        if (outer.isMapping() && outer.size() > 0) {
            field.pointer = outer.pointer();
            field.key = steps.back();
            field.after.clear();
        } else {
            field.value = QJsonObject{{steps.back(), value}};
        }
        return field;
    }

    Content m_content;
    FileFix m_fix;
    std::vector<FieldEdit> m_edits;
    QSet<QString> m_targets;
};

/// How the lines of one text became those of the other.
struct DiffLine {
    char sign = ' ';
    QByteArray text;
};

/// Lines of the old text are looked for in the new one a little ahead: what was put in between came in.
std::vector<DiffLine> compareLines(const QByteArrayList &old, const QByteArrayList &now)
{
    constexpr qsizetype ahead = 200;
    std::vector<DiffLine> lines;
    qsizetype j = 0;
    for (const QByteArray &line : old) {
        qsizetype found = j;
        const qsizetype end = std::min(now.size(), j + ahead);
        while (found < end && now.at(found) != line)
            ++found;
        if (found == end) {
            lines.push_back({'-', line});
            continue;
        }
        for (; j < found; ++j)
            lines.push_back({'+', now.at(j)});
        lines.push_back({' ', line});
        ++j;
    }
    for (; j < now.size(); ++j)
        lines.push_back({'+', now.at(j)});
    return lines;
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

std::optional<FixField> fixFieldOf(const Finding &finding)
{
    const Recipe *recipe = recipeOf(finding.policy);
    if (recipe == nullptr || finding.file.isEmpty())
        return std::nullopt;
    return FixField{QString(recipe->field),
                    recipe->initial == nullptr ? QString() : QString::fromLatin1(recipe->initial)};
}

Result<FileFix> proposeFixes(const QString &path, const std::vector<FixWish> &wishes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(ErrorCode::Unreadable,
                             Words::tr("The file cannot be read: %1").arg(file.errorString()), path);
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return core::failure(ErrorCode::Unreadable, Words::tr("The file is too large to be edited here."),
                             path);
    return Fixing(path, std::move(bytes)).run(wishes);
}

Result<> applyFix(const FileFix &fix)
{
    QFile file(fix.path);
    if (!file.open(QIODevice::ReadOnly) || file.read(fix.before.size() + 1) != fix.before)
        return core::failure(ErrorCode::Conflict,
                             Words::tr("The file was changed meanwhile; nothing was written."), fix.path);
    file.close();
    QSaveFile out(fix.path);
    if (!out.open(QIODevice::WriteOnly) || out.write(fix.after) != fix.after.size() || !out.commit())
        return core::failure(ErrorCode::Storage,
                             Words::tr("The file could not be written: %1").arg(out.errorString()), fix.path);
    return {};
}

QString unifiedDiff(const QString &name, const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    constexpr qsizetype around = 3;
    const std::vector<DiffLine> lines = compareLines(linesOf(before), linesOf(after));
    const auto size = static_cast<qsizetype>(lines.size());
    const auto at = [&lines](qsizetype i) -> const DiffLine & { return lines[static_cast<std::size_t>(i)]; };
    QByteArray out = "--- " + name.toUtf8() + "\n+++ " + name.toUtf8() + '\n';
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    qsizetype i = 0;
    while (i < size) {
        if (at(i).sign == ' ') {
            ++oldLine;
            ++newLine;
            ++i;
            continue;
        }
        // A hunk: until no change follows within twice the lines around.
        const qsizetype begin = std::max<qsizetype>(0, i - around);
        qsizetype last = i;
        for (qsizetype j = i; j < size && j <= last + 2 * around; ++j) {
            if (at(j).sign != ' ')
                last = j;
        }
        const qsizetype end = std::min(size, last + 1 + around);
        const qsizetype lead = i - begin;
        QByteArray body;
        qsizetype removed = 0;
        qsizetype added = 0;
        for (qsizetype j = begin; j < end; ++j) {
            body += at(j).sign + at(j).text + '\n';
            removed += at(j).sign != '+' ? 1 : 0;
            added += at(j).sign != '-' ? 1 : 0;
        }
        out += "@@ -" + QByteArray::number(oldLine - lead) + ',' + QByteArray::number(removed) + " +"
            + QByteArray::number(newLine - lead) + ',' + QByteArray::number(added) + " @@\n" + body;
        oldLine += removed - lead;
        newLine += added - lead;
        i = end;
    }
    return QString::fromUtf8(out);
}

} // namespace meshbook::services
