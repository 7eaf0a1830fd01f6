// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termpeople.h"

#include "core/bidi.h"
#include "items/glossarywords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/focusplace.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/links.h"
#include "views/widgets/panesection.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::AskedPerson;
using services::TermUse;

namespace {

constexpr unsigned mostPeople = 8;
constexpr unsigned mostAddressees = 20;
constexpr unsigned mostLines = 20; ///< of contradictions in a letter
constexpr qsizetype longestBody = 1'500;

QString reasonWords(const AskedPerson::Reason &reason)
{
    switch (reason.of) {
    case AskedPerson::Of::Term:
        return items::glossarywords::field(u"owners[%1]"_s.arg(reason.role));
    case AskedPerson::Of::Reviewing:
        return TermPeople::tr("Reviewer");
    case AskedPerson::Of::Glossary:
        //: Why somebody is asked: they own the glossary %1
        return TermPeople::tr("Glossary %1").arg(reason.name);
    case AskedPerson::Of::Domain:
        //: Why somebody is asked: they own the domain %1
        return TermPeople::tr("Domain %1").arg(reason.name);
    case AskedPerson::Of::Thing:
        //: Why somebody is asked: they own the dataset %1
        return TermPeople::tr("%1, which contradicts it").arg(reason.name);
    }
    return {};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl mailTo(const QStringList &addresses, const QString &subject, QString body)
{
    QStringList to;
    for (const QString &address : addresses)
        to.append(QString::fromLatin1(QUrl::toPercentEncoding(address, "@")));
    if (body.size() > longestBody)
        body = body.left(longestBody) + u'…';
    const QUrl url(u"mailto:%1?subject=%2&body=%3"_s.arg(to.join(u','), encoded(subject),
                                                         encoded(body.replace(u'\n', u"\r\n"_s))));
    return links::isAllowed(url) ? url : QUrl();
}

/// Where somebody is reached: by mail, or at the address that stands in place of a name.
QUrl placeOf(const AskedPerson &person, const QString &label, const TermUse &use)
{
    if (!person.person.email.isEmpty())
        return TermPeople::letterTo({person}, label, use);
    const QUrl url(person.person.name, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && links::isAllowed(url) ? url : QUrl();
}

} // namespace

TermPeople::TermPeople(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void TermPeople::setUse(const QString &label, const TermUse &use)
{
    m_label = label;
    m_use = use;
    build();
    show();
}

void TermPeople::clear()
{
    m_use = {};
    hide();
}

QUrl TermPeople::letterTo(const std::vector<AskedPerson> &people, const QString &label, const TermUse &use)
{
    QStringList addresses;
    for (const AskedPerson &each : people) {
        if (!each.person.email.isEmpty() && !addresses.contains(each.person.email)
            && static_cast<std::size_t>(addresses.size()) < mostAddressees)
            addresses.append(each.person.email);
    }
    if (addresses.isEmpty())
        return {};
    QStringList lines;
    for (const glossary::Disagreement &each : use.disagreements) {
        if (static_cast<std::size_t>(lines.size()) == mostLines)
            break;
        const auto of = std::find_if(use.uses.begin(), use.uses.end(),
                                     [&each](const TermUse::Use &one) { return one.target.uri == each.uri; });
        if (of == use.uses.end())
            continue;
        const QString name = of->target.name == of->target.thing ? of->target.thing
                                                                 : of->target.thing + u'.' + of->target.name;
        //: A line of a letter: "- orders.customer_ref: Logical type is bigint, the term says string"
        lines.append(tr("- %1: %2 is %3, the term says %4")
                         .arg(name, items::glossarywords::field(each.path), each.found, each.wanted));
    }
    if (!lines.isEmpty())
        lines.prepend(tr("The glossary and the data say different things:"));
    return mailTo(addresses, tr("The term “%1”").arg(label), lines.join(u'\n'));
}

void TermPeople::build()
{
    const FocusPlace focus = m_content != nullptr ? FocusPlace::of(m_content) : FocusPlace();
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its links may have been followed
    }
    m_content = new QWidget(this);
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QVBoxLayout *inner = addPaneSection(outer, m_content, tr("People to ask"));
    if (m_use.ask.empty()) {
        auto *none = new TextLabel(tr("Nobody is named: no owner, no reviewer, no owner of its domain."),
                                   TextRole::Base, Ink::Text2, m_content);
        none->setWrapped(true);
        inner->addWidget(none);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(mostPeople, m_use.ask.size()); ++i)
        addPerson(inner, m_use.ask[i]);
    if (!m_use.ask.empty()) {
        const QUrl letter = letterTo(m_use.ask, m_label, m_use);
        auto *all = new Button(tr("Ask owners"), Button::Role::Secondary, Icon::Mail, m_content);
        all->setCompact(true);
        all->setEnabled(!letter.isEmpty());
        const QString why = letter.isEmpty() ? tr("The catalog has an e-mail address of none of them.")
                                             : tr("Begin a letter to all of them");
        all->setToolTip(why);
        all->setAccessibleDescription(why);
        connect(all, &QPushButton::clicked, this,
                [this, letter] { emit navigateRequested(letter, OpenIn::CurrentTab); });
        inner->addWidget(all, 0, Qt::AlignLeading);
    }
    layout()->addWidget(m_content);
    m_content->show();
    focus.giveTo(m_content);
}

void TermPeople::addPerson(QVBoxLayout *layout, const AskedPerson &person)
{
    const QUrl place = placeOf(person, m_label, m_use);
    if (place.isEmpty()) {
        auto *name = new TextLabel(person.person.name, TextRole::Base, Ink::Text, m_content);
        name->setElide(Qt::ElideRight);
        layout->addWidget(name);
    } else {
        auto *link = new LinkLabel(person.person.name, place, m_content);
        link->setIconId(place.scheme() == "mailto"_L1 ? Icon::Mail : Icon::External);
        if (!person.person.email.isEmpty() && person.person.email != person.person.name)
            link->setToolTip(person.person.email);
        connect(link, &LinkLabel::activated, this, &TermPeople::navigateRequested);
        layout->addWidget(link);
    }
    QStringList reasons;
    for (const AskedPerson::Reason &reason : person.reasons)
        reasons.append(reasonWords(reason));
    auto *why = new TextLabel(core::joinedApart(reasons, u", "_s), TextRole::Caption, Ink::Text2, m_content);
    why->setWrapped(true);
    layout->addWidget(why);
}

} // namespace meshbook::views
