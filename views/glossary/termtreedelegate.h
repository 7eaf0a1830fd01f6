// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/entry.h"
#include "views/widgets/celldelegate.h"

#include <functional>

namespace meshbook::views {

/// Rows of the tree of terms: the shape of the status, the label, how many are below.
class TermTreeDelegate final : public CellDelegate {
    Q_OBJECT

public:
    /// Its running number by a domain's name; -1 for none.
    using DomainNumber = std::function<int(const QString &)>;
    TermTreeDelegate(DomainNumber domainNumber, QObject *parent);

    [[nodiscard]] Cell cell(const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    [[nodiscard]] static Progress progressOf(glossary::TermStatus status);
    /// What the filter looks for is marked.
    void setFilter(const QString &text) { m_filter = text; }
    /// Whether headings are domains, which have a colour.
    void setDomainHeadings(bool on) { m_domainHeadings = on; }

private:
    DomainNumber m_domainNumber;
    QString m_filter;
    bool m_domainHeadings = false;
};

} // namespace meshbook::views
