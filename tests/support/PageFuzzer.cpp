#include "tests/support/PageFuzzer.h"

#include "core/clean/Cleaner.h"
#include "core/segment/ArticleFinder.h"
#include "core/text/Decoder.h"
#include "core/text/EncodingDetector.h"

namespace jianbao::test {

namespace {

QString decode(QByteArrayView bytes) {
    const auto any = AllEncodings[static_cast<std::size_t>(bytes.size()) % AllEncodings.size()];
    Decoder decoder(detectEncoding(bytes).value_or(any));
    QString text;
    const qsizetype half = bytes.size() / 2;
    decoder.decode(bytes.first(half), text);
    decoder.decode(bytes.sliced(half), text);
    decoder.finish(text);
    return text;
}

} // namespace

void fuzzText(const QString& page) {
    const Layout layout = segment::findArticles(page);
    if (const auto violation = findViolation(layout, PageId{}, page.size()))
        qFatal("%s", qPrintable(*violation));
    for (const Block& block : layout.blocks) {
        for (const clean::CleanParagraph& paragraph : clean::cleanBlock(page, block).paragraphs) {
            if (paragraph.map.derivedLength() != paragraph.text.size())
                qFatal("a paragraph's map does not cover its text");
        }
    }
}

void fuzzBytes(QByteArrayView bytes) {
    fuzzText(decode(bytes));
}

} // namespace jianbao::test
