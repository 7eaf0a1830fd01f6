// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/pseudotranslator.h"

#include <QAbstractButton>
#include <QLabel>

namespace meshbook::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar opening(u'\u27E6');
constexpr QChar closing(u'\u27E7');

QString wayTo(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *step = widget; step; step = step->parentWidget())
        way.prepend(QString::fromLatin1(step->metaObject()->className()).section(u':', -1));
    return way.join(" > "_L1);
}

bool isClipped(const QLabel &label)
{
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    QString shown = label.text();
    if (label.buddy())
        shown.remove(u'&'); // the mnemonic is underlined, not written
    return label.fontMetrics().horizontalAdvance(shown) > label.contentsRect().width() + 1;
}

} // namespace

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QString plain = u"aeiouAEIOUcnsyz"_s;
    static const QString accented = u"àéîöüÀÉÎÖÜçñšýž"_s;
    QString result(opening);
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        result += c;
        if ((c == u'%' || c == u'&') && i + 1 < text.size()) {
            result += text.at(++i);
            continue;
        }
        if (const qsizetype at = plain.indexOf(c); at >= 0)
            result.back() = accented.at(at);
        if (c.isLetter() && ++letters % 3 == 0)
            result += u'·';
    }
    return result + closing;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // Qt's own dialogs are not ours to mend.
    return QByteArrayView(context).startsWith("meshbook::") ? pseudo(QString::fromUtf8(source)) : QString();
}

QStringList clippedTexts(const QWidget *root)
{
    return clippedTexts(root, [](const QString &text) { return text.contains(opening); });
}

QStringList clippedTexts(const QWidget *root, const std::function<bool(const QString &)> &isOwn)
{
    QStringList result;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (isOwn(label->text()) && label->isVisibleTo(root) && isClipped(*label))
            result.append(wayTo(label) + ": "_L1 + label->text());
    }
    const QList<QAbstractButton *> buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool own = isOwn(button->text());
        if (button->isVisibleTo(root) && own && button->width() < button->sizeHint().width())
            result.append(wayTo(button) + ": "_L1 + button->text());
    }
    return result;
}

} // namespace meshbook::test
