// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/piipage.h"

#include "lineage/export/impactexport.h"
#include "services/impactquestions.h"
#include "views/lineage/reporttable.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::ReportRow;
using lineage::Keeping;
using lineage::PiiTrail;

namespace {

QString word(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Named:
        return PiiPage::tr("Begins here");
    case Keeping::Kept:
        return PiiPage::tr("Kept");
    case Keeping::Lost:
        return PiiPage::tr("Lost here");
    case Keeping::Weaker:
        return PiiPage::tr("Weaker here");
    case Keeping::LostBefore:
        return PiiPage::tr("Lost before");
    case Keeping::Masked:
        return PiiPage::tr("Masked");
    case Keeping::Unknown:
        break;
    }
    return PiiPage::tr("Columns unknown");
}

QString word(lineage::Evidence evidence)
{
    switch (evidence) {
    case lineage::Evidence::Same:
        return PiiPage::tr("The value itself");
    case lineage::Evidence::Derived:
        return PiiPage::tr("Made of it");
    case lineage::Evidence::Aggregated:
        return PiiPage::tr("Summed up");
    case lineage::Evidence::Unsaid:
        break;
    }
    return PiiPage::tr("Nobody says how");
}

QString endText(const core::Uri &uri)
{
    const QString thing = uri.key.section(u'/', -1);
    return uri.column.isEmpty() ? thing : QString(thing + u'.' + uri.column);
}

} // namespace

bool PiiPage::isPiiUri(const QUrl &uri)
{
    return uri.scheme() == "meshbook"_L1 && uri.path() == "pii"_L1;
}

QUrl PiiPage::uriFor(const QString &domain)
{
    QUrl url(u"meshbook:pii"_s);
    if (!domain.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"domain"_s, QString::fromLatin1(QUrl::toPercentEncoding(domain)));
        url.setQuery(query);
    }
    return url;
}

PiiPage::PiiPage(const QUrl &uri, services::LineageService &lineage, QWidget *parent)
    : ReportPage(Icon::Shield, {ReportExport::Format::Csv, ReportExport::Format::Json}, parent)
    , m_lineage(lineage)
    , m_domain(QUrlQuery(uri).queryItemValue(u"domain"_s, QUrl::FullyDecoded))
    , m_which(new SegmentedControl(tr("Columns shown"), this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter columns"), this))
    , m_table(new ReportTable(tr("Classified columns"), tr("No column is classified"), this))
    , m_states(new ViewStates(m_table, this))
{
    header()->setTitle(title());
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(260);
    auto *strip = new ToolStrip(false, this);
    strip->addWidget(m_which);
    strip->addStretch();
    strip->addWidget(m_filter, 1);
    column()->addWidget(strip);
    column()->addWidget(m_states, 1);
    connect(m_which, &SegmentedControl::currentChanged, this, &PiiPage::showRows);
    connect(m_filter, &SearchField::textEdited, m_table, &ReportTable::setFilter);
    connect(m_filter, &SearchField::moveRequested, m_table, &ReportTable::focusTable);
    connect(m_filter, &SearchField::escaped, m_table, &ReportTable::focusTable);
    connect(m_table, &ReportTable::navigateRequested, this, &Page::navigateRequested);
    connect(m_states, &ViewStates::retryRequested, this, &PiiPage::ask);
    connect(&m_lineage, &services::LineageService::changed, this, &PiiPage::ask);
    ask();
}

PiiPage::~PiiPage()
{
    m_question.cancel();
}

void PiiPage::ask()
{
    m_question.cancel();
    if (!m_trail)
        m_states->showLoading(tr("Following classified columns…"));
    lineage::PiiRequest request;
    request.domain = m_domain;
    m_question = services::askPiiTrail(m_lineage, request);
    m_question.then(this, [this](const core::Result<PiiTrail> &answer) { arrived(answer); });
}

void PiiPage::arrived(const core::Result<PiiTrail> &answer)
{
    if (!answer) {
        if (answer.error().code == core::ErrorCode::Cancelled)
            return;
        m_states->showError(tr("The trail could not be followed."), answer.error().message);
        setAnswered();
        return;
    }
    m_trail = std::make_shared<const PiiTrail>(*answer);
    const QLocale locale;
    const qint64 open = m_trail->lost + m_trail->weaker + m_trail->unknown;
    const qint64 all = open + m_trail->named + m_trail->kept + m_trail->lostBefore + m_trail->masked;
    m_which->setSegments({tr("All %1").arg(locale.toString(all)),
                          tr("To settle %1").arg(locale.toString(open)),
                          tr("Kept %1").arg(locale.toString(m_trail->kept + m_trail->masked))});
    summary()->setText(tr("Lost at %1, weaker at %2, unknown at %3; kept at %4, masked at %5, begins at %6.")
                           .arg(locale.toString(m_trail->lost), locale.toString(m_trail->weaker),
                                locale.toString(m_trail->unknown), locale.toString(m_trail->kept),
                                locale.toString(m_trail->masked), locale.toString(m_trail->named)));
    exporter()->setWriter(
        [trail = m_trail](ReportExport::Format format) {
            return format == ReportExport::Format::Csv
                ? lineage::toCsv(*trail)
                : QString::fromUtf8(QJsonDocument(lineage::toJson(*trail)).toJson());
        },
        u"pii-trail"_s);
    if (m_trail->cut)
        say(tr("The table shows the first %1; counts are of all.")
                .arg(locale.toString(static_cast<qint64>(m_trail->lines.size()))));
    showRows();
    m_states->showContent();
    setAnswered();
}

bool PiiPage::isShown(Keeping keeping) const
{
    switch (m_which->current()) {
    case 1:
        return keeping == Keeping::Lost || keeping == Keeping::Weaker || keeping == Keeping::Unknown;
    case 2:
        return keeping == Keeping::Kept || keeping == Keeping::Masked;
    default:
        return true;
    }
}

void PiiPage::showRows()
{
    if (!m_trail)
        return;
    std::vector<ReportRow> rows;
    for (const lineage::PiiLine &line : m_trail->lines) {
        if (!isShown(line.keeping))
            continue;
        core::Uri uri = line.thing.uri;
        uri.column = line.column;
        const bool begins = line.from.key.isEmpty();
        rows.push_back(
            {{line.column.isEmpty() ? line.thing.name : QString(line.thing.name + u'.' + line.column),
              word(line.keeping), line.classification, line.carried, begins ? QString() : word(line.evidence),
              begins ? QString() : endText(line.from), begins ? QString() : endText(line.origin),
              line.thing.domain},
             uri,
             {{}, static_cast<int>(line.keeping)}});
    }
    m_table->setRows({tr("Column"), tr("What becomes of it"), tr("Called"), tr("Flows in"), tr("Evidence"),
                      tr("From"), tr("Begins at"), tr("Domain")},
                     {-1, 130, 92, 100, -1, -1, -1, 110}, std::move(rows));
}

QString PiiPage::title() const
{
    return m_domain.isEmpty() ? tr("Classified data") : tr("Classified data of %1").arg(m_domain);
}

QJsonObject PiiPage::saveState() const
{
    return {{u"which"_s, m_which->current()}, {u"filter"_s, m_filter->text()}};
}

void PiiPage::restoreState(const QJsonObject &state)
{
    m_which->setCurrent(qBound(0, state.value(u"which"_s).toInt(), 2));
    m_filter->setText(state.value(u"filter"_s).toString());
    m_table->setFilter(m_filter->text());
}

bool PiiPage::findInPage()
{
    m_filter->focusText();
    return true;
}

void PiiPage::focusMain()
{
    m_table->focusTable();
}

} // namespace meshbook::views
