// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/comparison.h"
#include "services/glossaryfiles.h"

#include <QDialog>

#include <atomic>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace meshbook::views {

class Button;
class GlossarySession;
class InlineMessage;
class ReportTable;
class SectionTabBar;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// Brings the terms of a file into the change set: what that would add, change and remove is shown first, and
/// what is wrong with the file.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(GlossarySession &session, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// A file, or a folder of files.
    void setFile(const QString &path);
    void setMode(glossary::ImportMode mode);
    /// As chosen now; empty until it was worked out.
    [[nodiscard]] const std::vector<glossary::TermDifference> &plan() const;
    [[nodiscard]] bool canImport() const;
    void import();

signals:
    /// What it would do is shown, or why that is not known.
    void planned();
    void imported();

private:
    struct Plan;
    QWidget *makeForm();
    QWidget *makeLists();
    QWidget *makeButtons();
    void choose(bool folder);
    void forget();
    void read();
    void takeFile(const core::Result<services::glossaryfiles::Incoming> &incoming);
    void fillTargets();
    void work();
    void take(std::shared_ptr<Plan> plan);
    void addGlossaries(std::vector<core::Glossary> missing);
    void applyPlan();
    void fail(const core::Error &error);
    void showStart();

    GlossarySession &m_session;
    QLineEdit *m_path;
    QComboBox *m_into;
    SegmentedControl *m_mode;
    TextLabel *m_modeHelp;
    InlineMessage *m_error;
    TextLabel *m_summary;
    SectionTabBar *m_tabs;
    QStackedWidget *m_lists;
    ReportTable *m_changes;
    ReportTable *m_issues;
    ViewStates *m_states;
    Button *m_import;
    std::shared_ptr<const services::glossaryfiles::Incoming> m_incoming;
    std::shared_ptr<const Plan> m_plan;
    bool m_isImporting = false;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the reading under way
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
