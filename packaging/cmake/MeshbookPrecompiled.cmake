# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that most files include, read once for all of them: a cold build takes two thirds of the time. For
# builds that begin cold (packaging/run, packaging/test, and so CI). Not for daily work: what a file forgets
# to include would go unseen, and ccache would have nothing to give.
option(MESHBOOK_PRECOMPILE "Read common headers once for many files (for builds that begin cold)" OFF)

set(meshbook_precompiled_core
  <algorithm> <array> <cmath> <functional> <limits> <map> <memory> <numeric> <optional> <string>
  <string_view> <tuple> <unordered_map> <utility> <variant> <vector>
  <QAbstractItemModel> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QFuture>
  <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QJsonValue> <QList> <QLocale> <QMap>
  <QObject> <QPromise> <QRegularExpression> <QSet> <QString> <QStringList> <QThreadPool> <QTimeZone> <QUrl>
  <QUrlQuery> <QUuid> <QVariant>)
set(meshbook_precompiled_gui ${meshbook_precompiled_core}
  <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QClipboard> <QComboBox> <QDialog> <QGuiApplication>
  <QHeaderView> <QHelpEvent> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QMouseEvent> <QPainter> <QPainterPath>
  <QPushButton> <QScrollArea> <QScrollBar> <QSortFilterProxyModel> <QStackedWidget> <QStyle> <QTimer>
  <QToolTip> <QTreeView> <QWidget>)

# Compilers take such a header only for files with the same switches, so each kind has its own:
# core and gui for what is shipped, test_core and test_gui for tests.
function(meshbook_precompiled kind)
  set(target meshbook_precompiled_${kind})
  if(TARGET ${target})
    return()
  endif()
  set(source "${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "// Here for the header that is compiled with it.\n")
  endif()
  add_library(${target} OBJECT EXCLUDE_FROM_ALL "${source}")
  target_link_libraries(${target} PRIVATE meshbook_options Qt6::Core)
  set(headers ${meshbook_precompiled_core})
  if(kind MATCHES "gui")
    target_link_libraries(${target} PRIVATE Qt6::Widgets)
    set(headers ${meshbook_precompiled_gui})
  endif()
  if(kind MATCHES "test")
    # <QTest> is not among them: it reads macros that are others in each folder.
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
    list(APPEND headers <QTemporaryDir>)
  endif()
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# meshbook_precompile(TARGET [test_]): the folder says whether it is of the window.
function(meshbook_precompile target)
  if(NOT MESHBOOK_PRECOMPILE)
    return()
  endif()
  file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  if(folder MATCHES "^tests/bench") # Xapian's headers have to come before Qt's
    return()
  endif()
  set(kind ${ARGN}core)
  if(folder MATCHES "^(views|app/gui|tests/views|tests/app)(/|$)")
    set(kind ${ARGN}gui)
  endif()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE" AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # The headers are compiled for libraries. Older Qt asks for this itself; without it programs would go without.
    target_compile_options(${target} PRIVATE -fPIC)
  endif()
  meshbook_precompiled(${kind})
  target_precompile_headers(${target} REUSE_FROM meshbook_precompiled_${kind})
endfunction()
