// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

namespace meshbook::views {

class Button;
class TextLabel;

// The first page of an empty workspace: three ways in, the likeliest focused. Drawn for the whole window,
// without tabs.
class StartPage final : public Page {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    [[nodiscard]] static QUrl pageUri(); // meshbook:start
    [[nodiscard]] QUrl uri() const override { return pageUri(); }
    [[nodiscard]] QString title() const override { return tr("Start"); }
    [[nodiscard]] Icon icon() const override { return Icon::Discover; }
    [[nodiscard]] QString railItem() const override;
    [[nodiscard]] bool wantsTabBar() const override { return false; }
    void focusMain() override;

    // What the sample holds, told beside its button: "6 domains, 24 products, 150 terms".
    void setSampleContents(const QString &contents);
    // Until servers can be read the third way says so and cannot be pressed.
    void setServersAvailable(bool on);

signals:
    void openSampleRequested();
    void addFolderRequested();
    void connectServerRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWays();
    [[nodiscard]] QWidget *makeFooter();

    Button *m_sample = nullptr;
    Button *m_server = nullptr;
    TextLabel *m_sampleText = nullptr;
};

} // namespace meshbook::views
