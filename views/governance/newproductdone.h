// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/foldercheck.h"

#include <QStringList>
#include <QWidget>

#include <atomic>
#include <memory>

namespace meshbook::views {

class Button;
class MarkLabel;
class PolicyPlaces;
class TextLabel;

/// What was written, whether it keeps the policies, and where to go on.
class NewProductDone final : public QWidget {
    Q_OBJECT

public:
    struct Written {
        QString folder;
        QString domain;
        QStringList paths; ///< within the folder
        QStringList checked; ///< those of the product
        QStringList policyFolders;
    };

    explicit NewProductDone(QWidget *parent = nullptr);
    ~NewProductDone() override;

    using QWidget::show;
    /// Checks it at once.
    void show(const Written &written);
    [[nodiscard]] bool isChecked() const { return m_isChecked; }
    [[nodiscard]] QString verdict() const { return m_verdict; }
    [[nodiscard]] Button *sourceButton() const { return m_source; }

signals:
    void checked();
    void sourceWanted(const QString &folder);

private:
    void check();
    void arrived(const core::Result<services::FolderCheckAnswer> &answer);

    Written m_written;
    QString m_verdict;
    bool m_isChecked = false;
    std::shared_ptr<std::atomic_bool> m_gone; ///< ends a check that nobody waits for
    TextLabel *m_where;
    TextLabel *m_files;
    MarkLabel *m_mark;
    PolicyPlaces *m_findings;
    Button *m_source;
    Button *m_open;
};

} // namespace meshbook::views
