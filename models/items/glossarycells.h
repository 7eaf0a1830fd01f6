// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/lexicon.h"
#include "items/cellchange.h"

#include <optional>

namespace meshbook::items {

/// A column of the glossary as a table.
struct GridColumn {
    enum class Kind : quint8 {
        Label,
        Definition,
        Status,
        Parent,
        Synonyms,
        Abbreviations,
        Owner,
        Steward,
        Tags,
        Glossary,
        LogicalType,
        Pattern,
        AllowedValues,
        Classification,
        Unit
    };
    Kind kind = Kind::Label;
    std::optional<QString> language = {}; ///< absent: the one that suits the person best
    friend bool operator==(const GridColumn &, const GridColumn &) = default;
};

/// Terms in cells: what a cell shows, which part of the term it is, and what a typed text would make of it.
/// Lists are written "a; b". A value of one state; may be used on other threads.
class GlossaryCells final {
public:
    GlossaryCells() = default;
    /// `language`: of the person, for labels in several.
    GlossaryCells(glossary::Lexicon lexicon, QString language);

    /// The usual columns, then label and definition in each of the languages.
    [[nodiscard]] static std::vector<GridColumn> columns(const QStringList &languages);
    /// The commonest ones first, a dozen at most.
    [[nodiscard]] static QStringList languagesOf(const glossary::Lexicon &lexicon);
    [[nodiscard]] static QString title(const GridColumn &column);
    [[nodiscard]] static bool isEditable(const GridColumn &column);

    [[nodiscard]] const glossary::Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] QString text(const glossary::Entry &entry, const GridColumn &column) const;
    /// See glossary::Fields.
    [[nodiscard]] QString path(const glossary::Entry &entry, const GridColumn &column) const;
    /// A value of a part as a cell shows it.
    [[nodiscard]] QString textOf(const QString &path, const QJsonValue &value) const;
    /// Absent where the text says what is there already. What cannot be says so in its `problem`.
    [[nodiscard]] std::optional<CellChange> change(const glossary::Entry &entry, const GridColumn &column,
                                                   const QString &text) const;

private:
    [[nodiscard]] const core::LabelText *shown(const std::vector<core::LabelText> &texts,
                                               const std::optional<QString> &language) const;
    [[nodiscard]] QString languagePath(QLatin1StringView name, const glossary::Entry &entry,
                                       const std::vector<core::LabelText> &texts,
                                       const std::optional<QString> &language) const;
    [[nodiscard]] core::Result<QJsonValue> value(const glossary::Entry &entry, const GridColumn &column,
                                                 const QString &text) const;
    [[nodiscard]] core::Result<QJsonValue> parentValue(const glossary::Entry &entry,
                                                       const QString &text) const;

    glossary::Lexicon m_lexicon;
    QString m_language;
};

} // namespace meshbook::items
