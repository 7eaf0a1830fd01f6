// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows.h"

#include "applicationcontext.h"
#include "services/settings.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/widgets/tablelayouts.h"
#include "windowcontroller.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

namespace meshbook::gui {

namespace {

constexpr int cascade = 28; ///< a new window stands that much beside the one it came from

} // namespace

Windows::Windows(ApplicationContext &context, views::Theme &theme, services::Settings &settings,
                 QString sessionPath)
    : m_context(context)
    , m_theme(theme)
    , m_settings(settings)
    , m_sessionPath(std::move(sessionPath))
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const auto used = std::find_if(m_windows.begin(), m_windows.end(), [now](const auto &controller) {
            return now != nullptr && &controller->window() == now->window();
        });
        if (used != m_windows.end())
            std::rotate(used, used + 1, m_windows.end());
    });
    keepColumns();
}

/// What columns a person chose is there again at the next start.
void Windows::keepColumns()
{
    using services::Settings;
    views::TableLayouts &layouts = views::TableLayouts::shared();
    layouts.setAll(m_settings.object(Settings::Key::Columns));
    connect(&layouts, &views::TableLayouts::changed, this,
            [this, &layouts] { m_settings.set(Settings::Key::Columns, layouts.all()); });
}

Windows::~Windows() = default;

WindowController &Windows::make(const views::SessionState &state)
{
    m_windows.push_back(std::make_unique<WindowController>(m_context, m_theme, m_settings));
    WindowController *controller = m_windows.back().get();
    controller->restore(state);
    connect(controller, &WindowController::newWindowRequested, this,
            [this](const views::TabHistory &history) { add(history); });
    connect(controller, &WindowController::quitRequested, this, &Windows::quit);
    connect(controller, &WindowController::restartRequested, this, &Windows::restart);
    connect(controller, &WindowController::closed, this, [this, controller] { closed(controller); });
    return *controller;
}

void Windows::restore(const std::vector<views::SessionState> &states)
{
    for (const views::SessionState &state : states)
        make(state);
}

void Windows::showAll()
{
    for (const auto &controller : m_windows)
        controller->window().show();
}

WindowController &Windows::add(const views::TabHistory &history)
{
    views::SessionState state = front().window().session();
    state.window.translate(cascade, cascade);
    state.tabs.clear();
    state.besideTabs.clear();
    state.pinnedTabs = 0;
    if (!history.isEmpty())
        state.tabs.append(history.current());
    WindowController &controller = make(state);
    if (history.entries().size() > 1) { // with its way, which a session does not keep
        views::PageHost &pages = controller.window().pages();
        pages.addTab(history);
        pages.closeTab(0);
    }
    controller.window().show();
    controller.window().activateWindow();
    return controller;
}

WindowController &Windows::front() const
{
    return *m_windows.back();
}

void Windows::openFromOutside(const QStringList &targets)
{
    front().bringUp();
    for (const QString &target : targets)
        front().openTarget(target, views::OpenIn::NewTab);
}

void Windows::closed(WindowController *window)
{
    if (m_quitting)
        return;
    if (m_windows.size() == 1) {
        saveSession(); // what the next start brings back
        return;
    }
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const auto &controller) { return controller.get() == window; });
    // Later: the window is in the middle of closing.
    found->release()->deleteLater();
    m_windows.erase(found);
}

void Windows::saveSession() const
{
    if (m_sessionPath.isEmpty())
        return;
    QList<views::SessionState> states;
    for (const auto &controller : m_windows)
        states.append(controller->window().session());
    const QString wrong = views::SessionState::saveAll(states, m_sessionPath);
    if (!wrong.isEmpty())
        std::fprintf(stderr, "meshbook: %s\n", qUtf8Printable(wrong));
}

void Windows::restart()
{
    m_restarting = true;
    quit();
}

void Windows::quit()
{
    m_quitting = true;
    saveSession();
    for (const auto &controller : m_windows)
        controller->window().close();
}

} // namespace meshbook::gui
