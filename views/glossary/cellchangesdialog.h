// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellchange.h"

#include <QDialog>

#include <vector>

namespace meshbook::views {

class Button;
class CellChangesView;
class TextLabel;

/// Shows what a step would do to many cells before it is done, and what of it cannot be.
class CellChangesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `note`: a sentence above the list; may be empty.
    CellChangesDialog(const QString &title, const QString &note, std::vector<items::CellChange> changes,
                      QWidget *parent = nullptr);

    [[nodiscard]] std::vector<items::CellChange> chosen() const;

private:
    void showCounts();

    CellChangesView *m_view;
    TextLabel *m_count;
    Button *m_change;
};

} // namespace meshbook::views
