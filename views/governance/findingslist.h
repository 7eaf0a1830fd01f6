// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findinglist.h"
#include "views/widgets/openin.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QActionGroup;
class QMenu;
class QTreeView;

namespace meshbook::items {
class FindingModel;
}
namespace meshbook::services {
class CatalogService;
class GovernanceService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class FindingActions;
class SearchField;
class SegmentedControl;
class SourceFiles;
class TextLabel;
class ViewStates;

/// The findings of a report: filtered, grouped, waived, mended, exported.
class FindingsList final : public QWidget {
    Q_OBJECT

public:
    using Report = items::FindingList::Report;
    /// What was chosen outside the list. Null: all.
    struct Scope {
        std::optional<QString> domain; ///< null string: things without one
        QString group;
        QString policy;
        friend bool operator==(const Scope &, const Scope &) = default;
    };

    /// The services must outlive the list.
    FindingsList(services::GovernanceService &governance, services::CatalogService &catalog,
                 std::function<QString()> userName, QWidget *parent = nullptr);
    ~FindingsList() override;

    void setReport(const Report &report);
    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const { return m_scope; }

    /// What is on view is what is asked for.
    [[nodiscard]] bool isSettled() const { return m_shown == m_asked; }
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] items::FindingModel *model() const { return m_model; }
    [[nodiscard]] SearchField *filterField() const { return m_filter; }
    [[nodiscard]] std::vector<governance::Finding> chosen() const;

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void focusFilter();
    void focusTable();

signals:
    void settled();
    /// A chip was taken away, or a policy was chosen.
    void scopeWanted(const meshbook::views::FindingsList::Scope &scope);
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void told(const QString &sentence, bool good);

private:
    void buildTable();
    [[nodiscard]] QWidget *makeStrip();
    void connectAll();
    void fillView();
    void setSeverity(int place);
    void setGrouping(int grouping);
    void ask();
    void arrived(items::FindingList list);
    void showChips();
    void showState();
    void showActions();
    void sorted(int section, Qt::SortOrder order);
    void open(const QModelIndex &index);
    void addCopyShortcut();
    void showMenu(const QPoint &at);
    void addCopies(QMenu &menu);
    void fillExport();
    void clearFilters();
    [[nodiscard]] const governance::Finding *current() const;
    [[nodiscard]] QString policyTitle(const QString &id) const;

    services::CatalogService &m_catalog;
    SourceFiles *m_files;
    FindingActions *m_actions;
    Report m_report;
    Scope m_scope;
    items::FindingWish m_wish; ///< without the scope
    quint64 m_asked = 0;
    quint64 m_shown = 0;

    items::FindingModel *m_model;
    TextLabel *m_count;
    SearchField *m_filter;
    SegmentedControl *m_which;
    Button *m_view; ///< its menu has the two below
    QActionGroup *m_severities;
    QActionGroup *m_groupings;
    Button *m_waive;
    Button *m_fix;
    Button *m_takeBack;
    Button *m_export;
    QTreeView *m_table;
    ViewStates *m_states;
};

} // namespace meshbook::views
