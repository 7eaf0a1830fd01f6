// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/addsourcedialog.h"

#include "items/formatname.h"
#include "items/issuetext.h"
#include "services/syncservice.h"
#include "views/search/thingwords.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int dialogWidth = 520;
constexpr int shownIssues = 4;

QString countedKind(const QString &kind, qint64 count)
{
    if (const auto known = core::entityKindFromText(kind))
        return things::counted(*known, count);
    return AddSourceDialog::tr("%1 %2").arg(QLocale().toString(count), kind);
}

QString countedFormat(const QString &format, qint64 count)
{
    //: A count and a file format: "12 dbt manifest"
    return AddSourceDialog::tr("%1 %2").arg(QLocale().toString(count), items::formatName(format));
}

QString listed(const QMap<QString, qint64> &counts,
               const std::function<QString(const QString &, qint64)> &words)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts.append(words(it.key(), it.value()));
    return parts.join(u", "_s);
}

} // namespace

AddSourceDialog::AddSourceDialog(services::SyncService &sync, QWidget *parent)
    : QDialog(parent)
    , m_sync(sync)
{
    setMinimumWidth(dialogWidth);
    buildForm();
}

void AddSourceDialog::buildForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    m_title = new TextLabel({}, TextRole::Section, Ink::Text);
    layout->addWidget(m_title);
    m_form = new QFormLayout;
    m_form->setSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    m_location = new QLineEdit;
    m_branch = new QLineEdit;
    m_name = new QLineEdit;
    m_domain = new QLineEdit;
    addRow(tr("&Location"), m_location, {});
    addRow(tr("&Branch"), m_branch, tr("the repository's own choice"));
    addRow(tr("&Name"), m_name, tr("as the folder is called"));
    addRow(tr("&Domain"), m_domain, tr("for what names none itself (optional)"));
    m_preview = new TextLabel({}, TextRole::Base, Ink::Text2);
    m_preview->setWrapped(true);
    layout->addWidget(m_preview);
    m_error = new InlineMessage(Tone::Breach, {});
    m_error->hide();
    layout->addWidget(m_error);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    m_add = new Button(tr("Add and Sync"), Button::Role::Primary);
    m_add->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddSourceDialog::tryToAdd);
    connect(m_location, &QLineEdit::textChanged, this, &AddSourceDialog::checkInput);
}

void AddSourceDialog::addRow(const QString &label, QLineEdit *field, const QString &hint)
{
    field->setAccessibleName(plaintext::withoutMnemonic(label));
    field->setPlaceholderText(hint);
    m_form->addRow(label, field);
}

void AddSourceDialog::showFolder(const QString &path)
{
    m_source = {};
    m_source.kind = u"folder"_s;
    m_source.location = path;
    setWindowTitle(tr("Add a source"));
    m_title->setText(QFileInfo(path).isDir() ? tr("Add this folder?") : tr("Add this file?"));
    m_location->setText(path);
    m_location->setReadOnly(true);
    m_form->setRowVisible(m_branch, false);
    m_name->setText(QFileInfo(path).fileName());
    m_add->setEnabled(false);
    m_preview->setText(tr("Looking at what is in it…"));
    m_sync.preview(path).then(
        this, [this](const core::Result<core::SourcePreview> &preview) { showPreview(preview); });
}

void AddSourceDialog::askForRepository()
{
    m_source = {};
    m_source.kind = u"git"_s;
    setWindowTitle(tr("Add a Git repository"));
    m_title->setText(tr("Add a Git repository"));
    m_location->setPlaceholderText(tr("URL or path of the repository"));
    m_name->setPlaceholderText(tr("as the repository is called"));
    m_preview->setText(
        tr("It is cloned into the workspace with your own Git credentials. Nothing is pushed."));
    m_location->setFocus();
    checkInput();
}

void AddSourceDialog::checkInput()
{
    if (m_source.kind == "git"_L1)
        m_add->setEnabled(!m_location->text().trimmed().isEmpty());
}

void AddSourceDialog::showPreview(const core::Result<core::SourcePreview> &preview)
{
    if (!preview) {
        m_preview->hide();
        m_error->setMessage(Tone::Breach, preview.error().message);
        m_error->setDetails(preview.error().detail);
        m_error->show();
        return;
    }
    QStringList lines;
    if (preview->formats.isEmpty())
        lines.append(tr("None of the %n files in it is of a kind Meshbook reads.", nullptr,
                        static_cast<int>(preview->files)));
    else
        lines.append(tr("%n files, of these: %1.", nullptr, static_cast<int>(preview->files))
                         .arg(listed(preview->formats, countedFormat)));
    if (!preview->things.isEmpty())
        lines.append(tr("They describe: %1.").arg(listed(preview->things, countedKind)));
    if (preview->cut)
        lines.append(tr("Only the first files were looked at for this preview; the sync reads all."));
    if (!preview->issues.empty()) {
        lines.append(tr("%n problems, the first:", nullptr, static_cast<int>(preview->issues.size())));
        int shown = 0;
        for (const core::PathIssue &issue : preview->issues) {
            if (shown++ == shownIssues)
                break;
            lines.append(u"%1:%2  %3"_s.arg(issue.path)
                             .arg(issue.issue.at.line)
                             .arg(items::issueText(issue.issue.message)));
        }
    }
    m_preview->setText(lines.join(u'\n'));
    m_add->setEnabled(true);
    m_add->setFocus();
}

bool AddSourceDialog::canAdd() const
{
    return m_add->isEnabled();
}

QString AddSourceDialog::previewText() const
{
    return m_preview->text();
}

void AddSourceDialog::tryToAdd()
{
    m_source.location = m_location->text().trimmed();
    m_source.name = m_name->text().trimmed();
    m_source.domain = m_domain->text().trimmed();
    m_source.branch = m_branch->text().trimmed();
    if (m_source.domain.isEmpty())
        m_source.domain = QString();
    if (m_source.branch.isEmpty())
        m_source.branch = QString();
    const core::Result<core::Source> added = m_sync.add(m_source);
    if (added) {
        accept();
        return;
    }
    m_error->setMessage(Tone::Breach, added.error().message);
    m_error->setDetails(added.error().detail);
    m_error->show();
}

} // namespace meshbook::views
