// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/impactpage.h"

#include "lineage/export/impactexport.h"
#include "services/impactquestions.h"
#include "views/lineage/picturewords.h"
#include "views/lineage/reporttable.h"
#include "views/search/thingwords.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::ReportRow;
using lineage::Impact;
using lineage::WhatIf;

namespace {

constexpr std::array changes{WhatIf::Change::Drop, WhatIf::Change::Rename, WhatIf::Change::Retype};
constexpr int longestWord = 2'000;

QString percent(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString textOf(const Impact &impact, ReportExport::Format format)
{
    switch (format) {
    case ReportExport::Format::Csv:
        return lineage::toCsv(impact);
    case ReportExport::Format::Json:
        return QString::fromUtf8(QJsonDocument(lineage::toJson(impact)).toJson());
    case ReportExport::Format::Markdown:
        break;
    }
    return lineage::toMarkdown(impact);
}

QString joined(const QStringList &words)
{
    return words.join(ImpactPage::tr(", ", "between the words of a list"));
}

} // namespace

bool ImpactPage::isImpactUri(const QUrl &uri)
{
    return uri.scheme() == "meshbook"_L1 && uri.path() == "impact"_L1;
}

QUrl ImpactPage::uriFor(const core::Uri &about, const std::optional<WhatIf> &whatIf, const QDateTime &asOf)
{
    QUrlQuery query;
    query.addQueryItem(u"about"_s, percent(about.toString()));
    if (whatIf)
        query.addQueryItem(u"change"_s, QString(lineage::toText(whatIf->change)));
    if (whatIf && !whatIf->to.isEmpty())
        query.addQueryItem(u"to"_s, percent(whatIf->to));
    if (asOf.isValid())
        query.addQueryItem(u"asof"_s, percent(asOf.toUTC().toString(Qt::ISODateWithMs)));
    QUrl url(u"meshbook:impact"_s);
    url.setQuery(query);
    return url;
}

lineage::ImpactRequest ImpactPage::requestFrom(const QUrl &uri)
{
    const QUrlQuery query(uri);
    lineage::ImpactRequest request;
    if (const auto about = core::Uri::parse(query.queryItemValue(u"about"_s, QUrl::FullyDecoded)))
        request.about = *about;
    const QString word = query.queryItemValue(u"change"_s);
    for (const WhatIf::Change change : changes) {
        if (word == lineage::toText(change))
            request.whatIf =
                WhatIf{change, query.queryItemValue(u"to"_s, QUrl::FullyDecoded).left(longestWord)};
    }
    request.asOf =
        QDateTime::fromString(query.queryItemValue(u"asof"_s, QUrl::FullyDecoded), Qt::ISODateWithMs).toUTC();
    return request;
}

ImpactPage::ImpactPage(const QUrl &uri, services::LineageService &lineage, QWidget *parent)
    : ReportPage(Icon::Lineage,
                 {ReportExport::Format::Markdown, ReportExport::Format::Csv, ReportExport::Format::Json},
                 parent)
    , m_lineage(lineage)
    , m_request(requestFrom(uri))
    , m_change(new QComboBox(this))
    , m_to(new QLineEdit(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter this table"), this))
    , m_tabs(new SectionTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_states(new ViewStates(m_stack, this))
{
    m_tabs->setAccessibleName(tr("Parts of the report"));
    m_tables = {addTable(tr("What breaks"), tr("Nothing breaks at once")),
                addTable(tr("Downstream"), tr("Nothing is made of this")),
                addTable(tr("Contracts and products"), tr("No contract or product holds what is concerned")),
                addTable(tr("People to tell"), tr("Nobody is named as owner or contact")),
                addTable(tr("How many"), tr("Nothing is made of this"))};
    column()->addWidget(makeStrip());
    column()->addWidget(m_tabs);
    column()->addWidget(m_states, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImpactPage::showSection);
    connect(m_states, &ViewStates::retryRequested, this, &ImpactPage::ask);
    connect(&m_lineage, &services::LineageService::changed, this, &ImpactPage::ask);
    showChange();
    ask();
}

ImpactPage::~ImpactPage()
{
    m_question.cancel();
}

ReportTable *ImpactPage::addTable(const QString &title, const QString &nothing)
{
    auto *table = new ReportTable(title, nothing, m_stack);
    m_stack->addWidget(table);
    m_tabs->addSection(title);
    connect(table, &ReportTable::navigateRequested, this, &Page::navigateRequested);
    return table;
}

QWidget *ImpactPage::makeStrip()
{
    auto *strip = new ToolStrip(false, this);
    m_change->setAccessibleName(tr("Change in mind"));
    m_change->addItems({tr("No change"), tr("What if it were dropped"), tr("What if it were renamed"),
                        tr("What if its type changed")});
    m_to->setMaximumWidth(200);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(260);
    strip->addWidget(m_change);
    strip->addWidget(m_to);
    strip->addStretch();
    strip->addWidget(m_filter, 1);
    connect(m_change, &QComboBox::activated, this, [this] {
        showChange();
        changeEdited();
    });
    connect(m_to, &QLineEdit::editingFinished, this, &ImpactPage::changeEdited);
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &words) {
        for (ReportTable *table : m_tables)
            table->setFilter(words);
    });
    const auto toTable = [this] {
        m_tables[static_cast<std::size_t>(m_stack->currentIndex())]->focusTable();
    };
    connect(m_filter, &SearchField::moveRequested, this, toTable);
    connect(m_filter, &SearchField::escaped, this, toTable);
    const auto index = m_request.whatIf ? static_cast<int>(m_request.whatIf->change) + 1 : 0;
    m_change->setCurrentIndex(index);
    m_to->setText(m_request.whatIf ? m_request.whatIf->to : QString());
    return strip;
}

/// A new name or type is asked for where the change has one.
void ImpactPage::showChange()
{
    const int index = m_change->currentIndex();
    m_to->setVisible(index > 1);
    const QString what = index == 2 ? tr("New name") : tr("New type");
    m_to->setPlaceholderText(what);
    m_to->setAccessibleName(what);
}

void ImpactPage::changeEdited()
{
    const int index = m_change->currentIndex();
    std::optional<WhatIf> whatIf;
    if (index > 0)
        whatIf = WhatIf{changes.at(static_cast<std::size_t>(index - 1)),
                        index > 1 ? m_to->text().trimmed() : QString()};
    if (whatIf == m_request.whatIf)
        return;
    const bool first = whatIf && !m_request.whatIf;
    m_request.whatIf = whatIf;
    if (first)
        m_tabs->setCurrentIndex(Breaks);
    emit uriChanged(false);
    ask();
}

void ImpactPage::ask()
{
    m_question.cancel();
    if (m_request.about.key.isEmpty()) {
        m_states->showError(tr("This address names nothing to report on."), {});
        setAnswered();
        return;
    }
    if (!m_impact)
        m_states->showLoading(tr("Following what is made of it…"));
    m_question = services::askImpact(m_lineage, m_request);
    m_question.then(this, [this](const core::Result<Impact> &answer) { arrived(answer); });
}

void ImpactPage::arrived(const core::Result<Impact> &answer)
{
    if (!answer) {
        if (answer.error().code == core::ErrorCode::Cancelled)
            return;
        m_impact.reset();
        exporter()->setWriter({}, {});
        if (answer.error().code == core::ErrorCode::NotFound)
            m_states->showEmpty(tr("Lineage does not know it"),
                                tr("No source says that data flows to or from this."));
        else
            m_states->showError(tr("The report could not be made."), answer.error().message);
    } else {
        m_impact = std::make_shared<const Impact>(*answer);
        showReport(*m_impact);
    }
    setAnswered();
}

void ImpactPage::showReport(const Impact &impact)
{
    showHeader(impact);
    showBreaks(impact);
    showDownstream(impact);
    showAgreements(impact);
    showPeople(impact);
    showCounts(impact);
    m_tabs->setTabVisible(Breaks, impact.whatIf.has_value());
    if (!impact.whatIf && m_tabs->currentIndex() == Breaks)
        m_tabs->setCurrentIndex(Downstream);
    m_states->showContent();
    exporter()->setWriter(
        [report = m_impact](ReportExport::Format format) { return textOf(*report, format); }, u"impact"_s);
}

void ImpactPage::showHeader(const Impact &impact)
{
    const QLocale locale;
    header()->setTitle(title());
    QList<HeaderFact> facts{{Icon::Dataset, -1, impact.about.type, false, things::url(m_request.about)}};
    if (!impact.about.domain.isEmpty())
        facts.append({Icon::Domain, -1, impact.about.domain, false, {}});
    if (!impact.about.owner.isEmpty())
        facts.append({Icon::Person, -1, impact.about.owner, false, {}});
    header()->setFacts(facts);
    QString text = tr("%n thing(s) downstream", nullptr, static_cast<int>(impact.things));
    if (impact.things > 0) {
        text =
            tr("%1, at most %2 away; %3 concerned.")
                .arg(text, tr("%n hop(s)", nullptr, impact.deepest), things::countedColumns(impact.columns));
        if (impact.whole > 0)
            text += u' ' + tr("Of %1 of them nobody tells which columns.").arg(locale.toString(impact.whole));
    }
    if (impact.whatIf && impact.whatIf->change == WhatIf::Change::Retype && !impact.whatIf->to.isEmpty())
        text += u' ' + picturewords::typeStep(impact.whatIf->step);
    if (m_request.asOf.isValid())
        text += u' '
            + tr("What flowed on %1, with the contracts, rules and people of today.")
                  .arg(locale.toString(m_request.asOf.toLocalTime(), QLocale::ShortFormat));
    summary()->setText(text);
    if (impact.cut)
        say(tr("The table shows the first %1 of %2; counts are of all.")
                .arg(locale.toString(static_cast<qint64>(impact.lines.size())),
                     locale.toString(impact.things)));
}

void ImpactPage::showBreaks(const Impact &impact)
{
    const auto word = [](lineage::Breakage::Kind kind) {
        switch (kind) {
        case lineage::Breakage::Kind::Reader:
            return tr("Reads it directly");
        case lineage::Breakage::Kind::Writer:
            return tr("Writes what may not fit");
        case lineage::Breakage::Kind::Contract:
            return tr("Contract promises it");
        case lineage::Breakage::Kind::Rule:
            return tr("Quality rule checks it");
        case lineage::Breakage::Kind::Term:
            break;
        }
        return tr("Term is linked to it");
    };
    std::vector<ReportRow> rows;
    for (const lineage::Breakage &breakage : impact.breakages)
        rows.push_back({{breakage.name, word(breakage.kind), breakage.detail}, breakage.uri, {}});
    m_tabs->setCount(Breaks, static_cast<int>(rows.size()));
    m_tables[Breaks]->setRows({tr("Name"), tr("Why"), tr("Columns and details")}, {-1, 220, -1},
                              std::move(rows));
}

void ImpactPage::showDownstream(const Impact &impact)
{
    std::vector<ReportRow> rows;
    rows.reserve(impact.lines.size());
    for (const lineage::ImpactLine &line : impact.lines) {
        QStringList way;
        for (std::size_t i = 1; i + 1 < line.path.size(); ++i)
            way.append(line.path[i].name);
        QString columns = joined(line.columns);
        if (line.concern == lineage::Concern::Thing)
            columns = tr("none told");
        else if (line.concern == lineage::Concern::Whole)
            columns = line.columns.isEmpty() ? tr("whole dataset, columns unknown")
                                             : tr("%1 and perhaps others").arg(columns);
        core::Uri uri = line.thing.uri;
        rows.push_back({{line.thing.name, QLocale().toString(line.depth), line.thing.type, line.thing.domain,
                         line.thing.owner, columns, way.join(u" → "_s)},
                        uri,
                        {{}, line.depth}});
    }
    m_tabs->setCount(Downstream, static_cast<int>(impact.things));
    m_tables[Downstream]->setRows({tr("Name"), tr("Hops"), tr("Kind"), tr("Domain"), tr("Owner"),
                                   tr("Columns concerned"), tr("By way of")},
                                  {-1, 60, 100, 110, 150, -1, -1}, std::move(rows));
}

void ImpactPage::showAgreements(const Impact &impact)
{
    std::vector<ReportRow> rows;
    for (const lineage::AgreementAtRisk &risk : impact.agreements) {
        QStringList promises;
        for (const lineage::PromiseAtRisk &promise : risk.promises)
            promises.append(promise.what + u' ' + promise.promise);
        rows.push_back({{risk.agreement.name, things::word(risk.agreement.uri.kind), risk.status,
                         risk.agreement.owner, joined(risk.holds), promises.join(u"; "_s)},
                        risk.agreement.uri,
                        {}});
    }
    m_tabs->setCount(Agreements, static_cast<int>(rows.size()));
    m_tables[Agreements]->setRows(
        {tr("Name"), tr("Kind"), tr("Status"), tr("Owner"), tr("Holds"), tr("Service levels at risk")},
        {-1, 90, 90, 150, -1, -1}, std::move(rows));
}

void ImpactPage::showPeople(const Impact &impact)
{
    std::vector<ReportRow> rows;
    for (const lineage::PersonToTell &person : impact.people)
        rows.push_back(
            {{person.party, joined(person.roles), joined(person.of), joined(person.channels)}, {}, {}});
    m_tabs->setCount(People, static_cast<int>(rows.size()));
    m_tables[People]->setRows({tr("Who"), tr("Role"), tr("Of"), tr("Reached by")}, {200, 140, -1, -1},
                              std::move(rows));
}

void ImpactPage::showCounts(const Impact &impact)
{
    std::vector<ReportRow> rows;
    const QLocale locale;
    const auto add = [&](const QString &by, const std::vector<lineage::ImpactGroup> &groups) {
        for (const lineage::ImpactGroup &group : groups)
            rows.push_back({{group.value.isEmpty() ? tr("not said") : group.value, by,
                             locale.toString(group.things), locale.toString(group.columns)},
                            {},
                            {{}, {}, group.things, group.columns}});
    };
    add(tr("Kind"), impact.byKind);
    add(tr("Domain"), impact.byDomain);
    add(tr("Owner"), impact.byOwner);
    m_tables[Counts]->setRows({tr("Value"), tr("By"), tr("Things"), tr("Columns")}, {-1, 140, 100, 100},
                              std::move(rows));
}

void ImpactPage::showSection(int section)
{
    m_stack->setCurrentIndex(section);
}

QUrl ImpactPage::uri() const
{
    return uriFor(m_request.about, m_request.whatIf, m_request.asOf);
}

QString ImpactPage::title() const
{
    QString name = m_impact ? m_impact->about.name : m_request.about.key.section(u'/', -1);
    if (!m_request.about.column.isEmpty())
        name += u'.' + m_request.about.column;
    return m_request.whatIf ? tr("What if: %1").arg(name) : tr("Impact of %1").arg(name);
}

QJsonObject ImpactPage::saveState() const
{
    return {{u"section"_s, m_tabs->currentIndex()}, {u"filter"_s, m_filter->text()}};
}

void ImpactPage::restoreState(const QJsonObject &state)
{
    const int section = state.value(u"section"_s).toInt(-1);
    if (section >= 0 && section < SectionCount)
        m_tabs->setCurrentIndex(section);
    const QString words = state.value(u"filter"_s).toString();
    m_filter->setText(words);
    for (ReportTable *table : m_tables)
        table->setFilter(words);
}

bool ImpactPage::showUri(const QUrl &uri)
{
    if (!isImpactUri(uri))
        return false;
    const lineage::ImpactRequest request = requestFrom(uri);
    if (!(request.about == m_request.about))
        return false;
    m_request = request;
    m_change->setCurrentIndex(request.whatIf ? static_cast<int>(request.whatIf->change) + 1 : 0);
    m_to->setText(request.whatIf ? request.whatIf->to : QString());
    showChange();
    ask();
    return true;
}

bool ImpactPage::findInPage()
{
    m_filter->focusText();
    return true;
}

void ImpactPage::focusMain()
{
    m_tables[static_cast<std::size_t>(m_stack->currentIndex())]->focusTable();
}

} // namespace meshbook::views
