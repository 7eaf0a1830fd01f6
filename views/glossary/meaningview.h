// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "glossary/lint.h"

#include <QWidget>

class QLineEdit;

namespace meshbook::views {

/// One of several meanings of a word: where it is said, its term and definition, and what can be done.
class MeaningView final : public QWidget {
    Q_OBJECT

public:
    /// `domain` is the number of its colour; -1 for none.
    MeaningView(const glossary::WordClash::Meaning &meaning, const glossary::EntryPtr &entry,
                const QString &place, int domain, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &term);
    void keepRequested(const QString &term);
    void renameRequested(const QString &term, const QString &name);

private:
    [[nodiscard]] QWidget *makeActions(const QString &label, const QString &place);

    QString m_term;
    QLineEdit *m_name;
};

} // namespace meshbook::views
