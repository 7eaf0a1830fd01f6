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
    QString email; ///< of the author, while it is decided whether they may; the log does not keep it
    QDateTime at; ///< UTC
    QString text; ///< title, comment, reason …
    QString undoes; ///< Undo, Redo: uid of the operation
    std::vector<TermChange> changes;
};

/// The same the other way round.
[[nodiscard]] std::vector<TermChange> inverted(const std::vector<TermChange> &changes);

/// The changes as JSON text, and back; absent where it is none of ours.
[[nodiscard]] QByteArray encodeChanges(const std::vector<TermChange> &changes);
[[nodiscard]] std::optional<std::vector<TermChange>> decodeChanges(const QByteArray &bytes);

} // namespace meshbook::glossary
