// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/accessrequest.h"
#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

#include <optional>

class QStandardItemModel;
class QTreeView;

namespace meshbook::views {

class AccessRequestDialog;
class MarkdownView;
class ViewStates;

/// The roles that can be asked for, who approves them, what it costs, what one agrees to, and the way to ask.
/// Roles are stated by the product and by its contracts.
class AccessView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    explicit AccessView(const ThingContextPtr &context, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *table() const { return m_table; }
    /// All contracts have told their roles.
    [[nodiscard]] bool isComplete() const { return m_waiting == 0; }
    /// Opens the letter for the chosen role, or the first; as soon as the roles are there.
    void request();
    [[nodiscard]] AccessRequestDialog *dialog() const { return m_dialog; }

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *makeTerms();
    void addTerms(const core::Dossier &dossier);
    void gather();
    void showRoles();
    [[nodiscard]] QString price() const;

    ThingContextPtr m_context;
    std::vector<governance::OfferedRole> m_roles;
    QStandardItemModel *m_model;
    QTreeView *m_table;
    ViewStates *m_states;
    AccessRequestDialog *m_dialog = nullptr;
    QWidget *m_termsPane = nullptr; ///< what one agrees to; hidden where nothing is stated
    MarkdownView *m_terms = nullptr;
    QStringList m_termTexts;
    std::size_t m_waiting = 0;
    std::optional<core::Error> m_problem; ///< of a contract that could not be read
    bool m_wanted = false; ///< the letter, once the roles are there
    std::optional<QJsonObject> m_memory;
};

} // namespace meshbook::views
