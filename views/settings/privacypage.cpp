// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/privacypage.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Key = services::Settings::Key;

namespace {

TextLabel *help(const QString &text)
{
    auto *words = new TextLabel(text, TextRole::Caption, Ink::Text3);
    words->setWrapped(true);
    words->setContentsMargins(0, 0, 0, metrics::space2);
    return words;
}

} // namespace

PrivacyPage::PrivacyPage(services::Settings &settings)
    : SettingsPage(settings, tr("Privacy"),
                   tr("Meshbook sends nothing anywhere unless you publish or sync with a server of yours."))
    , m_recents(new QCheckBox(tr("&Remember recent searches and pages")))
    , m_notify(new QCheckBox(tr("&Tell when long work has finished")))
    , m_cleared(new TextLabel({}, TextRole::Caption, Ink::Text3))
{
    m_recents->setObjectName(u"keepRecents"_s);
    m_notify->setObjectName(u"notify"_s);
    m_cleared->setObjectName(u"cleared"_s);
    addWide(m_recents);
    addWide(help(tr("Kept in the workspace, for quick open and the start page.")));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, metrics::space3);
    row->setSpacing(metrics::space2);
    auto *clear = new Button(tr("Forget them now"), Button::Role::Secondary, Icon::Trash);
    clear->setObjectName(u"clear"_s);
    clear->setAutoDefault(false);
    row->addWidget(clear);
    row->addWidget(m_cleared, 1);
    addWide(line);
    addWide(m_notify);
    addWide(help(tr("A message of the desktop, and only while no window of Meshbook is in use.")));
    showValues();
    connect(clear, &QPushButton::clicked, this, &PrivacyPage::clearRecentsRequested);
    connect(m_recents, &QCheckBox::toggled, this,
            [this](bool on) { this->settings().set(Key::KeepRecents, on); });
    connect(m_notify, &QCheckBox::toggled, this,
            [this](bool on) { this->settings().set(Key::NotifyFinished, on); });
    connect(&settings, &services::Settings::changed, this, &PrivacyPage::showValues);
}

QList<Key> PrivacyPage::keys() const
{
    return {Key::KeepRecents, Key::NotifyFinished};
}

QWidget *PrivacyPage::firstField() const
{
    return m_recents;
}

void PrivacyPage::showCleared(const QString &sentence)
{
    m_cleared->setText(sentence);
}

void PrivacyPage::showValues()
{
    m_recents->setChecked(settings().flag(Key::KeepRecents));
    m_notify->setChecked(settings().flag(Key::NotifyFinished));
}

} // namespace meshbook::views
