// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the building blocks for review: meshbook-gallery [light|dark] [--grab DIR]
#include "tests/views/gallery/demopages.h"
#include "tests/views/gallery/iconpage.h"
#include "tests/views/gallery/lineagepage.h"
#include "tests/views/gallery/listpage.h"
#include "tests/views/gallery/widgetpage.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    meshbook::views::Theme theme(&app);
    const QStringList arguments = QApplication::arguments();
    const bool dark = arguments.contains("dark"_L1);
    theme.setHighContrast(arguments.contains("contrast"_L1));
    theme.setScheme(dark ? meshbook::views::Theme::Scheme::Dark : meshbook::views::Theme::Scheme::Light);
    if (arguments.contains("reverse"_L1))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const QList<QPair<QString, QWidget *>> pages{
        {u"start"_s, meshbook::gallery::makeDemoWindow(&theme, false)},
        {u"shell"_s, meshbook::gallery::makeDemoWindow(&theme, true)},
        {u"widgets"_s, new meshbook::gallery::WidgetPage},
        {u"lists"_s, new meshbook::gallery::ListPage},
        {u"icons"_s, new meshbook::gallery::IconPage},
        {u"lineage"_s, meshbook::gallery::makeLineageCanvas(u"small"_s)},
        {u"lineage-marks"_s, meshbook::gallery::makeLineageCanvas(u"marks"_s)},
        {u"lineage-300"_s, meshbook::gallery::makeLineageCanvas(u"300"_s)}};
    const qsizetype grab = arguments.indexOf("--grab"_L1);
    if (grab >= 0 && grab + 1 < arguments.size()) {
        const QDir directory(arguments.at(grab + 1));
        for (const auto &[name, page] : pages) {
            if (!qobject_cast<meshbook::views::MainWindow *>(page)) {
                page->setBackgroundRole(QPalette::Base);
                page->setAutoFillBackground(true);
            }
            page->resize(1280, 800);
            page->show();
            QApplication::processEvents();
            page->grab().save(directory.filePath(name + (dark ? "-dark.png"_L1 : "-light.png"_L1)));
            delete page;
        }
        return 0;
    }
    QTabWidget window;
    for (const auto &[name, page] : pages)
        window.addTab(page, name);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
