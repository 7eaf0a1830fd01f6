// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/termchanges.h"

#include "items/glossarywords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

using core::FieldChange;
using Op = Comparison::Op;
using Row = Comparison::Row;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::TermChanges)
};

constexpr int mostParts = 20'000; ///< more nobody reads
constexpr qsizetype longestText = 20'000; ///< of a value; what follows is not compared

/// What people look at first comes first.
int rank(const QString &path)
{
    static constexpr std::array<QLatin1StringView, 10> order{
        "labels"_L1,        "name"_L1,      "definitions"_L1, "description"_L1, "altLabels"_L1,
        "abbreviations"_L1, "lifecycle"_L1, "parent"_L1,      "owners"_L1,      "relations"_L1};
    const QString name = path.section(u'[', 0, 0);
    const auto found = std::find(order.begin(), order.end(), name);
    return static_cast<int>(found - order.begin());
}

bool changesTo(const std::vector<FieldChange> &changes, QLatin1StringView path, bool stated)
{
    return std::any_of(changes.begin(), changes.end(), [&](const FieldChange &change) {
        return change.path == path && change.to.isUndefined() != stated;
    });
}

Op opOf(const std::vector<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        if (change.path == "identities"_L1 && change.from.isUndefined())
            return Op::Added;
        if (change.path == "identities"_L1 && change.to.isUndefined())
            return Op::Removed;
        if (change.path == "trashed"_L1 && change.to.toBool())
            return Op::Removed;
    }
    return Op::Changed;
}

Op opOf(glossary::TermDifference::Kind kind)
{
    switch (kind) {
    case glossary::TermDifference::Kind::Added:
        return Op::Added;
    case glossary::TermDifference::Kind::Removed:
        return Op::Removed;
    case glossary::TermDifference::Kind::Changed:
        break;
    }
    return Op::Changed;
}

void sortByTitle(std::vector<Row> &rows)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row &a, const Row &b) { return collator.compare(a.title, b.title) < 0; });
}

} // namespace

TermChanges::TermChanges(glossary::Lexicon before, glossary::Lexicon after)
    : m_before(std::move(before))
    , m_after(std::move(after))
{
}

bool TermChanges::isBookkeeping(const QString &path)
{
    return path == "identities"_L1 || path == "nativeId"_L1 || path == "created"_L1 || path == "updated"_L1
        || path == "trashed"_L1;
}

QString TermChanges::labelOf(const QString &key) const
{
    for (const glossary::Lexicon *lexicon : {&m_after, &m_before}) {
        if (const glossary::EntryPtr entry = lexicon->find(key))
            return glossary::labelOf(*entry);
    }
    return key;
}

QString TermChanges::shown(const QString &path, const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (path == "parent"_L1 || path == "redirect"_L1)
        return labelOf(value.toString());
    if (path == "glossary"_L1) {
        const core::Glossary *glossary = m_after.glossary(value.toString());
        return glossary != nullptr ? glossary->name : value.toString();
    }
    if (path == "lifecycle"_L1) {
        core::Term term;
        term.lifecycle = core::lifecycleFromText(value.toString());
        return glossarywords::status(glossary::statusOf(term));
    }
    if (path.startsWith("relations["_L1))
        return labelOf(path.mid(path.indexOf(u'>') + 1).chopped(1));
    return glossarywords::value(value);
}

