// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace meshbook::views {

// One page of the settings: a title, a sentence, rows of label and field with a line of help below.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    // `settings` must outlive the page.
    SettingsPage(services::Settings &settings, const QString &title, const QString &intro);

    // The settings this page shows; "Restore defaults" resets these.
    [[nodiscard]] virtual QList<services::Settings::Key> keys() const = 0;
    // Where the focus goes when the page is chosen.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

protected:
    [[nodiscard]] services::Settings &settings() const { return m_settings; }
    // Fields tell their label and help to screen readers too. An empty label lets a check box stand alone.
    void addRow(const QString &label, QWidget *field, const QString &help = {});
    // Under the rows; with a stretch it takes what room is left.
    void addWide(QWidget *widget, int stretch = 0);
    void addHeading(const QString &text);

    void changeEvent(QEvent *event) override;

private:
    void startRows();
    void alignLabels();

    services::Settings &m_settings;
    QVBoxLayout *m_layout;
    QFormLayout *m_rows = nullptr;
    QList<QLabel *> m_labels;
};

} // namespace meshbook::views
