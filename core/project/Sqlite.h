#pragma once

// The session API is declared only where both of these stand before the header; hence no other file
// includes it.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>
