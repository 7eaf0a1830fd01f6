// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/exportdialog.h"

#include "items/glossarywords.h"
#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/partwords.h"
#include "views/lineage/reporttable.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using services::glossaryfiles::Format;
using services::glossaryfiles::Written;
namespace files = services::glossaryfiles;

namespace {

constexpr int dialogWidth = 760;
constexpr int dialogHeight = 520;
constexpr std::size_t mostLosses = 20'000;

QString nameOf(Format format)
{
    switch (format) {
    case Format::Turtle:
        return u"SKOS (Turtle)"_s;
    case Format::RdfXml:
        return u"SKOS (RDF/XML)"_s;
    case Format::OpenMetadataCsv:
        return u"OpenMetadata (CSV)"_s;
    case Format::DataHubYaml:
        return u"DataHub (YAML)"_s;
    case Format::Csv:
        return u"Meshbook (CSV)"_s;
    case Format::Json:
        break;
    }
    return u"Meshbook (JSON)"_s;
}

QString fileNameFor(const QString &title)
{
    QString name;
    for (const QChar c : plaintext::oneLine(title).left(80))
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
    return name.isEmpty() ? u"glossary"_s : name;
}

} // namespace

struct ExportDialog::Answer {
    std::shared_ptr<const Written> written;
    std::vector<items::ReportRow> rows;
};

ExportDialog::ExportDialog(GlossarySession &session, const QString &glossary, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_glossary(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_which(new QComboBox(this))
    , m_error(new InlineMessage(Tone::Breach, {}, this))
    , m_summary(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_losses(new ReportTable(tr("What the format has no place for"),
                               tr("Everything has a place in this format"), this))
    , m_states(new ViewStates(m_losses, this))
    , m_save(new Button(tr("Save As…"), Button::Role::Primary, Icon::Export, this))
{
    setWindowTitle(tr("Export a glossary"));
    resize(dialogWidth, dialogHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(makeForm(glossary));
    m_summary->setWrapped(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_error);
    m_error->hide();
    layout->addWidget(m_states, 1);
    layout->addWidget(makeButtons());
    m_format->setFocus();
    work();
}

QWidget *ExportDialog::makeForm(const QString &glossary)
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::space2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this, form](const QString &label, QComboBox *field) {
        field->setAccessibleName(plaintext::withoutMnemonic(label));
        form->addRow(label, field);
        connect(field, &QComboBox::currentIndexChanged, this, &ExportDialog::work);
    };
    m_glossary->addItem(tr("All glossaries"), QString());
    for (const core::Glossary &each : m_session.lexicon().glossaries())
        m_glossary->addItem(plaintext::oneLine(each.name), each.identities.value(0));
    m_glossary->setCurrentIndex(std::max(0, m_glossary->findData(glossary)));
    for (const Format format : files::allFormats)
        m_format->addItem(nameOf(format), static_cast<int>(format));
    m_which->addItem(tr("With the changes under work"));
    m_which->addItem(tr("As in force"));
    add(tr("&Glossary"), m_glossary);
    add(tr("&Format"), m_format);
    add(tr("&State"), m_which);
    form->setRowVisible(m_which, !m_session.changeSet().isEmpty());
    return widget;
}

QWidget *ExportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, row);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    return row;
}

Format ExportDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

void ExportDialog::setFormat(Format format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

void ExportDialog::work()
{
    const quint64 own = ++m_asked;
    m_written.reset();
    m_save->setEnabled(false);
    m_error->hide();
    m_summary->setText({});
    const QString glossary = m_glossary->currentData().toString();
    if (glossary.isEmpty() && files::holdsOne(format()) && m_session.lexicon().glossaries().size() > 1) {
        m_states->showEmpty(tr("Choose a glossary"), tr("A file of this format holds one glossary."));
        emit planned();
        return;
    }
    m_states->showLoading(tr("Looking what the format can hold…"));
    const bool inForce = m_which->currentIndex() == 1 && m_session.state() != nullptr;
    services::elsewhere([lexicon = inForce ? m_session.state()->inForce : m_session.lexicon(), glossary,
                         format = format()] {
        auto answer = std::make_shared<Answer>();
        auto written = std::make_shared<Written>(files::written(lexicon, glossary, format));
        QSet<QString> withoutStatus; // keys of terms
        for (const files::Loss &loss : written->losses) {
            if (loss.path == "status"_L1)
                withoutStatus.insert(loss.term);
        }
        for (const files::Loss &loss : written->losses) {
            if (answer->rows.size() == mostLosses)
                break;
            if (loss.path == "lifecycle"_L1 && withoutStatus.contains(loss.term))
                continue; // the same in other words
            answer->rows.push_back(
                {{loss.label,
                  loss.path.isNull() ? tr("the whole term") : items::glossarywords::field(loss.path),
                  partwords::textOf(loss.path, loss.value, lexicon)}});
        }
        answer->written = std::move(written);
        return answer;
    }).then(this, [this, own](const std::shared_ptr<Answer> &answer) {
        if (own == m_asked)
            take(answer);
    });
}

void ExportDialog::take(const std::shared_ptr<Answer> &answer)
{
    m_written = answer->written;
    m_losses->setRows({tr("Term"), tr("Field"), tr("Value")}, {200, 150, -1}, std::move(answer->rows));
    const QString size = QLocale().formattedDataSize(m_written->bytes.size());
    QString text = tr("%n terms, %1.", nullptr, static_cast<int>(m_written->terms)).arg(size);
    if (!m_written->losses.empty())
        text += u' '
            + tr("%n parts have no place in this format and will be missing in the file.", nullptr,
                 static_cast<int>(m_written->losses.size()));
    m_summary->setText(text);
    m_states->showContent();
    m_save->setEnabled(m_written->terms > 0);
    emit planned();
}

void ExportDialog::chooseFile()
{
    const QString suffix = files::suffixOf(format());
    const QString title = m_glossary->currentIndex() > 0 ? m_glossary->currentText() : QString();
    auto *dialog = new QFileDialog(this, windowTitle(), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it takes a file that is there
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(nameOf(format()).remove(u'(').remove(u')'), suffix));
    dialog->selectFile(fileNameFor(title) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

void ExportDialog::save(const QString &path)
{
    if (!m_written)
        return;
    m_save->setEnabled(false);
    services::elsewhere([path, written = m_written] {
        return files::save(path, written->bytes);
    }).then(this, [this, path](const Result<> &result) {
        m_save->setEnabled(true);
        const QString name = QFileInfo(path).fileName();
        if (!result) {
            m_error->setMessage(Tone::Breach,
                                tr("%1 could not be written: %2").arg(name, result.error().message));
            m_error->show();
            return;
        }
        m_session.tell(tr("Saved as %1.").arg(name), true);
        emit saved(path);
        accept();
    });
}

} // namespace meshbook::views
