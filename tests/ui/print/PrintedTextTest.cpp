#include "ui/print/PrintedText.h"

#include "ui/print/Printer.h"

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray printed(const QString& path, int paragraphs) {
    QString html = u"<html><head><style>p { color: red; }</style></head><body>"
                   "<h1>云溪日报</h1><article><h3>桥通了</h3>"_s;
    for (int i = 0; i < paragraphs; ++i)
        html += u"<p>Paragraph %1 of the article on the bridge.</p>"_s.arg(i);
    if (!ui::printHtml(*ui::makePrinter(u"a"_s, path), html + u"</article></body></html>"_s))
        return "failed";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

int pagesOf(const QByteArray& pdf) {
    return static_cast<int>(pdf.count("/Type /Page\n") + pdf.count("/Type /Page\r"));
}

/// What a PDF paints; of the rest, the time of its making changes.
QByteArray painted(const QByteArray& pdf) {
    QByteArray content;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0;) {
        const qsizetype end = pdf.indexOf("endstream", at);
        content += pdf.sliced(at, end - at);
        at = pdf.indexOf("stream\n", end + 10);
    }
    return content;
}

} // namespace

class PrintedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longTextGoesOnOnFurtherPages() {
        const QTemporaryDir folder;
        const QByteArray one = printed(folder.filePath(u"one.pdf"_s), 3);
        QVERIFY(one.startsWith("%PDF-"));
        QCOMPARE(pagesOf(one), 1);
        const QByteArray many = printed(folder.filePath(u"many.pdf"_s), 100);
        QVERIFY2(pagesOf(many) > 1 && pagesOf(many) < 6, QByteArray::number(pagesOf(many)));
    }

    void paperIsPrintedInBlackWhateverTheWindowHas() {
        const QTemporaryDir folder;
        const QPalette before = QGuiApplication::palette();
        QList<QByteArray> pages;
        for (const QColor color : {Qt::black, Qt::white}) {
            QPalette palette = before;
            palette.setColor(QPalette::Text, color);
            QGuiApplication::setPalette(palette);
            pages.append(painted(printed(folder.filePath(u"a.pdf"_s), 3)));
        }
        QGuiApplication::setPalette(before);
        QVERIFY(pages[0].size() > 100);
        QCOMPARE(pages[1], pages[0]);
    }

    void aPlaceThatCannotBeWrittenIsTold() {
        const QTemporaryDir folder;
        QCOMPARE(printed(folder.filePath(u"none/a.pdf"_s), 1), QByteArray("failed"));
    }
};

QTEST_MAIN(PrintedTextTest)
#include "PrintedTextTest.moc"
