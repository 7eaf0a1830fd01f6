// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace meshbook::views {

class ResultFacts;

/// Chooses the columns at the right of the matches: a tick for each, and back to the usual ones.
class FactsMenu final : public QMenu {
    Q_OBJECT

public:
    FactsMenu(ResultFacts &facts, QWidget *parent);

private:
    void fill();

    ResultFacts &m_facts;
};

} // namespace meshbook::views
