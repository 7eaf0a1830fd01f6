// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/languagepage.h"

#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>

namespace meshbook::views {

using Key = services::Settings::Key;

LanguagePage::LanguagePage(services::Settings &settings, const QStringList &languages)
    : SettingsPage(settings, tr("Language"),
                   tr("Of menus, pages and messages. What your catalog says stays in its own language."))
    , m_atOpening(settings.text(Key::Language))
    , m_buttons(new QButtonGroup(this))
    , m_restart(new InlineMessage(Tone::Neutral, tr("Takes effect when Meshbook is started again.")))
{
    addChoice({}, tr("As the &system"));
    for (const QString &language : languages) {
        const QLocale locale(language);
        // "American English" would promise more than there is.
        QString name =
            language == QStringLiteral("en") ? QStringLiteral("English") : locale.nativeLanguageName();
        if (language.contains(u'_'))
            name = tr("%1 (%2)").arg(name, locale.nativeTerritoryName());
        addChoice(language, name);
    }
    m_restart->setObjectName(QStringLiteral("restart"));
    connect(m_restart->addAction(tr("Restart now")), &QPushButton::clicked, this,
            &LanguagePage::restartRequested);
    addWide(m_restart);
    showValue();
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { this->settings().set(Key::Language, m_choices.value(id)); });
    connect(&settings, &services::Settings::changed, this, &LanguagePage::showValue);
}

void LanguagePage::addChoice(const QString &language, const QString &text)
{
    auto *button = new QRadioButton(text);
    m_buttons->addButton(button, static_cast<int>(m_choices.size()));
    m_choices.append(language);
    addWide(button);
}

QList<Key> LanguagePage::keys() const
{
    return {Key::Language};
}

QWidget *LanguagePage::firstField() const
{
    return m_buttons->checkedButton();
}

void LanguagePage::showValue()
{
    const QString language = settings().text(Key::Language);
    const auto id = static_cast<int>(qMax<qsizetype>(0, m_choices.indexOf(language)));
    m_buttons->button(id)->setChecked(true);
    m_restart->setVisible(language != m_atOpening);
}

} // namespace meshbook::views
