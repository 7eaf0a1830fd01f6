// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policywords.h"

#include "items/healthwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items::policywords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::policywords)
};

struct Group {
    QLatin1StringView category;
    const char *word;
};

constexpr std::array groups{
    Group{"contract"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Contract")},
    Group{"description"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Description")},
    Group{"formats"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Formats")},
    Group{"lifecycle"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Lifecycle")},
    Group{"ownership"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Ownership")},
    Group{"promises"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Promises")},
    Group{"quality"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Quality")},
    Group{"sensitivity"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Sensitivity")},
    Group{"terms"_L1, QT_TRANSLATE_NOOP("meshbook::items::policywords", "Terms")}};

} // namespace

QString severity(governance::Severity severity)
{
    switch (severity) {
    case governance::Severity::Error:
        return Words::tr("Error");
    case governance::Severity::Warning:
        return Words::tr("Warning");
    case governance::Severity::Info:
        break;
    }
    return Words::tr("Hint");
}

QString group(const QString &category)
{
    for (const Group &each : groups) {
        if (category == each.category)
            return Words::tr(each.word);
    }
    if (category.isEmpty())
        return Words::tr("Others");
    return category.left(1).toUpper() + category.mid(1);
}

QString subject(const governance::Finding &finding)
{
    // A part that is a thing of its own is told by the message; its address says nothing to people.
    if (finding.element.isEmpty() || finding.element.startsWith("meshbook:"_L1))
        return finding.name;
    return finding.name + u'.' + finding.element;
}

QString place(const governance::Finding &finding)
{
    if (finding.file.isEmpty() || finding.line <= 0)
        return finding.file;
    return finding.file + u':' + QString::number(finding.line);
}

QString waiver(const governance::Waiver &waiver)
{
    return Words::tr("until %1 by %2: %3")
        .arg(QLocale().toString(waiver.until, QLocale::ShortFormat), waiver.approver, waiver.reason);
}

QString confidence(const governance::Finding &finding)
{
    return finding.confidence ? Words::tr("sure to %1").arg(healthwords::share(*finding.confidence))
                              : QString();
}

QString noDomain()
{
    return Words::tr("No domain");
}

QString noProduct()
{
    return Words::tr("No product");
}

} // namespace meshbook::items::policywords
