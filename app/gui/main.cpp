// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwatch.h"
#include "applicationcontext.h"
#include "grabber.h"
#include "languages.h"
#include "notifier.h"
#include "options.h"
#include "services/settings.h"
#include "singleinstance.h"
#include "views/shell/mainwindow.h"
#include "views/shell/sessionstate.h"
#include "views/theme/theme.h"
#include "windowcontroller.h"
#include "windows.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A window that cannot open its workspace says why, on the screen where there is one.
int refuse(const meshbook::core::Error &error, bool onScreen)
{
    std::fprintf(stderr, "meshbook: %s\n%s\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    if (onScreen) {
        QMessageBox box(QMessageBox::Critical, u"Meshbook"_s, error.message);
        box.setTextFormat(Qt::PlainText);
        box.setDetailedText(error.detail);
        box.exec();
    }
    return error.code == meshbook::core::ErrorCode::Usage ? 2 : 4;
}

/// Paths as the process that gets them handed over can use them.
QStringList absolute(const QStringList &targets)
{
    QStringList result;
    for (const QString &target : targets) {
        if (target.startsWith("meshbook:"_L1))
            result.append(target);
        else
            result.append(QFileInfo(target.startsWith("file:"_L1) ? QUrl(target).toLocalFile() : target)
                              .absoluteFilePath());
    }
    return result;
}

/// Where X11 and Wayland draw windows: whether there is one to draw on.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// What needs no window: help, version, and that there is nowhere to draw one. Else nothing.
std::optional<int> answeredAtOnce(int argc, char *argv[])
{
    bool toFile = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        toFile = toFile || argument.startsWith("--grab");
        if (argument == "--help" || argument == "-h")
            return std::fputs(qUtf8Printable(meshbook::gui::Options::help()), stdout) < 0 ? 5 : 0;
        if (argument == "--version")
            return std::puts("meshbook " MESHBOOK_VERSION) < 0 ? 5 : 0;
    }
    if (hasDisplay())
        return {};
    if (!toFile) {
        std::fputs("meshbook: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                   "meshbook-cli works without one, and --grab FILE.png writes a picture of the window.\n",
                   stderr);
        return 4;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return {};
}

/// Starts the program again when everything else here has ended, so that the lock on the workspace is free.
class StartAgain final {
public:
    StartAgain() = default;
    StartAgain(const StartAgain &) = delete;
    StartAgain &operator=(const StartAgain &) = delete;
    ~StartAgain()
    {
        if (wanted)
            QProcess::startDetached(QApplication::applicationFilePath(), arguments);
    }
    bool wanted = false;
    QStringList arguments;
};

} // namespace

// What the standard library throws when memory ends may end the program.
int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape)
{
    if (const std::optional<int> code = answeredAtOnce(argc, argv))
        return *code;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"meshbook"_s);
    QApplication::setApplicationDisplayName(u"Meshbook"_s);
    QApplication::setApplicationVersion(QStringLiteral(MESHBOOK_VERSION));
    QApplication::setDesktopFileName(u"io.github.meshbook.Meshbook"_s);

    const auto options = meshbook::gui::Options::parse(QApplication::arguments().sliced(1));
    if (!options)
        return refuse(options.error(), false);
    const bool grabbing = !options->grab.isNull();
    StartAgain again;
    again.arguments = QStringList{u"--workspace"_s, options->workspace};
    // A picture shows what it was asked for, whatever was chosen or open last.
    meshbook::services::Settings settings(grabbing ? QString() : meshbook::services::Settings::defaultPath());
    meshbook::gui::languages::install(settings.text(meshbook::services::Settings::Key::Language));
    meshbook::gui::SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
                                           options->workspace);
    if (!grabbing) {
        using Role = meshbook::gui::SingleInstance::Role;
        const Role role = instance.start(absolute(options->targets));
        if (role == Role::Later)
            return 0;
        if (role == Role::Alone)
            std::fputs("meshbook: links from outside will not reach this window.\n", stderr);
    }
    auto context = meshbook::gui::ApplicationContext::open(options->workspace);
    if (!context)
        return refuse(context.error(), !grabbing);

    meshbook::views::Theme theme(&application);
    const QString sessionPath =
        grabbing ? QString() : meshbook::views::SessionState::defaultPath(options->workspace);
    meshbook::gui::Windows windows(**context, theme, settings, sessionPath);
    const QList<meshbook::views::SessionState> session = meshbook::views::SessionState::loadAll(sessionPath);
    windows.restore({session.begin(), session.end()});
    QObject::connect(&instance, &meshbook::gui::SingleInstance::requested, &windows,
                     &meshbook::gui::Windows::openFromOutside);
    meshbook::gui::WindowController &controller = windows.front();
    meshbook::views::MainWindow &window = controller.window();
    if (!options->theme.isNull())
        controller.wear(options->theme);
    for (qsizetype i = 0; i < options->targets.size(); ++i)
        controller.openTarget(options->targets.at(i),
                              i == 0 ? meshbook::views::OpenIn::CurrentTab : meshbook::views::OpenIn::NewTab);
    if (options->size.isValid())
        window.resize(options->size);
    windows.showAll();
    const auto inUse = [grabbing] {
        return grabbing || QGuiApplication::applicationState() == Qt::ApplicationActive;
    };
    const meshbook::gui::Notifier notifier((*context)->tasks(), settings,
                                           &meshbook::gui::Notifier::sendToDesktop, inUse);
    std::unique_ptr<meshbook::gui::AlertWatch> alerts;
    if (!grabbing)
        alerts = std::make_unique<meshbook::gui::AlertWatch>(**context, settings,
                                                             &meshbook::gui::Notifier::sendToDesktop, inUse);
    std::unique_ptr<meshbook::gui::Grabber> grabber;
    if (grabbing)
        grabber = std::make_unique<meshbook::gui::Grabber>(**context, window, options->grab);
    const int code = QApplication::exec();
    again.wanted = windows.wantsRestart();
    return code;
}
