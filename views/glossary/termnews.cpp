// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termnews.h"

#include "core/bidi.h"
#include "items/glossarywords.h"
#include "views/glossary/glossaryaddress.h"
#include "views/glossary/glossarysession.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/focusplace.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/panesection.h"
#include "views/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype mostBelow = 6;
constexpr std::size_t mostRevisions = 3;
constexpr qsizetype mostParts = 4;

QString partsOf(const glossary::Revision &revision)
{
    QStringList parts;
    for (const core::FieldChange &field : revision.fields) {
        const QString word = field.path.isEmpty() ? QString() : items::glossarywords::field(field.path);
        if (!word.isEmpty() && !parts.contains(word))
            parts.append(word);
    }
    const bool more = parts.size() > mostParts;
    return core::joinedApart(parts.mid(0, mostParts), u", "_s) + (more ? u", …"_s : QString());
}

} // namespace

TermNews::TermNews(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_session, &GlossarySession::changed, this, &TermNews::refresh);
}

void TermNews::setTerm(const QString &key)
{
    if (key == m_term)
        return;
    m_term = key;
    m_history.clear();
    m_known.reset();
    m_below.clear();
    build();
    refresh();
}

void TermNews::refresh()
{
    if (!m_session.isReady() || m_term.isEmpty())
        return;
    QStringList below;
    const QStringList keys = m_session.lexicon().children(m_term);
    for (const QString &key : keys.mid(0, mostBelow)) {
        if (const glossary::EntryPtr entry = m_session.lexicon().find(key))
            below << key << glossary::labelOf(*entry);
    }
    below << QString::number(keys.size());
    if (below != m_below) {
        m_below = below;
        build();
    }
    const glossary::EntryPtr inForce = m_session.state()->inForce.find(m_term);
    if (inForce == m_known && m_known != nullptr)
        return;
    m_known = inForce;
    m_session.service().history(m_term).then(this, [this, term = m_term](const auto &history) {
        if (term != m_term || !history)
            return;
        m_history = *history;
        build();
    });
}

void TermNews::build()
{
    const FocusPlace focus = m_content != nullptr ? FocusPlace::of(m_content) : FocusPlace();
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its links may have been followed
    }
    m_content = new QWidget(this);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    addBelow(inner);
    addHistory(inner);
    layout()->addWidget(m_content);
    m_content->show();
    focus.giveTo(m_content);
}

void TermNews::addBelow(QVBoxLayout *layout)
{
    if (m_below.size() < 3)
        return;
    QVBoxLayout *inner =
        addPaneSection(layout, m_content, tr("Below it"), QLocale().toString(m_below.last().toLongLong()));
    for (qsizetype i = 0; i + 1 < m_below.size() - 1; i += 2) {
        auto *link = new LinkLabel(m_below.at(i + 1), {}, m_content);
        link->setIconId(Icon::Term);
        link->setUrl(glossaryaddress::urlOf({glossaryaddress::View::Browse, m_below.at(i), {}, {}}));
        connect(link, &LinkLabel::activated, this,
                [this, key = m_below.at(i)](const QUrl &url, OpenIn openIn) {
                    if (openIn == OpenIn::NewTab)
                        emit navigateRequested(url, openIn);
                    else
                        emit termWanted(key);
                });
        inner->addWidget(link);
    }
}

void TermNews::addHistory(QVBoxLayout *layout)
{
    QVBoxLayout *inner = addPaneSection(layout, m_content, tr("History"));
    if (m_history.empty())
        inner->addWidget(
            new TextLabel(tr("Nothing was changed yet."), TextRole::Base, Ink::Text2, m_content));
    for (std::size_t i = 0; i < std::min(mostRevisions, m_history.size()); ++i) {
        const glossary::Revision &revision = m_history[i];
        const QString when = things::ago(revision.at.toLocalTime());
        auto *who =
            new TextLabel(revision.approvedBy.isEmpty()
                              ? tr("%1, %2").arg(revision.who, when)
                              : tr("%1, approved by %2, %3").arg(revision.who, revision.approvedBy, when),
                          TextRole::Base, Ink::Text, m_content);
        who->setWrapped(true);
        inner->addWidget(who);
        const QString parts = partsOf(revision);
        if (parts.isEmpty())
            continue;
        auto *what = new TextLabel(parts, TextRole::Caption, Ink::Text2, m_content);
        what->setWrapped(true);
        inner->addWidget(what);
    }
    auto *all =
        new LinkLabel(tr("Show the whole history"),
                      glossaryaddress::urlOf({glossaryaddress::View::History, m_term, {}, {}}), m_content);
    connect(all, &LinkLabel::activated, this, &TermNews::navigateRequested);
    inner->addWidget(all);
}

} // namespace meshbook::views
