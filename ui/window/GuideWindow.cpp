#include "ui/window/GuideWindow.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

constexpr QSize normalSize{760, 640};
constexpr int margin = 24;

/// Shows pictures no wider than the window.
class GuideText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        QPixmap picture;
        picture.loadFromData(resource.toByteArray());
        const int width = normalSize.width() - 3 * margin;
        return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation)
                                       : picture;
    }
};

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("User guide"));
    resize(normalSize);
    auto* text = new GuideText(this);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(margin);
    text->setSource(QUrl(QStringLiteral("qrc:/docs/") +
                         tr("guide.en.md", "file name of the guide in this language")),
                    QTextDocument::MarkdownResource);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
}

} // namespace jianbao::ui
