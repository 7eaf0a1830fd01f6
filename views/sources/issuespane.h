// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QTableView;

namespace meshbook::items {
class IssueModel;
}

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class IssueFilter;
class SearchField;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// What the readers had to complain about, of one source or of all: counts by severity, a filter, and each
/// issue with its file and line, which opens there.
class IssuesPane final : public QWidget {
    Q_OBJECT

public:
    explicit IssuesPane(services::CatalogService &catalog, QWidget *parent = nullptr);

    /// `uid` is null for all sources; `total` counts the issues of what is shown, of which the first are
    /// listed.
    void show(const QString &uid, const QString &name, qint64 total);
    void focusFilter();

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ViewStates *states() const { return m_states; }

signals:
    void openRequested(const QUrl &file, meshbook::views::OpenIn openIn);

private:
    [[nodiscard]] QWidget *makeStrip();
    void buildTable();
    void load();
    void arrived(const core::Result<std::vector<core::FileIssue>> &issues);
    void showSeverities();
    void filterChanged();
    void openIssue(const QModelIndex &index);

    services::CatalogService &m_catalog;
    items::IssueModel *m_model;
    IssueFilter *m_proxy;
    QTableView *m_table;
    ViewStates *m_states;
    TextLabel *m_title;
    SegmentedControl *m_severity;
    SearchField *m_filter;
    QString m_uid;
    QString m_name;
    qint64 m_total = 0;
    quint64 m_asked = 0;
};

} // namespace meshbook::views
