// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace meshbook::views {

// A text document for strangers' text: it never loads anything. Qt would else open what an image names, also
// local files, devices and pipes (returning an empty variant is not enough: Qt then looks itself).
class SafeDocument final : public QTextDocument {
    Q_OBJECT
public:
    explicit SafeDocument(QObject *parent = nullptr);

    // Longest Markdown shown, in UTF-16 units; what follows is cut, earlier still when it is dense with
    // markup.
    static constexpr qsizetype maxLength = 32 * 1024;

    // Parses Markdown without HTML; images become their alternative text, links that are not allowed (see
    // links.h) become plain text. `cut` tells whether the text was too long.
    void setSafeMarkdown(const QString &markdown, bool *cut = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void dropImagesAndLinks();
};

// The blank answer for every resource.
[[nodiscard]] QVariant blankResource();

} // namespace meshbook::views
