// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class SearchField;
class SuggestionPopup;

/// A field that finds products, contracts and datasets by a few letters and hands over the one chosen.
class ThingPicker final : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostThings = 12;

    /// The service must outlive the picker.
    ThingPicker(services::CatalogService &catalog, const QString &placeholder, QWidget *parent = nullptr);

    void focusText();
    [[nodiscard]] SearchField *field() const { return m_field; }
    /// What is offered now.
    [[nodiscard]] const std::vector<core::EntityLine> &offered() const { return m_offered; }

signals:
    void picked(const meshbook::core::Uri &uri);

private:
    void ask();
    void show(const core::SearchAnswer &answer);
    void take(int row);

    services::CatalogService &m_catalog;
    SearchField *m_field;
    QPointer<SuggestionPopup> m_popup; ///< of the window that the field is in by then
    QTimer m_pause;
    std::vector<core::EntityLine> m_offered;
    quint64 m_asked = 0;
};

} // namespace meshbook::views
