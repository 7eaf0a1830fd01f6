// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/newsbar.h"

#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

NewsBar::NewsBar(QWidget *parent)
    : PaintedWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(14, metrics::space1, metrics::space3, metrics::space1 + 1);
    m_layout->setSpacing(metrics::space2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

QString NewsBar::words(const services::SearchNews::News &news)
{
    const core::MatchSet::Difference &difference = news.difference;
    const QLocale locale;
    if (difference.fresh == 0 && difference.gone == 0)
        return {};
    if (!difference.exact) // too many to remember which they were
        return difference.fresh > 0 ? tr("%1 more in number").arg(locale.toString(difference.fresh))
                                    : tr("%1 fewer in number").arg(locale.toString(difference.gone));
    if (difference.gone == 0)
        return tr("%1 new").arg(locale.toString(difference.fresh));
    if (difference.fresh == 0)
        return tr("%1 gone").arg(locale.toString(difference.gone));
    return tr("%1 new, %2 gone").arg(locale.toString(difference.fresh), locale.toString(difference.gone));
}

QString NewsBar::sentence(const services::SearchNews::News &news)
{
    const QString what = words(news);
    if (what.isNull() || !news.since.isValid())
        return what;
    return tr("%1 since you looked %2").arg(what, things::ago(news.since));
}

void NewsBar::clear()
{
    m_text.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    hide();
}

void NewsBar::setNews(const services::SearchNews::News &news)
{
    clear();
    m_text = sentence(news);
    if (m_text.isNull())
        return;
    m_layout->addWidget(new TextLabel(m_text, TextRole::Strong, Ink::Text, this));
    setAccessibleName(m_text);
    const QStringList &gone = news.difference.goneUris;
    if (!gone.isEmpty())
        m_layout->addWidget(new TextLabel(tr("Gone:"), TextRole::Base, Ink::Text2, this));
    for (const QString &uri : gone.first(qMin(gone.size(), mostNamed)))
        addLink(uri);
    if (const qint64 more = news.difference.gone - qMin(gone.size(), mostNamed); more > 0 && !gone.isEmpty())
        m_layout->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(more)), TextRole::Base,
                                          Ink::Text3, this));
    m_layout->addStretch(1);
    show();
}

/// It may still be there and match no more; else its page says that it is gone.
void NewsBar::addLink(const QString &uri)
{
    const core::Result<core::Uri> thing = core::Uri::parse(uri);
    if (!thing)
        return;
    const QString name =
        thing->column.isEmpty() ? thing->key.section(u'/', -1).section(u'.', -1) : thing->column;
    auto *link = new LinkLabel(name, things::url(*thing), this);
    link->setIconId(thing->column.isEmpty() ? things::icon(thing->kind) : Icon::Column);
    link->setLook(TextRole::Base, Ink::Link);
    link->setToolTip(plaintext::toolTip(uri));
    connect(link, &LinkLabel::activated, this, &NewsBar::openRequested);
    m_layout->addWidget(link);
}

void NewsBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), p.toneTint(Tone::Accent));
    paint::hairBottom(&painter, rect(), p.hair);
}

} // namespace meshbook::views
