/**
 * Customer paths from an event log: the mapping of a log to a map, the request, the report, and the interface of the
 * engine that reads logs. Nothing here holds or passes on a customer's id, an exact time or a row. Knows no database
 * driver and no file format.
 */
package org.waymark.core.paths;
