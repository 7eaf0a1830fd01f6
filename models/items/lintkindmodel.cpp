// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lintkindmodel.h"

#include "items/lintwords.h"

#include <QLocale>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using glossary::LintKind;

void LintKindModel::setCounts(const std::vector<glossary::LintFinding> &findings, int clashes)
{
    std::map<LintKind, int> counts;
    for (const glossary::LintFinding &each : findings)
        ++counts[each.kind];
    std::vector<Line> rows{{Row::All, {}, static_cast<int>(findings.size())}};
    for (const auto &[kind, count] : counts)
        rows.push_back({Row::Kind, kind, count});
    rows.push_back({Row::Clashes, {}, clashes});
    const bool sameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Line &a, const Line &b) { return a.row == b.row && a.kind == b.kind; });
    if (sameRows) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<LintKind> LintKindModel::kindAt(int row) const
{
    const Line &line = m_rows[static_cast<std::size_t>(row)];
    return line.row == Row::Kind ? std::optional(line.kind) : std::nullopt;
}

int LintKindModel::rowOf(Row row, std::optional<LintKind> kind) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].row == row && (row != Row::Kind || m_rows[i].kind == kind))
            return static_cast<int>(i);
    }
    return -1;
}

int LintKindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LintKindModel::title(const Line &line)
{
    switch (line.row) {
    case Row::All:
        return tr("All findings");
    case Row::Kind:
        return lintwords::title(line.kind);
    case Row::Clashes:
        return tr("One word, several meanings");
    }
    return {};
}

QVariant LintKindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(line);
    case Qt::ToolTipRole:
        return line.row == Row::Kind ? lintwords::advice(line.kind) : title(line);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(title(line), QLocale().toString(line.count));
    case CountRole:
        return line.count;
    case RowRole:
        return static_cast<int>(line.row);
    case KindRole:
        return line.row == Row::Kind ? static_cast<int>(line.kind) : -1;
    default:
        return {};
    }
}

} // namespace meshbook::items
