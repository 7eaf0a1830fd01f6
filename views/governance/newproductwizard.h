// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/foldercheck.h"
#include "services/producttemplate.h"

#include <QDialog>
#include <QStringList>

class QStackedWidget;

namespace meshbook::views {

class Button;
class InlineMessage;
class NewProductDone;
class NewProductFiles;
class NewProductForm;
class NewProductStart;
class TextLabel;

/// Makes a data product from a template, step by step: which template, its parameters, where to and what is
/// written, and then whether it keeps the policies. All files are written or none, and never over others.
class NewProductWizard final : public QDialog {
    Q_OBJECT

public:
    enum Step { TemplateStep, FormStep, FilesStep, DoneStep };

    struct Places {
        QStringList templateFolders; ///< besides the built-in templates
        QStringList policyFolders; ///< that the result is held against, besides the built-in policies
        QString target; ///< to begin with; null: nothing is chosen
    };

    explicit NewProductWizard(const Places &places, QWidget *parent = nullptr);
    ~NewProductWizard() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] NewProductStart *start() const { return m_start; }
    [[nodiscard]] NewProductForm *form() const { return m_form; }
    [[nodiscard]] NewProductFiles *files() const { return m_files; }
    [[nodiscard]] NewProductDone *done() const { return m_done; }
    [[nodiscard]] Button *nextButton() const { return m_next; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    /// The templates are known.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    void next();
    void back();

signals:
    void ready();
    /// The files are there; the person wants their folder as a source.
    void sourceWanted(const QString &folder);

private:
    void build();
    void askTemplates();
    void templatesArrived(const services::ProductTemplate::Found &found);
    void showStep(Step step);
    void stepChanged();
    void preview();
    void write();
    void written(const core::Result<> &answer, const QString &folder);

    Places m_places;
    bool m_isReady = false;
    bool m_isWriting = false;
    QMap<QString, QString> m_values; ///< complete, of the form
    NewProductStart *m_start;
    NewProductForm *m_form;
    NewProductFiles *m_files;
    NewProductDone *m_done;
    QStackedWidget *m_stack;
    TextLabel *m_title;
    TextLabel *m_steps;
    InlineMessage *m_message;
    Button *m_back;
    Button *m_next;
    Button *m_close;
};

} // namespace meshbook::views
