/** File > Export: one dialog for every format of the product. */
package org.waymark.ui.export;
