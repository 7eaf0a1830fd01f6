// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingsdialog.h"

#include "views/theme/theme.h"
#include "views/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace meshbook::views {

namespace {

constexpr int zoomStep = 10;

}

SettingsDialog::SettingsDialog(Theme *theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    layout->addLayout(form);

    auto *scheme = new QComboBox;
    scheme->setAccessibleName(tr("Colours"));
    scheme->addItem(tr("As the system"), static_cast<int>(Theme::Scheme::System));
    scheme->addItem(tr("Light"), static_cast<int>(Theme::Scheme::Light));
    scheme->addItem(tr("Dark"), static_cast<int>(Theme::Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(static_cast<int>(theme->scheme())));
    form->addRow(tr("&Colours"), scheme);
    connect(scheme, &QComboBox::currentIndexChanged, theme,
            [theme, scheme] { theme->setScheme(static_cast<Theme::Scheme>(scheme->currentData().toInt())); });

    auto *contrast = new QCheckBox(tr("&High contrast"));
    contrast->setChecked(theme->highContrast());
    form->addRow(QString(), contrast);
    connect(contrast, &QCheckBox::toggled, theme, &Theme::setHighContrast);

    auto *zoom = new QSpinBox;
    zoom->setAccessibleName(tr("Text size"));
    zoom->setRange(Theme::minZoom, Theme::maxZoom);
    zoom->setSingleStep(zoomStep);
    zoom->setSuffix(tr(" %"));
    zoom->setValue(theme->zoom());
    form->addRow(tr("&Text size"), zoom);
    connect(zoom, &QSpinBox::valueChanged, theme, &Theme::setZoom);

    auto *buttons = new QHBoxLayout;
    auto *close = new Button(tr("Close"), Button::Role::Primary);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace meshbook::views
