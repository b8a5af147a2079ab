/** Excel workbooks: writing and importing the ownership matrix. Uses core and, as the only bundle, Apache POI. */
package org.waymark.office;
