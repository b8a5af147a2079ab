/**
 * Reading of logs row by row with bounded memory: formats give rows of cells as bytes, and one loader turns them into
 * events, whatever the format. It refuses, counts and hashes, so that all formats are treated the same.
 */
package org.waymark.core.paths.log;
