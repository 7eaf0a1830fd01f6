// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the health page gives away: its table as text, to the clipboard or a file; and what it keeps of
// itself.
#include "health/digest.h"
#include "items/standingmodel.h"
#include "services/answer.h"
#include "services/healthservice.h"
#include "views/health/dayspane.h"
#include "views/health/filesaver.h"
#include "views/health/healthpage.h"
#include "views/theme/iconprovider.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonObject>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::StandingModel;
using tablecopy::As;

namespace {

constexpr int weekDays = 7;

} // namespace

void HealthPage::fillReportMenu()
{
    QMenu *menu = m_report->menu();
    menu->clear();
    const bool full = m_answered && !tableText(static_cast<int>(As::Tsv)).isEmpty();
    struct Way {
        As as;
        QString name;
        QString suffix;
    };
    const QList<Way> ways{{As::Csv, tr("CSV"), u"csv"_s},
                          {As::Json, tr("JSON"), u"json"_s},
                          {As::Markdown, tr("Markdown"), u"md"_s}};
    for (const Way &way : ways) {
        menu->addAction(icons::icon(Icon::Copy), tr("Copy table as %1").arg(way.name), this,
                        [this, way] {
                            QGuiApplication::clipboard()->setText(tableText(static_cast<int>(way.as)));
                            tell(tr("The table was copied."), true);
                        })
            ->setEnabled(full);
    }
    menu->addSeparator();
    for (const Way &way : ways) {
        menu->addAction(icons::icon(Icon::Export), tr("Save table as %1…").arg(way.name), this,
                        [this, way] { saveTable(static_cast<int>(way.as), way.suffix, way.name); })
            ->setEnabled(full);
    }
    menu->addSeparator();
    for (const bool html : {true, false}) {
        menu->addAction(icons::icon(Icon::Mail),
                        html ? tr("Save weekly digest as HTML…") : tr("Save weekly digest as Markdown…"),
                        this, [this, html] { askDigest(html); });
    }
    menu->addAction(icons::icon(Icon::Copy), tr("Copy weekly digest as Markdown"), this, [this] {
        askWeek([this](const health::Digest &week) {
            QGuiApplication::clipboard()->setText(health::digestMarkdown(week));
            tell(tr("The digest was copied."), true);
        });
    });
}

/// What became of the products of this page within the last seven days.
void HealthPage::askWeek(std::function<void(const health::Digest &)> take)
{
    services::HealthService::ProductsAsked asked;
    asked.owner = owner();
    asked.domain = m_place.domain;
    asked.days = weekDays;
    m_health.products(asked).then(
        this,
        [this, about = asked.owner.isEmpty() ? asked.domain : asked.owner,
         take = std::move(take)](const core::Result<health::ProductStandings> &products) {
            if (!products) {
                tell(products.error().message, false);
                return;
            }
            health::Digest week;
            week.about = about;
            week.range = {QDate::currentDate().addDays(1 - weekDays).startOfDay().toMSecsSinceEpoch(),
                          QDateTime::currentMSecsSinceEpoch()};
            week.products = *products;
            askBreaches(std::move(week), take);
        });
}

/// Of these products only: the service tells those of all.
void HealthPage::askBreaches(health::Digest week, const std::function<void(const health::Digest &)> &take)
{
    m_health.breaches({}, week.range)
        .then(this, [this, week, take](const core::Result<std::vector<health::Breach>> &breaches) {
            if (!breaches) {
                tell(breaches.error().message, false);
                return;
            }
            health::Digest whole = week;
            for (const health::Breach &breach : *breaches) {
                if (std::any_of(whole.products.begin(), whole.products.end(),
                                [&](const auto &product) { return product->uri == breach.product; }))
                    whole.breaches.push_back(breach);
            }
            take(whole);
        });
}

void HealthPage::askDigest(bool html)
{
    askWeek([this, html](const health::Digest &week) {
        filesaver::ask(this,
                       {tr("Save weekly digest"), tr("Weekly digest"), html ? u"html"_s : u"md"_s,
                        html ? tr("HTML") : tr("Markdown")},
                       filesaver::Make([week, html] {
                           return (html ? health::digestHtml(week) : health::digestMarkdown(week)).toUtf8();
                       }),
                       [this](const QString &sentence, bool good) { tell(sentence, good); });
    });
}

/// All rows, as sorted and filtered.
QString HealthPage::tableText(int as) const
{
    const QAbstractItemModel *model = m_proxy;
    if (m_place.view == healthaddress::View::Domains)
        model = m_days->model();
    QModelIndexList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0));
    return rows.isEmpty() ? QString() : tablecopy::text(rows, static_cast<As>(as));
}

void HealthPage::saveTable(int as, const QString &suffix, const QString &filter)
{
    filesaver::ask(this, {title(), u"health"_s, suffix, filter}, tableText(as).toUtf8(),
                   [this](const QString &sentence, bool good) { tell(sentence, good); });
}

QJsonObject HealthPage::saveState() const
{
    const health::ProductStanding *product = current();
    const QHeaderView *header = m_table->header();
    return {{u"filter"_s, m_filter->text()},
            {u"product"_s, product != nullptr ? product->uri.toString() : m_wanted},
            {u"sort"_s, header->sortIndicatorSection()},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void HealthPage::restoreState(const QJsonObject &state)
{
    m_filter->setText(state.value(u"filter"_s).toString());
    m_proxy->setFilterFixedString(m_filter->text());
    m_wanted = state.value(u"product"_s).toString();
    const int section = state.value(u"sort"_s).toInt(-1);
    m_table->header()->setSortIndicator(section < StandingModel::SectionCount ? section : -1,
                                        state.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder);
}

void HealthPage::tell(const QString &sentence, bool good)
{
    m_message->setMessage(good ? Tone::Neutral : Tone::Breach, sentence);
    m_message->show();
}

} // namespace meshbook::views
