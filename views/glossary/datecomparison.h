// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/comparison.h"
#include "items/comparison.h"
#include "items/reportmodel.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace meshbook::views {

class ChangeTree;
class GlossarySession;
class ReportExport;
class TextLabel;
class ViewStates;

/// What differs in the glossaries between two days: terms that came, changed and went, word by word. Each day
/// counts to its end.
class DateComparison final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit DateComparison(GlossarySession &session, QWidget *parent = nullptr);

    void setGlossary(const QString &key);
    void setDays(const QDate &from, const QDate &to);
    /// Compares where that has not been done yet, or something else is in force by now.
    void load();
    [[nodiscard]] ChangeTree *tree() const { return m_tree; }
    [[nodiscard]] QString summary() const;

signals:
    void termWanted(const QString &key);
    void compared();
    void told(const QString &sentence, bool good);

private:
    struct Answer {
        std::vector<items::Comparison::Row> rows;
        std::vector<items::ReportRow> lines; ///< for a file
        int added = 0;
        int changed = 0;
        int removed = 0;
    };
    [[nodiscard]] QWidget *makeStrip();
    void fillGlossaries();
    void ask();
    void compare(const glossary::Lexicon &from, const glossary::Lexicon &to);
    [[nodiscard]] static Answer answerOf(const glossary::Lexicon &from, const glossary::Lexicon &to,
                                         const QString &glossary);
    void showAnswer(const Answer &answer);

    GlossarySession &m_session;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_glossary;
    TextLabel *m_summary;
    ReportExport *m_export;
    ChangeTree *m_tree;
    ViewStates *m_states;
    QString m_wanted; ///< key of the glossary; null: all
    quint64 m_asked = 0;
    bool m_isLoaded = false;
};

} // namespace meshbook::views
