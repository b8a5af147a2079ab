/**
 * Customer paths from event logs: the embedded database, other databases by their own drivers, and the formats XES and
 * Parquet. The only package that knows DuckDB.
 */
package org.waymark.paths;
