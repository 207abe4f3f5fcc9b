#include "tests/support/ui/ScriptedNameDialogs.h"
#include "tests/support/ui/TestWindow.h"
#include "ui/common/Document.h"
#include "ui/entity/EntityChooser.h"
#include "ui/entity/EntityDialog.h"
#include "ui/entity/EverywhereDialog.h"
#include "ui/entity/TypeDialog.h"
#include "ui/entity/TypesDialog.h"
#include "ui/settings/KeyBindings.h"
#include "ui/settings/Settings.h"
#include "ui/window/AboutBox.h"
#include "ui/window/ArticleChooser.h"
#include "ui/window/ExportDialog.h"
#include "ui/window/GuideWindow.h"
#include "ui/window/KeyEditor.h"
#include "ui/window/KeySheet.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NameDesk.h"
#include "ui/window/PreviewDialog.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// Walks through the window and through each dialog, in both languages, as an assistant and a
/// person without a mouse do.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everySignHasATip_data();
    void everySignHasATip();
    void noTwoEntriesOfAMenuShareALetter_data();
    void noTwoEntriesOfAMenuShareALetter();
    void noTwoControlsOfADialogShareALetter_data();
    void noTwoControlsOfADialogShareALetter();
    void theKeyboardComesToEveryControlOfADialog_data();
    void theKeyboardComesToEveryControlOfADialog();

private:
    void languages();
    void speak(const QString& language);
    void open();
    std::vector<std::unique_ptr<QWidget>> dialogs();
    static QStringList nameless(const QWidget& window);
    static void checkMenu(const QList<QAction*>& entries, const QString& menu);
    static QChar letterOf(const QString& text);

    QTemporaryDir m_folder;
    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeyBindings> m_keys;
    test::ScriptedNameDialogs m_nameDialogs;
};

void AccessibilityTest::init() {
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_document = std::make_unique<Document>();
}

void AccessibilityTest::cleanup() {
    m_keys.reset();
    m_window.reset();
    m_document.reset();
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    m_words.reset();
}

void AccessibilityTest::languages() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

/// Loads the translation as the programs have it.
void AccessibilityTest::speak(const QString& language) {
    const QString lrelease = QStandardPaths::findExecutable(u"lrelease"_s, {u"/usr/lib/qt6/bin"_s});
    QVERIFY2(!lrelease.isEmpty(), "lrelease is part of qt6-l10n-tools");
    const QString file = m_folder.filePath(language + u".qm"_s);
    QProcess process;
    process.start(lrelease, {u"-silent"_s,
                             QStringLiteral(JIANBAO_SOURCE_DIR) +
                                 u"/translations/jianbao_%1.ts"_s.arg(language),
                             u"-qm"_s, file});
    QVERIFY(process.waitForFinished());
    m_words = std::make_unique<QTranslator>();
    QVERIFY(m_words->load(file));
    QCoreApplication::installTranslator(m_words.get());
}

void AccessibilityTest::open() {
    m_window = test::makeWindow(*m_document, *m_settings, m_folder.path());
}

std::vector<std::unique_ptr<QWidget>> AccessibilityTest::dialogs() {
    std::vector<std::unique_ptr<QWidget>> all;
    const std::vector<TagType> types{{TagTypeId{1}, u"PER"_s, {}, {}, {}, 0}};
    NameDesk& names = m_window->names();
    m_keys = std::make_unique<KeyBindings>(m_window->roleActions().roles(), *m_settings);
    all.push_back(std::make_unique<KeyEditor>(*m_keys));
    all.push_back(
        std::make_unique<KeySheet>(m_window->actions(), m_window->roleActions(), names.types()));
    all.push_back(std::make_unique<ArticleChooser>(
        u"title"_s, std::vector<ArticleLine>{{ArticleId{1}, 1, u"words"_s}}));
    all.push_back(std::make_unique<EntityChooser>(u"title"_s, std::vector<Entity>{}, nullptr));
    all.push_back(std::make_unique<EntityDialog>(Entity{}));
    all.push_back(
        std::make_unique<TypeDialog>(types.front(), [](const QKeySequence&) { return QString(); }));
    all.push_back(std::make_unique<TypesDialog>(*m_document, names.book(), m_nameDialogs));
    all.push_back(std::make_unique<EverywhereDialog>(
        u"name"_s, TagTypeId{1}, types, [](NameScope) { return std::vector<FoundName>(); }));
    all.push_back(std::make_unique<ExportDialog>(
        ExportOffer{{u"a"_s, u"b"_s, u"c"_s}, true, {}, {}}, m_folder.path()));
    all.push_back(std::make_unique<PreviewDialog>(Proposal{u"title"_s, {}}));
    all.push_back(std::make_unique<AboutBox>(nullptr));
    all.push_back(std::make_unique<GuideWindow>(nullptr));
    return all;
}

namespace {

bool isControl(const QWidget& widget) {
    // Parts that Qt makes for itself are named by what they are part of.
    if (widget.objectName().startsWith("qt_"_L1))
        return false;
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QComboBox*>(above) || qobject_cast<const QLineEdit*>(above) ||
            above->inherits("QAbstractItemView") || above->inherits("QTabBar") ||
            above->inherits("QDockWidgetTitleBar"))
            return false;
    if (qobject_cast<const QLabel*>(&widget) || widget.inherits("QScrollBar") ||
        widget.inherits("QHeaderView") || widget.inherits("QTabBar") ||
        widget.inherits("QScrollArea") || widget.inherits("QDialogButtonBox") ||
        widget.inherits("QDockWidget"))
        return false;
    return qobject_cast<const QProgressBar*>(&widget) ||
           qobject_cast<const QAbstractButton*>(&widget) ||
           (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() && !widget.isWindow());
}

