#include "ui/entity/EverywhereDialog.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

FoundName found(qsizetype at, TagTypeId type = {}, bool insideOther = false) {
    const std::vector<PageRange> ranges{{PageId{1}, {at, at + 3}}};
    return {{{}, ranges, u"在"_s, u"青石河"_s, u"边"_s}, {}, type, insideOther};
}

} // namespace

class EverywhereDialogTest : public QObject {
    Q_OBJECT

    const std::vector<TagType> m_types{{TagTypeId{1}, u"PER"_s, {}, {}, {}, 0},
                                       {TagTypeId{2}, u"LOC"_s, {}, {}, {}, 1}};
    std::vector<NameScope> m_asked;
    std::unique_ptr<EverywhereDialog> m_dialog;

    /// Four places: one free, one tagged as each type, one inside a longer name.
    std::vector<FoundName> find(NameScope scope) {
        m_asked.push_back(scope);
        return {found(0), found(10, TagTypeId{2}), found(20, TagTypeId{1}), found(30, {}, true)};
    }
    QListView* list() const { return m_dialog->findChild<QListView*>(); }
    std::vector<qsizetype> chosen() const {
        std::vector<qsizetype> begins;
        for (const FoundName& place : m_dialog->choice().places)
            begins.push_back(place.occurrence.ranges.front().range.begin);
        return begins;
    }

private Q_SLOTS:
    void init() {
        m_asked.clear();
        m_dialog = std::make_unique<EverywhereDialog>(
            u"青石河"_s, TagTypeId{2}, m_types, [this](NameScope scope) { return find(scope); });
        m_dialog->show();
    }

    void whatIsTaggedSoAlreadyIsNotTaggedAgain() {
        QCOMPARE(chosen(), (std::vector<qsizetype>{0, 20}));
        QCOMPARE(m_dialog->choice().type, TagTypeId{2});
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_dialog->choice().act, EverywhereChoice::Act::Tag);
    }

    void theTypesKeyTagsAtOnce() {
        QTest::keyClick(list(), Qt::Key_W);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_dialog->choice().type, TagTypeId{1});
        QCOMPARE(chosen(), (std::vector<qsizetype>{0, 10}));
    }

    void ticksLeavePlacesOut() {
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(chosen(), (std::vector<qsizetype>{20}));
        list()->setCurrentIndex(list()->model()->index(3, 0));
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(chosen(), (std::vector<qsizetype>{20, 30}));
    }

    void tagsAreTakenOff() {
        for (auto* button : m_dialog->findChildren<QPushButton*>())
            if (button->text().contains(u"Remove"))
                button->click();
        QCOMPARE(m_dialog->choice().act, EverywhereChoice::Act::Untag);
        QCOMPARE(chosen(), (std::vector<qsizetype>{10, 20}));
    }

    void anotherScopeIsLookedThrough() {
        m_dialog->findChildren<QComboBox*>().first()->setCurrentIndex(3);
        QCOMPARE(m_asked, (std::vector{NameScope::Page, NameScope::Project}));
    }
};

QTEST_MAIN(EverywhereDialogTest)
#include "EverywhereDialogTest.moc"
