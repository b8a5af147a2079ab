/** Opening files and elements in editors, and the editor inputs. */
package org.waymark.ui.open;
