/**
 * The presentation of one journey: its own master or that of the client, the machinery that places measured texts,
 * shapes, tables and charts on slides, and a class for each kind of slide.
 */
package org.waymark.office.deck;
