// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/jsonlist.h"
#include "glossary/threeway.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using core::FieldChange;
using glossary::Entry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::GlossaryPatch)
};

QJsonValue valueAt(const QByteArray &bytes, const JsonSpan &span)
{
    const QByteArray raw = '[' + bytes.mid(span.start, span.end - span.start) + ']';
    return QJsonDocument::fromJson(raw).array().at(0);
}

/// Of a list only the elements that differ.
QByteArray listWith(const QByteArray &bytes, const JsonSpan &span, const QJsonArray &fresh)
{
    const QJsonArray old = valueAt(bytes, span).toArray();
    qsizetype head = 0;
    while (head < std::min(old.size(), fresh.size()) && old.at(head) == fresh.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), fresh.size()) - head
           && old.at(old.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail))
        ++tail;
    JsonList list(bytes, span);
    const qsizetype behind = old.size() - tail;
    for (qsizetype i = head; i < std::max(behind, fresh.size() - tail); ++i) {
        if (i >= behind)
            list.add(static_cast<std::size_t>(behind), fresh.at(i));
        else if (i >= fresh.size() - tail)
            list.remove(static_cast<std::size_t>(i));
        else
            list.replace(static_cast<std::size_t>(i), list.rendered(fresh.at(i)));
    }
    return list.text();
}

/// Where a new part goes: among sorted ones in its place, as we write them; else behind them.
std::size_t placeOf(const JsonSpan &term, const QString &path)
{
    const auto less = [](const JsonSpan::Key &a, const JsonSpan::Key &b) { return a.text < b.text; };
    if (!std::is_sorted(term.keys.begin(), term.keys.end(), less))
        return term.keys.size();
    const auto place = std::lower_bound(term.keys.begin(), term.keys.end(), JsonSpan::Key{0, 0, path}, less);
    return static_cast<std::size_t>(place - term.keys.begin());
}

QByteArray termWith(const QByteArray &bytes, const JsonSpan &term, const std::vector<FieldChange> &changes)
{
    JsonList list(bytes, term);
    for (const FieldChange &change : changes) {
        const qsizetype at = term.indexOf(change.path);
        if (change.to.isUndefined()) {
            for (std::size_t i = 0; i < term.keys.size(); ++i) {
                if (term.keys[i].text == change.path)
                    list.remove(i);
            }
        } else if (at < 0) {
            list.add(placeOf(term, change.path), change.path, change.to);
        } else {
            const JsonSpan &old = term.children[static_cast<std::size_t>(at)];
            const bool lists = old.kind == JsonSpan::Kind::Array && change.to.isArray();
            list.replace(static_cast<std::size_t>(at),
                         lists ? listWith(bytes, old, change.to.toArray()) : list.rendered(change.to));
        }
    }
    return list.text();
}

QJsonObject objectOf(const Entry &entry)
{
    QJsonObject object;
    for (const auto &[path, value] : glossary::fieldsOf(entry))
        object.insert(path, value);
    return object;
}

} // namespace

core::Result<QByteArray> patchJson(const QByteArray &bytes, const std::vector<TermStep> &steps)
{
    const auto refused = [](const QString &term) {
        return core::failure(core::ErrorCode::External,
                             Words::tr("A statement of this term was not found in the file."), term);
    };
    const std::optional<JsonSpan> root = scanJson(bytes);
    const qsizetype at = root ? root->indexOf(u"terms") : -1;
    if (at < 0 || root->children[static_cast<std::size_t>(at)].kind != JsonSpan::Kind::Array)
        return refused({});
    const JsonSpan &terms = root->children[static_cast<std::size_t>(at)];
    QHash<QString, QList<std::size_t>> places;
    for (std::size_t i = 0; i < terms.children.size(); ++i) {
        const JsonSpan &term = terms.children[i];
        const qsizetype names = term.indexOf(u"identities");
        if (names >= 0)
            places[valueAt(bytes, term.children[static_cast<std::size_t>(names)]).toArray().at(0).toString()]
                .append(i);
    }
    JsonList list(bytes, terms);
    for (const TermStep &step : steps) {
        if (!step.before) {
            list.add(terms.children.size(), objectOf(*step.after));
            continue;
        }
        const QList<std::size_t> found = places.value(step.before->key());
        if (step.after && found.size() != 1)
            return refused(step.before->key()); // in pieces: nobody could say which one to change
        for (const std::size_t i : found) {
            if (!step.after)
                list.remove(i);
            else
                list.replace(
                    i, termWith(bytes, terms.children[i], glossary::difference(*step.before, *step.after)));
        }
    }
    return QByteArray(bytes.left(terms.start) + list.text() + bytes.mid(terms.end));
}

} // namespace meshbook::formats
