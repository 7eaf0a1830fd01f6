// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/newproductwizard.h"

#include "services/answer.h"
#include "views/governance/newproductdone.h"
#include "views/governance/newproductfiles.h"
#include "views/governance/newproductform.h"
#include "views/governance/newproductstart.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/hairline.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using services::ProductTemplate;

namespace {

constexpr int dialogWidth = 760;
constexpr int dialogHeight = 620;
constexpr int stepCount = 4;

} // namespace

NewProductWizard::NewProductWizard(const Places &places, QWidget *parent)
    : QDialog(parent)
    , m_places(places)
    , m_start(new NewProductStart)
    , m_form(new NewProductForm)
    , m_files(new NewProductFiles)
    , m_done(new NewProductDone)
    , m_stack(new QStackedWidget)
    , m_title(new TextLabel({}, TextRole::Section, Ink::Text))
    , m_steps(new TextLabel({}, TextRole::Caption, Ink::Text3))
    , m_message(new InlineMessage(Tone::Breach, {}))
    , m_back(new Button(tr("Back")))
    , m_next(new Button(tr("Next"), Button::Role::Primary))
    , m_close(new Button(tr("Cancel")))
{
    setWindowTitle(tr("New data product"));
    resize(dialogWidth, dialogHeight);
    build();
    connect(m_start, &NewProductStart::chosen, this, [this](const ProductTemplate &made) {
        m_form->setTemplate(made);
        stepChanged();
    });
    connect(m_start, &NewProductStart::activated, this, &NewProductWizard::next);
    connect(m_form, &NewProductForm::changed, this, &NewProductWizard::stepChanged);
    connect(m_files, &NewProductFiles::changed, this, &NewProductWizard::stepChanged);
    connect(m_done, &NewProductDone::sourceWanted, this, [this](const QString &folder) {
        emit sourceWanted(folder);
        accept();
    });
    connect(m_next, &QPushButton::clicked, this, &NewProductWizard::next);
    connect(m_back, &QPushButton::clicked, this, &NewProductWizard::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_files->setFolder(places.target);
    showStep(TemplateStep);
    askTemplates();
}

NewProductWizard::~NewProductWizard() = default;

void NewProductWizard::build()
{
    m_message->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_form, m_files, m_done})
        m_stack->addWidget(each);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_steps);
    m_steps->setElide(Qt::ElideNone);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(buttons);
}

void NewProductWizard::askTemplates()
{
    services::elsewhere([folders = m_places.templateFolders] {
        return ProductTemplate::all(folders);
    }).then(this, [this](const ProductTemplate::Found &found) { templatesArrived(found); });
}

void NewProductWizard::templatesArrived(const ProductTemplate::Found &found)
{
    m_isReady = true;
    // Built-in ones are always there; one that cannot be read does not hide the others.
    if (!found.errors.empty()) {
        const core::Error &first = found.errors.front();
        m_message->setMessage(Tone::Warning,
                              tr("A template cannot be used: %1:%2: %3")
                                  .arg(first.detail, QString::number(first.at.line), first.message));
        m_message->show();
    }
    m_start->setTemplates(found.templates);
    stepChanged();
    emit ready();
}

NewProductWizard::Step NewProductWizard::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void NewProductWizard::showStep(Step step)
{
    const QStringList titles{tr("What kind of product is it?"), tr("What is it called, and whose is it?"),
                             tr("Where is it written, and what?"), tr("The product is there")};
    m_stack->setCurrentIndex(step);
    m_title->setText(titles.at(step));
    m_steps->setText(tr("Step %1 of %2").arg(step + 1).arg(stepCount));
    m_back->setVisible(step == FormStep || step == FilesStep);
    m_next->setVisible(step != DoneStep);
    m_next->setText(step == FilesStep ? tr("Write files") : tr("Next"));
    m_close->setText(step == DoneStep ? tr("Close") : tr("Cancel"));
    stepChanged();
    layout()->activate(); // the words of the buttons are others
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void NewProductWizard::stepChanged()
{
    bool goesOn = false;
    switch (step()) {
    case TemplateStep:
        goesOn = m_isReady && m_start->hasChoice();
        break;
    case FormStep:
        goesOn = m_form->isWhole();
        break;
    case FilesStep:
        goesOn = m_files->isWhole() && !m_isWriting;
        break;
    case DoneStep:
        break;
    }
    m_next->setEnabled(goesOn);
}

void NewProductWizard::next()
{
    if (!m_next->isEnabled())
        return;
    m_message->hide();
    switch (step()) {
    case TemplateStep:
        showStep(FormStep);
        break;
    case FormStep:
        preview();
        break;
    case FilesStep:
        write();
        break;
    case DoneStep:
        break;
    }
}

void NewProductWizard::back()
{
    m_message->hide();
    if (step() == FormStep)
        showStep(TemplateStep);
    else if (step() == FilesStep && !m_isWriting)
        showStep(FormStep);
}

void NewProductWizard::preview()
{
    const auto values = m_form->made().complete(m_form->values());
    const auto files = values
        ? m_form->made().files(*values)
        : core::Result<std::vector<services::NewFile>>(core::Unexpected{values.error()});
    if (!files) {
        m_message->setMessage(Tone::Breach, files.error().message);
        m_message->show();
        return;
    }
    m_values = *values;
    m_files->setFiles(*files, services::productFolder(m_values.value(u"domain"_s)));
    showStep(FilesStep);
}

void NewProductWizard::write()
{
    m_isWriting = true;
    stepChanged();
    m_next->setText(tr("Writing…"));
    const QString folder = m_files->folder();
    services::elsewhere([folder, files = m_files->all()] {
        return services::writeNewFiles(folder, files);
    }).then(this, [this, folder](const core::Result<> &answer) { written(answer, folder); });
}

void NewProductWizard::written(const core::Result<> &answer, const QString &folder)
{
    m_isWriting = false;
    if (!answer) {
        m_next->setText(tr("Write files"));
        m_message->setMessage(Tone::Breach, answer.error().message);
        m_message->show();
        stepChanged();
        return;
    }
    NewProductDone::Written result;
    result.folder = folder;
    result.domain = m_values.value(u"domain"_s);
    result.policyFolders = m_places.policyFolders;
    for (const services::NewFile &file : m_files->all())
        result.paths.append(file.path);
    result.checked = m_files->productPaths();
    showStep(DoneStep);
    m_done->show(result);
}

} // namespace meshbook::views
