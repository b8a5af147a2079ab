/** Use cases that return EMF commands; shared by diagram, tables and imports. */
package org.waymark.core.edit;
