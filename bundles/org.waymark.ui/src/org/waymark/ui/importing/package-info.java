/** The import of edited workbooks and of other formats. */
package org.waymark.ui.importing;
