/** Writes the packages of office documents, the same bytes for the same content. */
package org.waymark.office.zip;
