/**
 * Files on disk: the one way to write them, the lock of a portfolio's folder, and transactions over several files that
 * survive the death of the process. Knows no portfolio and no XML.
 */
package org.waymark.core.persist.file;
