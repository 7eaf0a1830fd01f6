// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/savesearchdialog.h"

#include "services/bookmarkservice.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int longestName = 200; // as the ledger has it
constexpr int longestProposal = 40;

} // namespace

SaveSearchDialog::SaveSearchDialog(services::BookmarkService &bookmarks, const core::SavedSearch &search,
                                   QWidget *parent)
    : QDialog(parent)
    , m_bookmarks(bookmarks)
    , m_search(search)
    , m_name(new QLineEdit(this))
    , m_message(new InlineMessage(Tone::Warning, {}, this))
    , m_save(new Button(tr("Save"), Button::Role::Primary, Icon::None, this))
{
    const bool rename = !search.uid.isEmpty();
    setWindowTitle(rename ? tr("Rename saved search") : tr("Save search"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space2);
    auto *label = new TextLabel(tr("Name"), TextRole::Strong, Ink::Text, this);
    layout->addWidget(label);
    m_name->setAccessibleName(tr("Name of the saved search"));
    m_name->setMaxLength(longestName);
    m_name->setText(rename ? search.name : proposedName(search.words));
    m_name->selectAll();
    layout->addWidget(m_name);
    auto *words = new TextLabel(tr("It shows in the rail, with what is new since you last looked at it."),
                                TextRole::Caption, Ink::Text3, this);
    words->setWrapped(true);
    words->setVisible(!rename);
    layout->addWidget(words);
    m_message->hide();
    layout->addWidget(m_message);
    layout->addSpacing(metrics::space2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveSearchDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &SaveSearchDialog::nameChanged);
    nameChanged();
    m_name->setFocus();
    resize(420, sizeHint().height());
}

QString SaveSearchDialog::proposedName(const core::SearchWords &words)
{
    QString name = words.text.simplified();
    if (name.isEmpty()) {
        QStringList values;
        for (const QStringList &each : words.filters)
            values += each;
        name = values.join(u", "_s);
    }
    return name.size() > longestProposal ? name.left(longestProposal - 1) + u'…' : name;
}

const core::SavedSearch *SaveSearchDialog::holder() const
{
    const QString name = m_name->text().trimmed();
    for (const core::SavedSearch &other : m_bookmarks.searches()) {
        if (other.name == name && other.uid != m_search.uid)
            return &other;
    }
    return nullptr;
}

void SaveSearchDialog::nameChanged()
{
    const bool taken = holder() != nullptr;
    const bool rename = !m_search.uid.isEmpty();
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && !(taken && rename));
    m_save->setText(taken && !rename ? tr("Replace") : tr("Save"));
    m_message->setVisible(taken);
    if (taken)
        m_message->setMessage(Tone::Warning,
                              rename ? tr("There is already a saved search of this name.")
                                     : tr("There is already a saved search of this name. It can get "
                                          "these words and filters instead of its own."));
}

void SaveSearchDialog::save()
{
    m_save->setEnabled(false);
    core::SavedSearch search = m_search;
    search.name = m_name->text().trimmed();
    if (const core::SavedSearch *other = holder())
        search.uid = other->uid;
    auto done = search.uid.isEmpty() ? m_bookmarks.saveSearch(search) : m_bookmarks.updateSearch(search);
    done.then(this, [this](const core::Result<> &result) { written(result); });
}

void SaveSearchDialog::written(const core::Result<> &result)
{
    if (result) {
        accept();
        return;
    }
    m_save->setEnabled(true);
    m_message->setMessage(Tone::Breach, result.error().message);
    m_message->setDetails(result.error().detail);
    m_message->show();
}

} // namespace meshbook::views
