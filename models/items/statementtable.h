// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace meshbook::items {

/// Who said what of one thing, field by field: the value in force, every source's word, and the files it
/// stands in. Files of one source and format that say the same are one word: ninety run results are one
/// voice, not ninety.
///
/// Lists unite rather than compete, and ids, dates, measured sizes and extra keys are each source's own
/// business: they are shown, but differences among them are no disagreement. Case and spacing do not matter,
/// except in a text.
struct StatementTable {
    /// A file that says it: place among the dossier's statements, and the line (0 unknown).
    struct Place {
        int statement = 0;
        int line = 0;
    };
    struct Word {
        QString source;
        QString format;
        QString value;
        bool inForce = false; ///< says what is in force, perhaps in other letters
        std::vector<Place> places; ///< in order of precedence; never empty
    };
    struct Field {
        QString path; ///< "columns[id].physicalType"
        QString value; ///< in force; of lists the union of all words
        bool disagrees = false;
        std::vector<Word> words; ///< in order of precedence; never empty
    };

    std::vector<Field> fields; ///< disagreements first, otherwise in the order of the standard
    int disagreements = 0;

    /// Reads the statements of a dossier. Takes milliseconds for wide datasets with many files: call it
    /// off the window's thread.
    [[nodiscard]] static StatementTable of(const core::Dossier &dossier);
    /// A value of a field as a person reads it.
    [[nodiscard]] static QString shown(const QJsonValue &value);
    /// A path as a person reads it: "columns[id].physicalType" becomes "id › physicalType".
    [[nodiscard]] static QString shownPath(const QString &path);
};

} // namespace meshbook::items
