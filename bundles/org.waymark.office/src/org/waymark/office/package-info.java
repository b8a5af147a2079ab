/** Excel workbooks; the one bundle that knows Apache POI. */
package org.waymark.office;
