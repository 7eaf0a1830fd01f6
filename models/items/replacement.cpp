// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replacement.h"

#include "core/boundedpattern.h"
#include "glossary/editorwords.h"
#include "items/glossarywords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using core::ErrorCode;
using core::failure;
using core::Result;
using glossary::EditorWords;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::Replacement)
};

constexpr std::size_t mostChanges = 10'000;
constexpr qsizetype longestText = 1'000'000;

/// Replaces in one text, or says that it takes too long.
class Replacer final {
public:
    explicit Replacer(const Replacement &rule)
        : m_rule(rule)
    {
        QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
        if (!rule.isCaseSensitive)
            options |= QRegularExpression::CaseInsensitiveOption;
        m_plain = QRegularExpression(rule.find, options);
        m_bounded = core::boundedPattern(rule.find, options);
    }

    [[nodiscard]] QString problem() const
    {
        if (!m_rule.isPattern || m_plain.isValid())
            return {};
        return Words::tr("This is no regular expression: %1, at character %2.")
            .arg(m_plain.errorString(), QString::number(m_plain.patternErrorOffset() + 1));
    }

    /// Absent: it takes too long.
    [[nodiscard]] std::optional<QString> replaced(const QString &text) const
    {
        QString result = text;
        if (!m_rule.isPattern)
            return result.replace(m_rule.find, m_rule.by,
                                  m_rule.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
        const QRegularExpression &pattern = m_bounded.isValid() ? m_bounded : m_plain;
        QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
        bool found = false;
        while (matches.hasNext()) {
            found = true;
            matches.next();
        }
        if (!matches.isValid())
            return std::nullopt;
        return found ? result.replace(pattern, m_rule.by) : result;
    }

    /// A text or each text of a list; undefined where nothing is left of it.
    [[nodiscard]] std::optional<QJsonValue> replaced(const QJsonValue &value) const
    {
        if (value.isString()) {
            const std::optional<QString> text = replaced(value.toString());
            if (!text || text->size() > longestText)
                return std::nullopt;
            return text->trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*text);
        }
        QJsonArray list;
        for (const QJsonValue &each : value.toArray()) {
            const std::optional<QString> text = replaced(each.toString());
            if (!text || text->size() > longestText)
                return std::nullopt;
            if (!text->trimmed().isEmpty() && !list.contains(*text))
                list.append(*text);
        }
        return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
    }

private:
    const Replacement &m_rule;
    QRegularExpression m_plain;
    QRegularExpression m_bounded;
};

/// Texts that no language is told of count as those of the part that is.
QString partOf(const QString &path)
{
    const QString part = path.section(u'[', 0, 0);
    return part == "synonyms"_L1 ? u"altLabels"_s : part == "description"_L1 ? u"definitions"_s : part;
}

QString problemOf(const QString &part, const QJsonValue &value)
{
    if (part == "labels"_L1 && value.isUndefined())
        return EditorWords::tr("A term needs a label.");
    if (part == "element.pattern"_L1) {
        const QRegularExpression pattern(value.toString());
        if (!pattern.isValid())
            return EditorWords::tr("The pattern is no regular expression: %1.").arg(pattern.errorString());
    }
    return {};
}

} // namespace

QStringList Replacement::textParts()
{
    return {u"labels"_s,
            u"definitions"_s,
            u"altLabels"_s,
            u"abbreviations"_s,
            u"scopeNotes"_s,
            u"examples"_s,
            u"tags"_s,
            u"owners"_s,
            u"element.unit"_s,
            u"element.classification"_s,
            u"element.pattern"_s,
            u"element.allowedValues"_s};
}

Result<Replacement::Found> Replacement::run(const GlossaryCells &cells,
                                            const std::vector<glossary::EntryPtr> &terms,
                                            std::chrono::milliseconds time,
                                            const std::function<bool()> &cancelled) const
{
    Found result;
    if (find.isEmpty())
        return result;
    const Replacer replacer(*this);
    if (const QString problem = replacer.problem(); !problem.isNull())
        return failure(ErrorCode::Usage, problem);
    QElapsedTimer clock;
    clock.start();
    for (const glossary::EntryPtr &entry : terms) {
        if (cancelled())
            return failure(ErrorCode::Cancelled, {});
        for (const auto &[path, value] : glossary::fieldsOf(*entry)) {
            const QString part = partOf(path);
            if (!parts.contains(part))
                continue;
            const std::optional<QJsonValue> after = replacer.replaced(value);
            if (!after || clock.hasExpired(time.count()))
                return failure(ErrorCode::Usage,
                               Words::tr("This expression takes too long. Write a simpler one."));
            if (*after == value)
                continue;
            if (result.changes.size() == mostChanges) {
                result.isCut = true;
                return result;
            }
            CellChange change{entry->key(),
                              glossary::labelOf(*entry),
                              path,
                              glossarywords::field(path),
                              cells.textOf(path, value),
                              cells.textOf(path, *after),
                              *after,
                              problemOf(part, *after)};
            result.changes.push_back(std::move(change));
        }
    }
    return result;
}

} // namespace meshbook::items
