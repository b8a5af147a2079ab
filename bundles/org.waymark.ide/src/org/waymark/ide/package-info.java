/** Entry points of Waymark inside an Eclipse IDE: files of the workspace, and a menu of its own. */
package org.waymark.ide;
