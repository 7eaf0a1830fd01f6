// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace meshbook::views {

class CodePanel;

/// The files that describe a thing, as text, at the line where each does. Files of the contracts that
/// govern a product or dataset come along.
class ContractView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    explicit ContractView(const ThingContextPtr &context, QWidget *parent = nullptr);

    void focusFind();
    [[nodiscard]] CodePanel *panel() const { return m_panel; }
    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

private:
    struct Place {
        QString sourceUid;
        QString path;
        int line = 0;
    };
    void addStatements(const std::vector<core::Statement> &statements);
    void showPlace(int index);

    ThingContextPtr m_context;
    CodePanel *m_panel;
    QComboBox *m_choice;
    QList<Place> m_places;
    std::optional<QJsonObject> m_memory; ///< to restore when its file is among the choices
};

} // namespace meshbook::views
