// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "health/digest.h"
#include "healthjson.h"
#include "healthoptions.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

QString formOf(const Options &options, const QString &output)
{
    const QString asked = options.value(u"as"_s);
    if (!asked.isNull())
        return asked;
    const bool isHtml =
        output.endsWith(".html"_L1, Qt::CaseInsensitive) || output.endsWith(".htm"_L1, Qt::CaseInsensitive);
    return isHtml ? u"html"_s : u"markdown"_s;
}

health::Digest digestOf(const Options &options, const services::HealthWindow &window,
                        const std::vector<health::ProductLevels> &products)
{
    health::Digest digest;
    digest.range = window.range;
    for (const QString &name : {u"product"_s, u"owner"_s, u"domain"_s}) {
        if (digest.about.isEmpty())
            digest.about = options.value(name);
    }
    for (const health::ProductLevels &levels : products) {
        digest.products.push_back(std::make_shared<const health::ProductStanding>(levels.standing));
        for (const health::CheckStanding &check : levels.checks)
            digest.breaches.insert(digest.breaches.end(), check.breaches.begin(), check.breaches.end());
    }
    std::stable_sort(digest.breaches.begin(), digest.breaches.end(),
                     [](const health::Breach &a, const health::Breach &b) { return a.start > b.start; });
    return digest;
}

} // namespace

int runDigest(Context &context)
{
    Options options({},
                    {u"domain"_s, u"owner"_s, u"product"_s, u"since"_s, u"until"_s, u"window"_s, u"as"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (!options.positional().isEmpty())
        return context.usage(u"digest takes options only."_s);
    const QString form = formOf(options, context.settings().output);
    if (form != u"html" && form != u"markdown")
        return context.usage(u"--as is html or markdown."_s);
    const auto window = windowFrom(options, QDateTime::currentMSecsSinceEpoch(), u"7d"_s);
    if (!window)
        return context.usage(window.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto products = askedProducts(**workspace, options, *window);
    if (!products)
        return context.fail(products.error());
    const health::Digest digest = digestOf(options, *window, *products);
    if (context.settings().json) {
        QJsonArray list;
        for (const health::ProductLevels &levels : *products)
            list.append(toJson(levels));
        return context.print(QJsonObject{{u"products"_s, list}}) ? Fine : InternalError;
    }
    const QString text = form == u"html" ? health::digestHtml(digest) : health::digestMarkdown(digest);
    return context.print(text) ? Fine : InternalError;
}

} // namespace meshbook::cli
