// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/familylegend.h"

#include "items/familywords.h"
#include "views/glossary/termpainter.h"
#include "views/theme/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

namespace meshbook::views {

using glossary::Family;

namespace {

constexpr QSize sample(40, 14);

} // namespace

FamilyLegend::FamilyLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::rowPadding, metrics::space1, metrics::rowPadding, metrics::space2);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < glossary::familyCount; ++i) {
        const auto family = static_cast<Family>(i);
        auto *box = new QCheckBox(items::familywords::title(family), this);
        box->setChecked(true);
        box->setIconSize(sample);
        m_boxes.at(i) = box;
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, family](bool on) {
            if (on)
                m_without.remove(family);
            else
                m_without.insert(family);
            emit withoutChanged();
        });
    }
    drawSamples();
}

void FamilyLegend::setWithout(const QSet<Family> &families)
{
    m_without = families;
    for (std::size_t i = 0; i < glossary::familyCount; ++i) {
        const QSignalBlocker blocker(m_boxes.at(i));
        m_boxes.at(i)->setChecked(!families.contains(static_cast<Family>(i)));
    }
}

void FamilyLegend::setCounts(const std::array<int, glossary::familyCount> &counts)
{
    for (std::size_t i = 0; i < glossary::familyCount; ++i) {
        const auto family = static_cast<Family>(i);
        QCheckBox *box = m_boxes.at(i);
        //: A kind of relations, and how many there are
        box->setText(tr("%1 (%2)").arg(items::familywords::title(family), QLocale().toString(counts.at(i))));
        box->setVisible(counts.at(i) > 0 || m_without.contains(family));
    }
}

void FamilyLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        drawSamples();
}

void FamilyLegend::drawSamples()
{
    const SemanticPalette palette = SemanticPalette::of(this);
    for (std::size_t i = 0; i < glossary::familyCount; ++i) {
        QPixmap pixmap(sample * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (isRightToLeft()) { // as the picture
            painter.translate(sample.width(), 0);
            painter.scale(-1, 1);
        }
        termpainter::paintSample(&painter, QRectF({0, 0}, sample), static_cast<Family>(i), palette);
        painter.end();
        m_boxes.at(i)->setIcon(QIcon(pixmap));
    }
}

} // namespace meshbook::views
