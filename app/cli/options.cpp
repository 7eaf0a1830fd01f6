// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

QString Options::parse(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            m_positional += arguments.sliced(i + 1);
            break;
        }
        if (!argument.startsWith("--"_L1)) {
            m_positional.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument.sliced(2) : argument.sliced(2, equals - 2);
        if (m_knownFlags.contains(name) && equals < 0) {
            m_flags.append(name);
        } else if (m_knownValues.contains(name)) {
            if (equals < 0 && i + 1 >= arguments.size())
                return u"--%1 needs a value."_s.arg(name);
            m_values.insert(name, equals < 0 ? arguments[++i] : argument.sliced(equals + 1));
        } else {
            return u"Unknown option: %1."_s.arg(argument);
        }
    }
    return {};
}

std::optional<int> Options::number(const QString &name, int fallback, int least, int most) const
{
    if (!m_values.contains(name))
        return fallback;
    bool right = false;
    const int value = m_values.value(name).toInt(&right);
    return right && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace meshbook::cli
