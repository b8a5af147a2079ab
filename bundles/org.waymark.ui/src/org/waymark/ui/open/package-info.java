/** Opening of files and elements in editors, and the inputs of the editors. */
package org.waymark.ui.open;
