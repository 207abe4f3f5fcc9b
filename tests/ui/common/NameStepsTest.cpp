#include "ui/common/NameSteps.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class NameStepsTest : public QObject {
    Q_OBJECT

    const QString m_text = u"昨天沈若溪在青石河边说话。"_s;
    const NameOver m_names = [](qsizetype at) {
        for (const TextRange name : {TextRange{2, 5}, TextRange{6, 9}})
            if (name.contains(at))
                return name;
        return TextRange();
    };

private Q_SLOTS:
    void namesAreOneStepForwards() {
        QCOMPARE(nextNameOrWord(m_text, 0, m_names), 2);
        QCOMPARE(nextNameOrWord(m_text, 2, m_names), 5);
        QCOMPARE(nextNameOrWord(m_text, 3, m_names), 5);
        QCOMPARE(nextNameOrWord(m_text, 5, m_names), 6);
        QCOMPARE(nextNameOrWord(m_text, 6, m_names), 9);
        QCOMPARE(nextNameOrWord(m_text, m_text.size(), m_names), m_text.size());
    }

    void namesAreOneStepBackwards() {
        QCOMPARE(previousNameOrWord(m_text, 9, m_names), 6);
        QCOMPARE(previousNameOrWord(m_text, 8, m_names), 6);
        QCOMPARE(previousNameOrWord(m_text, 6, m_names), 5);
        QCOMPARE(previousNameOrWord(m_text, 5, m_names), 2);
        QCOMPARE(previousNameOrWord(m_text, 2, m_names), 0);
        QCOMPARE(previousNameOrWord(m_text, 0, m_names), 0);
    }

    void withoutNamesStepsAreThoseOfWords() {
        const NameOver none = [](qsizetype) {
            return TextRange();
        };
        for (const NameOver& names : {none, NameOver()}) {
            QCOMPARE(nextNameOrWord(m_text, 0, names), 2);
            QCOMPARE(previousNameOrWord(m_text, 2, names), 0);
        }
    }
};

QTEST_GUILESS_MAIN(NameStepsTest)
#include "NameStepsTest.moc"
