#include "core/job/PreparedDump.h"
#include "core/source/DumpFolder.h"
#include "core/text/CodePointIndex.h"
#include "tests/support/Shared.h"
#include "tests/support/ui/TestWindow.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NameDesk.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

struct GoldName {
    TextRange range;
    QString type;
    QString text;

    bool operator<(const GoldName& other) const {
        return std::tie(range, type, text) < std::tie(other.range, other.type, other.text);
    }
};

const std::map<QString, Qt::Key> typeKeys{{u"PER"_s, Qt::Key_W},   {u"ORG"_s, Qt::Key_E},
                                          {u"LOC"_s, Qt::Key_T},   {u"TIME"_s, Qt::Key_Y},
                                          {u"EVENT"_s, Qt::Key_U}, {u"WORK"_s, Qt::Key_O}};

} // namespace

/// Tagging as a person does it, with real events and dialogs.
class NameJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreTaggedRetypedMovedAndUntagged();
    void aNameInPartsIsWorkedOnAsOne();
    void everywhereTagsAndUntagsWhatIsTicked();
    void aDoubleClickTakesTheName();
    void bothSidesTagTheSame();
    void rejectedSuggestionsStayAway();
    void theSampleIsTaggedWithSuggestions();
    void theSampleIsTaggedWithoutSuggestions();
    void withSuggestionsAPageTakesFewKeys();
    void withoutSuggestionsEverywhereHelps();

private:
    void open(const QString& path);
    void openText(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void select(TextRange range);
    void select(const QString& text, qsizetype from = 0);
    /// Presses a key that opens a dialog, and one in the dialog.
    void pressInDialog(Qt::Key key, Qt::Key inDialog);
    void waitForSuggestions();
    QStringList tagged() const;
    std::set<GoldName> taggedNames() const;
    bool openLiaoyuan();
    void openSample();
    void addGold(const QString& type, const QString& text);
    void tagWithSuggestions();
    void tagEverywhere();
    void removeWrongTags();
    const GoldName* goldAt(TextRange range) const;
    bool isTagged(const GoldName& gold) const;
    void checkGold(double mostPresses);
    NameBook& book() const { return m_window->names().book(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    std::set<GoldName> m_gold;
    test::ScriptedDialogs* m_dialogs = nullptr;
    int m_pressed = 0;
};

void NameJourneyTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_document = std::make_unique<Document>();
    const DumpServices dumps{[](const QString& folder) { return source::listDumps(folder, true); },
                             [](const QString& path, std::optional<Encoding> encoding,
                                const job::TakePart& take, std::stop_token stop,
                                const job::ReadProgress& progress) {
                                 return job::prepareDump(path, {encoding}, take, stop, progress);
                             }};
    m_window = test::makeWindow(*m_document, *m_settings, m_folder->path(), &m_dialogs, dumps);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pressed = 0;
    m_gold.clear();
}

void NameJourneyTest::cleanup() {
    m_window.reset();
    m_document.reset();
    m_settings.reset(); // writes into the folder, so it goes first
}

void NameJourneyTest::open(const QString& path) {
    QSignalSpy idle(&m_window->files(), &FileCommands::idle);
    m_dialogs->files = OpenChoice{{path}, {}};
    press(Qt::Key_O, Qt::ControlModifier);
    if (m_window->files().isBusy())
        QVERIFY(idle.wait(20000));
    QVERIFY(m_document->hasPage());
    m_window->workbench().pageView().setFocus();
    m_pressed = 0;
}

void NameJourneyTest::openText(const QString& text) {
    QFile file(m_folder->filePath(u"chenguang-2031-02-03-p1.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    open(file.fileName());
}

void NameJourneyTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    ++m_pressed;
}

void NameJourneyTest::select(TextRange range) {
    m_window->workbench().selectOnBothSides(range);
    ++m_pressed;
}

void NameJourneyTest::select(const QString& text, qsizetype from) {
    const qsizetype at = m_document->page().text.indexOf(text, from);
    QVERIFY2(at >= 0, qPrintable(text));
    select(TextRange{at, at + text.size()});
}

void NameJourneyTest::pressInDialog(Qt::Key key, Qt::Key inDialog) {
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        seen = dialog != nullptr;
        if (!dialog)
            return;
        QTest::keyClick(dialog->findChild<QListView*>(), inDialog);
        ++m_pressed;
        if (QApplication::activeModalWidget() == dialog && dialog->isVisible())
            static_cast<QDialog*>(dialog)->reject();
    });
    press(key);
    QVERIFY(seen);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->workbench().pageView().setFocus();
}

