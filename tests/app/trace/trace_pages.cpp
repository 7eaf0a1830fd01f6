// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/applicationcontext.h"
#include "app/gui/windowcontroller.h"
#include "services/settings.h"
#include "tests/app/trace/tracedapplication.h"
#include "views/product/thingpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/shell/sessionstate.h"
#include "views/theme/theme.h"
#include "views/widgets/tabbars.h"

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

// Opens pages in the real window, every section of each, and says for how long the window's thread was busy
// at a time. The first opening is the first of the process; the second shows what is paid each time.
namespace {

constexpr int longestWaitMs = 20'000;
constexpr int lookMs = 20;
constexpr int quietMs = 300; ///< after which a page is taken to be there

/// Does something as an event of its own, then lets the event loop run until nothing is asked any more and a
/// while has passed.
void act(gui::ApplicationContext &context, const std::function<void()> &what)
{
    QEventLoop loop;
    const QDeadlineTimer longest(longestWaitMs);
    QDeadlineTimer quiet(quietMs);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (context.catalog().pendingQuestions() > 0 || context.lineage().pendingQuestions() > 0)
            quiet.setRemainingTime(quietMs);
        if (quiet.hasExpired() || longest.hasExpired())
            loop.quit();
    });
    look.start(lookMs);
    QTimer::singleShot(0, &loop, what);
    loop.exec();
}

void report(QTextStream &out, const QString &what, const test::TracedApplication &application,
            std::size_t &seen)
{
    const std::vector<test::Stall> &all = application.stalls();
    std::vector<test::Stall> stalls(all.begin() + static_cast<std::ptrdiff_t>(seen), all.end());
    seen = all.size();
    std::sort(stalls.begin(), stalls.end(),
              [](const test::Stall &a, const test::Stall &b) { return a.ms > b.ms; });
    out << u"%1: %2 longer than %3 ms\n"_s.arg(what).arg(stalls.size()).arg(test::TracedApplication::frameMs);
    for (std::size_t i = 0; i < std::min<std::size_t>(stalls.size(), 3); ++i)
        out << u"  %1 ms, computing %2 ms; longest %3 ms %4\n"_s.arg(stalls[i].ms, 7, 'f', 1)
                   .arg(stalls[i].cpuMs, 7, 'f', 1)
                   .arg(stalls[i].longestMs, 0, 'f', 1)
                   .arg(stalls[i].longest);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    test::TracedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Opens pages and times the event loop of the window."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"workspace"_s, u"A workspace with things in it."_s);
    parser.addPositionalArgument(u"addresses"_s, u"meshbook: addresses to open."_s, u"addresses…"_s);
    parser.process(application);
    if (parser.positionalArguments().size() < 2)
        parser.showHelp(2);
    auto context = gui::ApplicationContext::open(parser.positionalArguments().constFirst());
    if (!context) {
        QTextStream(stderr) << context.error().message << '\n';
        return 3;
    }
    services::Settings settings;
    views::Theme theme(&application);
    gui::WindowController controller(**context, theme, settings);
    controller.restore({});
    controller.window().resize(1280, 800);
    act(**context, [&] { controller.window().show(); });
    QTextStream out(stdout);
    std::size_t seen = 0;
    for (const QString &round : {u"first"_s, u"again"_s}) {
        for (const QString &address : parser.positionalArguments().sliced(1)) {
            act(**context, [&] { controller.openTarget(u"meshbook:sources"_s); });
            application.start();
            act(**context, [&] { controller.openTarget(address); });
            report(out, round + u", "_s + address, application, seen);
            auto *page = qobject_cast<views::ThingPage *>(controller.window().pages().currentPage());
            auto *tabs = page != nullptr ? page->findChild<views::SectionTabBar *>() : nullptr;
            for (int i = 0; tabs != nullptr && i < tabs->count(); ++i) {
                act(**context, [&] { tabs->setCurrentIndex(i); });
                report(out, u"  "_s + tabs->tabText(i), application, seen);
            }
            application.stop();
        }
    }
    return 0;
}
