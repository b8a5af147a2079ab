/** The product shell: application, workbench window and about dialog. Uses the workbench and org.waymark.ui. */
package org.waymark.app;