void NameJourneyTest::waitForSuggestions() {
    QTRY_VERIFY_WITH_TIMEOUT(!book().isSuggesting(), 20000);
}

std::set<GoldName> NameJourneyTest::taggedNames() const {
    std::set<GoldName> names;
    for (const Mention& mention : book().mentions())
        names.insert({{mention.ranges.front().range.begin, mention.ranges.back().range.end},
                      book().type(mention.type)->code,
                      book().textOf(mention.ranges)});
    return names;
}

QStringList NameJourneyTest::tagged() const {
    QStringList names;
    for (const GoldName& name : taggedNames())
        names += name.type + u' ' + name.text;
    return names;
}

void NameJourneyTest::namesAreTaggedRetypedMovedAndUntagged() {
    openText(u"晨光报\n\n昨天，沈若溪在青石河边说，青石河通水了。\n"_s);
    m_window->actions()[ActionId::SuggestNames]->setChecked(false);
    select(u"沈若溪"_s);
    press(Qt::Key_W);
    QCOMPARE(tagged(), QStringList{u"PER 沈若溪"_s});
    select(u"青石"_s);
    press(Qt::Key_E);
    press(Qt::Key_T);
    QCOMPARE(tagged(), (QStringList{u"PER 沈若溪"_s, u"LOC 青石"_s}));
    m_window->workbench().goTo(m_document->page().text.indexOf(u"青石"_s));
    press(Qt::Key_BracketRight);
    QCOMPARE(tagged(), (QStringList{u"PER 沈若溪"_s, u"LOC 青石河"_s}));
    press(Qt::Key_BracketLeft);
    press(Qt::Key_BracketLeft, Qt::AltModifier);
    QCOMPARE(tagged(), (QStringList{u"PER 沈若溪"_s, u"LOC 青石河"_s}));
    press(Qt::Key_Comma);
    QCOMPARE(m_window->workbench().pageView().selectedText(), u"沈若溪"_s);
    press(Qt::Key_Period);
    QCOMPARE(m_window->workbench().pageView().selectedText(), u"青石河"_s);
    press(Qt::Key_D);
    QCOMPARE(tagged(), QStringList{u"PER 沈若溪"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tagged().size(), 2);
}

void NameJourneyTest::aNameInPartsIsWorkedOnAsOne() {
    openText(u"晨光报\n\n昨天，沈若溪在青石河边说，青石河通水了。\n"_s);
    m_window->actions()[ActionId::SuggestNames]->setChecked(false);
    const qsizetype at = m_document->page().text.indexOf(u"沈若溪"_s);
    const PageId page = m_document->page().id;
    const std::vector parts{
        edit::Tagging{{{page, {at, at + 1}}, {page, {at + 4, at + 6}}}, u"沈青石"_s}};
    QVERIFY(book().tag(parts, book().types().front().id));
    press(Qt::Key_Period);
    press(Qt::Key_T);
    QCOMPARE(tagged(), QStringList{u"LOC 沈青石"_s});
    press(Qt::Key_BracketRight);
    QCOMPARE(tagged(), QStringList{u"LOC 沈青石河"_s});
    press(Qt::Key_Period);
    press(Qt::Key_D);
    QVERIFY(tagged().isEmpty());
}

void NameJourneyTest::everywhereTagsAndUntagsWhatIsTicked() {
    openText(u"晨光报\n\n昨天，沈若溪在青石河边说，青石河通水了。青\n石河的水清了。\n"_s);
    m_window->actions()[ActionId::SuggestNames]->setChecked(false);
    select(u"青石河"_s);
    pressInDialog(Qt::Key_F, Qt::Key_T);
    QCOMPARE(tagged(), QStringList({u"LOC 青石河"_s, u"LOC 青石河"_s, u"LOC 青石河"_s}));
    QCOMPARE(book().entities().size(), 1U);
    pressInDialog(Qt::Key_F, Qt::Key_W);
    QCOMPARE(tagged(), QStringList({u"PER 青石河"_s, u"PER 青石河"_s, u"PER 青石河"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(tagged().isEmpty());
}

void NameJourneyTest::aDoubleClickTakesTheName() {
    openText(u"晨光报\n\n昨天，市长白景明说，青石河通水了。\n"_s);
    waitForSuggestions();
    PageView& page = m_window->workbench().pageView();
    const qsizetype at = page.text().indexOf(u"景明"_s);
    QTest::mouseDClick(page.viewport(), Qt::LeftButton, {}, page.characterRect(at).center());
    QCOMPARE(page.selectedText(), u"白景明"_s);
    press(Qt::Key_W);
    QCOMPARE(tagged(), QStringList{u"PER 白景明"_s});
}

void NameJourneyTest::bothSidesTagTheSame() {
    openText(u"晨光报\n\n昨天，市长白景\n明说，青石河通水了。\n"_s);
    m_window->actions()[ActionId::SuggestNames]->setChecked(false);
    ArticleView& articles = m_window->workbench().articleView();
    m_window->workbench().goTo(m_document->page().text.indexOf(u"昨天"_s));
    articles.setFocus();
    const qsizetype at = articles.articleText().indexOf(u"白景明"_s);
    QVERIFY(at >= 0);
    articles.setArticleSelection({at, at + 3});
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(tagged(), QStringList{u"PER 白景明"_s});
    const TextRange range = book().mentions().front().ranges.front().range;
    QCOMPARE(m_document->page().text.mid(range.begin, range.length()), u"白景\n明"_s);
}

void NameJourneyTest::rejectedSuggestionsStayAway() {
    openText(u"晨光报\n\n昨天，市长白景明说，青石河通水了。\n"_s);
    waitForSuggestions();
    const std::size_t before = book().suggestions().size();
    QVERIFY(before > 0);
    press(Qt::Key_Tab);
    const QString rejected = m_window->workbench().pageView().selectedText();
    QVERIFY(!rejected.isEmpty());
    press(Qt::Key_X);
    waitForSuggestions();
    QVERIFY(book().suggestions().size() < before);
    for (const SuggestedName& name : book().suggestions())
        QVERIFY(name.text != rejected);
    QVERIFY(tagged().isEmpty());
}

bool NameJourneyTest::openLiaoyuan() {
    const QString dump = test::sharedPath(u"dumps/liaoyuan-2025-07-16-p1.txt"_s);
    QFile table(test::sharedPath(u"dumps/liaoyuan-2025-07-16-p1.entities.tsv"_s));
    if (dump.isEmpty() || !table.open(QIODevice::ReadOnly))
        return false;
    const QString copy = m_folder->filePath(u"liaoyuan-2025-07-16-p1.txt"_s);
    if (!QFile::copy(dump, copy))
        return false;
    open(copy);
    const CodePointIndex index(m_document->page().text);
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        m_gold.insert(
            {{index.toPosition(cells[0].toLongLong()), index.toPosition(cells[1].toLongLong())},
             cells[2],
             cells[3]});
    }
    return true;
}

void NameJourneyTest::openSample() {
    const QString copy = m_folder->filePath(u"yunchuan-2024-05-18-p1.txt"_s);
    QVERIFY(QFile::copy(QStringLiteral(JIANBAO_SOURCE_DIR) +
                            u"/resources/sample/yunchuan-2024-05-18-p1.txt"_s,
                        copy));
    open(copy);
    const std::map<QString, QStringList> names{
        {u"PER"_s,
         {u"沈若溪"_s, u"江一帆"_s, u"白景和"_s, u"乔远山"_s, u"顾一舟"_s, u"方念慈"_s,
          u"苗可心"_s}},
        {u"LOC"_s,
         {u"青石河"_s, u"青石闸"_s, u"望月桥"_s, u"芦花湖"_s, u"白鹭湾湿地公园"_s, u"三里桥"_s,
          u"梧桐里街道"_s, u"北门码头"_s, u"云川"_s}},
        {u"ORG"_s, {u"云川日报"_s, u"市水务局"_s, u"市公交集团"_s, u"市农科院"_s}},
        {u"TIME"_s,
         {u"2024年5月18日"_s, u"星期六"_s, u"昨日上午9时"_s, u"上世纪九十年代"_s, u"前年3月"_s,
          u"昨日清晨"_s, u"昨日"_s, u"5月17日"_s, u"今年"_s, u"一季度"_s}}};
    for (const auto& [type, texts] : names)
        for (const QString& text : texts)
            addGold(type, text);
    // What lies in a longer name is no name of its own.
    std::erase_if(m_gold, [this](const GoldName& name) {
        return std::any_of(m_gold.begin(), m_gold.end(), [&](const GoldName& other) {
            return other.range.overlaps(name.range) && other.range.length() > name.range.length();
        });
    });
}

/// All places where a name stands, over line ends and letter-spacing.
void NameJourneyTest::addGold(const QString& type, const QString& text) {
    const QString& page = m_document->page().text;
    QString joined;
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < page.size(); ++at) {
        if (page[at].isSpace())
            continue;
        joined += page[at];
        places.push_back(at);
    }
    for (qsizetype at = joined.indexOf(text); at >= 0; at = joined.indexOf(text, at + 1)) {
        const auto first = static_cast<std::size_t>(at);
        const auto last = static_cast<std::size_t>(at + text.size() - 1);
        m_gold.insert({{places[first], places[last] + 1}, type, text});
    }
}

/// Goes through the suggestions and then tags by hand what was not suggested.
void NameJourneyTest::tagWithSuggestions() {
    waitForSuggestions();
    press(Qt::Key_Tab);
    for (int i = 0; i < 400 && !book().suggestions().empty(); ++i) {
        const TextRange here = m_window->workbench().selection();
        const SuggestedName* name = book().suggestionAt(m_document->page().id, here.begin);
        if (!name) {
            press(Qt::Key_Tab);
            continue;
        }
        const GoldName* gold = goldAt(here);
        if (!gold)
            press(Qt::Key_X);
        else if (gold->type == book().type(name->type)->code)
            press(Qt::Key_S);
        else
            press(typeKeys.at(gold->type));
        waitForSuggestions();
    }
    removeWrongTags();
    for (const GoldName& gold : m_gold) {
        if (isTagged(gold))
            continue;
        select(gold.range);
        press(typeKeys.at(gold.type));
    }
}

/// Tags name after name, all occurrences of one at once, the longest first.
void NameJourneyTest::tagEverywhere() {
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(book().suggestions().empty());
    m_pressed = 0;
    std::vector<GoldName> order(m_gold.begin(), m_gold.end());
    std::stable_sort(order.begin(), order.end(), [](const GoldName& a, const GoldName& b) {
        return a.text.size() > b.text.size();
    });
    for (const GoldName& gold : order) {
        if (isTagged(gold))
            continue;
        const auto again = std::count_if(order.begin(), order.end(), [&](const GoldName& each) {
            return each.text == gold.text && each.type == gold.type && !isTagged(each);
        });
        select(gold.range);
        if (again > 1)
            pressInDialog(Qt::Key_F, typeKeys.at(gold.type));
        else
            press(typeKeys.at(gold.type));
    }
    removeWrongTags();
}

const GoldName* NameJourneyTest::goldAt(TextRange range) const {
    const auto found = std::find_if(m_gold.begin(), m_gold.end(),
                                    [&](const GoldName& name) { return name.range == range; });
    return found == m_gold.end() ? nullptr : &*found;
}

bool NameJourneyTest::isTagged(const GoldName& gold) const {
    const auto done = taggedNames();
    return std::any_of(done.begin(), done.end(), [&](const GoldName& name) {
        return name.range == gold.range && name.type == gold.type;
    });
}

void NameJourneyTest::removeWrongTags() {
    for (const GoldName& name : taggedNames()) {
        const GoldName* gold = goldAt(name.range);
        if (gold && gold->type == name.type)
            continue;
        select(name.range);
        press(Qt::Key_D);
    }
}

void NameJourneyTest::checkGold(double mostPresses) {
    for (const GoldName& gold : m_gold)
        QVERIFY2(isTagged(gold), qPrintable(gold.text));
    QCOMPARE(taggedNames().size(), m_gold.size());
    const double each = double(m_pressed) / double(m_gold.size());
    qInfo("%d presses for %zu mentions: %.2f", m_pressed, m_gold.size(), each);
    QVERIFY(each <= mostPresses);
}

void NameJourneyTest::theSampleIsTaggedWithSuggestions() {
    openSample();
    tagWithSuggestions();
    checkGold(1.6);
}

void NameJourneyTest::theSampleIsTaggedWithoutSuggestions() {
    openSample();
    tagEverywhere();
    checkGold(1.8);
}

void NameJourneyTest::withSuggestionsAPageTakesFewKeys() {
    if (!openLiaoyuan())
        QSKIP("no ../shared/dumps: the journey over a real page was not made");
    tagWithSuggestions();
    checkGold(0.6);
}

void NameJourneyTest::withoutSuggestionsEverywhereHelps() {
    if (!openLiaoyuan())
        QSKIP("no ../shared/dumps: the journey over a real page was not made");
    tagEverywhere();
    checkGold(1.5);
}

QTEST_MAIN(NameJourneyTest)
#include "NameJourneyTest.moc"
