// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/impactdialog.h"

#include "lineage/export/impactexport.h"
#include "services/impactreport.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using Change = lineage::WhatIf::Change;

ImpactDialog::ImpactDialog(services::LineageService &lineage, const core::Uri &about, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_lineage(lineage)
    , m_about(about)
    , m_name(name)
    , m_change(new QComboBox(this))
    , m_to(new QLineEdit(this))
{
    setWindowTitle(tr("Impact of %1").arg(name));
    resize(720, 640);
    m_change->addItem(tr("As it is"));
    m_change->addItem(tr("If it is dropped"), static_cast<int>(Change::Drop));
    m_change->addItem(tr("If it is renamed to"), static_cast<int>(Change::Rename));
    m_change->addItem(tr("If its type becomes"), static_cast<int>(Change::Retype));
    m_change->setAccessibleName(tr("Change to think through"));
    m_to->setAccessibleName(tr("New name or type"));
    m_to->setMaxLength(500);
    m_to->hide();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_view = new MarkdownView(area);
    area->setWidget(m_view);
    m_states = new ViewStates(area, this);
    auto *copy = new Button(tr("Copy as Markdown"), Button::Role::Secondary, Icon::Copy, this);
    auto *saving = new Button(tr("Save…"), Button::Role::Secondary, Icon::Export, this);
    auto *close = new Button(tr("Close"), Button::Role::Secondary, Icon::None, this);
    m_copy = copy;
    m_save = saving;
    auto *top = new QHBoxLayout;
    top->addWidget(m_change);
    top->addWidget(m_to, 1);
    top->addStretch(0);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(copy);
    bottom->addWidget(saving);
    bottom->addStretch(1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::panePadding, metrics::panePadding, metrics::panePadding,
                               metrics::panePadding);
    layout->setSpacing(metrics::space3);
    layout->addLayout(top);
    layout->addWidget(m_states, 1);
    layout->addLayout(bottom);
    connect(m_view, &MarkdownView::linkActivated, this, &ImpactDialog::linkActivated);
    connect(m_change, &QComboBox::activated, this, [this] {
        m_to->setVisible(m_change->currentIndex() >= 2);
        ask();
    });
    connect(m_to, &QLineEdit::editingFinished, this, &ImpactDialog::ask);
    connect(m_states, &ViewStates::retryRequested, this, &ImpactDialog::ask);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_report)
            QGuiApplication::clipboard()->setText(lineage::toMarkdown(*m_report));
    });
    connect(saving, &QPushButton::clicked, this, &ImpactDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    ask();
}

ImpactDialog::~ImpactDialog()
{
    m_question.cancel();
}

void ImpactDialog::ask()
{
    m_question.cancel();
    lineage::ImpactRequest request;
    request.about = m_about;
    const QVariant change = m_change->currentData();
    if (change.isValid())
        request.whatIf = lineage::WhatIf{static_cast<Change>(change.toInt()), m_to->text().trimmed()};
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_states->showLoading(tr("Following everything that depends on it…"));
    const quint64 asked = ++m_asked;
    QFuture<core::Result<lineage::Impact>> future =
        m_lineage.ask<lineage::Impact>([request](const services::LineageService::Sight &sight) {
            return services::impactReport(*sight.graph, sight.cache, request, sight.cancelled);
        });
    m_question = future; // to cancel: then() takes the one it is called on
    future.then(this, [this, asked](const core::Result<lineage::Impact> &report) {
        if (asked != m_asked)
            return;
        m_question = {}; // as on the lineage page: a future that is done must not be cancelled
        arrived(report);
    });
}

void ImpactDialog::arrived(const core::Result<lineage::Impact> &report)
{
    m_report.reset();
    if (report) {
        m_report = *report;
        m_view->setMarkdownText(lineage::toMarkdown(*m_report), windowTitle());
        m_states->showContent();
        m_copy->setEnabled(true);
        m_save->setEnabled(true);
    } else if (report.error().code != core::ErrorCode::Cancelled) {
        m_states->showError(report.error().message, report.error().detail);
    }
    emit answered();
}

void ImpactDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the impact report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Markdown text") + u" (*.md)"_s, tr("CSV table") + u" (*.csv)"_s, u"JSON (*.json)"_s});
    dialog->setDefaultSuffix(u"md"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_report)
            return;
        QByteArray bytes = path.endsWith(".csv"_L1) ? lineage::toCsv(*m_report).toUtf8()
            : path.endsWith(".json"_L1)             ? QJsonDocument(lineage::toJson(*m_report)).toJson()
                                                    : lineage::toMarkdown(*m_report).toUtf8();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            m_states->showError(tr("The file could not be written."), path + u": "_s + file.errorString());
    });
    dialog->open();
}

} // namespace meshbook::views
