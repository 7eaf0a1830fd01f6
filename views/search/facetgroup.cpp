// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/facetgroup.h"

#include "views/search/domaincolors.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/plaintext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace meshbook::views {

FacetRow::FacetRow(QWidget *parent)
    : PaintedButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FacetRow::setValue(const core::FacetValue &value, int domain, bool on)
{
    m_value = value;
    m_domain = domain;
    setChecked(on);
    const QString label = plaintext::oneLine(value.label);
    setAccessibleName(tr("%1, %n match(es)", nullptr, static_cast<int>(value.count)).arg(label));
    setToolTip(plaintext::toolTip(label));
    update();
}

QSize FacetRow::sizeHint() const
{
    return {metrics::facetsWidth, metrics::heightFor(metrics::facetRowHeight, fontMetrics(), 6)};
}

void FacetRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    const FontScale scale = FontScale::current();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), p.hover);
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    painter.setLayoutDirection(layoutDirection());
    const QRect boxPlace = place(metrics::space3, box);
    option.rect = QRect(boxPlace.left(), (height() - box) / 2, box, box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    int left = metrics::space3 + box + metrics::space2;
    if (m_domain >= 0) {
        paint::domainSquare(&painter, QRectF(place(left, metrics::square)), m_domain, p);
        left += metrics::square + metrics::space2;
    }
    const QString count = QLocale().toString(m_value.count);
    const QFont countFont = withTabularFigures(scale.caption);
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count);
    const int right = width() - metrics::space3;
    paint::text(&painter, place(right - countWidth, countWidth + 1), count, countFont, p.text3,
                Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
    paint::text(&painter, place(left, right - countWidth - metrics::space2 - left),
                plaintext::oneLine(m_value.label), isChecked() ? scale.name : scale.base,
                isChecked() ? p.text : p.text2, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideRight);
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusChip, p);
}

FacetGroup::FacetGroup(const QString &title, DomainColors *colors, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_colors(colors)
    , m_heading(new LinkLabel(title, {}, this))
    , m_more(new LinkLabel({}, {}, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, metrics::space2);
    m_layout->setSpacing(0);
    m_heading->setLook(TextRole::CaptionStrong, Ink::Text2);
    m_heading->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space1);
    head->addWidget(m_heading);
    head->addStretch();
    m_layout->addLayout(head);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, 0);
    foot->addWidget(m_more);
    foot->addStretch();
    m_layout->addLayout(foot);
    m_more->setLook(TextRole::Caption, Ink::Link);
    connect(m_heading, &LinkLabel::activated, this, [this] {
        m_folded = !m_folded;
        rebuild();
    });
    connect(m_more, &LinkLabel::activated, this, [this] {
        m_all = !m_all;
        rebuild();
    });
    if (m_colors != nullptr)
        connect(m_colors, &DomainColors::changed, this, &FacetGroup::rebuild);
    rebuild();
}

void FacetGroup::setValues(const std::vector<core::FacetValue> &values, const QStringList &chosen)
{
    if (values == m_given && chosen == m_chosen)
        return; // most letters change few of the facets
    m_given = values;
    m_values = values;
    m_chosen = chosen;
    // A choice that nothing matches any more must be there to be taken back.
    for (const QString &each : chosen) {
        const bool known = std::any_of(values.begin(), values.end(), [&](const core::FacetValue &value) {
            return value.value.compare(each, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            m_values.insert(m_values.begin(), core::FacetValue{each, each, 0});
    }
    rebuild();
}

void FacetGroup::rebuild()
{
    setVisible(!m_values.empty());
    m_heading->setIconId(m_folded ? icons::onward() : Icon::ChevronDown);
    m_heading->setAccessibleName(m_folded ? tr("%1, folded").arg(m_title) : m_title);
    const auto total = static_cast<int>(m_values.size());
    const int shown = m_folded ? 0 : std::min(total, m_all ? shownAtMost : shownAtFirst);
    for (int i = 0; i < shown; ++i) {
        if (i >= m_rows.size()) {
            auto *row = new FacetRow(this);
            connect(row, &FacetRow::clicked, this, [this, row](bool on) { emit toggled(row->value(), on); });
            m_layout->insertWidget(i + 1, row);
            m_rows.append(row);
        }
        const core::FacetValue &value = m_values[static_cast<size_t>(i)];
        m_rows.at(i)->setValue(value, m_colors != nullptr ? m_colors->index(value.label) : -1,
                               m_chosen.contains(value.value, Qt::CaseInsensitive));
        m_rows.at(i)->show();
    }
    for (qsizetype i = shown; i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    m_more->setVisible(!m_folded && total > shownAtFirst);
    m_more->setLinkText(m_all ? tr("Show fewer") : tr("%n more", nullptr, total - shownAtFirst));
}

} // namespace meshbook::views
