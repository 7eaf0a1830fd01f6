// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"
#include "views/widgets/pieces.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QTreeView;

namespace meshbook::items {
class ReportModel;
}

namespace meshbook::views {

class ViewStates;

/// Sentences about places of a text: problems, tests. Choosing one leads to its place.
class PolicyPlaces final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        State state = State::Breach;
        QString word; ///< what the state means here
        QString sentence;
        core::SourcePosition at;
    };

    /// `name`: for who cannot see it. `nothing`: said where there are no lines.
    PolicyPlaces(const QString &name, const QString &nothing, QWidget *parent = nullptr);

    void setLines(const std::vector<Line> &lines);
    void setNothing(const QString &nothing);
    [[nodiscard]] QTreeView *table() const { return m_table; }

signals:
    void placeWanted(const meshbook::core::SourcePosition &at);

private:
    void showState();

    QString m_nothing;
    std::vector<Line> m_lines;
    items::ReportModel *m_model;
    QTreeView *m_table;
    ViewStates *m_states;
};

} // namespace meshbook::views
