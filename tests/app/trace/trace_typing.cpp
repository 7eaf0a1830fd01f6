// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/applicationcontext.h"
#include "app/gui/windowcontroller.h"
#include "services/settings.h"
#include "tests/app/trace/tracedapplication.h"
#include "views/search/discoverpage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/shell/sessionstate.h"
#include "views/theme/theme.h"
#include "views/widgets/searchfield.h"

#include <QCommandLineParser>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

// Types queries into the search box of the real window, key by key, and says for how long its thread was
// busy at a time. Queries are names of things of the workspace, which must be there; nothing is written.
namespace {

constexpr int namesPerKind = 400;

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1));
    return values[place];
}

void printLine(QTextStream &out, const QString &what, const std::vector<double> &values)
{
    out << u"%1  %2 times  p50 %3 ms  p95 %4 ms  p99 %5 ms  worst %6 ms\n"_s.arg(what, -22)
               .arg(values.size())
               .arg(quantile(values, 0.5), 0, 'f', 2)
               .arg(quantile(values, 0.95), 0, 'f', 2)
               .arg(quantile(values, 0.99), 0, 'f', 2)
               .arg(quantile(values, 1), 0, 'f', 2);
}

/// Every so many names, so that neither the alphabet nor the order of import decides; with filters, phrases
/// and typing errors among them.
QStringList queriesOf(services::CatalogService &catalog, int count)
{
    QStringList names;
    for (const core::EntityKind kind : {core::EntityKind::Dataset, core::EntityKind::Product}) {
        auto lines = catalog.list(kind, namesPerKind, 0);
        lines.waitForFinished();
        const auto answer = lines.result();
        for (const core::EntityLine &line : answer ? *answer : std::vector<core::EntityLine>())
            names << QString(line.name).replace(u'_', u' ');
    }
    QStringList queries;
    for (int i = 0; i < count && !names.isEmpty(); ++i) {
        const QString name = names.at((i * 37) % names.size()).left(24);
        switch (i % 8) {
        case 5:
            queries << u"type:dataset "_s + name;
            break;
        case 6:
            queries << u'"' + name + u'"';
            break;
        case 7:
            queries << QString(name).remove(2, 1);
            break;
        default:
            queries << name;
        }
    }
    return queries;
}

/// One key after the other, as a person types, whatever the window is doing.
class Typist final : public QObject {
public:
    Typist(QLineEdit &box, const QStringList &queries, int intervalMs)
        : m_box(box)
        , m_queries(queries)
    {
        m_timer.setInterval(intervalMs);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { step(); });
        m_timer.start();
    }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    void step()
    {
        if (m_query >= m_queries.size()) {
            m_timer.stop();
            QCoreApplication::quit();
            return;
        }
        const QString &query = m_queries.at(m_query);
        if (m_letter < query.size()) {
            press(0, Qt::NoModifier, query.at(m_letter++));
        } else { // over what is there, as with Ctrl+A
            press(Qt::Key_A, Qt::ControlModifier, {});
            m_letter = 0;
            ++m_query;
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        ++m_keys;
        QCoreApplication::postEvent(&m_box, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
        QCoreApplication::postEvent(&m_box, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
    }

    QLineEdit &m_box;
    QStringList m_queries;
    QTimer m_timer;
    qsizetype m_query = 0;
    qsizetype m_letter = 0;
    int m_keys = 0;
};

void report(const test::TracedApplication &application, int keys, qsizetype queries)
{
    QTextStream out(stdout);
    out << u"%1 queries, %2 keys\n"_s.arg(queries).arg(keys);
    printLine(out, u"event loop busy"_s, application.stretches());
    printLine(out, u"of it computing"_s, application.cpuStretches());
    printLine(out, u"window painted"_s, application.paints());
    std::vector<test::Stall> stalls = application.stalls();
    std::sort(stalls.begin(), stalls.end(),
              [](const test::Stall &a, const test::Stall &b) { return a.ms > b.ms; });
    out << u"longer than %1 ms: %2\n"_s.arg(test::TracedApplication::frameMs).arg(stalls.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(stalls.size(), 20); ++i)
        out << u"  %1 ms, computing %2 ms; longest %3 ms %4\n"_s.arg(stalls[i].ms, 7, 'f', 2)
                   .arg(stalls[i].cpuMs, 7, 'f', 2)
                   .arg(stalls[i].longestMs, 0, 'f', 2)
                   .arg(stalls[i].longest);
}

} // namespace

int main(int argc, char **argv)
{
    test::TracedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Types queries into the window and times its event loop."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"workspace"_s, u"A workspace with things in it."_s);
    const QCommandLineOption queryCount(u"queries"_s, u"How many queries."_s, u"n"_s, u"200"_s);
    const QCommandLineOption interval(u"interval"_s, u"Milliseconds between keys."_s, u"ms"_s, u"90"_s);
    parser.addOptions({queryCount, interval});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    auto context = gui::ApplicationContext::open(parser.positionalArguments().constFirst());
    if (!context) {
        QTextStream(stderr) << context.error().message << '\n';
        return 3;
    }
    const QStringList queries =
        queriesOf((*context)->catalog(), std::clamp(parser.value(queryCount).toInt(), 1, 10'000));
    if (queries.isEmpty()) {
        QTextStream(stderr) << "There is nothing in this workspace.\n";
        return 3;
    }
    services::Settings settings;
    views::Theme theme(&application);
    gui::WindowController controller(**context, theme, settings);
    controller.restore({});
    controller.window().resize(1280, 800);
    controller.window().show();
    controller.openTarget(u"meshbook:search"_s);
    controller.window().activateWindow();
    QLineEdit &box = *controller.window().searchField().lineEdit();
    box.setFocus();
    std::optional<Typist> typist;
    // The window has settled by then; from there on everything counts.
    QTimer::singleShot(2'000, &application, [&] {
        application.start();
        typist.emplace(box, queries, std::clamp(parser.value(interval).toInt(), 5, 2'000));
    });
    QApplication::exec();
    application.stop();
    report(application, typist ? typist->keys() : 0, queries.size());
    return 0;
}
