// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/producttemplate.h"

#include <QWidget>

class QListWidget;

namespace meshbook::views {

class TextLabel;
class ViewStates;

/// The templates to choose from, with what each makes.
class NewProductStart final : public QWidget {
    Q_OBJECT

public:
    explicit NewProductStart(QWidget *parent = nullptr);

    /// Chooses the last one that was chosen, else the first.
    void setTemplates(const std::vector<services::ProductTemplate> &templates);
    [[nodiscard]] bool hasChoice() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void chosen(const meshbook::services::ProductTemplate &made);
    /// The choice is made: go on.
    void activated();

private:
    void choose(int row);

    std::vector<services::ProductTemplate> m_templates;
    QListWidget *m_list;
    TextLabel *m_description;
    ViewStates *m_states;
};

} // namespace meshbook::views
