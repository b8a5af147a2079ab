/**
 * The driver of the UI tests: finds and operates widgets, sends keys and mouse, waits for conditions, takes
 * screenshots. Uses SWT, JFace and the workbench, but nothing of the product.
 */
package org.waymark.testing;
