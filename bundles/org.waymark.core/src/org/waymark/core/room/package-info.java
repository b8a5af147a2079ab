/**
 * The room: a workshop in which participants write notes, feel and vote on their phones. Events and the state folded
 * from them, the journal that keeps them, and the results. It knows no screen and no network.
 */
package org.waymark.core.room;
