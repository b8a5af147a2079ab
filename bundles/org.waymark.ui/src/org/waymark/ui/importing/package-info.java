/** The import of an edited workbook. */
package org.waymark.ui.importing;
