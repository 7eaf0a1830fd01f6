// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/reportpage.h"

#include "views/theme/metrics.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

ReportPage::ReportPage(Icon icon, const QList<ReportExport::Format> &formats, QWidget *parent)
    : Page(parent)
    , m_icon(icon)
    , m_header(new PageHeader(icon, this))
    , m_summary(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_message(new InlineMessage(Tone::Neutral, {}, this))
    , m_export(new ReportExport(formats, this))
    , m_column(new QVBoxLayout(this))
{
    m_header->addAction(m_export);
    m_message->hide();
    m_message->setDismissible(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::space4, 0, metrics::space4, metrics::space2);
    inset->setSpacing(metrics::space2);
    inset->addWidget(m_summary);
    inset->addWidget(m_message);
    m_column->addLayout(inset);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(m_export, &ReportExport::told, this, [this](const QString &sentence, bool good) {
        m_message->setMessage(good ? Tone::Neutral : Tone::Breach, sentence);
        m_message->show();
    });
}

QList<Crumb> ReportPage::breadcrumb() const
{
    return {{tr("Lineage"), QUrl(u"meshbook:lineage"_s)}, {title(), uri()}};
}

void ReportPage::say(const QString &sentence)
{
    m_message->setMessage(Tone::Neutral, sentence);
    m_message->show();
}

void ReportPage::setAnswered()
{
    m_answered = true;
    emit titleChanged();
    emit answered();
}

} // namespace meshbook::views
