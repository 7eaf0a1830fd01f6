// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_smallglossary.h"
#include "views/glossary/browsepane.h"
#include "views/glossary/termform.h"
#include "views/glossary/termtree.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using tests::SmallGlossary;

/// The tree, the form and what is around a term as one.
class TestBrowsePane final : public QObject {
    Q_OBJECT

private slots:
    /// The language of labels is one choice, made in the tree or in the form, and kept.
    void languageIsOneChoice()
    {
        SmallGlossary words;
        QVERIFY(words.isReady());
        BrowsePane pane(words.session(), nullptr);
        pane.setPlace({glossaryaddress::View::Browse, words.customer(), {}, {}});
        pane.show();
        QTRY_COMPARE(pane.form()->language(), u"en"_s); // the only one it has
        QVERIFY(pane.tree()->rules().language.isEmpty());
        pane.tree()->setLanguage(u"de"_s);
        QCOMPARE(pane.form()->language(), u"de"_s);
        pane.form()->setLanguage(u"nl"_s);
        QCOMPARE(pane.tree()->rules().language, u"nl"_s);
        BrowsePane again(words.session(), nullptr);
        again.setPlace({glossaryaddress::View::Browse, words.customer(), {}, {}});
        again.restoreState(pane.saveState());
        QCOMPARE(again.tree()->rules().language, u"nl"_s);
        QCOMPARE(again.form()->language(), u"nl"_s);
        pane.tree()->setLanguage({});
        QTRY_COMPARE(pane.form()->language(), u"en"_s);
        pane.form()->setLanguage({}); // texts without a language
        QVERIFY(pane.tree()->rules().language.isEmpty());
        QCOMPARE(pane.form()->language(), QString());
    }
};

QTEST_MAIN(TestBrowsePane)
#include "tst_browsepane.moc"
