/** The room of a workshop at the facilitator's desk: who is there, rounds, inbox, projector and the close. */
package org.waymark.ui.room;
