// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui::languages {

namespace {

constexpr QLatin1StringView prefix("meshbook_");
constexpr QLatin1StringView suffix(".qm");

void installFile(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(name, folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList present()
{
    QStringList result{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({prefix + u'*' + suffix}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(prefix.size()).chopped(suffix.size());
        if (!result.contains(code))
            result.append(code);
    }
    result.sort();
    return result;
}

QString bestFor(const QString &wanted, const QStringList &present)
{
    if (present.contains(wanted))
        return wanted;
    const QLocale locale(wanted);
    for (const QString &code : present) {
        const QLocale candidate(code);
        // zh_TW is no zh_CN: the script must be the same, not only the language.
        if (candidate.language() == locale.language() && candidate.script() == locale.script())
            return code;
    }
    return {};
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale chosen(code);
    if (system.language() == chosen.language() && system.script() == chosen.script())
        return system;
    const bool countryLeftOpen = !code.contains(u'_');
    if (countryLeftOpen && chosen.language() == QLocale::Arabic)
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return chosen;
}

void install(const QString &chosen)
{
    // Of the system the languages of its texts, in their order: numbers may be written as elsewhere.
    const QStringList wanted = chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
    const QStringList known = present();
    QString code;
    for (auto it = wanted.begin(); it != wanted.end() && code.isEmpty(); ++it)
        code = bestFor(*it, known);
    if (!chosen.isEmpty())
        QLocale::setDefault(localeFor(chosen, QLocale::system()));
    installFile(prefix + u"en"_s, u":/i18n"_s);
    if (code.isEmpty() || code == "en"_L1)
        return;
    installFile(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(prefix + code, u":/i18n"_s);
    if (QLocale(code).textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace meshbook::gui::languages
