/**
 * The statements that find paths, the same for every engine, and what runs them: sorting and grouping happen in the
 * engine, and only counts are fetched. Uses JDBC of the JDK and knows no driver.
 */
package org.waymark.core.paths.sql;
