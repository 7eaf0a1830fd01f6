// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparison.h"

#include <QDialog>

namespace meshbook::views {

class ChangeTree;

/// Shows what becomes of a term when an earlier state of it is restored; accepted, it is to be done.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const QString &term, const QDateTime &then, std::vector<items::Comparison::Row> rows,
                  QWidget *parent = nullptr);

    [[nodiscard]] ChangeTree *tree() const { return m_tree; }

private:
    ChangeTree *m_tree;
};

} // namespace meshbook::views
