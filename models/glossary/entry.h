// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "core/fields.h"

#include <QJsonValue>

#include <map>

namespace meshbook::glossary {

/// A term and what only the ledger knows of it.
struct Entry {
    core::Term term;
    bool trashed = false; ///< removed by a person; can be restored
    QString redirect; ///< of a term merged into another: the key of that one
    QStringList links; ///< addresses of columns, datasets and products linked by a person
    QStringList rejected; ///< suggested addresses that a person refused

    [[nodiscard]] QString key() const { return term.identities.value(0); }
};

/// A term has a workflow of its own words; see design §9.
enum class TermStatus : quint8 { Draft, InReview, Approved, Deprecated };

[[nodiscard]] QLatin1StringView toText(TermStatus status);
/// By its own word. A term that a source publishes without one is in force, so it counts as approved.
/// InReview is told by the change set, or by a source that reviews its terms itself.
[[nodiscard]] TermStatus statusOf(const core::Term &term);

/// The named parts of a term, each edited, blamed and merged on its own:
/// "name", "parent", "element.unit", "labels[de]" (a text; several are a list), "altLabels[en]" (a list),
/// "owners[steward]" (a list), "relations[related>KEY]" (true), "relations[custom:NAME>KEY]",
/// "references[URL]", "extra.KEY", "trashed", "redirect", "links", "rejected". What is not stated is not
/// there; texts that repeat a label or definition (name, description, synonyms) are not named twice.
using Fields = std::map<QString, QJsonValue>;

[[nodiscard]] Fields fieldsOf(const Entry &entry);
/// Undefined where it is not stated.
[[nodiscard]] QJsonValue fieldOf(const Entry &entry, const QString &path);
/// Sets one part; undefined, an empty text or an empty list takes it away. Other parts keep their order.
void setField(Entry &entry, const QString &path, const QJsonValue &value);
/// From one state of a term to another, by path.
[[nodiscard]] std::vector<core::FieldChange> difference(const Entry &from, const Entry &to);

/// Whether a relation is one of a person's own making: `raw` is its name, "measures" or, with the name of the
/// inverse, "measures / is measured by".
[[nodiscard]] bool isCustom(const core::TermRelation &relation);
/// "related>KEY", "custom:NAME>KEY": the name of a relation within "relations[…]".
[[nodiscard]] QString relationName(const core::TermRelation &relation);
[[nodiscard]] core::TermRelation relationFromName(const QString &name);
/// What holds the other way round, at the other end; absent where nothing is stated there.
[[nodiscard]] std::optional<core::TermRelation> inverseOf(const core::TermRelation &relation,
                                                          const QString &from);

/// In the language if there is one, else a region of it, English, without language, the first.
[[nodiscard]] QString bestText(const std::vector<core::LabelText> &texts, const QString &language = {});

} // namespace meshbook::glossary
