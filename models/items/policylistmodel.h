// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "services/policyshelf.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace meshbook::items {

/// One policy in a list.
struct PolicyLine {
    QString key; ///< of the document: a path, or of one that was never saved a word of its own
    QString id;
    QString title;
    QString category;
    core::Severity severity = core::Severity::Warning;
    QString pack; ///< id and version
    services::PolicyPlace place = services::PolicyPlace::BuiltIn;
    bool isReadable = true;
    bool isEdited = false; ///< something typed is not saved
    std::optional<qint64> findings; ///< that count; absent: not known yet
};

/// Policies by title, with what they found.
class PolicyListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section {
        TitleSection,
        SeveritySection,
        FindingsSection,
        CategorySection,
        PackSection,
        SectionCount
    };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        IdRole,
        RowRole, ///< of line(), also through a proxy
        SortRole,
        FilterRole ///< what a text is looked for in
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<PolicyLine> lines);
    [[nodiscard]] const PolicyLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// -1: it is not there.
    [[nodiscard]] int rowOfKey(const QString &key) const;
    [[nodiscard]] int rowOfId(const QString &id) const;
    void setEdited(const QString &key, bool edited);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString placeWord(services::PolicyPlace place);

private:
    [[nodiscard]] static QString text(const PolicyLine &line, int section);
    [[nodiscard]] static QString spoken(const PolicyLine &line);

    std::vector<PolicyLine> m_lines;
};

} // namespace meshbook::items
