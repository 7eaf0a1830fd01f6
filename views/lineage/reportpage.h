// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/reportexport.h"
#include "views/shell/page.h"

class QVBoxLayout;

namespace meshbook::views {

class InlineMessage;
class PageHeader;
class TextLabel;

/// The top of a report on lineage: header with export, a summary of it in words, and what is to be told.
class ReportPage : public Page {
    Q_OBJECT

public:
    [[nodiscard]] Icon icon() const override { return m_icon; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("lineage"); }

    /// The report, or why there is none, is on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }

signals:
    void answered();

protected:
    ReportPage(Icon icon, const QList<ReportExport::Format> &formats, QWidget *parent);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] TextLabel *summary() const { return m_summary; }
    [[nodiscard]] ReportExport *exporter() const { return m_export; }
    /// For what stands below header and summary.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A sentence above the report, until it is dismissed.
    void say(const QString &sentence);
    void setAnswered();

private:
    Icon m_icon;
    PageHeader *m_header;
    TextLabel *m_summary;
    InlineMessage *m_message;
    ReportExport *m_export;
    QVBoxLayout *m_column;
    bool m_answered = false;
};

} // namespace meshbook::views
