// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace meshbook::governance {

/// The words a technical name is made of, lower case without accents: "CustEMailAddr" is cust, e, mail, addr;
/// "Straße_2" is strasse, 2; "姓名" is 姓名. At most 40 words of the first 200 letters.
[[nodiscard]] QStringList nameWords(QStringView name);

/// How a name is written; one lower-case word is all of snake, kebab and camel.
enum class NameStyle : quint8 { Snake, Kebab, Camel, Pascal, UpperSnake, Lower, Mixed };
/// "snake_case", "kebab-case", "camelCase", "PascalCase", "UPPER_CASE", "lower", "mixed".
[[nodiscard]] QLatin1StringView toText(NameStyle);
[[nodiscard]] NameStyle nameStyle(QStringView name);
/// Whether a name keeps to a style as toText() writes it; "lower" keeps to snake, kebab and camel, and one
/// word of capitals to UPPER_CASE and PascalCase only. Unknown styles are kept by nothing.
[[nodiscard]] bool keepsStyle(QStringView name, QStringView style);

} // namespace meshbook::governance
