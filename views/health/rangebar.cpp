// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/rangebar.h"

#include "views/health/chartwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int weekDays = 7;
constexpr int monthDays = 30;
constexpr int quarterDays = 90;
constexpr int yearDays = 365;

int daysOf(RangeBar::Span span)
{
    switch (span) {
    case RangeBar::Span::Week:
        return weekDays;
    case RangeBar::Span::Month:
        return monthDays;
    case RangeBar::Span::Quarter:
        return quarterDays;
    case RangeBar::Span::Year:
        return yearDays;
    case RangeBar::Span::All:
    case RangeBar::Span::Custom:
        break;
    }
    return 0;
}

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
    , m_segments(new SegmentedControl(tr("Days shown"), this))
    , m_fields(new QWidget(this))
    , m_fromField(new QDateEdit(m_fields))
    , m_toField(new QDateEdit(m_fields))
{
    m_segments->setSegments(
        {tr("7 days"), tr("30 days"), tr("90 days"), tr("1 year"), tr("All"), tr("Custom")});
    m_segments->setCurrent(static_cast<int>(m_span));
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(metrics::space1);
    m_fromField->setAccessibleName(tr("First day"));
    m_toField->setAccessibleName(tr("Last day"));
    const QDate today = QDate::currentDate();
    for (QDateEdit *field : {m_fromField, m_toField}) {
        field->setCalendarPopup(true);
        field->setKeyboardTracking(false);
        connect(field, &QDateEdit::dateChanged, this, &RangeBar::edited);
    }
    const QSignalBlocker fromSilence(m_fromField);
    const QSignalBlocker toSilence(m_toField);
    m_fromField->setDate(today.addDays(1 - monthDays));
    m_toField->setDate(today);
    fields->addWidget(m_fromField);
    fields->addWidget(new TextLabel(u"–"_s, TextRole::Base, Ink::Text2, m_fields));
    fields->addWidget(m_toField);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_fields);
    layout->addWidget(m_segments);
    showFields();
    connect(m_segments, &SegmentedControl::currentChanged, this, &RangeBar::chosen);
}

QDate RangeBar::from(const QDate &today) const
{
    if (m_span == Span::Custom)
        return std::min(m_fromField->date(), m_toField->date());
    const int days = daysOf(m_span);
    return days > 0 ? today.addDays(1 - days) : QDate();
}

QDate RangeBar::to(const QDate &today) const
{
    return m_span == Span::Custom ? std::max(m_fromField->date(), m_toField->date()) : today;
}

void RangeBar::setSpan(Span span)
{
    if (span == m_span)
        return;
    m_span = span;
    showSpan();
    emit changed();
}

void RangeBar::setCustom(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return;
    {
        const QSignalBlocker fromSilence(m_fromField);
        const QSignalBlocker toSilence(m_toField);
        m_fromField->setDate(from);
        m_toField->setDate(to);
    }
    m_span = Span::Custom;
    showSpan();
    emit changed();
}

QString RangeBar::toText() const
{
    if (m_span == Span::All)
        return u"all"_s;
    if (m_span == Span::Custom)
        return u"%1..%2"_s.arg(from({}).toString(Qt::ISODate), to({}).toString(Qt::ISODate));
    return QString::number(daysOf(m_span));
}

bool RangeBar::setText(const QString &text)
{
    for (const Span span : {Span::Week, Span::Month, Span::Quarter, Span::Year}) {
        if (text == QString::number(daysOf(span))) {
            setSpan(span);
            return true;
        }
    }
    if (text == "all"_L1) {
        setSpan(Span::All);
        return true;
    }
    const qsizetype dots = text.indexOf(".."_L1);
    const QDate from = QDate::fromString(text.left(std::max<qsizetype>(0, dots)), Qt::ISODate);
    const QDate to = QDate::fromString(text.mid(dots + 2), Qt::ISODate);
    if (dots < 0 || !from.isValid() || !to.isValid())
        return false;
    setCustom(from, to);
    return true;
}

QString RangeBar::words() const
{
    switch (m_span) {
    case Span::All:
        return tr("All days");
    case Span::Year:
        return tr("Last year");
    case Span::Custom:
        return tr("%1 to %2").arg(chartwords::day(from({})), chartwords::day(to({})));
    case Span::Week:
    case Span::Month:
    case Span::Quarter:
        break;
    }
    return tr("Last %n days", nullptr, daysOf(m_span));
}

void RangeBar::chosen(int segment)
{
    m_span = static_cast<Span>(segment);
    showFields();
    emit changed();
}

void RangeBar::showSpan()
{
    const QSignalBlocker silence(m_segments); // nobody pressed it
    m_segments->setCurrent(static_cast<int>(m_span));
    showFields();
}

void RangeBar::showFields()
{
    m_fields->setVisible(m_span == Span::Custom);
}

void RangeBar::edited()
{
    if (m_span == Span::Custom)
        emit changed();
}

} // namespace meshbook::views
