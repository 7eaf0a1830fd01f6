// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogservice.h"
#include "services/glossaryservice.h"
#include "store/workspace.h"
#include "views/glossary/glossarysession.h"

#include <QTemporaryDir>

#include <memory>

namespace meshbook::tests {

/// The small mesh with a glossary of one's own beside it, "Words": Party, below it Customer, and Order, all
/// approved; Customer is linked to the column customer_ref of orders. Ana sits at the window, Ben reviews.
class SmallGlossary final {
public:
    SmallGlossary();
    ~SmallGlossary();

    [[nodiscard]] bool isReady() const { return !m_customer.isEmpty(); }
    [[nodiscard]] store::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString path(const QString &relative) const { return m_dir.filePath(relative); }
    [[nodiscard]] views::GlossarySession &session() { return *m_ana.session; }
    [[nodiscard]] services::GlossaryService &service() { return *m_ana.service; }
    /// The same workspace at another window.
    [[nodiscard]] views::GlossarySession &bensSession() { return *m_ben.session; }
    [[nodiscard]] services::GlossaryService &bensService() { return *m_ben.service; }

    [[nodiscard]] const QString &party() const { return m_party; }
    [[nodiscard]] const QString &customer() const { return m_customer; }
    [[nodiscard]] const QString &order() const { return m_order; }
    /// Address of the linked column.
    [[nodiscard]] const QString &column() const { return m_column; }
    /// As Ana's session has it now.
    [[nodiscard]] QJsonValue fieldOf(const QString &key, const QString &path);

    /// What the program finds after it was ended at once.
    void restart();
    /// Waits until both have seen what the other did.
    bool refresh();

private:
    struct Window {
        std::unique_ptr<services::GlossaryService> service;
        std::unique_ptr<views::GlossarySession> session;
    };
    bool sync();
    [[nodiscard]] QString findColumn();
    [[nodiscard]] Window makeWindow(const QString &person);
    [[nodiscard]] QString add(const QString &set, const QString &label, const QString &definition,
                              const QString &parent);

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::CatalogService> m_catalog;
    Window m_ana;
    Window m_ben;
    QString m_column;
    QString m_party;
    QString m_customer;
    QString m_order;
};

} // namespace meshbook::tests
