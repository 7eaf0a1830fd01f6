// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/impact.h"
#include "services/lineageservice.h"
#include "views/widgets/openin.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QLineEdit;

namespace meshbook::views {

class MarkdownView;
class ViewStates;

/// What depends on a thing or column, and what would break if it were dropped, renamed or retyped: a report
/// to read, copy and write to a file.
class ImpactDialog final : public QDialog {
    Q_OBJECT

public:
    /// The service must outlive the dialog.
    ImpactDialog(services::LineageService &lineage, const core::Uri &about, const QString &name,
                 QWidget *parent = nullptr);
    ~ImpactDialog() override;

    [[nodiscard]] const std::optional<lineage::Impact> &report() const { return m_report; }

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);
    void answered();

private:
    void ask();
    void arrived(const core::Result<lineage::Impact> &report);
    void save();

    services::LineageService &m_lineage;
    core::Uri m_about;
    QString m_name;
    QComboBox *m_change;
    QLineEdit *m_to;
    MarkdownView *m_view;
    ViewStates *m_states;
    QWidget *m_copy;
    QWidget *m_save;
    std::optional<lineage::Impact> m_report;
    QFuture<core::Result<lineage::Impact>> m_question;
    quint64 m_asked = 0;
};

} // namespace meshbook::views
