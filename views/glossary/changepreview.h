// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "glossary/operation.h"

#include <QWidget>

class QTreeView;

namespace meshbook::items {
class ComparisonModel;
}

namespace meshbook::views {

class TextLabel;

/// What a step would do: each term that changes, and in it what was and what will be, the words that differ
/// marked. For looking only.
class ChangePreview final : public QWidget {
    Q_OBJECT

public:
    explicit ChangePreview(QWidget *parent = nullptr);

    /// `lexicon`: the terms as they are before.
    void setChanges(const std::vector<glossary::TermChange> &changes, const glossary::Lexicon &lexicon);
    void clear();
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] QString sentence() const;

private:
    items::ComparisonModel *m_model;
    TextLabel *m_count;
    QTreeView *m_tree;
};

} // namespace meshbook::views
