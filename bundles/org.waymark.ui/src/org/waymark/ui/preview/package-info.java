/** Drawings of core, painted by a job as a picture would have them, for the dialogs that export and print. */
package org.waymark.ui.preview;
