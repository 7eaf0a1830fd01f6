// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/listeningtranslator.h"

#include "tests/views/support/pseudotranslator.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

namespace meshbook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 4; // "%1 · %2" would take every text for its own

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)"_s);
    return pattern;
}

/// Matches `text` with anything in its places.
QRegularExpression patternOf(const QString &text)
{
    QString pattern;
    qsizetype from = 0;
    auto it = placePattern().globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch place = it.next();
        pattern += QRegularExpression::escape(text.mid(from, place.capturedStart() - from)) + u".+"_s;
        from = place.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

qsizetype lettersIn(const QString &text)
{
    qsizetype letters = 0;
    for (const QChar c : text)
        letters += c.isLetter() ? 1 : 0;
    return letters;
}

QString at(const QWidget *widget, const QString &text, int given, int needed)
{
    return u"%1 %2: %3 (%4 px of %5)"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName(), text)
        .arg(given)
        .arg(needed);
}

void addHeadings(const QHeaderView &header, const ListeningTranslator &translator, QStringList &result)
{
    for (int section = 0; header.model() != nullptr && section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        const int needed = header.sectionSizeHint(section);
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needed && translator.said(text))
            result.append(at(header.parentWidget(), text, header.sectionSize(section), needed));
    }
}

void addTabs(const QTabBar &tabs, const ListeningTranslator &translator, QStringList &result)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QString text = tabs.tabText(tab);
        const int needed = tabs.fontMetrics().horizontalAdvance(text);
        if (tabs.isTabVisible(tab) && tabs.tabRect(tab).width() < needed && translator.said(text))
            result.append(at(&tabs, text, tabs.tabRect(tab).width(), needed));
    }
}

void addChoice(const QComboBox &box, const ListeningTranslator &translator, QStringList &result)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int given =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    if (given < needed && translator.said(box.currentText()))
        result.append(at(&box, box.currentText(), given, needed));
}

void addHint(const QLineEdit &field, const ListeningTranslator &translator, QStringList &result)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    const QMargins inner = field.textMargins();
    const int given = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width()
        - inner.left() - inner.right();
    const int needed = field.fontMetrics().horizontalAdvance(field.placeholderText());
    if (field.text().isEmpty() && given < needed && translator.said(field.placeholderText()))
        result.append(at(&field, field.placeholderText(), given, needed));
}

} // namespace

QString ListeningTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                       int n) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    if (!QByteArrayView(context).startsWith("meshbook::"))
        return text;
    if (text.isEmpty())
        m_missing.insert(QString::fromUtf8(context) + ": "_L1 + QString::fromUtf8(source));
    const QString shown = text.isEmpty() ? QString::fromUtf8(source) : text;
    if (!shown.contains(placePattern()))
        m_said.insert(shown);
    else if (!m_patterns.contains(shown) && lettersIn(QString(shown).remove(placePattern())) >= fewestLetters)
        m_patterns.insert(shown, patternOf(shown));
    return text;
}

QStringList ListeningTranslator::missing() const
{
    QStringList result = m_missing.values();
    result.sort();
    return result;
}

bool ListeningTranslator::said(const QString &text) const
{
    if (text.isEmpty())
        return false;
    if (m_said.contains(text))
        return true;
    for (const QRegularExpression &pattern : std::as_const(m_patterns)) {
        if (pattern.match(text).hasMatch())
            return true;
    }
    return false;
}

QStringList textsWithoutRoom(const QWidget *root, const ListeningTranslator &translator)
{
    QStringList result = clippedTexts(root, [&](const QString &text) { return translator.said(text); });
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root))
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            addHeadings(*header, translator, result);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            addTabs(*tabs, translator, result);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addChoice(*box, translator, result);
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            addHint(*field, translator, result);
    }
    return result;
}

} // namespace meshbook::test
