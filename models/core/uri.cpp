// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uri.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, "/:@,()"));
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

Result<Uri> Uri::parse(QStringView text)
{
    static constexpr auto scheme = "meshbook:"_L1;
    if (!text.startsWith(scheme))
        return failure(ErrorCode::Usage, u"A Meshbook address starts with \"meshbook:\"."_s, text.toString());
    const QStringView rest = text.sliced(scheme.size());
    const qsizetype slash = rest.indexOf(u'/');
    if (slash <= 0 || slash + 1 >= rest.size())
        return failure(ErrorCode::Usage, u"A Meshbook address reads meshbook:<kind>/<key>."_s,
                       text.toString());
    const QStringView kindText = rest.first(slash);
    const QStringView keyText = rest.sliced(slash + 1);
    if (kindText == "column"_L1) {
        const qsizetype mark = keyText.indexOf("%23"_L1);
        if (mark <= 0)
            return failure(ErrorCode::Usage, u"A column address needs a dataset and a path."_s,
                           text.toString());
        // Inside the dataset's part a "#" is encoded twice, so the first mark is the separator.
        return Uri{EntityKind::Dataset,
                   decoded(keyText.first(mark)).replace("%23"_L1, "#"_L1).replace("%25"_L1, "%"_L1),
                   decoded(keyText.sliced(mark + 3))};
    }
    const std::optional<EntityKind> kind = entityKindFromText(kindText);
    if (!kind)
        return failure(ErrorCode::Usage, u"Unknown kind of thing in a Meshbook address."_s,
                       kindText.toString());
    return Uri{*kind, decoded(keyText), {}};
}

QString Uri::toString() const
{
    if (column.isEmpty())
        return u"meshbook:"_s + toText(kind) + u'/' + encoded(key);
    QString dataset = key;
    dataset.replace(u'%', "%25"_L1).replace(u'#', "%23"_L1);
    return u"meshbook:column/"_s + encoded(dataset) + u"%23"_s + encoded(column);
}

} // namespace meshbook::core
