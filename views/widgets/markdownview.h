// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/openin.h"

#include <QTextBrowser>

namespace meshbook::views {

// Shows a description written in Markdown by strangers: no HTML, no images, nothing ever loaded (see
// SafeDocument), at most 32 K characters. As tall as its text, so that the page around it scrolls. Links are
// announced, never followed by itself; only http, https, mailto and meshbook links stay links.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    // `accessibleName` says what the text is: "Description of Customer 360".
    void setMarkdownText(const QString &markdown, const QString &accessibleName);
    // Limits the height and scrolls inside; 0 (as given) grows with the text.
    void setMaximumTextHeight(int pixels);

    QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    void applyLook();
    void fit();

    QString m_markdown;
    int m_maxHeight = 0;
    bool m_rendering = false;
};

} // namespace meshbook::views
