#include "ui/common/QuietStyle.h"

#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace jianbao::ui;

/// Holds the edges of what can be operated against the colours of the theme.
class QuietStyleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QuietStyle> m_style = std::make_unique<QuietStyle>();

    QImage picture(QWidget& control, const Theme& theme) const {
        control.setStyle(m_style.get());
        control.setPalette(theme.palette());
        control.resize(120, 32);
        return control.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    /// Round edges are mixed with the ground a little.
    static bool isNear(const QColor& a, const QColor& b) {
        constexpr int most = 16;
        return std::abs(a.red() - b.red()) <= most && std::abs(a.green() - b.green()) <= most &&
               std::abs(a.blue() - b.blue()) <= most;
    }

    static bool has(const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (isNear(image.pixelColor(x, y), colour))
                    return true;
        return false;
    }

private Q_SLOTS:
    void theEdgeOfAControlCanBeSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theEdgeOfAControlCanBeSeen() {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night() : Theme::light();
        QLineEdit field;
        QComboBox choice;
        QPushButton button;
        QCheckBox box;
        QRadioButton radio;
        for (QWidget* control :
             std::initializer_list<QWidget*>{&field, &choice, &button, &box, &radio})
            QVERIFY2(has(picture(*control, theme), theme.outline),
                     control->metaObject()->className());
    }

    void whatIsOnAndWhatIsTheDefaultHasTheAccent_data() { theEdgeOfAControlCanBeSeen_data(); }
    void whatIsOnAndWhatIsTheDefaultHasTheAccent() {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night() : Theme::light();
        QPushButton button;
        QVERIFY(!has(picture(button, theme), theme.accent));
        button.setDefault(true);
        QVERIFY(has(picture(button, theme), theme.accent));
        QCheckBox box;
        QVERIFY(!has(picture(box, theme), theme.accent));
        box.setChecked(true);
        QVERIFY(has(picture(box, theme), theme.accent));
    }

    void whatCannotBeDoneHasNone() {
        const Theme theme = Theme::light();
        QPushButton button;
        button.setDefault(true);
        button.setEnabled(false);
        QVERIFY(!has(picture(button, theme), theme.accent));
    }

    void onlyATabHasTheTitleOfPanesThatShareAPlace() {
        QMainWindow window;
        window.setStyle(m_style.get());
        window.setPalette(Theme::light().palette());
        auto* first = new QDockWidget(QStringLiteral("History"), &window);
        auto* second = new QDockWidget(QStringLiteral("Names"), &window);
        for (QDockWidget* dock : {first, second}) {
            dock->setStyle(m_style.get());
            dock->setWidget(new QWidget);
            window.addDockWidget(Qt::RightDockWidgetArea, dock);
        }
        window.tabifyDockWidget(first, second);
        second->hide();
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto showsTitle = [&] {
            const int height = first->widget()->geometry().top();
            const QRect words(0, 0, first->width() / 2, height);
            return has(first->grab(words).toImage().convertToFormat(QImage::Format_RGB32),
                       Theme::light().ink);
        };
        QVERIFY(showsTitle());
        second->show();
        first->raise();
        QVERIFY(!showsTitle());
        second->hide();
        QVERIFY(showsTitle());
    }
};

QTEST_MAIN(QuietStyleTest)
#include "QuietStyleTest.moc"
