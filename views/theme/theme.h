// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace meshbook::views {

// Dresses the application: style, palette and font. One per process, owned by whoever owns the
// QApplication, handed to the few who change it; everybody else reads palette and font as Qt gives them.
//
// Scheme::System follows the platform's palette where it has one of its own; where it has none (plain X11,
// offscreen) Meshbook's own light or dark palette serves. changed() follows every switch, also one made by
// the platform while the program runs.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    static constexpr int minZoom = 70; // percent
    static constexpr int maxZoom = 250;

    // Installs the style and applies Scheme::System.
    explicit Theme(QApplication *app, QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on);

    // Text size in percent of the system's, clamped to minZoom..maxZoom.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);

    // Rows closer together (see metrics::dense()).
    [[nodiscard]] bool isCompact() const;
    void setCompact(bool on);

    // Whether the palette in force is dark.
    [[nodiscard]] bool isDark() const;

    // "system", "light", "dark" for settings and the command line; anything else gives System.
    [[nodiscard]] static QString schemeName(Scheme scheme);
    [[nodiscard]] static Scheme schemeFromName(const QString &name);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] QPalette choosePalette() const;
    [[nodiscard]] static QFont chooseFont(const QFont &system);

    QApplication *m_app;
    QFont m_systemFont;
    Scheme m_scheme = Scheme::System;
    bool m_highContrast = false;
    int m_zoom = 100;
    bool m_applying = false;
};

} // namespace meshbook::views
