// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/thingpicker.h"

#include "services/catalogservice.h"
#include "views/search/thingwords.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/suggestionpopup.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int pauseMs = 120;

} // namespace

ThingPicker::ThingPicker(services::CatalogService &catalog, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_field(new SearchField(Icon::Plus, placeholder))
{
    m_field->setCompact(true);
    m_field->setMaximumWidth(420);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ThingPicker::ask);
    connect(m_field, &SearchField::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &SearchField::moveRequested, this, [this](int key) {
        if (m_popup && m_popup->isOpen())
            m_popup->move(key);
        else
            ask();
    });
    connect(m_field, &SearchField::submitted, this,
            [this] { take(m_popup && m_popup->isOpen() ? std::max(0, m_popup->current()) : -1); });
    connect(m_field, &SearchField::escaped, this, [this] {
        if (m_popup)
            m_popup->dismiss();
    });
}

void ThingPicker::focusText()
{
    m_field->focusText();
}

void ThingPicker::ask()
{
    const quint64 own = ++m_asked;
    if (m_field->text().trimmed().isEmpty()) {
        if (m_popup)
            m_popup->dismiss();
        return;
    }
    core::SearchRequest request;
    request.text = m_field->text();
    request.filters = {{u"type"_s, {u"product"_s, u"contract"_s, u"dataset"_s}}};
    request.limit = mostThings;
    request.facets = false;
    m_catalog.quickSearch(request).then(this, [this, own](const core::Result<core::SearchAnswer> &answer) {
        if (own == m_asked && answer)
            show(*answer);
    });
}

void ThingPicker::show(const core::SearchAnswer &answer)
{
    m_offered.clear();
    QList<Suggestion> rows;
    for (const core::SearchHit &hit : answer.hits) {
        if (!hit.line.uri.column.isEmpty())
            continue;
        m_offered.push_back(hit.line);
        const QString kind = things::word(hit.line.uri.kind);
        rows.append({hit.line.name, hit.line.domain.isEmpty() ? kind : kind + u" · "_s + hit.line.domain,
                     things::icon(hit.line.uri.kind)});
    }
    if (!m_popup) {
        m_popup = new SuggestionPopup(m_field, m_field->lineEdit());
        connect(m_popup, &SuggestionPopup::chosen, this, &ThingPicker::take);
    }
    m_popup->showSuggestions(tr("Suggestions"), rows, 0);
}

void ThingPicker::take(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_offered.size())
        return;
    const core::Uri uri = m_offered[static_cast<std::size_t>(row)].uri;
    ++m_asked;
    m_pause.stop();
    m_offered.clear();
    m_popup->dismiss();
    m_field->setText({});
    emit picked(uri);
}

} // namespace meshbook::views
