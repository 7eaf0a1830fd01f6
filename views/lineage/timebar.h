// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/past.h"
#include "lineage/scope.h"
#include "services/lineageservice.h"
#include "views/widgets/toolstrip.h"

class QComboBox;
class QSlider;

namespace meshbook::views {

class TextLabel;

/// Which moment of the past a scope shows, and which it is compared with. Moments are the syncs that changed
/// lineage; the slider's end is now.
class TimeBar final : public ToolStrip {
    Q_OBJECT

public:
    /// The service must outlive the bar, which asks it for the moments.
    explicit TimeBar(services::LineageService &lineage, QWidget *parent = nullptr);

    void showScope(const lineage::Scope &scope);
    /// Newest first; as the service answers them.
    void setMoments(const std::vector<lineage::Moment> &moments);
    [[nodiscard]] int momentCount() const { return static_cast<int>(m_moments.size()); }

signals:
    /// `scope` as it was shown last, with other moments.
    void scopeEdited(const meshbook::lineage::Scope &scope);

private:
    void ask();
    void showMoments();
    void edited();
    [[nodiscard]] QDateTime momentAt(int step) const; ///< of the slider; invalid: now
    [[nodiscard]] QString nameOf(const lineage::Moment &moment) const;

    services::LineageService &m_lineage;
    std::vector<lineage::Moment> m_moments; ///< oldest first
    lineage::Scope m_scope;
    QSlider *m_slider;
    TextLabel *m_when;
    QComboBox *m_compared;
    bool m_showing = false;
};

} // namespace meshbook::views
