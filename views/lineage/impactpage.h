// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/impact.h"
#include "services/lineageservice.h"
#include "views/lineage/reportpage.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace meshbook::views {

class ReportTable;
class SearchField;
class SectionTabBar;
class ViewStates;

/// What depends on a thing or column ("meshbook:impact?about=…"): everything downstream, contracts and
/// service levels at risk, people to tell, how many of what; and with a change in mind, what breaks.
class ImpactPage final : public ReportPage {
    Q_OBJECT

public:
    /// The service must outlive the page.
    ImpactPage(const QUrl &uri, services::LineageService &lineage, QWidget *parent = nullptr);
    ~ImpactPage() override;

    [[nodiscard]] static bool isImpactUri(const QUrl &uri);
    [[nodiscard]] static QUrl uriFor(const core::Uri &about,
                                     const std::optional<lineage::WhatIf> &whatIf = {},
                                     const QDateTime &asOf = {});

    [[nodiscard]] QUrl uri() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    bool findInPage() override;
    void focusMain() override;

private:
    enum Section { Breaks, Downstream, Agreements, People, Counts, SectionCount };

    [[nodiscard]] static lineage::ImpactRequest requestFrom(const QUrl &uri);
    [[nodiscard]] QWidget *makeStrip();
    [[nodiscard]] ReportTable *addTable(const QString &title, const QString &nothing);
    void ask();
    void arrived(const core::Result<lineage::Impact> &answer);
    void showReport(const lineage::Impact &impact);
    void showHeader(const lineage::Impact &impact);
    void showBreaks(const lineage::Impact &impact);
    void showDownstream(const lineage::Impact &impact);
    void showAgreements(const lineage::Impact &impact);
    void showPeople(const lineage::Impact &impact);
    void showCounts(const lineage::Impact &impact);
    void showChange();
    void changeEdited();
    void showSection(int section);

    services::LineageService &m_lineage;
    lineage::ImpactRequest m_request;
    std::shared_ptr<const lineage::Impact> m_impact;
    services::Answer<core::Result<lineage::Impact>> m_question; ///< the one that is open

    QComboBox *m_change;
    QLineEdit *m_to;
    SearchField *m_filter;
    SectionTabBar *m_tabs;
    QStackedWidget *m_stack;
    ViewStates *m_states;
    std::vector<ReportTable *> m_tables;
};

} // namespace meshbook::views
