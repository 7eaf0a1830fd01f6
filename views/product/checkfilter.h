// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace meshbook::views {

/// Rows of items::CheckModel that contain a text, and either all of them or those that are not met.
class CheckFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Which { All, NotMet, Unknown };

    explicit CheckFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setWhich(Which which);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    Which m_which = Which::All;
};

} // namespace meshbook::views
