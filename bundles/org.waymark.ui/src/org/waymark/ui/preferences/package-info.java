/** The user's settings: language, author, colours and type, spelling of roles, saving and recovery. */
package org.waymark.ui.preferences;
