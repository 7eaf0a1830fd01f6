// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/neighbourhood.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace meshbook::views {

/// The strokes of relations with their names and counts; each can be left out of the picture.
class FamilyLegend final : public QWidget {
    Q_OBJECT

public:
    explicit FamilyLegend(QWidget *parent = nullptr);

    [[nodiscard]] const QSet<glossary::Family> &without() const { return m_without; }
    void setWithout(const QSet<glossary::Family> &families);
    /// Of those that are not there nothing is shown, unless they were left out.
    void setCounts(const std::array<int, glossary::familyCount> &counts);
    [[nodiscard]] QCheckBox *box(glossary::Family family) const
    {
        return m_boxes.at(static_cast<std::size_t>(family));
    }

signals:
    void withoutChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSamples();

    QSet<glossary::Family> m_without;
    std::array<QCheckBox *, glossary::familyCount> m_boxes{};
};

} // namespace meshbook::views
