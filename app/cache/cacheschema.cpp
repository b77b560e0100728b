// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache/cacheschema.h"

namespace Rescind {

namespace {

// Version 1.
QList<QByteArray> firstStep()
{
    return {
        // An order: what may be read by anybody who has the file, with all its lines, and what is about people, sealed.
        // Nothing is ever searched in here, so there is no index; new orders go to the end.
        "CREATE TABLE orders (number INTEGER PRIMARY KEY NOT NULL, clear BLOB NOT NULL, people BLOB NOT NULL) STRICT",
        // What is looked at of all orders at once, many to a row so that reading a million takes no time and a second
        // look at an unchanged page writes next to nothing. See Ledger.
        "CREATE TABLE ledger (leaf INTEGER PRIMARY KEY NOT NULL, entries BLOB NOT NULL) STRICT",
        // Where each exact value is found: the hash of it and the order's number in one integer. A tree of bare
        // integers is the cheapest that SQLite has. See Lookup.
        "CREATE TABLE places (place INTEGER PRIMARY KEY NOT NULL) STRICT",
        // Where the sync has come to, and the proof of the key.
        "CREATE TABLE notes (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    };
}

} // namespace

CacheSchema CacheSchema::current()
{
    return {{firstStep()}};
}

} // namespace Rescind
