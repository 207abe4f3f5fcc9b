#include "tests/support/PageFuzzer.h"

/// The door through which libFuzzer comes.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    jianbao::test::fuzzBytes({data, static_cast<qsizetype>(size)});
    return 0;
}
