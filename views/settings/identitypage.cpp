// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/identitypage.h"

#include "views/widgets/textlabel.h"

#include <QLineEdit>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Key = services::Settings::Key;

IdentityPage::IdentityPage(services::Settings &settings)
    : SettingsPage(settings, tr("Identity"),
                   tr("Edits of terms, decisions and waivers carry this name. It stays on this machine until "
                      "you publish."))
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_nameProblem(new TextLabel({}, TextRole::Caption, Ink::Breach))
    , m_emailProblem(new TextLabel({}, TextRole::Caption, Ink::Breach))
    , m_signature(new TextLabel({}, TextRole::Base, Ink::Text2))
{
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("Ana Lima"));
    m_email->setObjectName(u"email"_s);
    m_email->setPlaceholderText(tr("ana@example.org"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_emailProblem->setObjectName(u"emailProblem"_s);
    m_signature->setObjectName(u"signature"_s);
    addRow(tr("&Name"), m_name);
    addRow({}, m_nameProblem);
    addRow(tr("&E-mail"), m_email);
    addRow({}, m_emailProblem);
    m_signature->setWrapped(true);
    addRow(tr("Signed as"), m_signature);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        take(m_name, Key::UserName, m_nameProblem, tr("Not kept: a name has at most 200 letters."));
    });
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        take(m_email, Key::UserEmail, m_emailProblem,
             tr("Not kept: this is no whole e-mail address (name@host.tld)."));
    });
    connect(&settings, &services::Settings::changed, this, &IdentityPage::showValues);
    showValues(Key::UserName);
    showValues(Key::UserEmail);
}

QList<Key> IdentityPage::keys() const
{
    return {Key::UserName, Key::UserEmail};
}

QWidget *IdentityPage::firstField() const
{
    return m_name;
}

void IdentityPage::take(QLineEdit *field, Key key, TextLabel *problem, const QString &wrong)
{
    const bool kept = settings().set(key, field->text().trimmed());
    problem->setText(kept ? QString() : wrong);
    problem->setVisible(!kept);
    field->setAccessibleDescription(problem->text());
    showSignature();
}

void IdentityPage::showValues(Key key)
{
    if (key != Key::UserName && key != Key::UserEmail)
        return;
    QLineEdit *field = key == Key::UserName ? m_name : m_email;
    if (field->text().trimmed() != settings().text(key)) // else the caret would jump while one types
        field->setText(settings().text(key));
    TextLabel *problem = key == Key::UserName ? m_nameProblem : m_emailProblem;
    problem->setText({});
    problem->hide();
    showSignature();
}

void IdentityPage::showSignature()
{
    const QString name = settings().text(Key::UserName);
    const QString email = settings().text(Key::UserEmail);
    if (name.isEmpty())
        m_signature->setText(tr("Nobody yet: edits ask for a name first."));
    else
        m_signature->setText(email.isEmpty() ? name : u"%1 <%2>"_s.arg(name, email));
}

} // namespace meshbook::views
