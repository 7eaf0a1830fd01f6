// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace meshbook::services {

/// Something that a new product is made from, that a person is asked for.
struct TemplateParameter {
    QString name;
    QString title; ///< for people
    QString initial; ///< where nobody says it; may hold "{{other}}"; null: it is needed
    QString pattern; ///< that the whole value matches; null: any
    int minimum = 0; ///< characters
    bool isSnake = false; ///< what is no letter or digit becomes "_", letters small
};

/// A file of a new product, by its path within the target folder.
struct NewFile {
    QString path;
    QByteArray bytes;
};

/// A template of data products (docs/templates.md): a folder with template.yaml and the files it names.
/// Platform teams add their own in `templates` of the workspace or in a folder given with --templates.
class ProductTemplate final {
public:
    /// Of a folder; what is wrong with it has file, line and column.
    [[nodiscard]] static core::Result<ProductTemplate> read(const QString &folder);
    /// All templates of the folders, and the built-in ones; of equal ids the first counts. A folder that is
    /// no template is an error of its own and does not hide the others.
    struct Found;
    [[nodiscard]] static Found all(const QStringList &folders);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &description() const { return m_description; }
    [[nodiscard]] const std::vector<TemplateParameter> &parameters() const { return m_parameters; }

    /// Every parameter with its value. Usage for what is missing, unknown or does not match.
    [[nodiscard]] core::Result<QMap<QString, QString>> complete(const QMap<QString, QString> &values) const;
    /// What is wrong with each of the values, by parameter: for a form that is being filled in.
    [[nodiscard]] QMap<QString, QString> problems(const QMap<QString, QString> &values) const;
    /// What each parameter is where nobody says it, beside the values that are said; empty: it is needed.
    [[nodiscard]] QMap<QString, QString> initials(const QMap<QString, QString> &values) const;
    /// The files, of values that complete() gave. Each is parsed before it is given: a template that makes
    /// files that are no YAML is an error.
    [[nodiscard]] core::Result<std::vector<NewFile>> files(const QMap<QString, QString> &values) const;

private:
    struct Part {
        QString from;
        QString to;
    };
    QString m_id;
    QString m_title;
    QString m_description;
    QString m_folder;
    std::vector<TemplateParameter> m_parameters;
    std::vector<Part> m_parts;
};

struct ProductTemplate::Found {
    std::vector<ProductTemplate> templates;
    std::vector<core::Error> errors;
};

/// The folder of a domain's products, by a name that every system takes.
[[nodiscard]] QString productFolder(const QString &domain);

/// Writes new files below a folder: all of them, or none. Conflict names what is there already; nothing that
/// is there is ever replaced.
[[nodiscard]] core::Result<> writeNewFiles(const QString &folder, const std::vector<NewFile> &files);

} // namespace meshbook::services
