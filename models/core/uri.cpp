// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uri.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::core::Uri)
};

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
        return failure(ErrorCode::Usage, Words::tr("A Meshbook address starts with \"meshbook:\"."),
                       text.toString());
    const QStringView rest = text.sliced(scheme.size());
    const qsizetype slash = rest.indexOf(u'/');
    if (slash <= 0 || slash + 1 >= rest.size())
        return failure(ErrorCode::Usage, Words::tr("A Meshbook address reads meshbook:<kind>/<key>."),
                       text.toString());
    const QStringView kindText = rest.first(slash);
    const QStringView keyText = rest.sliced(slash + 1);
    if (kindText == "column"_L1) {
        const qsizetype mark = keyText.indexOf("%23"_L1);
        if (mark <= 0)
            return failure(ErrorCode::Usage, Words::tr("A column address needs a dataset and a path."),
                           text.toString());
        // Inside the dataset's part a "#" is encoded twice, so the first mark is the separator.
        return Uri{EntityKind::Dataset,
                   decoded(keyText.first(mark)).replace("%23"_L1, "#"_L1).replace("%25"_L1, "%"_L1),
                   decoded(keyText.sliced(mark + 3))};
    }
    const std::optional<EntityKind> kind = entityKindFromText(kindText);
    if (!kind)
        return failure(ErrorCode::Usage, Words::tr("Unknown kind of thing in a Meshbook address."),
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
