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

/// A workspace with a glossary of one's own ("Words") and, where asked for, one that lives in a clone of a
/// git repository; a person at its window, and others who work on it too.
class GlossaryDesk final {
public:
    explicit GlossaryDesk(const QString &person = QStringLiteral("ana"));
    ~GlossaryDesk();

    [[nodiscard]] bool isReady() const { return m_workspace != nullptr; }
    [[nodiscard]] store::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] services::GlossaryService &service() { return *m_service; }
    [[nodiscard]] views::GlossarySession &session() { return *m_session; }
    [[nodiscard]] QString path(const QString &relative) const { return m_dir.filePath(relative); }

    /// Reads anew and waits until the session has it. Each step below ends so.
    bool refresh();
    /// Gives the uid.
    QString openSet(const QString &title, const QString &author = {});
    /// Gives the key.
    QString addTerm(const QString &set, const QString &label, const QString &definition,
                    const QString &author = {});
    bool edit(const QString &set, const QString &key, const QString &part, const QJsonValue &value,
              const QString &author = {});
    bool decide(const QString &set, glossary::Verb verb, const QString &text = {},
                const QString &author = {});
    bool approve(const QString &set, const QString &author);
    [[nodiscard]] glossary::SetState stateOf(const QString &set);
    [[nodiscard]] QString definition(const QString &key); ///< in force

    /// remote.git with g.ttl of three terms, and a clone of it as a source.
    bool makeRepository();
    [[nodiscard]] static QString iri(int number);
    /// Somebody else pushes another text of the file.
    bool pushUpstream(const QByteArray &from, const QByteArray &to);
    /// Pulls and syncs.
    bool sync();
    bool git(const QString &folder, const QStringList &arguments, QByteArray *output = nullptr) const;

private:
    /// The service of a person; others have one of their own, as another process.
    services::GlossaryService &of(const QString &author);

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<services::GlossaryService> m_service;
    std::unique_ptr<services::GlossaryService> m_other;
    QString m_otherName;
    std::unique_ptr<views::GlossarySession> m_session;
    core::Source m_source;
};

} // namespace meshbook::tests
