// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "views/widgets/toolstrip.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace meshbook::views {

class TextLabel;

/// Which changes a picture has in mind, how they are worded, and what they put at risk. One is edited at a
/// time; the first list chooses it.
class WhatIfBar final : public ToolStrip {
    Q_OBJECT

public:
    explicit WhatIfBar(QWidget *parent = nullptr);

    using NameOf = std::function<QString(const core::Uri &)>;
    /// The changes of a scope; the one that came last is chosen.
    void showChanges(const std::vector<lineage::Supposition> &changes, const NameOf &nameOf);
    /// What came of them: how many things are at risk, and what is known of a new type.
    void showPicture(const lineage::Picture &picture);
    /// To where a new name or type is written.
    void startEditing();

signals:
    void supposed(const meshbook::core::Uri &about, const std::optional<meshbook::lineage::WhatIf> &change);
    void reportRequested(const meshbook::core::Uri &about);
    void aboutRequested(const meshbook::core::Uri &about); ///< to be shown in the picture

private:
    [[nodiscard]] const lineage::Supposition *chosen() const;
    void showChosen();
    void showFact();
    void edited();

    std::vector<lineage::Supposition> m_changes;
    std::vector<lineage::Supposition> m_judged;
    qint64 m_atRisk = 0;
    qint64 m_shownAtRisk = 0;
    bool m_known = false; ///< the picture has come
    QComboBox *m_which;
    QComboBox *m_change;
    QLineEdit *m_to;
    TextLabel *m_fact;
};

} // namespace meshbook::views
