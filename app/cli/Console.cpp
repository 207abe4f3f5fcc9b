#include "app/cli/Console.h"

#include <cstdio>

namespace jianbao::app {

void print(const QString& text) {
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

void complain(const QString& sentence) {
    std::fprintf(stderr, "jianbao-cli: %s\n", qUtf8Printable(sentence));
}

} // namespace jianbao::app
