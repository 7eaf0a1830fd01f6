// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/drifttable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTreeView;

namespace meshbook::items {
class ComparisonModel;
}

namespace meshbook::views {

class TextLabel;
class ViewStates;

/// What one source declares of the columns against what another observed: missing, extra, other type, other
/// nullability.
class DriftView final : public QWidget {
    Q_OBJECT

public:
    explicit DriftView(QWidget *parent = nullptr);

    /// The datasets to look at; counted at once, with the likeliest two speakers.
    void setDossiers(items::Dossiers dossiers);
    /// Columns that differ between the speakers chosen; -1 where nobody but one describes them.
    [[nodiscard]] int drifting() const { return m_columns; }
    [[nodiscard]] items::ComparisonModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    void setExactTypes(bool on);

signals:
    void counted(int columns);

private:
    void buildTree();
    void compare();
    void show(const items::DriftTable &table);

    items::Dossiers m_dossiers;
    std::vector<items::ColumnSpeaker> m_speakers;
    items::ComparisonModel *m_model;
    QTreeView *m_tree;
    ViewStates *m_states;
    QComboBox *m_declares;
    QComboBox *m_observes;
    QCheckBox *m_exact;
    TextLabel *m_count;
    quint64 m_asked = 0;
    int m_columns = -1;
};

} // namespace meshbook::views
