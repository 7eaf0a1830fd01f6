// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/producttemplate.h"

#include <QScrollArea>

class QFormLayout;
class QLineEdit;

namespace meshbook::views {

class TextLabel;

/// The parameters of a template: a field each, with what is wrong below it as one types. A field left empty
/// shows what it is then.
class NewProductForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit NewProductForm(QWidget *parent = nullptr);

    /// What was typed for parameters of the same name stays.
    void setTemplate(const services::ProductTemplate &made);
    [[nodiscard]] const services::ProductTemplate &made() const { return m_made; }
    /// As typed; without those left empty.
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QLineEdit *field(const QString &parameter) const { return m_fields.value(parameter); }
    [[nodiscard]] QString problemOf(const QString &parameter) const;

signals:
    void changed();

private:
    void edited();

    services::ProductTemplate m_made;
    QMap<QString, QLineEdit *> m_fields;
    QMap<QString, TextLabel *> m_problems;
    QMap<QString, QString> m_typed; ///< also of other templates
};

} // namespace meshbook::views
