// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace meshbook::test {

/// A translation that notes what it is asked for: which texts of the program it lacks, and which texts on
/// screen are the program's own.
class ListeningTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// "context: source" of each text of Meshbook that was asked for and is not translated, sorted.
    [[nodiscard]] QStringList missing() const;
    /// Whether this is a text it gave, or left in English, also with its places filled in.
    [[nodiscard]] bool said(const QString &text) const;

private:
    mutable QSet<QString> m_missing;
    mutable QSet<QString> m_said; ///< without places
    mutable QHash<QString, QRegularExpression> m_patterns; ///< with places, by the text they are of
};

/// The texts `translator` gave that do not fit where they stand: labels, buttons, headings of tables, tabs,
/// choices and hints in empty fields. Each with the way to its widget.
[[nodiscard]] QStringList textsWithoutRoom(const QWidget *root, const ListeningTranslator &translator);

} // namespace meshbook::test
