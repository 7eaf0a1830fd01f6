// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogservice.h"
#include "views/shell/page.h"

namespace meshbook::views {

class CodePanel;

/// A file of a source at a line: "meshbook-file:<source uid>/<path>#<line>".
class CodePage final : public Page {
    Q_OBJECT

public:
    CodePage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent = nullptr);

    [[nodiscard]] static bool isFileUri(const QUrl &uri);
    [[nodiscard]] static QUrl fileUri(const QString &sourceUid, const QString &path, int line);

    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::File; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    bool findInPage() override;
    void focusMain() override;

    [[nodiscard]] CodePanel *panel() const { return m_panel; }

private:
    void present(const QUrl &uri);
    [[nodiscard]] QString path() const;

    QUrl m_uri;
    CodePanel *m_panel;
};

} // namespace meshbook::views
