// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/filesaver.h"

#include "services/answer.h"
#include "views/widgets/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::filesaver {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::filesaver)
};

constexpr qsizetype longestName = 80;

/// Empty if it was written, else why it was not.
QString store(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Words::tr("there is nothing to write");
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace

QString nameFor(const QString &title)
{
    QString name;
    for (const QChar c : plaintext::oneLine(title).left(longestName))
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
    return name.isEmpty() ? u"health"_s : name;
}

void write(QWidget *parent, const QString &path, Make make, Tell tell)
{
    services::elsewhere([path, make = std::move(make)] {
        return store(path, make());
    }).then(parent, [path, tell = std::move(tell)](const QString &problem) {
        const QString name = QFileInfo(path).fileName();
        if (problem.isEmpty())
            tell(Words::tr("Saved as %1.").arg(name), true);
        else
            tell(Words::tr("%1 could not be written: %2").arg(name, problem), false);
    });
}

void ask(QWidget *parent, const File &file, Make make, Tell tell)
{
    auto *dialog = new QFileDialog(parent, file.title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(file.kind, file.suffix));
    dialog->selectFile(nameFor(file.name) + u'.' + file.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, make = std::move(make), tell = std::move(tell)](const QString &path) {
                         write(parent, path, make, tell);
                     });
    dialog->open();
}

void ask(QWidget *parent, const File &file, const QByteArray &bytes, Tell tell)
{
    ask(parent, file, Make([bytes] { return bytes; }), std::move(tell));
}

} // namespace meshbook::views::filesaver
