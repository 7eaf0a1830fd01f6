// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/checkout.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <elf.h>

#include <cstring>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

/// "models/store" of "models/store/workspace.h".
QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

struct Include {
    QString file; ///< below the source folder
    int line = 0;
    QString path; ///< as written
    bool quoted = false;
};

std::vector<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QString root = tests::checkoutPath() + u'/';
    std::vector<Include> includes;
    QDirIterator walk(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        int line = 0;
        for (const QByteArray &text : tests::readFile(file).split('\n')) {
            ++line;
            const auto match = directive.match(QString::fromUtf8(text));
            if (match.hasMatch())
                includes.push_back(
                    {file.sliced(root.size()), line, match.captured(2), match.captured(1) == u'"'});
        }
    }
    return includes;
}

QString complaint(const Include &include)
{
    return u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.path);
}

/// The libraries an ELF program asks the loader for by name.
QStringList neededLibraries(const QByteArray &elf)
{
    const auto at = [&elf]<typename T>(T &into, quint64 offset) {
        if (offset > static_cast<quint64>(elf.size())
            || sizeof(T) > static_cast<quint64>(elf.size()) - offset)
            return false;
        std::memcpy(&into, elf.constData() + offset, sizeof(T));
        return true;
    };
    QStringList needed;
    Elf64_Ehdr header;
    if (!at(header, 0) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0
        || header.e_ident[EI_CLASS] != ELFCLASS64)
        return needed;
    for (int i = 0; i < header.e_shnum; ++i) {
        Elf64_Shdr section;
        Elf64_Shdr strings;
        const auto place = [&header](quint64 index) { return header.e_shoff + index * header.e_shentsize; };
        if (!at(section, place(static_cast<quint64>(i))) || section.sh_type != SHT_DYNAMIC
            || !at(strings, place(section.sh_link)))
            continue;
        Elf64_Dyn entry;
        for (quint64 offset = 0; offset < section.sh_size && at(entry, section.sh_offset + offset);
             offset += sizeof entry) {
            if (entry.d_tag == DT_NEEDED)
                needed.append(QString::fromUtf8(elf.constData() + strings.sh_offset + entry.d_un.d_val));
        }
    }
    return needed;
}

} // namespace

/// The arrows of docs/architecture.md, seen in the includes and in the linked program.
class TestArchitecture final : public QObject {
    Q_OBJECT

