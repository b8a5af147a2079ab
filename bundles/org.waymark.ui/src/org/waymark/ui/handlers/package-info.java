/** The handlers of the commands in menus, tool bars and keys; each asks a feature and holds no logic of its own. */
package org.waymark.ui.handlers;
