/** The files that the phones of a room load, and the list of them. */
package org.waymark.room.page;
