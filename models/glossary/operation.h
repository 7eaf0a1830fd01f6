// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace meshbook::glossary {

/// What was done. The first ones change terms, the others the change set they name.
enum class Verb : quint8 {
    Edit,
    Add,
    Trash,
    Restore,
    Move,
    Rename,
    Merge,
    Split,
    Deprecate,
    Relate,
    Link, ///< links to data, and refused suggestions; need no review
    Undo,
    Redo,
    Resolve, ///< a conflict with what the source says now; `from` is the source's word
    Open, ///< a change set; `text` is its title
    Submit,
    Approve,
    Reject,
    Reopen, ///< after a rejection or withdrawal, or to go on after submitting
    Withdraw,
    Comment,
    Publish, ///< `text` says where to: "branch commit path"
    Land, ///< the source says all of it by now
    Agree ///< of a set in review; `changes` names the terms that its author approves as their reviewer
};

[[nodiscard]] QLatin1StringView toText(Verb verb);
[[nodiscard]] std::optional<Verb> verbFromText(QStringView text);
[[nodiscard]] bool changesTerms(Verb verb);

/// What an operation does to one term.
struct TermChange {
    QString term; ///< key
    QString label; ///< as it was called then, for people who read the log
    QString glossary;
    std::vector<core::FieldChange> fields;
};

/// One step of a person, with what was before and what is after: never changed, only undone by another one.
struct Operation {
    QString uid;
    qint64 number = 0; ///< place in the log; 0 until it is there
    Verb verb = Verb::Edit;
    QString changeSet; ///< uid
    QString author;
    QString email; ///< of the author, where known; the log keeps it of steps that change something
    QDateTime at; ///< UTC
    QString text; ///< title, comment, reason …
    QString undoes; ///< Undo, Redo: uid of the operation
    std::vector<TermChange> changes;
};

/// The same the other way round.
[[nodiscard]] std::vector<TermChange> inverted(const std::vector<TermChange> &changes);

/// What the log keeps of a step beside its texts.
struct KeptChanges {
    std::vector<TermChange> changes;
    QString email; ///< of who made them; null where nobody knew it, or there are none
};
/// As JSON text, and back; absent where it is none of ours. The e-mail stands with the first change, where
/// older versions pass over it.
[[nodiscard]] QByteArray encodeChanges(const std::vector<TermChange> &changes, const QString &email = {});
[[nodiscard]] std::optional<KeptChanges> decodeChanges(const QByteArray &bytes);

} // namespace meshbook::glossary
