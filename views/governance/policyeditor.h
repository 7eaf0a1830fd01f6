// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/governanceservice.h"
#include "views/governance/policydrafts.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/openin.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QStackedWidget;

namespace meshbook::views {

class Button;
class CodeView;
class FactsGrid;
class InlineMessage;
class MarkLabel;
class PolicyAbout;
class PolicyCompleter;
class PolicyPlaces;
class ReportTable;
class SegmentedControl;
class TextLabel;
class ToolStrip;

/// A policy as text, and what it finds while one writes it: rows, its own tests, what is wrong with it. What
/// is built in or comes from a source is only shown.
class PolicyEditor final : public QWidget {
    Q_OBJECT

public:
    enum Tab { FoundTab, TestsTab, ProblemsTab, AboutTab };

    /// The service must outlive the editor.
    explicit PolicyEditor(services::GovernanceService &governance, QWidget *parent = nullptr);
    ~PolicyEditor() override;

    /// `shelved`: what is known of it besides its text; its policy is replaced by what the text says.
    void showDocument(const PolicyDocument &document, const services::ShelvedPolicy &shelved);
    /// With the text as it stands.
    [[nodiscard]] const PolicyDocument &document() const { return m_document; }
    /// The file is on disk as it stands here.
    void markSaved(const QString &path, const QByteArray &bytes);
    /// Whose values of parameters are shown; null: those for all.
    void setDomain(const QString &domain);
    void tell(const QString &sentence, bool good);
    void setSaving(bool saving);
    void showTab(int tab);
    [[nodiscard]] int tab() const;

    [[nodiscard]] CodeView *code() const { return m_code; }
    [[nodiscard]] PolicyCompleter *completer() const { return m_completer; }
    [[nodiscard]] ReportTable *found() const { return m_found; }
    [[nodiscard]] PolicyPlaces *tests() const { return m_tests; }
    [[nodiscard]] PolicyPlaces *problems() const { return m_problems; }
    [[nodiscard]] PolicyAbout *about() const { return m_about; }
    [[nodiscard]] QString liveText() const { return m_live; }
    /// What it finds as it stands is on view.
    [[nodiscard]] bool isTried() const { return m_isTried; }

signals:
    void edited();
    void saveWanted();
    void revertWanted();
    void duplicateWanted();
    void tried();
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] ToolStrip *makeHead();
    [[nodiscard]] QWidget *makeBelow();
    void connectAll();
    void typed();
    void tryNow();
    void arrived(const core::Result<services::GovernanceService::Trial> &answer);
    void showFound(const services::GovernanceService::Trial &trial);
    void showPlaces(const services::GovernanceService::Trial &trial);
    void showLive(State state, const QString &words);
    void showHead();
    void showFacts();
    void goTo(const core::SourcePosition &at);

    services::GovernanceService &m_governance;
    services::Answer<core::Result<services::GovernanceService::Trial>> m_trying;
    PolicyDocument m_document;
    services::ShelvedPolicy m_shelved;
    QString m_domain;
    QString m_live;
    QTimer m_pause; ///< after the last letter
    QTimer m_patience; ///< before it is told that it runs
    quint64 m_asked = 0;
    bool m_isTried = false;
    bool m_isFilling = false; ///< the text is set, not typed

    TextLabel *m_name;
    TextLabel *m_unsaved;
    TextLabel *m_origin;
    Button *m_duplicate;
    Button *m_revert;
    Button *m_save;
    InlineMessage *m_message;
    FactsGrid *m_facts;
    CodeView *m_code;
    PolicyCompleter *m_completer;
    MarkLabel *m_mark;
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
    ReportTable *m_found;
    PolicyPlaces *m_tests;
    PolicyPlaces *m_problems;
    PolicyAbout *m_about;
};

} // namespace meshbook::views
