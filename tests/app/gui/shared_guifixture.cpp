// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/shared_guifixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::test {

GuiFixture::GuiFixture() = default;

void GuiFixture::start(views::Theme &theme, const views::SessionState &session)
{
    stop();
    auto context = gui::ApplicationContext::open(path(u"workspace"_s));
    QVERIFY2(context, context ? "" : qPrintable(context.error().message));
    m_context = std::move(*context);
    m_controller = std::make_unique<gui::WindowController>(*m_context, theme, m_settings);
    m_controller->restore(session);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void GuiFixture::stop()
{
    m_controller.reset();
    m_context.reset();
}

void GuiFixture::addAndSync(const QString &folder)
{
    core::Source source;
    source.kind = u"folder"_s;
    source.location = folder;
    const auto added = m_context->sync().add(source);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    settle();
}

void GuiFixture::settle()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_context->tasks().runningCount(), 0, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_context->catalog().pendingQuestions() == 0
                                 && m_context->lineage().pendingQuestions() == 0
                                 && m_context->glossary().pendingQuestions() == 0
                                 && m_context->governance().pendingQuestions() == 0
                                 && m_context->bookmarks().pendingSteps() == 0 && m_context->news().isIdle(),
                             30'000);
    QCoreApplication::processEvents();
}

} // namespace meshbook::test
