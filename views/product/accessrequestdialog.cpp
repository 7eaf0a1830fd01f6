// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/accessrequestdialog.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int dialogWidth = 620;
constexpr int dialogHeight = 640;
constexpr int purposeLines = 3;
constexpr int longestName = 200;
constexpr qsizetype longestMailBody = 1'500; ///< letters; percent-encoded this stays under what programs take

} // namespace

AccessRequestDialog::AccessRequestDialog(const governance::AccessRequest &request,
                                         const std::vector<governance::OfferedRole> &roles, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_roles(roles)
    , m_role(new QComboBox)
    , m_duration(new QComboBox)
    , m_purpose(new QPlainTextEdit)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_to(new TextLabel({}, TextRole::Base, Ink::Text2))
    , m_preview(new QPlainTextEdit)
    , m_mail(new Button(tr("Write E-mail"), Button::Role::Primary, Icon::Mail))
    , m_branch(new Button(tr("As a Branch…"), Button::Role::Secondary, Icon::GitBranch))
{
    setWindowTitle(tr("Request access"));
    resize(dialogWidth, dialogHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(new TextLabel(tr("Request access to %1").arg(plaintext::oneLine(request.thing)),
                                    TextRole::Section, Ink::Text));
    buildForm();
    auto *letter = new TextLabel(tr("The letter"), TextRole::Caption, Ink::Text3);
    layout->addWidget(letter);
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("The letter"));
    QTextOption reading = m_preview->document()->defaultTextOption();
    reading.setTextDirection(layoutDirection());
    reading.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_preview->document()->setDefaultTextOption(reading);
    layout->addWidget(m_to);
    m_to->setWrapped(true);
    layout->addWidget(m_preview, 1);
    buildButtons();
    for (const governance::OfferedRole &role : m_roles)
        m_role->addItem(plaintext::oneLine(role.role.role + u" · "_s + role.statedBy));
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccessRequestDialog::roleChosen);
    int chosen = 0;
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i] == request.role)
            chosen = static_cast<int>(i);
    }
    m_role->setCurrentIndex(m_roles.empty() ? -1 : chosen);
    roleChosen(m_role->currentIndex());
    m_purpose->setFocus();
}

void AccessRequestDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setSpacing(metrics::space2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_duration->setEditable(true);
    m_duration->addItems({tr("3 months"), tr("1 year"), tr("one week"), tr("until the project ends")});
    m_duration->lineEdit()->setMaxLength(longestName);
    m_purpose->setTabChangesFocus(true);
    m_purpose->setPlaceholderText(tr("What the data is for, and who will see the result"));
    m_purpose->setFixedHeight(m_purpose->fontMetrics().lineSpacing() * purposeLines + metrics::space4);
    m_name->setText(m_request.name);
    m_email->setText(m_request.email);
    for (QLineEdit *field : {m_name, m_email})
        field->setMaxLength(longestName);
    const auto add = [form](const QString &label, QWidget *field) {
        field->setAccessibleName(plaintext::withoutMnemonic(label));
        form->addRow(label, field);
    };
    add(tr("&Role"), m_role);
    form->setRowVisible(m_role, !m_roles.empty());
    add(tr("&Purpose"), m_purpose);
    add(tr("&For"), m_duration);
    add(tr("Your &name"), m_name);
    add(tr("Your &e-mail"), m_email);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_duration, &QComboBox::editTextChanged, this, &AccessRequestDialog::showLetter);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &AccessRequestDialog::showLetter);
    connect(m_name, &QLineEdit::textChanged, this, &AccessRequestDialog::showLetter);
    connect(m_email, &QLineEdit::textChanged, this, &AccessRequestDialog::showLetter);
}

void AccessRequestDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    auto *close = new Button(tr("Close"));
    auto *copyButton = new Button(tr("Copy Letter"), Button::Role::Secondary, Icon::Copy);
    buttons->addStretch();
    buttons->addWidget(close);
    m_branch->setToolTip(tr("A new file beside the contract, on a branch of its repository"));
    buttons->addWidget(m_branch);
    buttons->addWidget(copyButton);
    buttons->addWidget(m_mail);
    m_mail->setDefault(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_branch, &QPushButton::clicked, this, &AccessRequestDialog::branchRequested);
    connect(copyButton, &QPushButton::clicked, this, &AccessRequestDialog::copy);
    connect(m_mail, &QPushButton::clicked, this, [this] {
        if (letter().body.size() > longestMailBody)
            copy(); // what the mail program may not take is there to paste
        emit mailRequested(mailUrl());
    });
}

void AccessRequestDialog::roleChosen(int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < m_roles.size())
        m_request.role = m_roles[static_cast<std::size_t>(index)];
    showLetter();
}

governance::AccessRequest AccessRequestDialog::request() const
{
    governance::AccessRequest request = m_request;
    request.purpose = m_purpose->toPlainText();
    request.duration = m_duration->currentText();
    request.name = m_name->text();
    request.email = m_email->text();
    return request;
}

governance::AccessLetter AccessRequestDialog::letter() const
{
    return governance::compose(request());
}

QUrl AccessRequestDialog::mailUrl() const
{
    const governance::AccessLetter written = letter();
    QString body = written.body;
    if (body.size() > longestMailBody)
        body = body.left(longestMailBody) + u'…';
    QStringList to;
    for (const QString &address : written.addresses())
        to.append(QString::fromLatin1(QUrl::toPercentEncoding(address, "@")));
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(
        to.join(u','), QString::fromLatin1(QUrl::toPercentEncoding(written.subject)),
        QString::fromLatin1(QUrl::toPercentEncoding(body.replace(u'\n', u"\r\n"_s)))));
}

void AccessRequestDialog::showLetter()
{
    m_branch->setVisible(!m_request.role.file.isEmpty());
    const governance::AccessLetter written = letter();
    m_to->setText(written.to.isEmpty() ? tr("Nobody is named to ask: no approver, no owner.")
                                       : tr("To: %1").arg(written.to.join(u", "_s)));
    m_preview->setPlainText(written.subject + u"\n\n"_s + written.body);
}

void AccessRequestDialog::copy()
{
    const governance::AccessLetter written = letter();
    QGuiApplication::clipboard()->setText(written.subject + u"\n\n"_s + written.body);
}

} // namespace meshbook::views
