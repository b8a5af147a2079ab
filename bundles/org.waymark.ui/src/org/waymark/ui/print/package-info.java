/** File > Print: a map on one sheet of paper or spread over several. */
package org.waymark.ui.print;
