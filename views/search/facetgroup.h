// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/widgets/paintedwidget.h"

class QVBoxLayout;

namespace meshbook::views {

class DomainColors;
class LinkLabel;

/// One value of a facet: box, domain square, words, count.
class FacetRow final : public PaintedButton {
    Q_OBJECT

public:
    explicit FacetRow(QWidget *parent = nullptr);

    void setValue(const core::FacetValue &value, int domain, bool on);
    [[nodiscard]] QString value() const { return m_value.value; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::FacetValue m_value;
    int m_domain = -1;
};

/// One facet: a heading that folds it, its most frequent values, the rest on demand.
class FacetGroup final : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownAtFirst = 6;
    static constexpr int shownAtMost = 60;

    /// `colors` for domains, else nullptr.
    FacetGroup(const QString &title, DomainColors *colors, QWidget *parent = nullptr);

    void setValues(const std::vector<core::FacetValue> &values, const QStringList &chosen);

signals:
    void toggled(const QString &value, bool on);

private:
    void rebuild();

    QString m_title;
    DomainColors *m_colors;
    LinkLabel *m_heading;
    LinkLabel *m_more;
    QVBoxLayout *m_layout;
    QList<FacetRow *> m_rows;
    std::vector<core::FacetValue> m_given;
    std::vector<core::FacetValue> m_values; ///< and what was chosen of those that are gone
    QStringList m_chosen;
    bool m_folded = false;
    bool m_all = false;
};

} // namespace meshbook::views
