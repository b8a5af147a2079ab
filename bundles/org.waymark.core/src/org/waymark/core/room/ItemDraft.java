package org.waymark.core.room;

import java.util.Optional;

/**
 * The content of an item as a phone sends it.
 *
 * @param round id of the round it was written in; empty = the running one. A note that was written without a network
 *     names its round, so that it still arrives after the round was closed
 * @param kind kind of note
 * @param touchpoint id of the touchpoint; empty = somewhere
 * @param text what was written
 */
public record ItemDraft(Optional<String> round, ItemKind kind, Optional<String> touchpoint, String text) {
}
