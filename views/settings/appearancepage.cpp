// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearancepage.h"

#include "views/theme/theme.h"
#include "views/widgets/toolstrip.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Key = services::Settings::Key;

namespace {

constexpr int zoomStep = 10;

const QStringList &schemes()
{
    static const QStringList names{u"system"_s, u"light"_s, u"dark"_s};
    return names;
}

const QStringList &densities()
{
    static const QStringList names{u"comfortable"_s, u"compact"_s};
    return names;
}

} // namespace

AppearancePage::AppearancePage(services::Settings &settings)
    : SettingsPage(settings, tr("Appearance"), tr("How Meshbook looks on this machine."))
    , m_scheme(new SegmentedControl(tr("Colours")))
    , m_contrast(new QCheckBox(tr("&High contrast")))
    , m_density(new SegmentedControl(tr("Density")))
    , m_zoom(new QSpinBox)
{
    m_scheme->setObjectName(u"scheme"_s);
    m_scheme->setSegments({tr("As the system"), tr("Light"), tr("Dark")});
    m_density->setObjectName(u"density"_s);
    m_density->setSegments({tr("Comfortable"), tr("Compact")});
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setRange(Theme::minZoom, Theme::maxZoom);
    m_zoom->setSingleStep(zoomStep);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setMinimumWidth(96);
    m_contrast->setObjectName(u"contrast"_s);
    addRow(tr("Colours"), m_scheme, tr("“As the system” follows the desktop, also while Meshbook runs."));
    addRow({}, m_contrast, tr("No tints; every border, mark and focus ring drawn in full strength."));
    addRow(tr("Density"), m_density, tr("Compact shows about a sixth more rows."));
    addRow(tr("&Text size"), m_zoom, tr("Of the system's own. Ctrl + and Ctrl − change it anywhere."));
    for (QWidget *field : QList<QWidget *>{m_scheme, m_density, m_zoom})
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showValues();
    connect(m_scheme, &SegmentedControl::currentChanged, this,
            [this](int index) { this->settings().set(Key::Scheme, schemes().value(index)); });
    connect(m_density, &SegmentedControl::currentChanged, this,
            [this](int index) { this->settings().set(Key::Density, densities().value(index)); });
    connect(m_contrast, &QCheckBox::toggled, this,
            [this](bool on) { this->settings().set(Key::HighContrast, on); });
    connect(m_zoom, &QSpinBox::valueChanged, this,
            [this](int percent) { this->settings().set(Key::Zoom, percent); });
    connect(&settings, &services::Settings::changed, this, &AppearancePage::showValues);
}

QList<Key> AppearancePage::keys() const
{
    return {Key::Scheme, Key::HighContrast, Key::Density, Key::Zoom};
}

QWidget *AppearancePage::firstField() const
{
    return m_scheme;
}

void AppearancePage::showValues()
{
    const QSignalBlocker quietScheme(m_scheme);
    const QSignalBlocker quietContrast(m_contrast);
    const QSignalBlocker quietDensity(m_density);
    const QSignalBlocker quietZoom(m_zoom);
    m_scheme->setCurrent(static_cast<int>(schemes().indexOf(settings().text(Key::Scheme))));
    m_contrast->setChecked(settings().flag(Key::HighContrast));
    m_density->setCurrent(static_cast<int>(densities().indexOf(settings().text(Key::Density))));
    m_zoom->setValue(settings().number(Key::Zoom));
}

} // namespace meshbook::views
