// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/governanceservice.h"
#include "views/governance/governancepane.h"
#include "views/governance/governancetools.h"
#include "views/governance/policydrafts.h"

class QComboBox;
class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::items {
class PolicyListModel;
struct PolicyLine;
} // namespace meshbook::items

namespace meshbook::views {

class Button;
class PolicyEditor;
class SearchField;
class ViewStates;

/// The policies that hold, where each comes from and what it finds; beside them the one in hand as text.
/// What is typed and not saved is kept with the page, for as many policies as one likes.
class PoliciesPane final : public GovernancePane {
    Q_OBJECT

public:
    explicit PoliciesPane(const GovernanceTools &tools, QWidget *parent = nullptr);
    ~PoliciesPane() override;

    void setPlace(const governanceaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] bool isModified() const override { return !m_drafts.isEmpty(); }
    bool find() override;
    void focusMain() override;

    /// Begins a policy about things of a kind ("product").
    void beginPolicy(const QString &kind);
    void duplicate();
    void save();
    void revert();

    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] PolicyEditor *editor() const { return m_editor; }
    [[nodiscard]] QComboBox *domainBox() const { return m_domain; }
    [[nodiscard]] SearchField *filter() const { return m_filter; }
    /// The policies are on view.
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// Also what each of them finds.
    [[nodiscard]] bool isCounted() const { return m_report != nullptr; }

signals:
    void answered();

private:
    void buildTable();
    [[nodiscard]] QWidget *makeList();
    void connectAll();
    void askShelf();
    void askReport();
    void askDomains();
    void shelfArrived(const core::Result<services::PolicyShelf> &answer);
    void fillDomains(const QStringList &domains);
    void showLines();
    void showState();
    void choose(const QString &key);
    void currentChanged();
    void open(const QString &key);
    void showDocument(const PolicyDocument &document);
    void edited();
    void begin(const QString &text);
    void saved(const QString &key, const QByteArray &bytes, const core::Result<QString> &answer);
    [[nodiscard]] items::PolicyLine lineOf(const services::ShelvedPolicy &policy) const;
    [[nodiscard]] items::PolicyLine lineOf(const PolicyDocument &draft) const;
    [[nodiscard]] std::optional<qint64> findingsOf(const QString &policy) const;
    [[nodiscard]] const services::ShelvedPolicy *shelved(const QString &key) const;
    [[nodiscard]] QStringList takenIds() const;
    [[nodiscard]] QString domain() const;

    services::GovernanceService &m_governance;
    services::CatalogService &m_catalog;
    governanceaddress::Place m_place;
    services::PolicyShelf m_shelf;
    services::GovernanceService::Report m_report; ///< null: not known yet
    PolicyDrafts m_drafts;
    QStringList m_catalogDomains;
    QString m_wantedKey; ///< to choose when it is there
    QString m_wantedId;
    QString m_shownKey; ///< in the editor, or on its way there
    quint64 m_shelfAsked = 0;
    quint64 m_reportAsked = 0;
    quint64 m_textAsked = 0;
    bool m_isAnswered = false;
    bool m_isFilling = false;

    items::PolicyListModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SearchField *m_filter;
    QComboBox *m_domain;
    Button *m_new;
    QTreeView *m_table;
    ViewStates *m_states;
    PolicyEditor *m_editor;
};

} // namespace meshbook::views
