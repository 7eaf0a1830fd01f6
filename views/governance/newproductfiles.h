// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/producttemplate.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace meshbook::views {

class CodeView;
class TextLabel;

/// Where a new product is written and with which files, each to be looked at; a pipeline's file may come
/// with them.
class NewProductFiles final : public QWidget {
    Q_OBJECT

public:
    explicit NewProductFiles(QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const;
    /// Below `subfolder` of the folder.
    void setFiles(const std::vector<services::NewFile> &files, const QString &subfolder);
    /// By path within the folder.
    [[nodiscard]] const std::vector<services::NewFile> &all() const { return m_all; }
    /// Those of the product alone.
    [[nodiscard]] QStringList productPaths() const;
    /// There is a folder, and nothing in the way.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] QLineEdit *folderField() const { return m_folder; }
    [[nodiscard]] QComboBox *pipelineBox() const { return m_pipeline; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] CodeView *preview() const { return m_preview; }

signals:
    void changed();

private:
    void browse();
    void gather();
    void showChosen();
    [[nodiscard]] QString obstacle() const;

    std::vector<services::NewFile> m_product;
    std::vector<services::NewFile> m_all;
    QLineEdit *m_folder;
    QComboBox *m_pipeline;
    TextLabel *m_problem;
    QListWidget *m_list;
    CodeView *m_preview;
};

} // namespace meshbook::views
