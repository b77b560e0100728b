// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalschema.h"

using namespace Qt::StringLiterals;

namespace Rescind {

namespace {

// Version 1. An intent is never rewritten save for its present state, which has to agree with a transition just
// appended; a transition is never rewritten at all. The steps allowed are those of journalstate.cpp.
QStringList firstStep()
{
    return {
        uR"(CREATE TABLE intents (
number INTEGER PRIMARY KEY NOT NULL,
id TEXT NOT NULL UNIQUE,
profile TEXT NOT NULL,
server TEXT NOT NULL,
release TEXT NOT NULL,
person TEXT NOT NULL,
action TEXT NOT NULL CHECK (instr('|cancel-order|cancel-item|confirm-order|reject-order|confirm-item|reject-item|',
'|' || action || '|') > 0),
target_uuid TEXT NOT NULL COLLATE NOCASE,
order_uuid TEXT NOT NULL COLLATE NOCASE,
purchase_order TEXT NOT NULL,
line_count INTEGER NOT NULL,
verb TEXT NOT NULL,
path TEXT NOT NULL,
body BLOB NOT NULL,
reason TEXT NOT NULL,
batch TEXT NOT NULL,
batch_row INTEGER NOT NULL,
created INTEGER NOT NULL,
hold_until INTEGER NOT NULL,
checksum BLOB NOT NULL,
state TEXT NOT NULL,
last INTEGER REFERENCES transitions (sequence)) STRICT)"_s,
        uR"(CREATE TABLE lines (
intent INTEGER NOT NULL REFERENCES intents (number),
position INTEGER NOT NULL,
line_uuid TEXT NOT NULL COLLATE NOCASE,
status TEXT NOT NULL,
designation TEXT NOT NULL,
PRIMARY KEY (intent, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE transitions (
sequence INTEGER PRIMARY KEY NOT NULL,
intent INTEGER NOT NULL REFERENCES intents (number),
from_state TEXT NOT NULL,
to_state TEXT NOT NULL,
decider TEXT NOT NULL,
tries INTEGER NOT NULL,
at INTEGER NOT NULL,
http INTEGER NOT NULL,
message TEXT NOT NULL,
checksum BLOB NOT NULL,
CHECK (instr('
|held>sending:program||held>withdrawn:person||held>superseded:program||held>superseded:read|
|held>refused:program||held>refused:answer||held>refused:read||held>not-sent:program||held>not-sent:person|
|sending>requested:answer||sending>requested:read||sending>settled-confirmed:answer|
|sending>settled-confirmed:read||sending>settled-rejected:answer||sending>settled-rejected:read|
|sending>refused:answer||sending>refused:read||sending>unknown:program||sending>unknown:answer|
|sending>held:program||sending>held:answer||sending>not-sent:program||sending>not-sent:answer|
|requested>settled-confirmed:read||requested>settled-rejected:read|
|unknown>requested:read||unknown>settled-confirmed:read||unknown>settled-rejected:read||unknown>refused:read|
|unknown>held:person||unknown>closed:person|',
'|' || from_state || '>' || to_state || ':' || decider || '|') > 0)) STRICT)"_s,

        u"CREATE INDEX intents_by_state ON intents (state, profile)"_s,
        u"CREATE INDEX intents_by_batch ON intents (batch, batch_row) WHERE batch <> ''"_s,
        u"CREATE INDEX intents_by_target ON intents (target_uuid)"_s,
        u"CREATE INDEX intents_by_order ON intents (order_uuid) WHERE order_uuid <> ''"_s,
        u"CREATE INDEX lines_by_uuid ON lines (line_uuid)"_s,
        u"CREATE INDEX transitions_by_intent ON transitions (intent, sequence)"_s,

        uR"(CREATE TRIGGER intent_begins_held BEFORE INSERT ON intents
WHEN NEW.state IS NOT 'held' OR NEW.last IS NOT NULL
OR NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM intents)
BEGIN SELECT RAISE(ABORT, 'an intent begins held, at the end of the journal'); END)"_s,
        uR"(CREATE TRIGGER intent_stays BEFORE UPDATE OF number, id, profile, server, release, person, action, target_uuid,
order_uuid, purchase_order, line_count, verb, path, body, reason, batch, batch_row, created, hold_until, checksum ON intents
BEGIN SELECT RAISE(ABORT, 'an intent is never rewritten'); END)"_s,
        uR"(CREATE TRIGGER intent_follows_transition BEFORE UPDATE ON intents
WHEN NEW.number IS NOT OLD.number OR NOT EXISTS (SELECT 1 FROM transitions WHERE sequence = NEW.last
AND intent = NEW.number AND from_state = OLD.state AND to_state = NEW.state AND sequence > coalesce(OLD.last, 0))
BEGIN SELECT RAISE(ABORT, 'a state changes by a transition only'); END)"_s,
        uR"(CREATE TRIGGER intent_remains BEFORE DELETE ON intents
BEGIN SELECT RAISE(ABORT, 'an intent is never deleted'); END)"_s,

        uR"(CREATE TRIGGER line_belongs BEFORE INSERT ON lines
WHEN NEW.position < 0 OR NEW.position >= (SELECT line_count FROM intents WHERE number = NEW.intent)
BEGIN SELECT RAISE(ABORT, 'an intent has as many lines as it began with'); END)"_s,
        uR"(CREATE TRIGGER line_stays BEFORE UPDATE ON lines
BEGIN SELECT RAISE(ABORT, 'a line is never rewritten'); END)"_s,
        uR"(CREATE TRIGGER line_remains BEFORE DELETE ON lines
BEGIN SELECT RAISE(ABORT, 'a line is never deleted'); END)"_s,

        uR"(CREATE TRIGGER transition_follows_state BEFORE INSERT ON transitions
WHEN NEW.from_state IS NOT (SELECT state FROM intents WHERE number = NEW.intent)
OR NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM transitions)
BEGIN SELECT RAISE(ABORT, 'a transition leaves the present state, at the end of the journal'); END)"_s,
        uR"(CREATE TRIGGER transition_suits_action BEFORE INSERT ON transitions
WHEN NEW.to_state = 'requested'
AND (SELECT action FROM intents WHERE number = NEW.intent) NOT IN ('cancel-order', 'cancel-item')
OR NEW.to_state = 'settled-confirmed'
AND (SELECT action FROM intents WHERE number = NEW.intent) IN ('reject-order', 'reject-item')
OR NEW.to_state = 'settled-rejected'
AND (SELECT action FROM intents WHERE number = NEW.intent) IN ('confirm-order', 'confirm-item')
BEGIN SELECT RAISE(ABORT, 'this action cannot come to this state'); END)"_s,
        uR"(CREATE TRIGGER transition_stays BEFORE UPDATE ON transitions
BEGIN SELECT RAISE(ABORT, 'a transition is never rewritten'); END)"_s,
        uR"(CREATE TRIGGER transition_remains BEFORE DELETE ON transitions
BEGIN SELECT RAISE(ABORT, 'a transition is never deleted'); END)"_s,
    };
}

} // namespace

JournalSchema JournalSchema::current()
{
    return {{firstStep()}};
}

} // namespace Rescind
