#include "ui/window/BlockDrag.h"

#include "tests/support/ui/CrudeDumps.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/window/Workbench.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class BlockDragTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        m_workbench = std::make_unique<Workbench>(*m_document);
        m_drag = std::make_unique<BlockDrag>(*m_document, *m_workbench);
        m_workbench->resize(1000, 700);
        m_workbench->show();
        QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
        const auto dump =
            test::crudeDump(u"a.txt"_s, {u"　　甲文。\n\n　　乙文。\n\n　　丙文。\n"_s});
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    }
    void cleanup() {
        m_drag.reset();
        m_workbench.reset();
        m_document.reset();
    }

    void aBlockGoesWhereItIsLetGo() {
        drop(block(u"丙"), handle(u"甲"), false);
        QCOMPARE(order(u"甲"), u"甲丙"_s);
        QCOMPARE(m_document->layout().articles.size(), 2U);
        drop(block(u"丙"), handle(u"甲"), true);
        QCOMPARE(order(u"甲"), u"丙甲"_s);
        drop(block(u"丙"), handle(u"甲"), true); // there it is already
        QVERIFY(m_document->undo());
        QCOMPARE(order(u"甲"), u"甲丙"_s);
        drop(block(u"甲"), handle(u"丙"), false);
        QCOMPARE(order(u"甲"), u"丙甲"_s);
    }

    void overTheFurnitureItBecomesFurniture() {
        QVERIFY(m_document->setRole({0, 0}, Role::Furniture));
        m_workbench->articleView().setFurnitureFolded(true);
        QPoint place(300, 0);
        for (; place.y() < m_workbench->articleView().height(); ++place.ry()) {
            const auto target = m_workbench->articleView().dropPlaceAt(place);
            if (target && !target->article.isValid())
                break;
        }
        send(block(u"丙"), place);
        QCOMPARE(m_document->layout().block(block(u"丙"))->role, Role::Furniture);
    }

    void otherThingsAreNotTaken() {
        QMimeData data;
        data.setText(u"甲"_s);
        QDragEnterEvent enter(handle(u"甲"), Qt::MoveAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_workbench->articleView().viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

private:
    BlockId block(QStringView words) const {
        return m_document->layout()
            .blockAt(m_document->page().id, m_document->page().text.indexOf(words))
            ->id;
    }
    /// A point beside the block's text on its card.
    QPoint handle(QStringView words) const {
        const BlockId id = block(words);
        const ArticleView& view = m_workbench->articleView();
        for (int y = 0; y < view.viewport()->height(); ++y)
            for (int x = 0; x < 80; x += 3)
                if (view.blockHandleAt({x, y}) == id)
                    return {x, y};
        return {};
    }
    void drop(BlockId id, QPoint handle, bool above) {
        QVERIFY(!handle.isNull());
        // The handle's first row is the upper edge of the text; the lower half is further down.
        constexpr int down = 16;
        send(id, above ? handle : handle + QPoint(0, down));
    }
    void send(BlockId id, QPoint place) {
        QWidget* viewport = m_workbench->articleView().viewport();
        QMimeData data;
        data.setData(u"application/x-jianbao-block"_s, QByteArray::number(id.value));
        QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(place), Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    }
    QString order(QStringView words) const {
        QString text;
        const ArticleId article = m_document->layout().block(block(words))->article;
        for (const Block* each : m_document->layout().blocksOf(article))
            text +=
                QStringView(m_document->page().text).sliced(each->ranges.begin()).trimmed().front();
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<BlockDrag> m_drag;
};

QTEST_MAIN(BlockDragTest)
#include "BlockDragTest.moc"
