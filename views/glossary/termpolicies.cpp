// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termpolicies.h"

#include "core/uri.h"
#include "services/governanceservice.h"
#include "views/governance/governanceaddress.h"
#include "views/theme/metrics.h"
#include "views/widgets/chip.h"
#include "views/widgets/focusplace.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/panesection.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr std::size_t mostShown = 6;
constexpr qsizetype mostThings = 5'000; ///< of a term that is linked everywhere the first ones count

pieces::Mark markOf(const governance::Concern &concern)
{
    using core::Severity;
    pieces::Mark mark;
    mark.value = QLocale().toString(concern.findings > 0 ? concern.findings : concern.waived);
    if (concern.findings == 0) {
        mark.state = State::Unknown;
        mark.icon = Icon::Pause;
    } else {
        mark.state = concern.worst == Severity::Error ? State::Breach
            : concern.worst == Severity::Warning      ? State::Warning
                                                      : State::Unknown;
        if (concern.worst == Severity::Info)
            mark.icon = Icon::Info;
    }
    return mark;
}

} // namespace

TermPolicies::TermPolicies(services::GovernanceService *governance, QWidget *parent)
    : QWidget(parent)
    , m_governance(governance)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
    if (m_governance == nullptr)
        return;
    connect(m_governance, &services::GovernanceService::changed, this, &TermPolicies::ask);
    connect(m_governance, &services::GovernanceService::checked, this, &TermPolicies::ask);
}

void TermPolicies::setThings(const QStringList &things)
{
    const QStringList wanted = things.mid(0, mostThings);
    if (wanted == m_things)
        return;
    // Of another term: what was found on the one before is not shown beside it.
    if (wanted.value(0) != m_things.value(0))
        hide();
    m_things = wanted;
    ask();
}

void TermPolicies::ask()
{
    const quint64 own = ++m_asked;
    if (m_governance == nullptr || m_things.isEmpty())
        return;
    // Has the catalog checked where that costs little; the report that counts comes after it in any case.
    if (const auto term = core::Uri::parse(m_things.first()))
        m_governance->glance(*term).then(this, [](const auto &) {});
    m_governance->lastReport().then(this, [this, own](const auto &report) {
        if (own == m_asked && report)
            take(*report);
    });
}

void TermPolicies::take(const std::shared_ptr<const governance::CheckReport> &report)
{
    services::elsewhere([report, things = m_things] {
        return report ? std::optional(governance::concernsOf(*report, things)) : std::nullopt;
    }).then(this, [this, own = m_asked](const std::optional<governance::Concerns> &concerns) {
        if (own != m_asked)
            return;
        m_concerns = concerns;
        build();
        show();
    });
}

void TermPolicies::build()
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
    QVBoxLayout *inner = addPaneSection(outer, m_content, tr("Linked policies"));
    const auto say = [&](const QString &sentence) {
        auto *words = new TextLabel(sentence, TextRole::Caption, Ink::Text2, m_content);
        words->setWrapped(true);
        inner->addWidget(words);
    };
    if (m_concerns) {
        const std::size_t shown = std::min(mostShown, m_concerns->found.size());
        for (std::size_t i = 0; i < shown; ++i)
            addConcern(inner, m_concerns->found[i]);
        const std::size_t more = m_concerns->found.size() - shown;
        if (more > 0)
            say(tr("%n more find something.", nullptr, static_cast<int>(more)));
        if (m_concerns->silent > 0)
            say(tr("%n policies of such things find nothing here.", nullptr, m_concerns->silent));
        else if (m_concerns->found.empty())
            say(tr("No policy is about it."));
    } else {
        say(tr("The catalog was not checked yet."));
    }
    governanceaddress::Place place;
    if (m_concerns)
        place.view = governanceaddress::View::Policies;
    auto *all = new LinkLabel(m_concerns ? tr("Show all policies") : tr("Check it in governance"),
                              governanceaddress::urlOf(place), m_content);
    connect(all, &LinkLabel::activated, this, &TermPolicies::navigateRequested);
    inner->addWidget(all);
    layout()->addWidget(m_content);
    m_content->show();
    focus.giveTo(m_content);
}

void TermPolicies::addConcern(QVBoxLayout *layout, const governance::Concern &concern)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    governanceaddress::Place place;
    place.policy = concern.policy;
    auto *link = new LinkLabel(concern.title.isEmpty() ? concern.policy : concern.title,
                               governanceaddress::urlOf(place), m_content);
    link->setIconId(Icon::Shield);
    const QString count = concern.findings > 0 ? tr("%n finding(s)", nullptr, concern.findings)
                                               : tr("%n waived finding(s)", nullptr, concern.waived);
    link->setToolTip(concern.policy);
    link->setAccessibleDescription(count);
    connect(link, &LinkLabel::activated, this, &TermPolicies::navigateRequested);
    auto *mark = new MarkLabel(markOf(concern), m_content);
    mark->setToolTip(count);
    line->addWidget(link);
    line->addStretch(1); // a short name begins where long ones do
    line->addWidget(mark);
    layout->addLayout(line);
}

} // namespace meshbook::views
