// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termheader.h"

#include "core/bidi.h"
#include "items/glossarywords.h"
#include "items/healthwords.h"
#include "views/glossary/glossaryaddress.h"
#include "views/glossary/iconlabel.h"
#include "views/glossary/termdraft.h"
#include "views/glossary/termparts.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int languageWidth = 9; // letters

Tone toneOf(glossary::TermStatus status)
{
    switch (status) {
    case glossary::TermStatus::InReview:
    case glossary::TermStatus::Deprecated:
        return Tone::Warning;
    case glossary::TermStatus::Draft:
    case glossary::TermStatus::Approved:
        break;
    }
    return Tone::Neutral;
}

} // namespace

TermHeader::TermHeader(GlossarySession &session, TermDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_title(new TextLabel({}, TextRole::Page, Ink::Text, this))
    , m_badge(new BadgeLabel({}, Tone::Neutral, this))
    , m_draftWords(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_save(new Button(tr("Save"), Button::Role::Secondary, Icon::Check, this))
    , m_language(new QComboBox(this))
    , m_facts(new QWidget(this))
    , m_factsLayout(new FlowLayout(m_facts, metrics::space3, metrics::space1))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pagePadding, metrics::space3, metrics::pagePadding, metrics::space3);
    layout->setSpacing(metrics::space1);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    line->addWidget(m_title);
    line->addWidget(m_badge);
    line->addStretch();
    line->addWidget(makeActions());
    layout->addLayout(line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_facts->setSizePolicy(policy);
    layout->addWidget(m_facts);
    connect(&m_draft, &TermDraft::stateChanged, this, &TermHeader::showDraft);
    connect(&DomainColors::of(m_session.catalog()), &DomainColors::changed, this, [this] {
        m_shownFacts.clear();
        if (const glossary::EntryPtr entry = m_draft.entry())
            showFacts(*entry);
    });
    showDraft();
}

QWidget *TermHeader::makeActions()
{
    auto *actions = new QWidget(this);
    auto *line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    line->addWidget(m_draftWords);
    m_language->setAccessibleName(tr("Language of the term"));
    m_language->setToolTip(tr("Language of the term"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(languageWidth);
    line->addWidget(m_language);
    auto *undo = new Button(tr("Undo"), Button::Role::Plain, Icon::Undo, actions);
    undo->setToolTip(tr("Undo your last change of terms"));
    line->addWidget(undo);
    m_save->setToolTip(tr("Make what you typed a change (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    line->addWidget(m_save);
    connect(undo, &QPushButton::clicked, &m_session, &GlossarySession::undo);
    connect(m_save, &QPushButton::clicked, this, &TermHeader::saveRequested);
    connect(m_language, &QComboBox::activated, this, &TermHeader::chooseLanguage);
    return actions;
}

void TermHeader::refresh(const QString &language)
{
    const glossary::EntryPtr entry = m_draft.entry();
    if (!entry)
        return;
    const glossary::TermStatus status = m_session.statusOf(*entry);
    m_title->setText(glossary::labelOf(*entry, language));
    m_badge->setBadge(entry->trashed ? tr("in the trash") : items::glossarywords::status(status),
                      entry->trashed ? Tone::Breach : toneOf(status));
    showFacts(*entry);
    showLanguages(*entry, language);
    showDraft();
}

void TermHeader::setRevision(const glossary::Revision *revision)
{
    m_revision.clear();
    if (revision != nullptr) {
        const QString day = items::healthwords::day(revision->at.toLocalTime().date());
        m_revision = revision->approvedBy.isEmpty() ? tr("changed %1").arg(day)
                                                    : tr("approved %1 by %2").arg(day, revision->approvedBy);
    }
    m_shownFacts.clear();
    if (const glossary::EntryPtr entry = m_draft.entry())
        showFacts(*entry);
}

void TermHeader::showFacts(const glossary::Entry &entry)
{
    const core::Glossary *home = m_session.lexicon().glossary(entry.term.glossary);
    const QString glossary = home != nullptr ? home->name : things::glossaryName(entry.term.glossary);
    const QString above =
        entry.term.parent.isEmpty() ? QString() : m_session.lexicon().pathOf(entry.term.parent);
    QStringList stewards;
    const QJsonArray written = glossary::fieldOf(entry, termparts::owners(entry, "steward"_L1)).toArray();
    for (const QJsonValue &each : written)
        stewards.append(each.toString());
    const QString steward = core::joinedApart(stewards, u", "_s);
    const QStringList facts{entry.term.domain, glossary, above, steward, m_revision};
    if (facts == m_shownFacts)
        return;
    m_shownFacts = facts;
    while (m_factsLayout->count() > 0) {
        QLayoutItem *item = m_factsLayout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was followed
        delete item;
    }
    const auto add = [this](QWidget *widget) {
        widget->setParent(m_facts);
        m_factsLayout->addWidget(widget);
        widget->show();
    };
    if (!entry.term.domain.isEmpty()) {
        auto *domain =
            new LinkLabel(entry.term.domain, things::searchUrl({}, {{u"domain"_s, {entry.term.domain}}}));
        domain->setDomain(DomainColors::of(m_session.catalog()).index(entry.term.domain));
        domain->setLook(TextRole::Caption, Ink::Text2);
        connect(domain, &LinkLabel::activated, this, &TermHeader::navigateRequested);
        add(domain);
    }
    const auto words = [&](const QString &text) { add(new TextLabel(text, TextRole::Caption, Ink::Text2)); };
    words(glossary);
    if (!above.isEmpty()) {
        auto *parent = new LinkLabel(above);
        parent->setIconId(Icon::Term);
        parent->setLook(TextRole::Caption, Ink::Text2);
        parent->setElide(Qt::ElideMiddle);
        connect(parent, &LinkLabel::activated, this,
                [this, key = entry.term.parent] { emit termWanted(key); });
        add(parent);
    }
    if (!steward.isEmpty())
        words(tr("Steward: %1").arg(steward));
    if (!m_revision.isEmpty())
        words(m_revision);
    m_facts->updateGeometry();
}

void TermHeader::showLanguages(const glossary::Entry &entry, const QString &language)
{
    QStringList codes = termparts::languages(entry);
    if (!codes.contains(language))
        codes.append(language);
    if (codes == m_shownLanguages && language == m_shownLanguage)
        return;
    m_shownLanguages = codes;
    m_shownLanguage = language;
    m_language->clear();
    for (const QString &code : std::as_const(codes))
        m_language->addItem(items::glossarywords::language(code), code);
    m_language->insertSeparator(m_language->count());
    m_language->addItem(tr("Another language…"));
    m_language->setCurrentIndex(static_cast<int>(codes.indexOf(language)));
}

void TermHeader::chooseLanguage(int index)
{
    const QVariant code = m_language->itemData(index);
    if (code.isValid()) {
        emit languageChosen(code.toString());
        return;
    }
    m_language->setCurrentIndex(static_cast<int>(m_shownLanguages.indexOf(m_shownLanguage)));
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Another language"));
    dialog->setLabelText(tr("Code of the language, such as de or pt-BR:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString language = typed.simplified().remove(u']').remove(u'[');
        if (!language.isEmpty())
            emit languageChosen(language);
    });
    dialog->open();
}

void TermHeader::showDraft()
{
    m_save->setEnabled(m_draft.isModified());
    m_draftWords->setText(m_draft.isKept() ? tr("Draft saved") : QString());
}

} // namespace meshbook::views
