// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace meshbook::views {

class FieldRow;
class GlossarySession;
class TermDraft;
class TermField;

/// Ties the fields of a form to the parts of the term that is being edited: shows what is there, hands on
/// what is typed, says what is wrong.
class TermFields final : public QObject {
    Q_OBJECT

public:
    /// Which part: it depends on the language chosen and on how the term says things.
    using PathOf = std::function<QString()>;

    TermFields(GlossarySession &session, TermDraft &draft, QObject *parent = nullptr);

    void bind(FieldRow *row, TermField *field, PathOf pathOf);
    /// Two fields in one row.
    void bind(TermField *field, PathOf pathOf) { bind(nullptr, field, std::move(pathOf)); }
    /// Shows all as they are now.
    void refresh();
    /// Keeps what is typed in the fields at this moment.
    void commitAll();

signals:
    /// What stands in the field of a part is another.
    void shown(const QString &path);

private:
    struct Bound {
        FieldRow *row = nullptr;
        TermField *field = nullptr;
        PathOf pathOf;
    };
    void refreshPath(const QString &path);
    void refresh(const Bound &bound);

    GlossarySession &m_session;
    TermDraft &m_draft;
    QList<Bound> m_all;
    bool m_showing = false; ///< what changes in fields is not typed
};

} // namespace meshbook::views