std::vector<Row> TermChanges::fields(const std::vector<FieldChange> &changes, bool marked) const
{
    // A source's own word for the status says the same once more.
    const bool hasStatus = std::any_of(changes.begin(), changes.end(), [](const FieldChange &change) {
        return change.path == "lifecycle"_L1;
    });
    std::vector<const FieldChange *> inOrder;
    for (const FieldChange &change : changes) {
        if (!isBookkeeping(change.path) && !change.path.isEmpty()
            && !(hasStatus && change.path == "status"_L1))
            inOrder.push_back(&change);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const FieldChange *a, const FieldChange *b) {
        return rank(a->path) < rank(b->path);
    });
    std::vector<Row> rows;
    for (const FieldChange *change : inOrder) {
        Row row;
        row.op = change->from.isUndefined() ? Op::Added
            : change->to.isUndefined()      ? Op::Removed
                                            : Op::Changed;
        row.title = glossarywords::field(change->path);
        row.isField = true;
        row.before = shown(change->path, change->from).left(longestText);
        row.after = shown(change->path, change->to).left(longestText);
        if (marked)
            row.words = core::WordDiff::of(row.before, row.after);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FieldChange> TermChanges::fromSource(const std::vector<FieldChange> &changes)
{
    static const QStringList texts{u"labels"_s,      u"altLabels"_s,  u"hiddenLabels"_s,
                                   u"definitions"_s, u"scopeNotes"_s, u"examples"_s};
    struct Side {
        QJsonArray from;
        QJsonArray to;
    };
    std::map<QString, Side> elements;
    std::vector<FieldChange> found;
    const auto add = [&elements](const QString &path, const FieldChange &change, const QJsonValue &value) {
        Side &side = elements[path];
        if (!change.from.isUndefined() && !side.from.contains(value))
            side.from.append(value);
        if (!change.to.isUndefined() && !side.to.contains(value))
            side.to.append(value);
    };
    for (const FieldChange &change : changes) {
        const qsizetype bracket = change.path.indexOf(u'[');
        const qsizetype end = change.path.lastIndexOf("]."_L1);
        const QString list = change.path.left(bracket);
        if (bracket < 0 || end < bracket) {
            // What repeats a label or definition is told with that.
            if (!isBookkeeping(change.path) && list != "name"_L1 && list != "description"_L1
                && list != "synonyms"_L1)
                found.push_back(change);
            continue;
        }
        const QString element = change.path.mid(bracket + 1, end - bracket - 1);
        if (texts.contains(list))
            add(list + u'[' + element.section(u':', 0, 0) + u']', change, element.section(u':', 1));
        else if (list == "relations"_L1)
            add(change.path.left(end + 1), change, true);
        else
            add(list + "[]"_L1, change, element);
    }
    const auto valueOf = [](const QJsonArray &side) {
        return side.isEmpty()  ? QJsonValue(QJsonValue::Undefined)
            : side.size() == 1 ? side.first()
                               : QJsonValue(side);
    };
    for (const auto &[path, side] : elements)
        found.push_back({path, valueOf(side.from), valueOf(side.to)});
    return found;
}

/// What becomes of the term as a whole, in a few words.
QString TermChanges::meaning(Op op, const std::vector<FieldChange> &changes) const
{
    if (changesTo(changes, "redirect"_L1, true)) {
        const auto redirect = std::find_if(changes.begin(), changes.end(), [](const FieldChange &change) {
            return change.path == "redirect"_L1;
        });
        return Words::tr("merged into %1").arg(labelOf(redirect->to.toString()));
    }
    if (op == Op::Added)
        return Words::tr("new term");
    if (op == Op::Removed)
        return Words::tr("removed");
    if (changesTo(changes, "trashed"_L1, false))
        return Words::tr("restored");
    return {};
}

Row TermChanges::row(const QString &key, const QString &label, Op op,
                     const std::vector<FieldChange> &changes) const
{
    Row row;
    row.op = op;
    row.title = label.isEmpty() ? labelOf(key) : label;
    row.key = key;
    // Beside the name: where it is, and what becomes of it.
    const glossary::Lexicon &where = m_before.find(key) ? m_before : m_after;
    row.before = where.find(key) ? where.pathOf(key) : QString();
    if (row.before == row.title)
        row.before.clear();
    row.after = meaning(op, changes);
    row.note = row.after;
    row.rows = fields(changes, op == Op::Changed);
    return row;
}

std::vector<Row> TermChanges::rows(const glossary::NetChanges &changes) const
{
    std::vector<Row> rows;
    int parts = 0;
    for (const auto &[key, term] : changes.terms()) {
        std::vector<FieldChange> fields;
        for (const auto &[path, field] : term.fields)
            fields.push_back(field);
        parts += static_cast<int>(fields.size());
        if (parts > mostParts)
            break;
        rows.push_back(row(key, term.label, opOf(fields), fields));
    }
    sortByTitle(rows);
    return rows;
}

std::vector<Row> TermChanges::rows(const std::vector<glossary::TermDifference> &differences) const
{
    std::vector<Row> rows;
    int parts = 0;
    for (const glossary::TermDifference &each : differences) {
        parts += static_cast<int>(each.fields.size());
        if (parts > mostParts)
            break;
        rows.push_back(row(each.key, each.label, opOf(each.kind), each.fields));
    }
    return rows;
}

} // namespace meshbook::items
