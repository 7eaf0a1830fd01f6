// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/replacement.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLineEdit;
class QTimer;

namespace meshbook::views {

class Button;
class CellChangesView;
class InlineMessage;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// Finds words or a regular expression in the texts of terms and shows each place before and after, to be
/// left out or replaced.
class ReplaceDialog final : public QDialog {
    Q_OBJECT

public:
    /// `chosen`: the terms that are chosen; where they are more than one, only they are looked into at first.
    ReplaceDialog(items::GlossaryCells cells, std::vector<glossary::EntryPtr> all,
                  std::vector<glossary::EntryPtr> chosen, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    /// What is to be replaced.
    [[nodiscard]] std::vector<items::CellChange> chosen() const;

private:
    QWidget *makeFields();
    QWidget *makeParts();
    QWidget *makeButtons();
    [[nodiscard]] items::Replacement rule() const;
    void askSoon();
    void ask();
    void take(const core::Result<items::Replacement::Found> &found);
    void showCounts();
    void forget();

    items::GlossaryCells m_cells;
    std::vector<glossary::EntryPtr> m_all;
    std::vector<glossary::EntryPtr> m_chosen;
    QLineEdit *m_find;
    QLineEdit *m_by;
    QCheckBox *m_isPattern;
    QCheckBox *m_isCaseSensitive;
    QList<QCheckBox *> m_parts;
    SegmentedControl *m_scope;
    InlineMessage *m_problem;
    CellChangesView *m_view;
    ViewStates *m_states;
    TextLabel *m_count;
    Button *m_replace;
    QTimer *m_pause; ///< until nothing more is typed
    bool m_isCut = false;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the question under way
};

} // namespace meshbook::views
