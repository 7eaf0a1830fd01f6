// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace meshbook::views {

/// Fields of items::StatementModel that contain a text, are disagreed on, or are spoken of by one speaker.
/// What is below a field that stays, stays.
class StatementFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setDisagreementsOnly(bool on);
    /// As StatementModel::speakerName(); empty for everyone.
    void setSpeaker(const QString &speaker);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_speaker;
    bool m_disagreementsOnly = false;
};

} // namespace meshbook::views
