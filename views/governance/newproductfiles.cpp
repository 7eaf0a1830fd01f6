// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/newproductfiles.h"

#include "services/pipelinefiles.h"
#include "views/code/codeview.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using services::PipelineKind;

namespace {

constexpr int listShare = 30;
constexpr int previewShare = 70;
constexpr int none = -1;

} // namespace

NewProductFiles::NewProductFiles(QWidget *parent)
    : QWidget(parent)
    , m_folder(new QLineEdit)
    , m_pipeline(new QComboBox)
    , m_problem(new TextLabel({}, TextRole::Caption, Ink::Breach))
    , m_list(new QListWidget)
    , m_preview(new CodeView)
{
    m_folder->setPlaceholderText(tr("Folder of your repository or source"));
    m_problem->setWrapped(true);
    m_problem->hide();
    m_list->setAccessibleName(tr("Files that are written"));
    m_preview->setAccessibleName(tr("What is in the file"));
    m_preview->setTabChangesFocus(true);
    m_pipeline->addItem(tr("None"), none);
    m_pipeline->addItem(u"GitHub"_s, static_cast<int>(PipelineKind::GitHub));
    m_pipeline->addItem(u"GitLab"_s, static_cast<int>(PipelineKind::GitLab));
    m_pipeline->addItem(u"pre-commit"_s, static_cast<int>(PipelineKind::PreCommit));
    auto *browseButton = new Button(tr("Browse…"), Button::Role::Secondary, Icon::Folder);
    browseButton->setAutoDefault(false);
    auto *where = new QWidget;
    auto *whereLayout = new QHBoxLayout(where);
    whereLayout->setContentsMargins(0, 0, 0, 0);
    whereLayout->addWidget(m_folder, 1);
    whereLayout->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->setSpacing(metrics::space2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [form](const QString &label, QWidget *row, QWidget *field) {
        field->setAccessibleName(plaintext::withoutMnemonic(label));
        auto *name = new QLabel(label);
        name->setBuddy(field);
        form->addRow(name, row);
    };
    addRow(tr("&Folder"), where, m_folder);
    addRow(tr("&Pipeline that checks it"), m_pipeline, m_pipeline);
    auto *splitter = new HairSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, previewShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space3);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_folder);
    connect(browseButton, &QPushButton::clicked, this, &NewProductFiles::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &NewProductFiles::gather);
    connect(m_pipeline, &QComboBox::currentIndexChanged, this, &NewProductFiles::gather);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewProductFiles::showChosen);
}

void NewProductFiles::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString NewProductFiles::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void NewProductFiles::setFiles(const std::vector<services::NewFile> &files, const QString &subfolder)
{
    m_product.clear();
    for (const services::NewFile &file : files)
        m_product.push_back({subfolder + u'/' + file.path, file.bytes});
    gather();
}

QStringList NewProductFiles::productPaths() const
{
    QStringList paths;
    for (const services::NewFile &file : m_product)
        paths.append(file.path);
    return paths;
}

void NewProductFiles::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the product"), folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

/// The pipeline's file comes along unless the folder has it already.
void NewProductFiles::gather()
{
    m_all = m_product;
    const int kind = m_pipeline->currentData().toInt();
    if (kind != none && !m_product.empty()) {
        const auto file = services::pipelineFile(static_cast<PipelineKind>(kind), u"."_s, {});
        if (file && !QFileInfo::exists(QDir(folder()).filePath(file->path)))
            m_all.push_back({file->path, file->bytes});
    }
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const services::NewFile &file : m_all)
        m_list->addItem(new QListWidgetItem(icons::icon(Icon::File), plaintext::oneLine(file.path)));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    const QString wrong = obstacle();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_folder->setAccessibleDescription(wrong);
    emit changed();
}

QString NewProductFiles::obstacle() const
{
    if (m_folder->text().trimmed().isEmpty())
        return {};
    const QFileInfo info(folder());
    if (info.exists() && !info.isDir())
        return tr("That is a file, not a folder.");
    if (!info.isAbsolute())
        return tr("Give the whole path of the folder.");
    for (const services::NewFile &file : m_all) {
        if (QFileInfo::exists(QDir(folder()).filePath(file.path)))
            return tr("%1 is there already. Choose another folder or another id.").arg(file.path);
    }
    return {};
}

bool NewProductFiles::isWhole() const
{
    return !m_folder->text().trimmed().isEmpty() && !m_all.empty() && obstacle().isEmpty();
}

void NewProductFiles::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_all.size())
        return;
    const services::NewFile &file = m_all[static_cast<std::size_t>(row)];
    m_preview->setCode(QString::fromUtf8(file.bytes), file.path);
}

} // namespace meshbook::views
