// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/reportexport.h"

#include "services/answer.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

/// Empty if the file was written, else why it was not.
QString write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
        if (file.commit())
            return {};
    }
    return file.errorString();
}

} // namespace

ReportExport::ReportExport(const QList<Format> &formats, QWidget *parent)
    : QWidget(parent)
    , m_button(new Button(tr("Export"), Button::Role::Secondary, Icon::Export, this))
{
    auto *menu = new QMenu(m_button);
    for (const Format format : formats)
        menu->addAction(tr("Copy as %1").arg(nameOf(format)), this, [this, format] { copy(format); });
    menu->addSeparator();
    for (const Format format : formats)
        menu->addAction(tr("Save as %1…").arg(nameOf(format)), this, [this, format] { chooseFile(format); });
    m_button->setMenu(menu);
    m_button->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
}

void ReportExport::setWriter(Writer writer, const QString &fileName)
{
    m_writer = std::move(writer);
    m_fileName = fileName;
    m_button->setEnabled(m_writer != nullptr);
    m_button->setToolTip(m_writer ? QString() : tr("There is nothing to export yet."));
}

QString ReportExport::nameOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return tr("CSV");
    case Format::Json:
        return tr("JSON");
    case Format::Markdown:
        break;
    }
    return tr("Markdown");
}

QString ReportExport::suffixOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::Json:
        return u"json"_s;
    case Format::Markdown:
        break;
    }
    return u"md"_s;
}

void ReportExport::copy(Format format)
{
    services::elsewhere([writer = m_writer, format] {
        return writer(format);
    }).then(this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        emit told(tr("The report was copied."), true);
    });
}

void ReportExport::chooseFile(Format format)
{
    auto *dialog = new QFileDialog(this, tr("Save report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(nameOf(format), suffixOf(format)));
    dialog->selectFile(m_fileName + u'.' + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void ReportExport::save(Format format, const QString &path)
{
    services::elsewhere([writer = m_writer, format, path] {
        return write(path, writer(format));
    }).then(this, [this, path](const QString &problem) {
        const QString name = QFileInfo(path).fileName();
        if (problem.isEmpty())
            emit told(tr("The report was saved as %1.").arg(name), true);
        else
            emit told(tr("%1 could not be written: %2").arg(name, problem), false);
    });
}

} // namespace meshbook::views
