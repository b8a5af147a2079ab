/** The Git menu, its dialogs, the history view and the state of the work tree. Uses org.waymark.git. */
package org.waymark.ui.git;
