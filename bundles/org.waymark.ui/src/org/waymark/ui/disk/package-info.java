/** Handling of files of an open portfolio that another program changed. */
package org.waymark.ui.disk;
