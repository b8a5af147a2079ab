/** The Git menu, its dialogs, the history view and the state of the work tree. */
package org.waymark.ui.git;
