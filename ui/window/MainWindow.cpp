#include "ui/window/MainWindow.h"
