// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/piitrail.h"
#include "services/lineageservice.h"
#include "views/shell/page.h"

#include <atomic>
#include <memory>

namespace meshbook::views {

class InlineMessage;
class PageHeader;
class ReportExport;
class ReportTable;
class SearchField;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// Where classified data flows and where its classification is lost ("meshbook:pii", "?domain=Sales").
class PiiPage final : public Page {
    Q_OBJECT

public:
    /// The service must outlive the page.
    PiiPage(const QUrl &uri, services::LineageService &lineage, QWidget *parent = nullptr);
    ~PiiPage() override;

    [[nodiscard]] static bool isPiiUri(const QUrl &uri);
    [[nodiscard]] static QUrl uriFor(const QString &domain);

    [[nodiscard]] QUrl uri() const override { return uriFor(m_domain); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Shield; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("lineage"); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool findInPage() override;
    void focusMain() override;

    /// The trail, or why there is none, is on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }

signals:
    void answered();

private:
    void ask();
    void drop();
    void arrived(const core::Result<lineage::PiiTrail> &answer);
    void showRows();
    [[nodiscard]] bool isShown(lineage::Keeping keeping) const;

    services::LineageService &m_lineage;
    QString m_domain;
    std::shared_ptr<const lineage::PiiTrail> m_trail;
    std::shared_ptr<std::atomic<bool>> m_dropped; ///< of the question that is open
    quint64 m_asked = 0;
    bool m_answered = false;

    PageHeader *m_header;
    TextLabel *m_summary;
    InlineMessage *m_message;
    SegmentedControl *m_which;
    SearchField *m_filter;
    ReportExport *m_export;
    ReportTable *m_table;
    ViewStates *m_states;
};

} // namespace meshbook::views
