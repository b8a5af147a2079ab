/** The handlers of commands in menus, tool bars and keys. Each calls a feature and contains no logic. */
package org.waymark.ui.handlers;