    /// Quoted includes of a room that name a folder not in `allowed`.
    static QStringList strangers(const QString &room, const QSet<QString> &allowed)
    {
        QStringList found;
        for (const Include &include : includesBelow(room)) {
            const QString layer = include.path.section(u'/', 0, 0);
            if (include.quoted && include.path.contains(u'/') && !allowed.contains(layer))
                found.append(complaint(include));
        }
        return found;
    }

private slots:
    void roomsIncludeOnlyWhatIsBelow_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QStringList>("allowed");
        const auto room = [](const char *name, const QStringList &allowed) {
            QTest::newRow(name) << QString::fromLatin1(name) << allowed;
        };
        const QStringList rules{u"search"_s, u"lineage"_s, u"health"_s, u"glossary"_s, u"governance"_s};
        const QStringList below = QStringList{u"core"_s} + rules;
        room("models/core", {u"core"_s});
        room("models/search", {u"core"_s, u"search"_s});
        room("models/lineage", {u"core"_s, u"lineage"_s});
        room("models/health", {u"core"_s, u"health"_s});
        room("models/glossary", {u"core"_s, u"glossary"_s});
        room("models/governance", {u"core"_s, u"governance"_s});
        room("models/formats", below + QStringList{u"formats"_s});
        room("models/store", below + QStringList{u"store"_s});
        room("models/sample", {u"core"_s, u"sample"_s});
        room("models/measure", {u"core"_s, u"measure"_s});
        room("models/policies", below + QStringList{u"formats"_s, u"store"_s, u"policies"_s});
        room("models/sync", below + QStringList{u"formats"_s, u"store"_s, u"sync"_s});
        room("models/services",
             below
                 + QStringList{u"formats"_s, u"store"_s, u"policies"_s, u"sync"_s, u"sample"_s, u"measure"_s,
                               u"services"_s});
        room("models/items", below + QStringList{u"services"_s, u"items"_s});
        room("views", below + QStringList{u"services"_s, u"items"_s, u"views"_s});
        room("app/cli",
             below
                 + QStringList{u"formats"_s, u"store"_s, u"policies"_s, u"sync"_s, u"services"_s, u"sample"_s,
                               u"measure"_s});
    }
    void roomsIncludeOnlyWhatIsBelow()
    {
        QFETCH(const QString, room);
        QFETCH(const QStringList, allowed);
        if (!QFileInfo::exists(tests::checkoutPath() + u'/' + room))
            QSKIP("There is no such room yet");
        const QStringList found = strangers(room, QSet<QString>(allowed.begin(), allowed.end()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void toolsOfFormatsKnowNoFormat()
    {
        QStringList found;
        for (const Include &include : includesBelow(u"models/formats"_s)) {
            if (!include.quoted || !include.path.startsWith("formats/"_L1))
                continue;
            const QString own = include.file.section(u'/', 2, 2);
            const QString other = include.path.section(u'/', 1, 1);
            if ((own == "document"_L1 && other != own)
                || (own == "reader"_L1 && other != own && other != "document"_L1))
                found.append(complaint(include));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noFolderIncludesInACircle()
    {
        QHash<QString, QSet<QString>> below;
        for (const QString &root : {u"models"_s, u"views"_s}) {
            for (const Include &include : includesBelow(root)) {
                const QString path = root == "models"_L1 ? u"models/"_s + include.path : include.path;
                if (include.quoted && include.path.contains(u'/') && roomOf(path) != roomOf(include.file)
                    && path.startsWith(root))
                    below[roomOf(include.file)].insert(roomOf(path));
            }
        }
        QSet<QString> finished;
        QStringList way;
        const std::function<bool(const QString &)> visit = [&](const QString &room) {
            if (finished.contains(room))
                return true;
            if (way.contains(room))
                return false;
            way.append(room);
            const auto rooms = below.value(room);
            for (const QString &next : rooms) {
                if (!visit(next))
                    return false;
            }
            way.removeLast();
            finished.insert(room);
            return true;
        };
        for (auto room = below.keyBegin(); room != below.keyEnd(); ++room)
            QVERIFY2(visit(*room), qPrintable(u"a circle: "_s + way.join(u" → "_s)));
    }

    void modelsKnowNoPixels()
    {
        static const QRegularExpression pixels(
            u"^(QtGui|QtWidgets|QtSvg|QtCharts)\\b|^Q(Widget|Application|GuiApplication|Painter|Pixmap|Image|"
            u"Icon|"
            "Color|Font|FontMetrics|Brush|Pen|Palette|Action|Menu|Label|Style|Window|Screen|Clipboard|"
            "TextDocument)$"_s);
        QStringList found;
        for (const QString &root : {u"models"_s, u"app/cli"_s}) {
            for (const Include &include : includesBelow(root)) {
                if (pixels.match(include.path).hasMatch())
                    found.append(complaint(include));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Storage is the store's business: nobody above it writes SQL by another way. Measuring asks databases
    /// of others, the sample mesh has one to be measured, and policies are questions to a file of their own.
    void onlyStoreAndSyncSpeakToSqlite()
    {
        const QSet<QString> rooms{u"models/store"_s, u"models/sync"_s, u"models/measure"_s,
                                  u"models/sample"_s, u"models/policies"_s};
        QStringList found;
        for (const QString &root : {u"models"_s, u"views"_s, u"app"_s}) {
            for (const Include &include : includesBelow(root)) {
                if ((include.path.startsWith("SQLiteCpp/"_L1) || include.path == "sqlite3.h"_L1)
                    && !rooms.contains(roomOf(include.file)))
                    found.append(complaint(include));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theCommandLineLinksNoWindow()
    {
        const QStringList needed = neededLibraries(tests::readFile(tests::cliPath()));
        if (needed.isEmpty())
            QSKIP("not a 64-bit ELF program");
        bool core = false;
        for (const QString &library : needed) {
            core = core || library.startsWith("libQt6Core"_L1);
            for (const QString &window : {u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"PrintSupport"_s, u"Network"_s})
                QVERIFY2(!library.startsWith("libQt6"_L1 + window), qPrintable(library));
        }
        QVERIFY2(core, qPrintable(needed.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
