// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;

namespace meshbook::views {

class Button;
class GlossarySession;
class RelationForm;
class TermDraft;

/// The relations of a term: to which terms, how those stand, what is only proposed; made and taken away here.
/// The way back is kept by itself, circles are refused with the way they take.
class RelationsField final : public QWidget {
    Q_OBJECT

public:
    RelationsField(GlossarySession &session, TermDraft &draft, QWidget *parent = nullptr);

    /// Shows the relations as they are now.
    void refresh();
    [[nodiscard]] QWidget *editor() const;

signals:
    void termWanted(const QString &key);
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    enum class Mark { None, Proposed, Removed };
    struct Row {
        core::TermRelation relation;
        QString path; ///< of the part of the term that says it
        Mark mark = Mark::None;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> rows() const;
    void build();
    void addRow(int line, const Row &row);
    [[nodiscard]] QWidget *makeTarget(const Row &row);
    void refused(const QString &path, const QString &why);

    GlossarySession &m_session;
    TermDraft &m_draft;
    QWidget *m_list;
    Button *m_add;
    RelationForm *m_form;
    QList<Row> m_rows;
    QStringList m_seen; ///< labels and states of the targets that are shown
    QString m_wanted; ///< path of the relation that the form asked for
};

} // namespace meshbook::views