/// Choices say what is chosen; what the choice is about says the name or the label.
QString nameOf(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface || interface->role() == QAccessible::NoRole)
        return {};
    const auto labels = interface->relations(QAccessible::Label);
    if (qobject_cast<QComboBox*>(&widget))
        return widget.accessibleName().isEmpty() && !labels.empty()
                   ? labels.front().first->text(QAccessible::Name)
                   : widget.accessibleName();
    return interface->text(QAccessible::Name);
}

QString describe(const QWidget& widget) {
    QStringList path;
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()) + u' ' +
                     each->objectName());
    return path.join(u" > "_s);
}

} // namespace

QStringList AccessibilityTest::nameless(const QWidget& window) {
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(*widget))
            continue;
        if (nameOf(*widget).isEmpty())
            found.append(describe(*widget));
    }
    return found;
}

void AccessibilityTest::everyControlHasAName_data() {
    languages();
}

void AccessibilityTest::everyControlHasAName() {
    QFETCH(QString, language);
    speak(language);
    open();
    QCOMPARE(nameless(*m_window).join(u'\n'), QString());
    for (const auto& dialog : dialogs()) {
        QVERIFY(!dialog->windowTitle().isEmpty());
        QCOMPARE(nameless(*dialog).join(u'\n'), QString());
    }
}

void AccessibilityTest::everySignHasATip_data() {
    languages();
}

/// What has no words, or is worked by keys one cannot see, says what it does.
void AccessibilityTest::everySignHasATip() {
    QFETCH(QString, language);
    speak(language);
    open();
    QStringList without;
    for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
        if (isControl(*button) && button->text().isEmpty() && button->toolTip().isEmpty())
            without.append(describe(*button));
    QCOMPARE(without.join(u'\n'), QString());
    for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            if (!action->isSeparator() && !action->menu() && action->statusTip().isEmpty() &&
                !action->shortcut().isEmpty())
                without.append(action->text());
    QCOMPARE(without.join(u'\n'), QString());
}

QChar AccessibilityTest::letterOf(const QString& text) {
    const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

void AccessibilityTest::checkMenu(const QList<QAction*>& entries, const QString& menu) {
    QMap<QChar, QString> owners;
    for (const QAction* entry : entries) {
        const QChar letter = letterOf(entry->text());
        if (entry->menu())
            checkMenu(entry->menu()->actions(), entry->text());
        if (entry->isSeparator() || letter.isNull())
            continue;
        QVERIFY2(!owners.contains(letter),
                 qPrintable(menu + u": "_s + owners.value(letter) + u" / "_s + entry->text()));
        owners.insert(letter, entry->text());
    }
}

void AccessibilityTest::noTwoEntriesOfAMenuShareALetter_data() {
    languages();
}

void AccessibilityTest::noTwoEntriesOfAMenuShareALetter() {
    QFETCH(QString, language);
    speak(language);
    open();
    checkMenu(m_window->menuBar()->actions(), u"menu bar"_s);
    for (const QAction* action : m_window->menuBar()->actions())
        QVERIFY2(!letterOf(action->text()).isNull(), qPrintable(action->text()));
}

void AccessibilityTest::noTwoControlsOfADialogShareALetter_data() {
    languages();
}

void AccessibilityTest::noTwoControlsOfADialogShareALetter() {
    QFETCH(QString, language);
    speak(language);
    open();
    for (const auto& dialog : dialogs()) {
        QMap<QChar, QString> owners;
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->buddy())
                texts.append(label->text());
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            texts.append(button->text());
        for (const QString& text : texts) {
            const QChar letter = letterOf(text);
            if (letter.isNull())
                continue;
            QVERIFY2(!owners.contains(letter), qPrintable(dialog->windowTitle() + u": "_s +
                                                          owners.value(letter) + u" / "_s + text));
            owners.insert(letter, text);
        }
    }
}

void AccessibilityTest::theKeyboardComesToEveryControlOfADialog_data() {
    languages();
}

void AccessibilityTest::theKeyboardComesToEveryControlOfADialog() {
    QFETCH(QString, language);
    speak(language);
    open();
    for (const auto& dialog : dialogs()) {
        dialog->show();
        QSet<const QWidget*> reached;
        for (const QWidget* next = dialog->nextInFocusChain(); next != dialog.get();
             next = next->nextInFocusChain())
            if ((next->focusPolicy() & Qt::TabFocus) != 0)
                reached.insert(next);
        for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
            const bool wanted = (qobject_cast<const QAbstractButton*>(widget) ||
                                 qobject_cast<const QLineEdit*>(widget) ||
                                 qobject_cast<const QComboBox*>(widget)) &&
                                isControl(*widget) && widget->isVisible() && widget->isEnabled();
            QVERIFY2(!wanted || reached.contains(widget), qPrintable(describe(*widget)));
        }
    }
}

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
