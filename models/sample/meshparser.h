// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sample/meshmodel.h"

namespace meshbook::sample {

/// Reads the notation of resources/sample-mesh (described in docs/sample-mesh.md): one statement a line,
/// fields separated by " | ". The files are our own and compiled in, so an error is a mistake of ours;
/// it is told with its line, and a test reads them all.
class MeshParser final {
public:
    explicit MeshParser(Model &model)
        : m_model(model)
    {
    }

    /// Adds what a domain file or incidents.mesh says. `name` is used in errors.
    [[nodiscard]] core::Result<> read(const QString &name, QStringView text);

private:
    [[nodiscard]] bool statement(const QString &word, const QString &rest);
    [[nodiscard]] bool domainStatement(const QString &word, const QStringList &f);
    [[nodiscard]] bool productStatement(const QString &word, const QString &rest, const QStringList &f);
    [[nodiscard]] bool contractStatement(const QString &word, const QString &rest, const QStringList &f);
    [[nodiscard]] bool tableStatement(const QString &word, const QString &rest);
    [[nodiscard]] bool incidentStatement(const QString &word, const QStringList &f);
    [[nodiscard]] bool addTable(const QStringList &f);
    [[nodiscard]] bool addColumn(const QString &rest);
    [[nodiscard]] bool addRule(const QStringList &f);
    [[nodiscard]] bool columnFlag(Column &column, const QString &token);
    void trace(Column &column);
    void finishTable();

    Model &m_model;
    Product *m_product = nullptr;
    Contract *m_contract = nullptr;
    Table *m_table = nullptr;
};

} // namespace meshbook::sample
