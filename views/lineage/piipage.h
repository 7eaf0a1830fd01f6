// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/piitrail.h"
#include "services/lineageservice.h"
#include "views/lineage/reportpage.h"

#include <memory>

namespace meshbook::views {

class ReportTable;
class SearchField;
class SegmentedControl;
class ViewStates;

/// Where classified data flows and where its classification is lost ("meshbook:pii", "?domain=Sales").
class PiiPage final : public ReportPage {
    Q_OBJECT

public:
    /// The service must outlive the page.
    PiiPage(const QUrl &uri, services::LineageService &lineage, QWidget *parent = nullptr);
    ~PiiPage() override;

    [[nodiscard]] static bool isPiiUri(const QUrl &uri);
    [[nodiscard]] static QUrl uriFor(const QString &domain);

    [[nodiscard]] QUrl uri() const override { return uriFor(m_domain); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool findInPage() override;
    void focusMain() override;

private:
    void ask();
    void arrived(const core::Result<lineage::PiiTrail> &answer);
    void showRows();
    [[nodiscard]] bool isShown(lineage::Keeping keeping) const;

    services::LineageService &m_lineage;
    QString m_domain;
    std::shared_ptr<const lineage::PiiTrail> m_trail;
    services::Answer<core::Result<lineage::PiiTrail>> m_question; ///< the one that is open

    SegmentedControl *m_which;
    SearchField *m_filter;
    ReportTable *m_table;
    ViewStates *m_states;
};

} // namespace meshbook::views
