// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QTreeView;

namespace meshbook::items {
class ConflictModel;
}

namespace meshbook::views {

class Button;
class GlossarySession;
class TextLabel;

/// What a change set and its source say differently by now, part by part with what both began from: the
/// person takes one word, the other, or writes a third. Until then both are kept.
class ConflictView final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit ConflictView(GlossarySession &session, QWidget *parent = nullptr);

    void setConflicts(const glossary::ChangeSet &set, std::vector<glossary::Conflict> conflicts);
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }
    [[nodiscard]] items::ConflictModel *model() const { return m_model; }

    /// Of all chosen rows.
    void take(bool mine);
    /// What is written in the field, for the current row.
    void takeWritten();

signals:
    void told(const QString &sentence, bool good);

private:
    [[nodiscard]] const glossary::Conflict *current() const;
    [[nodiscard]] static bool isWritable(const glossary::Conflict &conflict);
    void showCurrent();
    void resolve(const std::vector<std::pair<glossary::Conflict, QJsonValue>> &decisions);

    GlossarySession &m_session;
    items::ConflictModel *m_model;
    QTreeView *m_table;
    TextLabel *m_what;
    Button *m_mine;
    Button *m_theirs;
    QWidget *m_editor;
    TextLabel *m_caption;
    QPlainTextEdit *m_field;
    Button *m_use;
    bool m_takes = false; ///< the set takes decisions now
    int m_running = 0;
};

} // namespace meshbook::views
