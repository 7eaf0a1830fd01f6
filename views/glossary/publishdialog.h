// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryservice.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QRadioButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace meshbook::items {
class ConflictModel;
}

namespace meshbook::views {

class BusyStrip;
class Button;
class DiffText;
class FactsGrid;
class GlossarySession;
class InlineMessage;
class TextLabel;
class ViewStates;

/// Shows what publishing a change set would write into the repository its terms live in, and does it when
/// told so. Whatever fails, the edits stay in the ledger.
class PublishDialog final : public QDialog {
    Q_OBJECT

public:
    using Publication = services::GlossaryDesk::Publication;
    using Published = services::GlossaryDesk::Published;

    /// The session must outlive the dialog.
    PublishDialog(GlossarySession &session, const QString &set, QWidget *parent = nullptr);

    [[nodiscard]] QString diff() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const std::optional<Published> &published() const { return m_published; }
    void setPush(bool on);
    void setDirect(bool on);
    void publish();
    void reject() override;

signals:
    /// What is to be done is known, or why nothing can be.
    void planned();
    void ended(bool good);
    /// There are conflicts that can be resolved in the window.
    void conflictsWanted();

private:
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeContent();
    void connectAll();
    void plan();
    void showPlan(const Publication &publication);
    void showNotices(const QStringList &notices);
    void showConflicts(const Publication &publication);
    void hear(const core::Result<Published> &answer);
    void fail(const core::Error &error);
    void stopped();

    GlossarySession &m_session;
    QString m_set;
    std::optional<Publication> m_publication;
    std::optional<Published> m_published;
    services::GlossaryService::Reply<Publication> m_planning;
    services::GlossaryService::Reply<Published> m_publishing;
    quint64 m_asked = 0;
    bool m_isPublishing = false;

    QRadioButton *m_branch;
    QRadioButton *m_direct;
    QCheckBox *m_push;
    InlineMessage *m_message;
    FactsGrid *m_facts;
    QWidget *m_notices;
    DiffText *m_diff;
    items::ConflictModel *m_conflicts;
    QTreeView *m_table;
    QStackedWidget *m_stack;
    ViewStates *m_states;
    BusyStrip *m_busy;
    Button *m_copy;
    Button *m_resolve;
    Button *m_close;
    Button *m_publish;
};

} // namespace meshbook::views
